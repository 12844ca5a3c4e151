import { LIMITS } from "@claviger/shared/limits";
import { foldCase } from "@claviger/shared/text";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import { isOrphan } from "../platform/database/errors.js";
import { badInput, notFound } from "../platform/errors.js";
import { newId } from "../platform/ids.js";
import { readName } from "../platform/read-input.js";
import { Environment } from "../projects/environment.entity.js";
import { reload } from "../projects/reload.js";
import { requireEnvironment } from "../projects/require-environment.js";
import { Budget } from "./budget.entity.js";
import { BUDGET_NAME, describeBudget } from "./describe-budget.js";
import type { BudgetPeriod, RuleAction } from "./limit-words.js";
import { readBudgetKey } from "./read-budget-key.js";
import { readWhole } from "./read-limit.js";
import { refuseTakenName } from "./refuse-taken-name.js";

export interface CreateBudgetInput {
  readonly environmentId: string;
  readonly name: string;
  /** Only calls with this key; null for all keys of the environment together. */
  readonly apiKeyId?: string | null;
  readonly limit: number;
  readonly period: BudgetPeriod;
  readonly action: RuleAction;
}

/** Limits what calls may cost in an environment. Throws ALREADY_EXISTS for a name that another budget there has. */
export async function createBudget(ctx: Context, input: CreateBudgetInput): Promise<Budget> {
  const environment = await requireEnvironment(ctx, input.environmentId, "budget.create");
  const { id: environmentId, organizationId, projectId } = environment;
  const name = readName("name", input.name);
  const limit = readWhole("limit", input.limit, LIMITS.budgetLimit);
  const terms = { limit, period: input.period, action: input.action };
  const apiKeyId = await readBudgetKey(ctx, environment, input.apiKeyId);
  return inTransaction(ctx, async (tx) => {
    await lockOrganization(tx, organizationId);
    await reload(tx, Environment, environmentId, "Environment");
    await requireRoom(tx, environmentId);
    const place = { organizationId, projectId, environmentId, apiKeyId };
    const named = { name, foldedName: foldCase(name), createdAt: tx.clock.now() };
    const budget: Budget = { id: newId("bud"), ...place, ...named, ...terms };
    await insertBudget(tx, budget);
    await recordEvent(tx, "budget.created", {
      organizationId,
      target: { id: budget.id, label: name },
      changes: { after: describeBudget(budget) },
    });
    return budget;
  });
}

async function requireRoom(tx: Context, environmentId: string): Promise<void> {
  const count = await tx.db.countBy(Budget, { environmentId });
  if (count < LIMITS.budgets) return;
  throw badInput("environmentId", `An environment has at most ${LIMITS.budgets} budgets`);
}

async function insertBudget(tx: Context, budget: Budget): Promise<void> {
  try {
    await refuseTakenName(BUDGET_NAME, () => tx.db.insert(Budget, budget));
  } catch (error) {
    // The key was deleted after it was found; the environment is there under its organization's lock.
    throw isOrphan(error) ? notFound("API key") : error;
  }
}
