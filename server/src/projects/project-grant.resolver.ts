import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { MemberProjectGrant } from "../access/member-project-grant.entity.js";
import type { Context } from "../context/context.js";
import { ProjectGrantType } from "../organizations/member.graphql.js";
import { projectsById } from "./load-places.js";
import { ProjectType } from "./project.graphql.js";

/** What projects add to the grant of a member. */
@Resolver(() => ProjectGrantType)
export class ProjectGrantResolver {
  @FieldResolver(() => ProjectType)
  project(@Ctx() ctx: Context, @Root() grant: MemberProjectGrant) {
    return projectsById(ctx).load(grant.projectId);
  }
}
