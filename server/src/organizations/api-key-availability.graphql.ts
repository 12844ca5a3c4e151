import { Field, ObjectType } from "type-graphql";
import { UserType } from "../identity/identity.graphql.js";
import { enumOf } from "../platform/enum.graphql.js";
import { PlanType } from "../plans/plan.graphql.js";

const ApiKeyUnavailableReasonEnum = enumOf("ApiKeyUnavailableReason", ["ROLE", "PLAN"]);

@ObjectType("ApiKeyAvailability", {
  description: "Whether the viewer may use API keys here, and if not, why and whom to ask.",
})
export class ApiKeyAvailabilityType {
  @Field(() => Boolean) available!: boolean;
  @Field(() => ApiKeyUnavailableReasonEnum, { nullable: true }) reason!: "ROLE" | "PLAN" | null;
  @Field(() => [PlanType]) plansThatInclude!: readonly PlanType[];
  @Field(() => [UserType]) owners!: Promise<readonly UserType[]>;
}
