import { VERIFICATION_CODES, type VerificationCode } from "@claviger/shared/verification-codes";
import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { enumOf } from "../platform/enum.graphql.js";

export const VerificationCodeEnum = enumOf("VerificationCode", VERIFICATION_CODES);
const UsageBucketEnum = enumOf("UsageBucket", ["HOUR", "DAY"]);

@ObjectType("UsageByCode")
class UsageByCodeType {
  @Field(() => VerificationCodeEnum) code!: VerificationCode;
  @Field(() => Int) count!: number;
}

@ObjectType("UsageTotals", { description: "Each number is at most 2,147,483,647, and stays there." })
class UsageTotalsType {
  @Field(() => Int) allowed!: number;
  @Field(() => Int) denied!: number;
  @Field(() => Int) cost!: number;
  @Field(() => [UsageByCodeType], { description: "Denials by reason." }) byCode!: readonly UsageByCodeType[];
}

@ObjectType("UsagePoint")
class UsagePointType {
  @Field(() => Date, { description: "When the hour or day begins, in UTC." }) at!: Date;
  @Field(() => UsageTotalsType) totals!: UsageTotalsType;
}

@ObjectType("UsageReport")
export class UsageReportType {
  @Field(() => UsageTotalsType) total!: UsageTotalsType;
  @Field(() => [UsagePointType], { description: "Every bucket of the range in order, empty ones too." })
  points!: readonly UsagePointType[];
}

@ArgsType()
export class UsageArgs {
  @Field(() => Date, { description: "The first bucket is the one in which this instant lies." }) from!: Date;
  @Field(() => Date, { description: "Buckets that begin at this instant or later are left out." }) to!: Date;
  @Field(() => UsageBucketEnum, { defaultValue: "DAY" }) bucket!: "HOUR" | "DAY";
}
