import { apiKeyStatus } from "@claviger/shared/key-status";
import { LIMITS } from "@claviger/shared/limits";
import type { OrganizationAccess, RateLimit } from "@claviger/shared/permissions";
import { foldCase } from "@claviger/shared/text";
import { requireCeiling } from "../access/require-ceiling.js";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import type { Organization } from "../organizations/organization.entity.js";
import { findLocked } from "../platform/database/locks.js";
import { conflict, notFound } from "../platform/errors.js";
import { readMetadata, readName, readText } from "../platform/read-input.js";
import { ApiKey } from "./api-key.entity.js";
import { changesBetween, describeKey } from "./describe-key.js";
import { KeyGrant } from "./key-grant.entity.js";
import { handedOut } from "./key-target.js";
import { readCustomers } from "./read-customers.js";
import { readGrants, type GrantDraft, type GrantInput } from "./read-grants.js";
import { readAllowedIps, readExpiry, readRateLimit } from "./read-key-input.js";
import { refuseLostCustomers } from "./refuse-lost-customers.js";
import { requireCapacity } from "./require-capacity.js";
import { requireKey } from "./require-key.js";
import { findCustomerIds, rateLimitColumns } from "./restrictions.js";
import { changeFragments } from "./store-fragments.js";
import { refuseTakenName, storeCustomers, storeGrants } from "./store-key.js";

/** What is absent stays as it is. */
export interface UpdateKeyInput {
  readonly id: string;
  readonly name?: string | null;
  /** Null takes it away. */
  readonly description?: string | null;
  readonly grants?: readonly GrantInput[] | null;
  readonly organizationAccess?: OrganizationAccess | null;
  /** Null removes the limit. */
  readonly rateLimit?: RateLimit | null;
  /** None for any address. */
  readonly allowedIps?: readonly string[] | null;
  /** None for any customer. */
  readonly customerIds?: readonly string[] | null;
  /** Null removes the expiry. */
  readonly expiresAt?: Date | null;
  readonly metadata?: object | null;
}

/**
 * Changes what a key is called and may do; its kind and mode stay. Whoever asks must hold all that it may do afterwards, and a
 * key can't lift what restricts itself. Throws CONFLICT for a revoked key, ALREADY_EXISTS for a name that another key has.
 */
export async function updateKey(ctx: Context, input: UpdateKeyInput): Promise<ApiKey> {
  const { id, organizationId } = await requireKey(ctx, input.id, "api_key.update");
  return inTransaction(ctx, async (tx) => {
    const organization = await lockOrganization(tx, organizationId);
    const apiKey = await findLocked(tx.db, ApiKey, { id });
    if (!apiKey) throw notFound("API key");
    if (apiKey.revokedAt) throw conflict("A revoked key can't be changed");
    const grants = await tx.db.find(KeyGrant, { where: { apiKeyId: id }, order: { position: "ASC" } });
    const customerIds = await findCustomerIds(tx, apiKey);
    const wanted = await readUpdate(tx, organization, apiKey, { grants, customerIds }, input);
    const updated: ApiKey = { ...apiKey, ...wanted.columns, updatedAt: tx.clock.now() };
    // As one that is just being made: even a key that changes itself gets no more than it had.
    await requireCeiling(tx, organizationId, handedOut({ ...updated, id: null }, wanted.grants, wanted.customerIds));

    const before = describeKey(apiKey, grants, customerIds);
    const changes = changesBetween(before, describeKey(updated, wanted.grants, wanted.customerIds));
    if (!changes) return apiKey;
    const revived =
      apiKeyStatus(apiKey, updated.updatedAt) === "EXPIRED" && apiKeyStatus(updated, updated.updatedAt) !== "EXPIRED";
    if (revived) await requireCapacity(tx, organization, apiKey.mode);
    if (revived) refuseLostCustomers(updated, wanted.customerIds);
    await refuseTakenName(() => tx.db.update(ApiKey, { id }, { ...wanted.columns, updatedAt: updated.updatedAt }));
    if (updated.foldedName !== apiKey.foldedName) await changeFragments(tx.db, apiKey, updated);
    if (input.grants) {
      await tx.db.delete(KeyGrant, { apiKeyId: id });
      await storeGrants(tx, updated, wanted.grants);
    }
    if (input.customerIds) await storeCustomers(tx, updated, wanted.customerIds);
    await recordEvent(tx, "api_key.updated", { organizationId, target: { id, label: updated.name }, changes });
    return updated;
  });
}

/** What belongs to a key beside its own row. */
interface Reach {
  readonly grants: readonly GrantDraft[];
  readonly customerIds: readonly string[];
}

interface Update extends Reach {
  readonly columns: Partial<ApiKey>;
}

async function readUpdate(
  tx: Context,
  organization: Organization,
  apiKey: ApiKey,
  current: Reach,
  input: UpdateKeyInput,
): Promise<Update> {
  const grants = input.grants ? (await readGrants(tx, organization, input.grants, apiKey)).grants : current.grants;
  const customerIds =
    input.grants || input.customerIds
      ? await readCustomers(tx, organization.id, { ...apiKey, grants }, input.customerIds ?? current.customerIds)
      : current.customerIds;
  const bound = input.customerIds ? { isCustomerBound: customerIds.length > 0 } : {};
  return { columns: { ...readColumns(tx, organization, apiKey, input), ...bound }, grants, customerIds };
}

function readColumns(tx: Context, organization: Organization, apiKey: ApiKey, input: UpdateKeyInput): Partial<ApiKey> {
  const { name, description, organizationAccess, rateLimit, allowedIps, expiresAt, metadata } = input;
  return {
    ...(typeof name === "string" ? renamed(readName("name", name)) : {}),
    ...(description === undefined ? {} : { description: readText("description", description, LIMITS.description) }),
    ...(organizationAccess ? { organizationAccess } : {}),
    ...(rateLimit === undefined ? {} : rateLimitColumns(readRateLimit(rateLimit))),
    ...(allowedIps ? { allowedIps: readAllowedIps(allowedIps) } : {}),
    ...(expiresAt === undefined
      ? {}
      : { expiresAt: readExpiry(organization, tx.clock.now(), apiKey.createdAt, expiresAt) }),
    ...(metadata ? { metadata: readMetadata("metadata", metadata) } : {}),
  };
}

function renamed(name: string): Pick<ApiKey, "name" | "foldedName" | "nameInUse"> {
  const foldedName = foldCase(name);
  return { name, foldedName, nameInUse: foldedName };
}
