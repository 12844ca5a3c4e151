import type { EnvironmentKind, EnvironmentMode } from "@claviger/shared/environments";
import type { EnvironmentBinding } from "@claviger/shared/key-policy";
import { API_KEY_STATUSES, SECRET_STATUSES, type ApiKeyStatus } from "@claviger/shared/key-status";
import {
  API_KEY_OWNERS,
  ORGANIZATION_ACCESS,
  type ApiKeyOwner,
  type OrganizationAccess,
  type Permission,
  type RateLimit,
} from "@claviger/shared/permissions";
import { GraphQLJSONObject } from "graphql-scalars";
import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { PermissionEnum } from "../access/access.graphql.js";
import { JobType } from "../jobs/job.graphql.js";
import { EnvironmentBindingEnum } from "../organizations/key-policy.graphql.js";
import { connectionOf } from "../platform/connection.graphql.js";
import { enumOf } from "../platform/enum.graphql.js";
import { Node } from "../platform/node.graphql.js";
import { PageArgs } from "../platform/page-args.graphql.js";
import { EnvironmentKindEnum, EnvironmentModeEnum } from "../projects/environment-enums.graphql.js";

const OrganizationAccessEnum = enumOf(
  "OrganizationAccess",
  ORGANIZATION_ACCESS,
  "What a key may do on the organization itself. Ordered.",
);
export const ApiKeyStatusEnum = enumOf(
  "ApiKeyStatus",
  API_KEY_STATUSES,
  "Derived, in this order of precedence: REVOKED, EXPIRED, INACTIVE, ACTIVE.",
);
export const ApiKeyOwnerEnum = enumOf(
  "ApiKeyOwner",
  API_KEY_OWNERS,
  "ORGANIZATION keys outlive their creator; MEMBER keys never exceed what their owner may do now.",
);
export const ApiKeyBlockEnum = enumOf(
  "ApiKeyBlock",
  ["PLAN", "OWNER_ACCESS", "POLICY"],
  "Why an otherwise ACTIVE key is refused.",
);
export const ApiKeySecretStatusEnum = enumOf("ApiKeySecretStatus", SECRET_STATUSES);
const ApiKeyOrderByEnum = enumOf("ApiKeyOrderBy", ["CREATED_AT", "NAME", "LAST_USED_AT", "EXPIRES_AT"]);
const OrderDirectionEnum = enumOf("OrderDirection", ["ASC", "DESC"]);

@ObjectType("RateLimit")
export class RateLimitType {
  @Field(() => Int, { description: "Requests allowed in one window." }) limit!: number;
  @Field(() => Int) windowSeconds!: number;
}

@ObjectType("ApiKey", { implements: Node })
export class ApiKeyType extends Node {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) description!: string | null;
  @Field(() => String, {
    description:
      "What may be shown of the key: everything up to the first four characters of the body, such as clv_live_aB3x",
  })
  start!: string;
  @Field(() => EnvironmentKindEnum, { nullable: true, description: "Null when the key is bound to several kinds." })
  environmentKind!: EnvironmentKind | null;
  @Field(() => EnvironmentModeEnum) mode!: EnvironmentMode;
  @Field(() => OrganizationAccessEnum) organizationAccess!: OrganizationAccess;
  @Field(() => [String], { description: "IPv4 and IPv6 addresses and CIDR blocks. Empty: any address." })
  allowedIps!: readonly string[];
  @Field(() => GraphQLJSONObject) metadata!: object;
  @Field(() => Date, { nullable: true }) expiresAt!: Date | null;
  @Field(() => Date, { nullable: true }) lastUsedAt!: Date | null;
  @Field(() => String, { nullable: true }) lastUsedIp!: string | null;
  @Field(() => Date, { nullable: true }) disabledAt!: Date | null;
  @Field(() => Date, { nullable: true }) revokedAt!: Date | null;
  @Field(() => String, { nullable: true }) revocationReason!: string | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date) updatedAt!: Date;
}

@ObjectType("ApiKeyGrant")
export class ApiKeyGrantType {
  @Field(() => PermissionEnum, { nullable: true, description: "Null when the grant carries scopes only." })
  permission!: Permission | null;
  @Field(() => [String]) scopes!: readonly string[];
}

@ObjectType("ApiKeySecret", { implements: Node })
export class ApiKeySecretType extends Node {
  @Field(() => String) start!: string;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, {
    nullable: true,
    description: "When a retiring secret stops working. Null for the current one.",
  })
  retiresAt!: Date | null;
  @Field(() => Date, { nullable: true }) lastUsedAt!: Date | null;
}

export const ApiKeyConnection = connectionOf("ApiKey", () => ApiKeyType);

@InputType({
  description:
    "Rules of a key policy as they would be. What is absent is as the organization has it; an explicit null takes a maximum away.",
})
export class KeyPolicyRulesInput {
  @Field(() => EnvironmentBindingEnum, { nullable: true }) environmentBinding?: EnvironmentBinding | null;
  @Field(() => Boolean, { nullable: true }) requireExpiry?: boolean | null;
  @Field(() => Int, { nullable: true }) maxLifetimeDays?: number | null;
}

