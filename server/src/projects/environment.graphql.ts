import type { EnvironmentKind, EnvironmentMode } from "@claviger/shared/environments";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Node } from "../platform/node.graphql.js";
import { EnvironmentKindEnum, EnvironmentModeEnum } from "./environment-enums.graphql.js";

@ObjectType("Environment", { implements: Node })
export class EnvironmentType extends Node {
  @Field(() => String) name!: string;
  @Field(() => String) slug!: string;
  @Field(() => EnvironmentKindEnum) kind!: EnvironmentKind;
  @Field(() => EnvironmentModeEnum) mode!: EnvironmentMode;
  @Field(() => Date) createdAt!: Date;
}

@InputType()
export class CreateEnvironmentInput {
  @Field(() => ID) projectId!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) slug?: string | null;
  @Field(() => EnvironmentKindEnum) kind!: EnvironmentKind;
  @Field(() => EnvironmentModeEnum, {
    nullable: true,
    description: "Default: LIVE for PRODUCTION, TEST for the others.",
  })
  mode?: EnvironmentMode | null;
}

@ObjectType()
export class CreateEnvironmentPayload {
  @Field(() => EnvironmentType) environment!: EnvironmentType;
}

@InputType()
export class UpdateEnvironmentInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true }) slug?: string | null;
}

@ObjectType()
export class UpdateEnvironmentPayload {
  @Field(() => EnvironmentType) environment!: EnvironmentType;
}

@InputType()
export class DeleteEnvironmentInput {
  @Field(() => ID) id!: string;
}

@ObjectType()
export class DeleteEnvironmentPayload {
  @Field(() => ID) id!: string;
}
