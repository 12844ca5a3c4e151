import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../context/context.js";
import { ApiKeyType } from "../keys/keys.graphql.js";
import { EnvironmentType } from "../projects/environment.graphql.js";
import { environmentsById } from "../projects/load-places.js";
import type { Budget } from "./budget.entity.js";
import {
  BudgetType,
  CreateBudgetInput,
  CreateBudgetPayload,
  DeleteBudgetInput,
  DeleteBudgetPayload,
  UpdateBudgetInput,
  UpdateBudgetPayload,
} from "./budget.graphql.js";
import { createBudget } from "./create-budget.js";
import { deleteBudget } from "./delete-budget.js";
import { findBudgetKey } from "./find-budget-key.js";
import { findSpending } from "./find-spending.js";
import { updateBudget } from "./update-budget.js";

@Resolver(() => BudgetType)
export class BudgetResolver {
  @Mutation(() => CreateBudgetPayload)
  async createBudget(@Ctx() ctx: Context, @Arg("input", () => CreateBudgetInput) input: CreateBudgetInput) {
    return { budget: await createBudget(ctx, input) };
  }

  @Mutation(() => UpdateBudgetPayload)
  async updateBudget(@Ctx() ctx: Context, @Arg("input", () => UpdateBudgetInput) input: UpdateBudgetInput) {
    return { budget: await updateBudget(ctx, input) };
  }

  @Mutation(() => DeleteBudgetPayload)
  deleteBudget(@Ctx() ctx: Context, @Arg("input", () => DeleteBudgetInput) input: DeleteBudgetInput) {
    return deleteBudget(ctx, input);
  }

  @FieldResolver(() => EnvironmentType)
  environment(@Ctx() ctx: Context, @Root() budget: Budget) {
    return environmentsById(ctx).load(budget.environmentId);
  }

  @FieldResolver(() => ApiKeyType, {
    nullable: true,
    description: "Null: all keys of the environment together, or a key that you may not see.",
  })
  apiKey(@Ctx() ctx: Context, @Root() budget: Budget) {
    return findBudgetKey(ctx, budget);
  }

  @FieldResolver(() => Int)
  async spent(@Ctx() ctx: Context, @Root() budget: Budget) {
    return (await findSpending(ctx, budget)).spent;
  }

  @FieldResolver(() => Date)
  async resetsAt(@Ctx() ctx: Context, @Root() budget: Budget) {
    return (await findSpending(ctx, budget)).resetsAt;
  }
}
