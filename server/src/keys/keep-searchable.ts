import { setTimeout as delay } from "node:timers/promises";
import { In, IsNull } from "typeorm";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { Organization } from "../organizations/organization.entity.js";
import { findAllLocked, findLocked } from "../platform/database/locks.js";
import { ApiKey } from "./api-key.entity.js";
import { storeFragments } from "./store-fragments.js";

/** Keys of one transaction: few enough that whoever wants to change the organization hardly waits. */
const KEYS_AT_ONCE = 50;
const PAUSE_MILLISECONDS = 40;
const AGAIN_MILLISECONDS = 60_000;
const MISSING = { isSearchable: IsNull() };

/**
 * Has searches find the keys that were made before there were fragments, beside everything else. Needs a context of the
 * system's. Answers how to end it, which takes no longer than one portion.
 */
export function keepSearchable(openContext: () => Context): () => Promise<void> {
  const ending = new AbortController();
  const ended = makeAllSearchable(openContext, ending.signal).catch(() => undefined);
  return async () => {
    ending.abort();
    await ended;
  };
}

async function makeAllSearchable(openContext: () => Context, signal: AbortSignal): Promise<void> {
  for (;;) {
    const ctx = openContext();
    try {
      while (await makeSearchable(ctx)) await delay(PAUSE_MILLISECONDS, null, { signal });
      return;
    } catch (error) {
      if (signal.aborted) return;
      ctx.log.error({ err: error }, "older keys can't be made searchable");
      await delay(AGAIN_MILLISECONDS, null, { signal });
    }
  }
}

/** Has searches find some of those keys, of one organization. Answers whether there were any. */
export async function makeSearchable(ctx: Context, size = KEYS_AT_ONCE): Promise<boolean> {
  const found = await ctx.db.findOne(ApiKey, { select: { id: true, organizationId: true }, where: MISSING });
  if (!found) return false;
  const { organizationId } = found;
  await inTransaction(ctx, async (tx) => {
    // Who changes a key locks its organization first.
    await findLocked(tx.db, Organization, { id: organizationId });
    const keys = await findAllLocked(tx.db, ApiKey, { where: { ...MISSING, organizationId }, take: size });
    await storeFragments(tx.db, keys);
    await tx.db.update(ApiKey, { id: In(keys.map(({ id }) => id)) }, { isSearchable: true });
  });
  return true;
}
