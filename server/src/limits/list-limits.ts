import { authorize } from "../access/authorize.js";
import type { Context } from "../context/context.js";
import { targetOfEnvironment } from "../projects/environment-target.js";
import type { Environment } from "../projects/environment.entity.js";
import type { Budget } from "./budget.entity.js";
import { budgetsOf, rulesOf } from "./load-limits.js";
import type { RateLimitRule } from "./rate-limit-rule.entity.js";

/** The rules of an environment, oldest first. Throws NOT_FOUND or FORBIDDEN for whoever may not read them. */
export async function listRules(ctx: Context, environment: Environment): Promise<readonly RateLimitRule[]> {
  const target = targetOfEnvironment(environment);
  await authorize(ctx, "rate_limit_rule.read", environment.organizationId, target, "Environment");
  return rulesOf(ctx).load(environment.id);
}

/** Its budgets, the same. */
export async function listBudgets(ctx: Context, environment: Environment): Promise<readonly Budget[]> {
  const target = targetOfEnvironment(environment);
  await authorize(ctx, "budget.read", environment.organizationId, target, "Environment");
  return budgetsOf(ctx).load(environment.id);
}
