import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context/context.js";
import { ViewerType } from "../identity/viewer.graphql.js";
import { ApiKeyType } from "../keys/keys.graphql.js";
import { findKey } from "../keys/require-key.js";
import { listOrganizations } from "../organizations/list-organizations.js";
import { OrganizationConnection } from "../organizations/organization.graphql.js";
import { PageArgs } from "../platform/page-args.graphql.js";

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, {
    nullable: true,
    description: "Who is asking. Null for an anonymous request. Needs no permission.",
  })
  viewer(@Ctx() { actor }: Context): ViewerType | null {
    return actor.kind === "ANONYMOUS" ? null : { actor };
  }

  @FieldResolver(() => ApiKeyType, { nullable: true, description: "Set when the request carries an API key." })
  apiKey(@Ctx() ctx: Context, @Root() { actor }: ViewerType): Promise<ApiKeyType | null> | null {
    return actor.kind === "API_KEY" ? findKey(ctx, actor.apiKeyId) : null;
  }

  @FieldResolver(() => OrganizationConnection)
  organizations(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs) {
    return listOrganizations(ctx, page);
  }
}
