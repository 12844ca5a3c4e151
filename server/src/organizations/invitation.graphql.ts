import type { Role } from "@claviger/shared/permissions";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { RoleEnum } from "../access/access.graphql.js";
import { connectionOf } from "../platform/connection.graphql.js";
import { Node } from "../platform/node.graphql.js";
import { OrganizationType } from "./organization.graphql.js";

@ObjectType("Invitation", { implements: Node })
export class InvitationType extends Node {
  @Field(() => String) email!: string;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => Date) expiresAt!: Date;
  @Field(() => Date) createdAt!: Date;
}

export const InvitationConnection = connectionOf("Invitation", () => InvitationType);

@InputType()
export class InviteMemberInput {
  @Field(() => ID) organizationId!: string;
  @Field(() => String) email!: string;
  @Field(() => RoleEnum, { defaultValue: "MEMBER" }) role!: Role;
}

@ObjectType()
export class InviteMemberPayload {
  @Field(() => InvitationType) invitation!: InvitationType;
  @Field(() => String) token!: string;
}

@InputType()
export class AcceptInvitationInput {
  @Field(() => String) token!: string;
}

@ObjectType()
export class AcceptInvitationPayload {
  @Field(() => OrganizationType) organization!: OrganizationType;
}

@InputType()
export class RevokeInvitationInput {
  @Field(() => ID) id!: string;
}

@ObjectType()
export class RevokeInvitationPayload {
  @Field(() => ID) id!: string;
}
