import { setImmediate as nextTurn } from "node:timers/promises";
import type { Context } from "../context/context.js";
import { queryKeys, type KeyQuery } from "./key-query.js";
import { narrowToVisible, requireList } from "./list-keys.js";

/** So many keys are looked at by one statement that nobody waits for it. */
const KEYS_IN_SLICE = 5000;

/** Active ones, or those that aren't revoked nor expired. */
type SliceStatus = "ACTIVE" | "IN_FORCE";

/**
 * Queries for the keys of an organization that whoever asks may see and that have this status, a portion after the other, to be
 * counted. Throws FORBIDDEN where they may see none by right.
 */
export async function* slicesOfKeys(
  ctx: Context,
  organizationId: string,
  status: SliceStatus,
  size = KEYS_IN_SLICE,
): AsyncGenerator<KeyQuery> {
  await requireList(ctx, organizationId);
  let after: string | null = "";
  while (after !== null) {
    const keys = queryKeys(ctx.db, organizationId);
    await narrowToVisible(ctx, keys, organizationId);
    applyStatus(keys, status, ctx.clock.now());
    keys.andWhere("apiKey.id > :after", { after });
    after = await lastOfSlice(ctx, organizationId, after, size);
    yield after === null ? keys : keys.andWhere("apiKey.id <= :last", { last: after });
    await nextTurn();
  }
}

/** In forms that no index answers: the portion is the way to the keys. */
function applyStatus(keys: KeyQuery, status: SliceStatus, now: Date): void {
  keys.andWhere("(apiKey.revokedAt IS NULL) = 1 AND COALESCE(apiKey.expiresAt > :now, 1) = 1", { now });
  if (status === "ACTIVE") keys.andWhere("(apiKey.disabledAt IS NULL) = 1");
}

/** The key with which a full portion ends; null for the last one. */
async function lastOfSlice(ctx: Context, organizationId: string, after: string, size: number): Promise<string | null> {
  const row = await queryKeys(ctx.db, organizationId)
    .andWhere("apiKey.id > :after", { after })
    .select("apiKey.id", "id")
    .orderBy("apiKey.id")
    .offset(size - 1)
    .limit(1)
    .getRawOne<{ id: string }>();
  return row?.id ?? null;
}
