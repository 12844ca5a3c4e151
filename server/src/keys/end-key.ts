import type { Context } from "../context/context.js";
import { recordEvent, type EventInput } from "../events/record-event.js";
import { ApiKey } from "./api-key.entity.js";

/** Revokes a key that the transaction holds and that isn't revoked yet, and records it: for whoever asks, or who started a job. */
export async function endKey(
  tx: Context,
  apiKey: ApiKey,
  revocationReason: string | null,
  by: Pick<EventInput, "actor"> & { readonly jobId?: string } = {},
): Promise<ApiKey> {
  const { id, organizationId, name } = apiKey;
  const { jobId, ...actor } = by;
  const now = tx.clock.now();
  const change = { revokedAt: now, revocationReason, nameInUse: null, updatedAt: now };
  await tx.db.update(ApiKey, { id }, change);
  await recordEvent(tx, "api_key.revoked", {
    organizationId,
    target: { id, label: name },
    changes: { before: { revokedAt: null }, after: { revokedAt: now, reason: revocationReason, jobId } },
    ...actor,
  });
  return { ...apiKey, ...change };
}
