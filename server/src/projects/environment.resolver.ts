import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context/context.js";
import { createEnvironment } from "./create-environment.js";
import { deleteEnvironment } from "./delete-environment.js";
import type { Environment } from "./environment.entity.js";
import {
  CreateEnvironmentInput,
  CreateEnvironmentPayload,
  DeleteEnvironmentInput,
  DeleteEnvironmentPayload,
  EnvironmentType,
  UpdateEnvironmentInput,
  UpdateEnvironmentPayload,
} from "./environment.graphql.js";
import { findEnvironment } from "./find-environment.js";
import { projectsById } from "./load-places.js";
import { ProjectType } from "./project.graphql.js";
import { updateEnvironment } from "./update-environment.js";

@Resolver(() => EnvironmentType)
export class EnvironmentResolver {
  @Query(() => EnvironmentType, { nullable: true })
  environment(@Ctx() ctx: Context, @Arg("id", () => ID) id: string) {
    return findEnvironment(ctx, id);
  }

  @Mutation(() => CreateEnvironmentPayload)
  async createEnvironment(
    @Ctx() ctx: Context,
    @Arg("input", () => CreateEnvironmentInput) input: CreateEnvironmentInput,
  ) {
    return { environment: await createEnvironment(ctx, input) };
  }

  @Mutation(() => UpdateEnvironmentPayload)
  async updateEnvironment(
    @Ctx() ctx: Context,
    @Arg("input", () => UpdateEnvironmentInput) input: UpdateEnvironmentInput,
  ) {
    return { environment: await updateEnvironment(ctx, input) };
  }

  @Mutation(() => DeleteEnvironmentPayload)
  deleteEnvironment(@Ctx() ctx: Context, @Arg("input", () => DeleteEnvironmentInput) input: DeleteEnvironmentInput) {
    return deleteEnvironment(ctx, input);
  }

  @FieldResolver(() => ProjectType)
  project(@Ctx() ctx: Context, @Root() environment: Environment) {
    return projectsById(ctx).load(environment.projectId);
  }
}