@InputType("ApiKeyFilter")
export class ApiKeyFilterInput {
  @Field(() => String, { nullable: true, description: "Matches the name or the start, case-insensitively." })
  search?: string | null;
  @Field(() => [ApiKeyStatusEnum], { nullable: true }) status?: ApiKeyStatus[] | null;
  @Field(() => EnvironmentKindEnum, { nullable: true }) environmentKind?: EnvironmentKind | null;
  @Field(() => EnvironmentModeEnum, { nullable: true }) mode?: EnvironmentMode | null;
  @Field(() => ID, { nullable: true }) projectId?: string | null;
  @Field(() => ID, { nullable: true }) environmentId?: string | null;
  @Field(() => String, { nullable: true, description: "Keys that carry this scope; with projectId: of that project." })
  scope?: string | null;
  @Field(() => ID, { nullable: true, description: "Keys that are bound to this customer, alone or among others." })
  customerId?: string | null;
  @Field(() => Date, {
    nullable: true,
    description: "Keys last used at this instant or later. With unusedSince: between the two.",
  })
  usedSince?: Date | null;
  @Field(() => Date, { nullable: true, description: "Keys never used, or last used before this instant." })
  unusedSince?: Date | null;
  @Field(() => Date, { nullable: true, description: "Keys that expire at this instant or later, and do expire." })
  expiresAfter?: Date | null;
  @Field(() => Date, { nullable: true }) expiresBefore?: Date | null;
  @Field(() => Date, { nullable: true, description: "Keys whose rotationDueAt is before this instant." })
  rotationDueBefore?: Date | null;
  @Field(() => Date, {
    nullable: true,
    description: "Keys in a grace period: with an old secret that works until later than this instant.",
  })
  graceEndsAfter?: Date | null;
  @Field(() => KeyPolicyRulesInput, {
    nullable: true,
    description:
      "Keys, neither revoked nor expired, that a policy with these rules would refuse. {}: that the policy refuses now.",
  })
  breaches?: KeyPolicyRulesInput | null;
}

@InputType("ApiKeyOrder")
export class ApiKeyOrderInput {
  @Field(() => ApiKeyOrderByEnum, { defaultValue: "CREATED_AT" }) by!:
    "CREATED_AT" | "NAME" | "LAST_USED_AT" | "EXPIRES_AT";
  @Field(() => OrderDirectionEnum, { defaultValue: "DESC" }) direction!: "ASC" | "DESC";
}

@ArgsType()
export class ApiKeysArgs extends PageArgs {
  @Field(() => ApiKeyFilterInput, { nullable: true }) filter?: ApiKeyFilterInput | null;
  @Field(() => ApiKeyOrderInput, { nullable: true }) orderBy?: ApiKeyOrderInput | null;
}

@InputType({ description: "What tells a secret without giving it away." })
export class SecretHashInput {
  @Field(() => String, { description: "SHA-256 of the whole text, hexadecimal." }) sha256!: string;
  @Field(() => String, { description: "What may be shown of it, such as clv_live_aB3x" }) start!: string;
}

@ObjectType("SecretMatch", { description: "A key that one of the texts asked about presents." })
export class SecretMatchType {
  @Field(() => String, { description: "The text, by its hash." }) sha256!: string;
  @Field(() => ApiKeyType) apiKey!: ApiKeyType;
  @Field(() => ApiKeySecretType) secret!: ApiKeySecretType;
  @Field(() => Boolean, {
    description:
      "False where only the start was compared, because the installation keys its digests with a pepper: another text could have it too.",
  })
  isCertain!: boolean;
}

@InputType("ApiKeyGrantInput")
export class ApiKeyGrantInput {
  @Field(() => ID) projectId!: string;
  @Field(() => ID, { nullable: true }) environmentId?: string | null;
  @Field(() => PermissionEnum, { nullable: true }) permission?: Permission | null;
  @Field(() => [String], { defaultValue: [] }) scopes!: string[];
}

@InputType("RateLimitInput")
export class RateLimitInput implements RateLimit {
  @Field(() => Int) limit!: number;
  @Field(() => Int) windowSeconds!: number;
}

const ALLOWED_IPS = "IPv4 and IPv6 addresses and CIDR blocks, none for any address.";
const CUSTOMER_IDS = "Customers of environments that the key reaches, none for any customer.";
const IDEMPOTENCY = "A repeat with the same value within 24 hours makes no second one; it answers with a fresh secret.";

