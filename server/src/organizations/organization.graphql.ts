import { Field, ID, InputType, ObjectType } from "type-graphql";
import { connectionOf } from "../platform/connection.graphql.js";
import { Node } from "../platform/node.graphql.js";

@ObjectType("Organization", { implements: Node })
export class OrganizationType extends Node {
  @Field(() => String) name!: string;
  @Field(() => String) slug!: string;
  @Field(() => Date) createdAt!: Date;
}

@InputType()
export class ChangePlanInput {
  @Field(() => ID) organizationId!: string;
  @Field(() => ID) planId!: string;
}

@ObjectType()
export class ChangePlanPayload {
  @Field(() => OrganizationType) organization!: OrganizationType;
}

export const OrganizationConnection = connectionOf("Organization", () => OrganizationType);

@InputType()
export class CreateOrganizationInput {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) slug?: string | null;
}

@ObjectType()
export class CreateOrganizationPayload {
  @Field(() => OrganizationType) organization!: OrganizationType;
}

@InputType()
export class UpdateOrganizationInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true }) slug?: string | null;
}

@ObjectType()
export class UpdateOrganizationPayload {
  @Field(() => OrganizationType) organization!: OrganizationType;
}

@InputType()
export class DeleteOrganizationInput {
  @Field(() => ID) id!: string;
}

@ObjectType()
export class DeleteOrganizationPayload {
  @Field(() => ID) id!: string;
}
