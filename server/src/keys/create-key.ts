import type { EnvironmentKind } from "@claviger/shared/environments";
import { LIMITS } from "@claviger/shared/limits";
import type { ApiKeyOwner, OrganizationAccess, RateLimit } from "@claviger/shared/permissions";
import { foldCase } from "@claviger/shared/text";
import { allow } from "../access/authorize.js";
import { requireCeiling } from "../access/require-ceiling.js";
import { requireActor, type Context } from "../context/context.js";
import { recordEvent } from "../events/record-event.js";
import type { Organization } from "../organizations/organization.entity.js";
import { requireOrganization } from "../organizations/require-organization.js";
import { newId } from "../platform/ids.js";
import { readMetadata, readName, readText } from "../platform/read-input.js";
import type { ApiKey } from "./api-key.entity.js";
import { describeKey } from "./describe-key.js";
import { handedOut } from "./key-target.js";
import { mutateOnce } from "./mutate-once.js";
import { readGrants, type GrantInput } from "./read-grants.js";
import { readCustomers } from "./read-customers.js";
import { readAllowedIps, readExpiry, readKind, readOwner, readRateLimit } from "./read-key-input.js";
import { requireCapacity } from "./require-capacity.js";
import { rateLimitColumns } from "./restrictions.js";
import { storeKey, type KeyWithSecret } from "./store-key.js";

export interface CreateKeyInput {
  readonly organizationId: string;
  readonly name: string;
  readonly description?: string | null;
  readonly environmentKind?: EnvironmentKind | null;
  readonly owner: ApiKeyOwner;
  readonly grants: readonly GrantInput[];
  readonly organizationAccess: OrganizationAccess;
  readonly rateLimit?: RateLimit | null;
  /** IPv4 and IPv6 addresses and CIDR blocks; none for any address. */
  readonly allowedIps?: readonly string[];
  /** Customers of environments that the key reaches; none for any customer. */
  readonly customerIds?: readonly string[];
  readonly expiresAt?: Date | null;
  readonly metadata?: object | null;
  readonly idempotencyKey?: string | null;
}

/**
 * Makes a key that may do no more than whoever makes it. Throws ALREADY_EXISTS for a name that a live key has. With an
 * idempotency key a repeat makes no second one: see `mutateOnce`.
 */
export async function createKey(ctx: Context, input: CreateKeyInput): Promise<KeyWithSecret> {
  const organization = await requireOrganization(ctx, input.organizationId, "organization.read");
  const { apiKey, grants, customerIds } = await draftKey(ctx, organization, input);
  const target = handedOut({ ...apiKey, id: null }, grants, customerIds);
  await allow(ctx, "api_key.create", organization.id, target);
  await requireCeiling(ctx, organization.id, target);

  return mutateOnce(ctx, "createApiKey", organization.id, input, async (tx, policy) => {
    await requireCapacity(tx, policy, apiKey.mode);
    const made = await storeKey(tx, policy, apiKey, grants, customerIds);
    await recordEvent(tx, "api_key.created", {
      organizationId: organization.id,
      target: { id: apiKey.id, label: apiKey.name },
      changes: { after: describeKey(made.apiKey, grants, customerIds) },
    });
    return made;
  });
}

async function draftKey(ctx: Context, organization: Organization, input: CreateKeyInput) {
  const now = ctx.clock.now();
  const actor = requireActor(ctx);
  const name = readName("name", input.name);
  const foldedName = foldCase(name);
  const environmentKind = readKind(organization, input.environmentKind);
  const { grants, ...reach } = await readGrants(ctx, organization, input.grants, { environmentKind });
  const customerIds = await readCustomers(ctx, organization.id, { ...reach, grants }, input.customerIds ?? []);
  const apiKey: ApiKey = {
    id: newId("key"),
    organizationId: organization.id,
    name,
    foldedName,
    nameInUse: foldedName,
    description: readText("description", input.description, LIMITS.description),
    start: "",
    ...reach,
    ownerUserId: readOwner(ctx, input.owner),
    organizationAccess: input.organizationAccess,
    ...rateLimitColumns(readRateLimit(input.rateLimit)),
    allowedIps: readAllowedIps(input.allowedIps ?? []),
    isCustomerBound: customerIds.length > 0,
    metadata: readMetadata("metadata", input.metadata),
    isSearchable: true,
    expiresAt: readExpiry(organization, now, now, input.expiresAt),
    replacesId: null,
    lastUsedAt: null,
    lastUsedIp: null,
    disabledAt: null,
    revokedAt: null,
    revocationReason: null,
    createdByUserId: actor.kind === "USER" ? actor.userId : null,
    createdAt: now,
    updatedAt: now,
  };
  return { apiKey, grants, customerIds };
}