@InputType()
export class CreateApiKeyInput {
  @Field(() => ID) organizationId!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) description?: string | null;
  @Field(() => EnvironmentKindEnum, {
    nullable: true,
    description: "Required when the organization's binding is STRICT.",
  })
  environmentKind?: EnvironmentKind | null;
  @Field(() => ApiKeyOwnerEnum, { defaultValue: "ORGANIZATION" }) owner!: ApiKeyOwner;
  @Field(() => [ApiKeyGrantInput], { defaultValue: [] }) grants!: ApiKeyGrantInput[];
  @Field(() => OrganizationAccessEnum, { defaultValue: "NONE" }) organizationAccess!: OrganizationAccess;
  @Field(() => RateLimitInput, { nullable: true }) rateLimit?: RateLimitInput | null;
  @Field(() => [String], { defaultValue: [], description: ALLOWED_IPS }) allowedIps!: string[];
  @Field(() => [ID], { defaultValue: [], description: CUSTOMER_IDS }) customerIds!: string[];
  @Field(() => Date, { nullable: true }) expiresAt?: Date | null;
  @Field(() => GraphQLJSONObject, { nullable: true }) metadata?: object | null;
  @Field(() => String, { nullable: true, description: IDEMPOTENCY }) idempotencyKey?: string | null;
}

@ObjectType({ description: "The only answer that ever holds the key's text." })
export class CreateApiKeyPayload {
  @Field(() => ApiKeyType) apiKey!: ApiKeyType;
  @Field(() => String) secret!: string;
}

@InputType()
export class RotateApiKeyInput {
  @Field(() => ID) id!: string;
  @Field(() => Int, { nullable: true }) gracePeriodSeconds?: number | null;
  @Field(() => String, { nullable: true, description: IDEMPOTENCY }) idempotencyKey?: string | null;
}

@ObjectType()
export class RotateApiKeyPayload {
  @Field(() => ApiKeyType) apiKey!: ApiKeyType;
  @Field(() => String) secret!: string;
  @Field(() => Date, { description: "When the previous secret stops working." }) previousSecretRetiresAt!: Date;
}

@InputType()
export class DisableApiKeyInput {
  @Field(() => ID) id!: string;
}

@ObjectType()
export class DisableApiKeyPayload {
  @Field(() => ApiKeyType) apiKey!: ApiKeyType;
}

@InputType()
export class EnableApiKeyInput {
  @Field(() => ID) id!: string;
}

@ObjectType()
export class EnableApiKeyPayload {
  @Field(() => ApiKeyType) apiKey!: ApiKeyType;
}

@InputType()
export class RevokeApiKeyInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@ObjectType()
export class RevokeApiKeyPayload {
  @Field(() => ApiKeyType) apiKey!: ApiKeyType;
  @Field(() => Date, { description: "From this instant no server of the installation accepts the key." })
  effectiveAt!: Date;
}

@InputType()
export class RevokeApiKeysInput {
  @Field(() => ID) organizationId!: string;
  @Field(() => ApiKeyFilterInput, { description: "Revoked keys never match. An empty filter matches every other key." })
  filter!: ApiKeyFilterInput;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@ObjectType()
export class RevokeApiKeysPayload {
  @Field(() => JobType, { description: "Its total says how many keys matched; no others are revoked." }) job!: JobType;
}

@InputType()
export class UpdateApiKeyInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true }) description?: string | null;
  @Field(() => [ApiKeyGrantInput], { nullable: true }) grants?: ApiKeyGrantInput[] | null;
  @Field(() => OrganizationAccessEnum, { nullable: true }) organizationAccess?: OrganizationAccess | null;
  @Field(() => RateLimitInput, { nullable: true, description: "Explicit null removes the limit." })
  rateLimit?: RateLimitInput | null;
  @Field(() => [String], { nullable: true, description: ALLOWED_IPS }) allowedIps?: string[] | null;
  @Field(() => [ID], { nullable: true, description: CUSTOMER_IDS }) customerIds?: string[] | null;
  @Field(() => Date, { nullable: true, description: "Explicit null removes the expiry." }) expiresAt?: Date | null;
  @Field(() => GraphQLJSONObject, { nullable: true }) metadata?: object | null;
}

@ObjectType()
export class UpdateApiKeyPayload {
  @Field(() => ApiKeyType) apiKey!: ApiKeyType;
}

@InputType()
export class FinishApiKeyRotationInput {
  @Field(() => ID) id!: string;
}

@ObjectType()
export class FinishApiKeyRotationPayload {
  @Field(() => ApiKeyType) apiKey!: ApiKeyType;
}

@InputType()
export class DuplicateApiKeyInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true, description: IDEMPOTENCY }) idempotencyKey?: string | null;
}

@ObjectType({ description: "The only answer that ever holds the key's text." })
export class DuplicateApiKeyPayload {
  @Field(() => ApiKeyType) apiKey!: ApiKeyType;
  @Field(() => String) secret!: string;
}

@InputType()
export class DeleteApiKeyInput {
  @Field(() => ID) id!: string;
}

@ObjectType()
export class DeleteApiKeyPayload {
  @Field(() => ID) id!: string;
}
