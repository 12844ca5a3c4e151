import { ArgsType, Field, ID, InputType, ObjectType } from "type-graphql";
import { connectionOf } from "../platform/connection.graphql.js";
import { Node } from "../platform/node.graphql.js";
import { PageArgs } from "../platform/page-args.graphql.js";

@ObjectType("Project", { implements: Node })
export class ProjectType extends Node {
  @Field(() => String) name!: string;
  @Field(() => String) slug!: string;
  @Field(() => Date) createdAt!: Date;
}

@ObjectType("Scope")
export class ScopeType {
  @Field(() => String, { description: "verb:resource, such as read:sessions" }) name!: string;
  @Field(() => String, { nullable: true }) description!: string | null;
  @Field(() => Boolean, { description: "True for a scope that includes all others, such as admin." })
  includesAll!: boolean;
}

@InputType("ScopeInput")
export class ScopeInput {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) description?: string | null;
  @Field(() => Boolean, { defaultValue: false }) includesAll!: boolean;
}

@InputType()
export class SetProjectScopesInput {
  @Field(() => ID) projectId!: string;
  @Field(() => [ScopeInput]) scopes!: ScopeInput[];
}

@ObjectType()
export class SetProjectScopesPayload {
  @Field(() => ProjectType) project!: ProjectType;
}

export const ProjectConnection = connectionOf("Project", () => ProjectType);

@ArgsType()
export class ProjectsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: "A part of the name, whatever its case, or of the slug." })
  search?: string | null;
}

@InputType()
export class CreateProjectInput {
  @Field(() => ID) organizationId!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) slug?: string | null;
}

@ObjectType()
export class CreateProjectPayload {
  @Field(() => ProjectType) project!: ProjectType;
}

@InputType()
export class UpdateProjectInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true }) slug?: string | null;
}

@ObjectType()
export class UpdateProjectPayload {
  @Field(() => ProjectType) project!: ProjectType;
}

@InputType()
export class DeleteProjectInput {
  @Field(() => ID) id!: string;
}

@ObjectType()
export class DeleteProjectPayload {
  @Field(() => ID) id!: string;
}
