import { apiKeyStatus } from "@claviger/shared/key-status";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { findLocked } from "../platform/database/locks.js";
import { conflict, notFound } from "../platform/errors.js";
import { ApiKey } from "./api-key.entity.js";
import { describeKey } from "./describe-key.js";
import { KeyGrant } from "./key-grant.entity.js";
import { requireKey } from "./require-key.js";
import { findCustomerIds } from "./restrictions.js";
import { deleteFragments } from "./store-fragments.js";

/** Takes a key that no longer works off the list; what was recorded of it stays. Throws CONFLICT for one that may work. */
export async function deleteKey(ctx: Context, keyId: string): Promise<string> {
  const { id, organizationId } = await requireKey(ctx, keyId, "api_key.delete");
  await inTransaction(ctx, async (tx) => {
    const apiKey = await findLocked(tx.db, ApiKey, { id });
    if (!apiKey) throw notFound("API key");
    const status = apiKeyStatus(apiKey, tx.clock.now());
    if (status !== "REVOKED" && status !== "EXPIRED") throw conflict("Only a revoked or expired key can be deleted");

    const grants = await tx.db.find(KeyGrant, { where: { apiKeyId: id }, order: { position: "ASC" } });
    const customerIds = await findCustomerIds(tx, apiKey);
    await tx.db.delete(ApiKey, { id });
    await deleteFragments(tx.db, apiKey);
    await recordEvent(tx, "api_key.deleted", {
      organizationId,
      target: { id, label: apiKey.name },
      changes: { before: describeKey(apiKey, grants, customerIds) },
    });
  });
  return id;
}
