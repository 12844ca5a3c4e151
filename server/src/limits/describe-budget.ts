import type { Budget } from "./budget.entity.js";
import type { NameIndex } from "./refuse-taken-name.js";

export const BUDGET_NAME: NameIndex = ["ux_budget_name", "budget.environment_id", "budget.folded_name"];

/** What the record says about a budget. */
export function describeBudget({ environmentId, name, apiKeyId, limit, period, action }: Budget) {
  return { environmentId, name, apiKeyId, limit, period, action };
}
