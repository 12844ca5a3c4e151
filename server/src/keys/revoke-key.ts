import { LIMITS } from "@claviger/shared/limits";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { findLocked } from "../platform/database/locks.js";
import { notFound } from "../platform/errors.js";
import { readText } from "../platform/read-input.js";
import { ApiKey } from "./api-key.entity.js";
import { endKey } from "./end-key.js";
import { requireKey } from "./require-key.js";

export interface RevokeKeyInput {
  readonly id: string;
  readonly reason?: string | null;
}

export interface RevokedKey {
  readonly apiKey: ApiKey;
  /** From this instant no server of the installation accepts the key. */
  readonly effectiveAt: Date;
}

/** Ends a key for good. It stays listed, and its name is free again. Doing it again changes nothing. */
export async function revokeKey(ctx: Context, input: RevokeKeyInput): Promise<RevokedKey> {
  const { id } = await requireKey(ctx, input.id, "api_key.revoke");
  const revocationReason = readText("reason", input.reason, LIMITS.revocationReason);
  const apiKey = await inTransaction(ctx, async (tx) => {
    const found = await findLocked(tx.db, ApiKey, { id });
    if (!found) throw notFound("API key");
    if (found.revokedAt) return found;
    return endKey(tx, found, revocationReason);
  });
  return { apiKey, effectiveAt: ctx.clock.now() };
}
