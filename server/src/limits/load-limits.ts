import type DataLoader from "dataloader";
import { In } from "typeorm";
import type { Context } from "../context/context.js";
import { loaderOf } from "../context/loader.js";
import { batchManyById } from "../platform/batching.js";
import { Budget } from "./budget.entity.js";
import type { EnvironmentLimits } from "./demands-of.js";
import { RateLimitRule } from "./rate-limit-rule.entity.js";

const OLDEST_FIRST = { createdAt: "ASC", id: "ASC" } as const;

/** What limits the calls of an environment, as plain data to keep until the organization changes. */
export async function limitsOf({ db }: Pick<Context, "db">, environmentId: string): Promise<EnvironmentLimits> {
  const [rules, budgets] = await Promise.all([
    db.find(RateLimitRule, { where: { environmentId }, order: OLDEST_FIRST }),
    db.find(Budget, { where: { environmentId }, order: OLDEST_FIRST }),
  ]);
  return {
    rules: rules.map(({ id, organizationId, scope, per, limit, windowSeconds, action }) => ({
      id,
      organizationId,
      scope,
      per,
      limit,
      windowSeconds,
      action,
    })),
    budgets: budgets.map(({ id, organizationId, apiKeyId, limit, period, action }) => ({
      id,
      organizationId,
      apiKeyId,
      limit,
      period,
      action,
    })),
  };
}

/** The rules of environments that have been gated, oldest first; as the budgets. */
export const rulesOf = (ctx: Context): DataLoader<string, readonly RateLimitRule[]> =>
  loaderOf(ctx, rulesOf, () =>
    batchManyById(
      (ids) => ctx.db.find(RateLimitRule, { where: { environmentId: In([...ids]) }, order: OLDEST_FIRST }),
      ({ environmentId }) => environmentId,
    ),
  );

export const budgetsOf = (ctx: Context): DataLoader<string, readonly Budget[]> =>
  loaderOf(ctx, budgetsOf, () =>
    batchManyById(
      (ids) => ctx.db.find(Budget, { where: { environmentId: In([...ids]) }, order: OLDEST_FIRST }),
      ({ environmentId }) => environmentId,
    ),
  );
