import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context/context.js";
import type { Environment } from "../projects/environment.entity.js";
import { EnvironmentType } from "../projects/environment.graphql.js";
import { BudgetType } from "./budget.graphql.js";
import { listBudgets, listRules } from "./list-limits.js";
import { RateLimitRuleType } from "./rate-limit-rule.graphql.js";

/** What limits add to an environment. */
@Resolver(() => EnvironmentType)
export class EnvironmentLimitsResolver {
  @FieldResolver(() => [RateLimitRuleType])
  rateLimitRules(@Ctx() ctx: Context, @Root() environment: Environment) {
    return listRules(ctx, environment);
  }

  @FieldResolver(() => [BudgetType])
  budgets(@Ctx() ctx: Context, @Root() environment: Environment) {
    return listBudgets(ctx, environment);
  }
}
