import type { Permission } from "@claviger/shared/permissions";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { PermissionEnum } from "../access/access.graphql.js";
import { Node } from "../platform/node.graphql.js";
import { EnvironmentType } from "./environment.graphql.js";

@ObjectType("Route", {
  implements: Node,
  description: "What a call to the guarded API needs, by method and path.",
})
export class RouteType extends Node {
  @Field(() => String, { description: "GET, POST, PUT, PATCH, DELETE, or * for any" }) method!: string;
  @Field(() => String, { description: "Path pattern: /v1/rules/:id, /v1/files/*" }) path!: string;
  @Field(() => PermissionEnum, { nullable: true }) permission!: Permission | null;
  @Field(() => [String]) scopes!: string[];
  @Field(() => Int) cost!: number;
}

@InputType("RouteInput")
export class RouteInput {
  @Field(() => String) method!: string;
  @Field(() => String) path!: string;
  @Field(() => PermissionEnum, { nullable: true }) permission?: Permission | null;
  @Field(() => [String], { defaultValue: [] }) scopes!: string[];
  @Field(() => Int, { defaultValue: 1 }) cost!: number;
}

@InputType()
export class SetRoutesInput {
  @Field(() => ID) environmentId!: string;
  @Field(() => [RouteInput]) routes!: RouteInput[];
}

@ObjectType()
export class SetRoutesPayload {
  @Field(() => EnvironmentType) environment!: EnvironmentType;
}
