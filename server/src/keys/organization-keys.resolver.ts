import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../context/context.js";
import type { Organization } from "../organizations/organization.entity.js";
import { OrganizationType } from "../organizations/organization.graphql.js";
import { findSecrets } from "./find-secrets.js";
import { ApiKeyConnection, ApiKeysArgs, SecretHashInput, SecretMatchType } from "./keys.graphql.js";
import { countActiveKeys, listKeys } from "./list-keys.js";

/** What keys add to an organization. */
@Resolver(() => OrganizationType)
export class OrganizationKeysResolver {
  @FieldResolver(() => ApiKeyConnection)
  apiKeys(@Ctx() ctx: Context, @Root() { id }: Organization, @Args(() => ApiKeysArgs) page: ApiKeysArgs) {
    return listKeys(ctx, { ...page, organizationId: id });
  }

  @FieldResolver(() => Int, {
    description: "Keys that count against the plan's limit: neither revoked nor expired.",
  })
  activeApiKeyCount(@Ctx() ctx: Context, @Root() { id }: Organization): Promise<number> {
    return countActiveKeys(ctx, id);
  }

  @FieldResolver(() => [SecretMatchType], {
    description:
      "The keys that these texts present, told from their hashes: retired secrets too, never the texts themselves.",
  })
  secretMatches(
    @Ctx() ctx: Context,
    @Root() { id }: Organization,
    @Arg("hashes", () => [SecretHashInput]) hashes: SecretHashInput[],
  ) {
    return findSecrets(ctx, id, hashes);
  }
}
