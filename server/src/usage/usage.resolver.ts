import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context/context.js";
import type { ApiKey } from "../keys/api-key.entity.js";
import type { KeySecret } from "../keys/key-secret.entity.js";
import { ApiKeySecretType, ApiKeyType } from "../keys/keys.graphql.js";
import type { Organization } from "../organizations/organization.entity.js";
import { OrganizationType } from "../organizations/organization.graphql.js";
import type { Environment } from "../projects/environment.entity.js";
import { EnvironmentType } from "../projects/environment.graphql.js";
import { usageOfEnvironment, usageOfKey, usageOfOrganization, usageOfSecret } from "./report-usage.js";
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

@Resolver(() => ApiKeySecretType)
export class SecretUsageResolver {
  @FieldResolver(() => UsageReportType, {
    description:
      "Calls that came with this secret, from a rotation to the end of its grace period: while two secrets work, calls are counted by secret too.",
  })
  usage(@Ctx() ctx: Context, @Root() secret: KeySecret, @Args(() => UsageArgs) range: UsageArgs) {
    return usageOfSecret(ctx, secret, range);
  }
}
