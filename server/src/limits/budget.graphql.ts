import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { enumOf } from "../platform/enum.graphql.js";
import { Node } from "../platform/node.graphql.js";
import { BUDGET_PERIODS, type BudgetPeriod, type RuleAction } from "./limit-words.js";
import { RuleActionEnum } from "./rule-action.graphql.js";

const BudgetPeriodEnum = enumOf("BudgetPeriod", BUDGET_PERIODS);

@ObjectType("Budget", { implements: Node })
export class BudgetType extends Node {
  @Field(() => String) name!: string;
  @Field(() => Int, { description: "Cost units per period." }) limit!: number;
  @Field(() => BudgetPeriodEnum, {
    description: "In TEST environments every budget resets hourly, whatever its period.",
  })
  period!: BudgetPeriod;
  @Field(() => RuleActionEnum) action!: RuleAction;
}

@InputType()
export class CreateBudgetInput {
  @Field(() => ID) environmentId!: string;
  @Field(() => String) name!: string;
  @Field(() => ID, { nullable: true }) apiKeyId?: string | null;
  @Field(() => Int) limit!: number;
  @Field(() => BudgetPeriodEnum) period!: BudgetPeriod;
  @Field(() => RuleActionEnum, { defaultValue: "ENFORCE" }) action!: RuleAction;
}

@ObjectType()
export class CreateBudgetPayload {
  @Field(() => BudgetType) budget!: BudgetType;
}

@InputType()
export class UpdateBudgetInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => Int, { nullable: true }) limit?: number | null;
  @Field(() => RuleActionEnum, { nullable: true }) action?: RuleAction | null;
}

@ObjectType()
export class UpdateBudgetPayload {
  @Field(() => BudgetType) budget!: BudgetType;
}

@InputType()
export class DeleteBudgetInput {
  @Field(() => ID) id!: string;
}

@ObjectType()
export class DeleteBudgetPayload {
  @Field(() => ID) id!: string;
}
