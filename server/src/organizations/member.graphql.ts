import type { Permission, Role } from "@claviger/shared/permissions";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { PermissionEnum, RoleEnum } from "../access/access.graphql.js";
import { connectionOf } from "../platform/connection.graphql.js";
import { Node } from "../platform/node.graphql.js";

@ObjectType("Member", { implements: Node })
export class MemberType extends Node {
  @Field(() => RoleEnum) role!: Role;
  @Field(() => Date) createdAt!: Date;
}

export const MemberConnection = connectionOf("Member", () => MemberType);

@ObjectType("ProjectGrant")
export class ProjectGrantType {
  @Field(() => PermissionEnum) permission!: Permission;
}

@InputType()
export class ProjectGrantInput {
  @Field(() => ID) projectId!: string;
  @Field(() => PermissionEnum) permission!: Permission;
}

@InputType()
export class UpdateMemberInput {
  @Field(() => ID) id!: string;
  @Field(() => RoleEnum, { nullable: true }) role?: Role | null;
  @Field(() => [ProjectGrantInput], { nullable: true }) projectGrants?: ProjectGrantInput[] | null;
}

@ObjectType()
export class UpdateMemberPayload {
  @Field(() => MemberType) member!: MemberType;
}

@InputType()
export class RemoveMemberInput {
  @Field(() => ID) id!: string;
}

@ObjectType()
export class RemoveMemberPayload {
  @Field(() => ID) id!: string;
}
