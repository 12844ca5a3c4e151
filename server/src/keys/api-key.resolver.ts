import { apiKeyStatus, secretStatus, type ApiKeyStatus, type SecretStatus } from "@claviger/shared/key-status";
import type { ApiKeyOwner } from "@claviger/shared/permissions";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { seesPerson } from "../access/sees-person.js";
import type { Context } from "../context/context.js";
import { CustomerType } from "../customers/customer.graphql.js";
import { usersById } from "../identity/load-users.js";
import { UserType } from "../identity/identity.graphql.js";
import { organizationsById } from "../organizations/load-organizations.js";
import { MemberType } from "../organizations/member.graphql.js";
import { OrganizationType } from "../organizations/organization.graphql.js";
import { EnvironmentType } from "../projects/environment.graphql.js";
import { environmentsById, projectsById } from "../projects/load-places.js";
import { ProjectType } from "../projects/project.graphql.js";
import type { ApiKey } from "./api-key.entity.js";
import { blocksOf } from "./blocks-of.js";
import type { KeyGrant } from "./key-grant.entity.js";
import type { KeySecret } from "./key-secret.entity.js";
import {
  ApiKeyBlockEnum,
  ApiKeyGrantType,
  ApiKeyOwnerEnum,
  ApiKeySecretStatusEnum,
  ApiKeySecretType,
  ApiKeyStatusEnum,
  ApiKeyType,
  RateLimitType,
} from "./keys.graphql.js";
import { findRotationDueAt } from "./find-rotation-due-at.js";
import { findKey } from "./require-key.js";
import { ownerMemberOf, secretsOf } from "./load-keys.js";
import { rateLimitOf } from "./restrictions.js";
import { seesKey, visibleCustomers, visibleGrants } from "./sees-key.js";

/** What is derived of a key, and what hangs on it: less for who may only verify the key. */
@Resolver(() => ApiKeyType)
export class ApiKeyResolver {
  @FieldResolver(() => OrganizationType)
  organization(@Ctx() ctx: Context, @Root() apiKey: ApiKey) {
    return organizationsById(ctx).load(apiKey.organizationId);
  }

  @FieldResolver(() => ApiKeyStatusEnum)
  status(@Ctx() ctx: Context, @Root() apiKey: ApiKey): ApiKeyStatus {
    return apiKeyStatus(apiKey, ctx.clock.now());
  }

  @FieldResolver(() => [ApiKeyBlockEnum])
  blockedBy(@Ctx() ctx: Context, @Root() apiKey: ApiKey) {
    return blocksOf(ctx, apiKey);
  }

  @FieldResolver(() => ApiKeyOwnerEnum)
  owner(@Root() apiKey: ApiKey): ApiKeyOwner {
    return apiKey.ownerUserId === null ? "ORGANIZATION" : "MEMBER";
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: "The member whose rights bound the key. Null for ORGANIZATION keys.",
  })
  async ownerMember(@Ctx() ctx: Context, @Root() apiKey: ApiKey) {
    const { ownerUserId, organizationId } = apiKey;
    return ownerUserId && (await seesPerson(ctx, organizationId, ownerUserId)) ? ownerMemberOf(ctx, apiKey) : null;
  }

  @FieldResolver(() => [ApiKeyGrantType])
  grants(@Ctx() ctx: Context, @Root() apiKey: ApiKey) {
    return visibleGrants(ctx, apiKey);
  }

  @FieldResolver(() => RateLimitType, { nullable: true })
  rateLimit(@Root() apiKey: ApiKey) {
    return rateLimitOf(apiKey);
  }

  @FieldResolver(() => [CustomerType], { description: "Empty: any customer." })
  customers(@Ctx() ctx: Context, @Root() apiKey: ApiKey) {
    return visibleCustomers(ctx, apiKey);
  }

  @FieldResolver(() => [ApiKeySecretType], {
    description: "The secrets in force and the ones retired, newest first. Never their text.",
  })
  async secrets(@Ctx() ctx: Context, @Root() apiKey: ApiKey) {
    return (await seesKey(ctx, apiKey)) ? secretsOf(ctx).load(apiKey.id) : [];
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description:
      "When the current secret is as old as the policy's rotationReminderDays. A reminder: the key goes on working. Null where the policy has none, and for a revoked or expired key.",
  })
  rotationDueAt(@Ctx() ctx: Context, @Root() apiKey: ApiKey): Promise<Date | null> {
    return findRotationDueAt(ctx, apiKey);
  }

  @FieldResolver(() => ApiKeyType, { nullable: true, description: "The key that this one was made to replace." })
  replaces(@Ctx() ctx: Context, @Root() apiKey: ApiKey) {
    return apiKey.replacesId && findKey(ctx, apiKey.replacesId);
  }

  @FieldResolver(() => UserType, { nullable: true, description: "Null when an API key or the system made it." })
  async createdBy(@Ctx() ctx: Context, @Root() apiKey: ApiKey) {
    const { createdByUserId, organizationId } = apiKey;
    return createdByUserId && (await seesPerson(ctx, organizationId, createdByUserId))
      ? usersById(ctx).load(createdByUserId)
      : null;
  }
}

@Resolver(() => ApiKeyGrantType)
export class ApiKeyGrantResolver {
  @FieldResolver(() => ProjectType)
  project(@Ctx() ctx: Context, @Root() grant: KeyGrant) {
    return projectsById(ctx).load(grant.projectId);
  }

  @FieldResolver(() => EnvironmentType, {
    nullable: true,
    description: "Null: every environment of the project that has the key's kind.",
  })
  environment(@Ctx() ctx: Context, @Root() grant: KeyGrant) {
    return grant.environmentId && environmentsById(ctx).load(grant.environmentId);
  }
}

@Resolver(() => ApiKeySecretType)
export class ApiKeySecretResolver {
  @FieldResolver(() => ApiKeySecretStatusEnum)
  status(@Ctx() ctx: Context, @Root() secret: KeySecret): SecretStatus {
    return secretStatus(secret, ctx.clock.now());
  }
}
