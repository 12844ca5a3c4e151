import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { enumOf } from "../platform/enum.graphql.js";
import { Node } from "../platform/node.graphql.js";
import { RATE_LIMIT_SUBJECTS, type RateLimitSubject, type RuleAction } from "./limit-words.js";
import { RuleActionEnum } from "./rule-action.graphql.js";

const RateLimitSubjectEnum = enumOf("RateLimitSubject", RATE_LIMIT_SUBJECTS);

@ObjectType("RateLimitRule", { implements: Node })
export class RateLimitRuleType extends Node {
  @Field(() => String) name!: string;
  @Field(() => String, {
    nullable: true,
    description: "Applies to calls that ask for this scope. Null: all calls.",
  })
  scope!: string | null;
  @Field(() => RateLimitSubjectEnum, { description: "Counts each key, each customer, or the whole environment." })
  per!: RateLimitSubject;
  @Field(() => Int) limit!: number;
  @Field(() => Int) windowSeconds!: number;
  @Field(() => RuleActionEnum) action!: RuleAction;
}

@InputType()
export class CreateRateLimitRuleInput {
  @Field(() => ID) environmentId!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) scope?: string | null;
  @Field(() => RateLimitSubjectEnum, { defaultValue: "KEY" }) per!: RateLimitSubject;
  @Field(() => Int) limit!: number;
  @Field(() => Int) windowSeconds!: number;
  @Field(() => RuleActionEnum, { defaultValue: "ENFORCE" }) action!: RuleAction;
}

@ObjectType()
export class CreateRateLimitRulePayload {
  @Field(() => RateLimitRuleType) rateLimitRule!: RateLimitRuleType;
}

@InputType()
export class UpdateRateLimitRuleInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => Int, { nullable: true }) limit?: number | null;
  @Field(() => Int, { nullable: true }) windowSeconds?: number | null;
  @Field(() => RuleActionEnum, { nullable: true }) action?: RuleAction | null;
}

@ObjectType()
export class UpdateRateLimitRulePayload {
  @Field(() => RateLimitRuleType) rateLimitRule!: RateLimitRuleType;
}

@InputType()
export class DeleteRateLimitRuleInput {
  @Field(() => ID) id!: string;
}

@ObjectType()
export class DeleteRateLimitRulePayload {
  @Field(() => ID) id!: string;
}
