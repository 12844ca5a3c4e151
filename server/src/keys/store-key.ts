import { isDuplicate, isOrphan } from "../platform/database/errors.js";
import type { Context } from "../context/context.js";
import type { Organization } from "../organizations/organization.entity.js";
import { alreadyExists, notFound } from "../platform/errors.js";
import { newId } from "../platform/ids.js";
import { ApiKey } from "./api-key.entity.js";
import { KeyCustomer } from "./key-customer.entity.js";
import { KeyGrant } from "./key-grant.entity.js";
import { KeySecret } from "./key-secret.entity.js";
import { mintSecret } from "./mint-secret.js";
import type { GrantDraft } from "./read-grants.js";
import { storeFragments } from "./store-fragments.js";

/** The secret's text: it is stored nowhere and shown once. */
export interface KeyWithSecret {
  readonly apiKey: ApiKey;
  readonly secret: string;
}

export interface StoredKey extends KeyWithSecret {
  readonly secretId: string;
}

/** Writes a new key with its first secret. Throws ALREADY_EXISTS when a key that isn't revoked has its name. */
export async function storeKey(
  tx: Context,
  policy: Organization,
  draft: ApiKey,
  grants: readonly GrantDraft[],
  customerIds: readonly string[],
): Promise<StoredKey> {
  const { text, ...minted } = mintSecret(policy, draft.mode, tx.installation);
  const apiKey = { ...draft, start: minted.start };
  await refuseTakenName(() => tx.db.insert(ApiKey, apiKey));
  await storeFragments(tx.db, [apiKey]);
  const { id: apiKeyId, organizationId } = apiKey;
  const secretId = newId("sec");
  await tx.db.insert(KeySecret, { id: secretId, organizationId, apiKeyId, ...minted, createdAt: apiKey.createdAt });
  await storeGrants(tx, apiKey, grants);
  await storeCustomers(tx, apiKey, customerIds);
  return { apiKey, secret: text, secretId };
}

export async function storeGrants(tx: Context, apiKey: ApiKey, grants: readonly GrantDraft[]): Promise<void> {
  const { id: apiKeyId, organizationId } = apiKey;
  const rows = grants.map((grant, position) => ({ ...grant, position, apiKeyId, organizationId }));
  if (rows.length === 0) return;
  try {
    await tx.db.insert(KeyGrant, rows);
  } catch (error) {
    // Deleted since the grants were read: no lock keeps places while somebody still fills in a form.
    throw isOrphan(error) ? notFound("Project or environment") : error;
  }
}

/** Binds a key to customers, and to no others. */
export async function storeCustomers(
  tx: Context,
  { id: apiKeyId, organizationId }: ApiKey,
  customerIds: readonly string[],
): Promise<void> {
  await tx.db.delete(KeyCustomer, { apiKeyId });
  const rows = customerIds.map((customerId, position) => ({ apiKeyId, position, organizationId, customerId }));
  if (rows.length === 0) return;
  try {
    await tx.db.insert(KeyCustomer, rows);
  } catch (error) {
    // Deleted since they were read, as grants can be.
    throw isOrphan(error) ? notFound("Customer") : error;
  }
}

export async function refuseTakenName<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isDuplicate(error, "ux_api_key_name", "api_key.organization_id", "api_key.name_in_use")) throw error;
    throw alreadyExists("name", "Another key that isn't revoked has this name", error);
  }
}
