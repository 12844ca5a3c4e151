import { memberPermission, type Permission } from "@claviger/shared/permissions";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { PermissionEnum } from "../access/access.graphql.js";
import { loadRights } from "../access/load-rights.js";
import type { Context } from "../context/context.js";
import { organizationsById } from "../organizations/load-organizations.js";
import { OrganizationType } from "../organizations/organization.graphql.js";
import { createProject } from "./create-project.js";
import { deleteProject } from "./delete-project.js";
import { EnvironmentType } from "./environment.graphql.js";
import { findProject } from "./find-project.js";
import { listEnvironments } from "./list-environments.js";
import { listScopes } from "./list-scopes.js";
import type { Project } from "./project.entity.js";
import {
  CreateProjectInput,
  CreateProjectPayload,
  DeleteProjectInput,
  DeleteProjectPayload,
  ProjectType,
  ScopeType,
  SetProjectScopesInput,
  SetProjectScopesPayload,
  UpdateProjectInput,
  UpdateProjectPayload,
} from "./project.graphql.js";
import { setProjectScopes } from "./set-project-scopes.js";
import { updateProject } from "./update-project.js";

@Resolver(() => ProjectType)
export class ProjectResolver {
  @Query(() => ProjectType, { nullable: true })
  project(@Ctx() ctx: Context, @Arg("id", () => ID) id: string) {
    return findProject(ctx, id);
  }

  @Mutation(() => CreateProjectPayload, {
    description: "A new project starts with the environments production (LIVE), staging (TEST) and development (TEST).",
  })
  async createProject(@Ctx() ctx: Context, @Arg("input", () => CreateProjectInput) input: CreateProjectInput) {
    return { project: await createProject(ctx, input) };
  }

  @Mutation(() => UpdateProjectPayload)
  async updateProject(@Ctx() ctx: Context, @Arg("input", () => UpdateProjectInput) input: UpdateProjectInput) {
    return { project: await updateProject(ctx, input) };
  }

  @Mutation(() => DeleteProjectPayload)
  deleteProject(@Ctx() ctx: Context, @Arg("input", () => DeleteProjectInput) input: DeleteProjectInput) {
    return deleteProject(ctx, input);
  }

  @Mutation(() => SetProjectScopesPayload, {
    description: "Replaces the project's scope catalogue. A scope that a live key carries can't be dropped.",
  })
  async setProjectScopes(@Ctx() ctx: Context, @Arg("input", () => SetProjectScopesInput) input: SetProjectScopesInput) {
    return { project: await setProjectScopes(ctx, input) };
  }

  @FieldResolver(() => [ScopeType], { description: "The scopes that this project's own API defines." })
  scopes(@Ctx() ctx: Context, @Root() project: Project) {
    return listScopes(ctx, project);
  }

  @FieldResolver(() => OrganizationType)
  organization(@Ctx() ctx: Context, @Root() project: Project) {
    return organizationsById(ctx).load(project.organizationId);
  }

  @FieldResolver(() => PermissionEnum, {
    nullable: true,
    description: "What the viewer may do in the project: MANAGE for owners and admins. Null for a key.",
  })
  async viewerPermission(@Ctx() ctx: Context, @Root() project: Project): Promise<Permission | null> {
    const rights = await loadRights(ctx, project.organizationId);
    return rights?.kind === "member" ? memberPermission(rights, project.id) : null;
  }

  @FieldResolver(() => [EnvironmentType])
  environments(@Ctx() ctx: Context, @Root() project: Project) {
    return listEnvironments(ctx, project);
  }
}
