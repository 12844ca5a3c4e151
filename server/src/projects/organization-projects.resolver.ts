import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context/context.js";
import type { Organization } from "../organizations/organization.entity.js";
import { OrganizationType } from "../organizations/organization.graphql.js";
import { listProjects } from "./list-projects.js";
import { ProjectConnection, ProjectsArgs } from "./project.graphql.js";

/** What projects add to an organization. */
@Resolver(() => OrganizationType)
export class OrganizationProjectsResolver {
  @FieldResolver(() => ProjectConnection)
  projects(@Ctx() ctx: Context, @Root() organization: Organization, @Args(() => ProjectsArgs) page: ProjectsArgs) {
    return listProjects(ctx, { ...page, organizationId: organization.id });
  }
}
