import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context/context.js";
import type { ApiKey } from "../keys/api-key.entity.js";
import { ApiKeyType } from "../keys/keys.graphql.js";
import type { Organization } from "../organizations/organization.entity.js";
import { OrganizationType } from "../organizations/organization.graphql.js";
import type { Environment } from "../projects/environment.entity.js";
import { EnvironmentType } from "../projects/environment.graphql.js";
import { usageOfEnvironment, usageOfKey, usageOfOrganization } from "./report-usage.js";
import { UsageArgs, UsageReportType } from "./usage.graphql.js";

@Resolver(() => OrganizationType)
export class OrganizationUsageResolver {
  @FieldResolver(() => UsageReportType)
  usage(@Ctx() ctx: Context, @Root() { id }: Organization, @Args(() => UsageArgs) range: UsageArgs) {
    return usageOfOrganization(ctx, id, range);
  }
}

@Resolver(() => EnvironmentType)
export class EnvironmentUsageResolver {
  @FieldResolver(() => UsageReportType)
  usage(@Ctx() ctx: Context, @Root() environment: Environment, @Args(() => UsageArgs) range: UsageArgs) {
    return usageOfEnvironment(ctx, environment, range);
  }
}

@Resolver(() => ApiKeyType)
export class KeyUsageResolver {
  @FieldResolver(() => UsageReportType)
  usage(@Ctx() ctx: Context, @Root() apiKey: ApiKey, @Args(() => UsageArgs) range: UsageArgs) {
    return usageOfKey(ctx, apiKey, range);
  }
}
