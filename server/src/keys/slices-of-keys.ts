import { setImmediate as nextTurn } from "node:timers/promises";
import type { ApiKeyStatus } from "@claviger/shared/key-status";
import type { Context } from "../context/context.js";
import { applyFilter, inOrderOf, queryKeys, type KeyQuery } from "./key-query.js";
import { requireList, visibleKeys } from "./list-keys.js";

/** So many keys are looked at by one statement that nobody waits for it. */
const KEYS_IN_SLICE = 5000;

/**
 * Queries for the keys of an organization that whoever asks may see and that have one of these statuses, a portion after the
 * other, to be counted. Throws FORBIDDEN where they may see none by right.
 */
export async function* slicesOfKeys(
  ctx: Context,
  organizationId: string,
  status: readonly ApiKeyStatus[],
  size = KEYS_IN_SLICE,
): AsyncGenerator<KeyQuery> {
  await requireList(ctx, organizationId);
  let after: string | null = "";
  while (after !== null) {
    const keys = await visibleKeys(ctx, organizationId, null);
    // The portion is the way to the keys, and not an index of what else is asked of them.
    await applyFilter(ctx, keys, organizationId, { status }, inOrderOf("id"));
    keys.andWhere("apiKey.id > :after", { after });
    after = await lastOfSlice(ctx, organizationId, after, size);
    yield after === null ? keys : keys.andWhere("apiKey.id <= :last", { last: after });
    await nextTurn();
  }
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
