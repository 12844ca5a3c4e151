import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType("Plan")
export class PlanType {
  @Field(() => ID, { description: "Such as free or team." }) id!: string;
  @Field(() => String) name!: string;
  @Field(() => Boolean, { description: "Whether API keys exist on this plan at all." }) apiKeys!: boolean;
  @Field(() => Boolean, { description: "Whether keys for LIVE environments exist on this plan." }) liveKeys!: boolean;
  @Field(() => Int, { nullable: true, description: "Null: no limit." }) maxActiveKeys!: number | null;
  @Field(() => Int, { nullable: true }) auditRetentionDays!: number | null;
  @Field(() => Int, { nullable: true }) requestLogRetentionDays!: number | null;
}
