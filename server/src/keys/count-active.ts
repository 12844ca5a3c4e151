import type { Context } from "../context/context.js";
import { countThrough } from "../platform/database/through-index.js";
import type { KeyQuery } from "./key-query.js";

/**
 * How many of some keys are neither revoked nor expired. As a difference, each part of which is one stretch of an index: whether
 * a key has expired would have to be asked of every one.
 */
export async function countActive({ db, clock }: Pick<Context, "db" | "clock">, keys: KeyQuery): Promise<number> {
  const alive = keys.clone().andWhere("apiKey.revokedAt IS NULL");
  const expired = alive.clone().andWhere("apiKey.expiresAt <= :now", { now: clock.now() });
  const [all = 0, over = 0] = await countThrough(db, [
    { query: alive, index: "ix_api_key_revoked" },
    { query: expired, index: "ix_api_key_expires" },
  ]);
  return all - over;
}
