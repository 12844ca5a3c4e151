import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../context/context.js";
import { EnvironmentType } from "../projects/environment.graphql.js";
import { environmentsById } from "../projects/load-places.js";
import { createRule } from "./create-rule.js";
import { deleteRule } from "./delete-rule.js";
import type { RateLimitRule } from "./rate-limit-rule.entity.js";
import {
  CreateRateLimitRuleInput,
  CreateRateLimitRulePayload,
  DeleteRateLimitRuleInput,
  DeleteRateLimitRulePayload,
  RateLimitRuleType,
  UpdateRateLimitRuleInput,
  UpdateRateLimitRulePayload,
} from "./rate-limit-rule.graphql.js";
import { updateRule } from "./update-rule.js";

@Resolver(() => RateLimitRuleType)
export class RateLimitRuleResolver {
  @Mutation(() => CreateRateLimitRulePayload)
  async createRateLimitRule(
    @Ctx() ctx: Context,
    @Arg("input", () => CreateRateLimitRuleInput) input: CreateRateLimitRuleInput,
  ) {
    return { rateLimitRule: await createRule(ctx, input) };
  }

  @Mutation(() => UpdateRateLimitRulePayload)
  async updateRateLimitRule(
    @Ctx() ctx: Context,
    @Arg("input", () => UpdateRateLimitRuleInput) input: UpdateRateLimitRuleInput,
  ) {
    return { rateLimitRule: await updateRule(ctx, input) };
  }

  @Mutation(() => DeleteRateLimitRulePayload)
  deleteRateLimitRule(
    @Ctx() ctx: Context,
    @Arg("input", () => DeleteRateLimitRuleInput) input: DeleteRateLimitRuleInput,
  ) {
    return deleteRule(ctx, input);
  }

  @FieldResolver(() => EnvironmentType)
  environment(@Ctx() ctx: Context, @Root() rule: RateLimitRule) {
    return environmentsById(ctx).load(rule.environmentId);
  }
}
