import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context/context.js";
import type { Organization } from "../organizations/organization.entity.js";
import { OrganizationType } from "../organizations/organization.graphql.js";
import { EnvironmentType } from "../projects/environment.graphql.js";
import { environmentsById } from "../projects/load-places.js";
import { countExpiries } from "./count-expiries.js";
import { countLastUses } from "./count-last-uses.js";
import { countReach, type KeyReach } from "./count-reach.js";
import { ApiKeyExpiriesType, ApiKeyLastUsesType, ApiKeyReachType, ExpiriesArgs } from "./key-statistics.graphql.js";

/** Keys in numbers, of those that whoever asks may see. */
@Resolver(() => OrganizationType)
export class OrganizationStatisticsResolver {
  @FieldResolver(() => [ApiKeyReachType], {
    description: "How many ACTIVE keys hold which permission in which environment, as they were granted it.",
  })
  apiKeyReach(@Ctx() ctx: Context, @Root() { id }: Organization) {
    return countReach(ctx, id);
  }

  @FieldResolver(() => [ApiKeyExpiriesType], {
    description: "How many keys, neither revoked nor expired, expire on which day. Days without any are left out.",
  })
  apiKeyExpiries(@Ctx() ctx: Context, @Root() { id }: Organization, @Args(() => ExpiriesArgs) range: ExpiriesArgs) {
    return countExpiries(ctx, id, range);
  }

  @FieldResolver(() => [ApiKeyLastUsesType], {
    description:
      "How many ACTIVE keys were last used since the latest of these instants, between each and the next, before the earliest, and never.",
  })
  apiKeyLastUses(@Ctx() ctx: Context, @Root() { id }: Organization, @Arg("since", () => [Date]) since: Date[]) {
    return countLastUses(ctx, id, since);
  }
}

@Resolver(() => ApiKeyReachType)
export class ApiKeyReachResolver {
  @FieldResolver(() => EnvironmentType)
  environment(@Ctx() ctx: Context, @Root() { environmentId }: KeyReach) {
    return environmentsById(ctx).load(environmentId);
  }
}
