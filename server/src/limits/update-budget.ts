import { LIMITS } from "@claviger/shared/limits";
import { foldCase } from "@claviger/shared/text";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import { readName } from "../platform/read-input.js";
import { reload } from "../projects/reload.js";
import { Budget } from "./budget.entity.js";
import { changesBetween } from "./changes-between.js";
import { BUDGET_NAME, describeBudget } from "./describe-budget.js";
import type { RuleAction } from "./limit-words.js";
import { readWhole } from "./read-limit.js";
import { refuseTakenName } from "./refuse-taken-name.js";
import { requireBudget } from "./require-budget.js";

export interface UpdateBudgetInput {
  readonly id: string;
  /** Stays as it is when absent or null, as the rest does. */
  readonly name?: string | null;
  readonly limit?: number | null;
  readonly action?: RuleAction | null;
}

/** Changes a budget; its key and its period stay. Throws ALREADY_EXISTS for a name that another one of the environment has. */
export async function updateBudget(ctx: Context, input: UpdateBudgetInput): Promise<Budget> {
  const { id, organizationId } = await requireBudget(ctx, input.id, "budget.update");
  const wanted = readChanges(input);
  return inTransaction(ctx, async (tx) => {
    await lockOrganization(tx, organizationId);
    const budget = await reload(tx, Budget, id, "Budget");
    const updated = { ...budget, ...wanted };
    const changes = changesBetween(describeBudget(budget), describeBudget(updated));
    if (!changes) return budget;
    await refuseTakenName(BUDGET_NAME, () => tx.db.update(Budget, { id }, wanted));
    await recordEvent(tx, "budget.updated", { organizationId, target: { id, label: updated.name }, changes });
    return updated;
  });
}

function readChanges({ name: given, limit, action }: UpdateBudgetInput) {
  const name = typeof given === "string" ? readName("name", given) : null;
  return {
    ...(name === null ? {} : { name, foldedName: foldCase(name) }),
    ...(typeof limit === "number" ? { limit: readWhole("limit", limit, LIMITS.budgetLimit) } : {}),
    ...(action ? { action } : {}),
  };
}
