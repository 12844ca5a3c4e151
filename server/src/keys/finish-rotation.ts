import { MoreThan } from "typeorm";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { findLocked } from "../platform/database/locks.js";
import { notFound } from "../platform/errors.js";
import { ApiKey } from "./api-key.entity.js";
import { KeySecret } from "./key-secret.entity.js";
import { requireKey } from "./require-key.js";

/** Ends the grace period of a rotation now. Where none runs, nothing changes. */
export async function finishRotation(ctx: Context, keyId: string): Promise<ApiKey> {
  const { id, organizationId } = await requireKey(ctx, keyId, "api_key.rotate");
  return inTransaction(ctx, async (tx) => {
    const apiKey = await findLocked(tx.db, ApiKey, { id });
    if (!apiKey) throw notFound("API key");
    const now = tx.clock.now();
    const retiring = await tx.db.findOneBy(KeySecret, { apiKeyId: id, organizationId, retiresAt: MoreThan(now) });
    if (!retiring) return apiKey;

    await tx.db.update(KeySecret, { id: retiring.id }, { retiresAt: now });
    await tx.db.update(ApiKey, { id }, { updatedAt: now });
    await recordEvent(tx, "api_key.rotation_finished", {
      organizationId,
      target: { id, label: apiKey.name },
      changes: { before: { previousSecretRetiresAt: retiring.retiresAt }, after: { previousSecretRetiresAt: now } },
    });
    return { ...apiKey, updatedAt: now };
  });
}
