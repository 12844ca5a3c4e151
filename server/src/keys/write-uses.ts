import type { DataSource, EntityManager } from "typeorm";
import { storedInstant } from "../platform/database/bulk.js";
import { marksFor } from "../platform/database/lookup.js";
import { dialectOf } from "../platform/database/open-database.js";

export type UseTable = "api_key" | "key_secret";

export interface LastUse {
  readonly id: string;
  readonly at: number;
  readonly ipAddress: string | null;
}

/** How many are written together: few enough that nobody waits long for what they hold, or for a processor. */
export const ROWS_AT_ONCE = 100;

/**
 * Writes the last uses of those whose rows nobody holds, and answers when each was. A change of a key never waits for the writing
 * of other keys, which would wait for it in turn: what is locked comes with the next round.
 */
export async function writeUses(
  dataSource: DataSource,
  table: UseTable,
  uses: readonly LastUse[],
): Promise<ReadonlyMap<string, number>> {
  const written =
    dialectOf(dataSource) === "sqlite"
      ? await writeAll(dataSource, table, uses)
      : await writeFree(dataSource, table, uses);
  return new Map(written.map(({ id, at }) => [id, at]));
}

/** Never backwards. */
async function writeAll(
  dataSource: DataSource,
  table: UseTable,
  uses: readonly LastUse[],
): Promise<readonly LastUse[]> {
  const rows = uses.map(({ id, at, ipAddress }) => [id, at / 1000, ipAddress]);
  await dataSource.query(UPDATES[table], [JSON.stringify(rows)]);
  return uses;
}

const update = (table: UseTable, also: string): string => `
  UPDATE ${table} SET last_used_at = used.at${also}
  FROM (SELECT value ->> 0 AS id, strftime('%Y-%m-%d %H:%M:%f', value ->> 1, 'unixepoch') AS at, value ->> 2 AS ip FROM json_each(?)) AS used
  WHERE ${table}.id = used.id AND (last_used_at IS NULL OR last_used_at < used.at)`;
const UPDATES: Record<UseTable, string> = {
  api_key: update("api_key", ", last_used_ip = used.ip"),
  key_secret: update("key_secret", ""),
};

function writeFree(dataSource: DataSource, table: UseTable, uses: readonly LastUse[]): Promise<readonly LastUse[]> {
  return dataSource.transaction("READ COMMITTED", async (db) => {
    const rows: { id: string }[] = await db.query(
      `SELECT id FROM ${table} WHERE id IN ${marksFor(uses)} FOR UPDATE SKIP LOCKED`,
      uses.map(({ id }) => id),
    );
    const ids = new Set(rows.map(({ id }) => id));
    const free = uses.filter(({ id }) => ids.has(id));
    if (free.length > 0) await updateFree(db, table, free);
    return free;
  });
}

/** One statement for all. Never backwards: another server may have seen a later use. */
async function updateFree(db: EntityManager, table: UseTable, uses: readonly LastUse[]): Promise<void> {
  const cases = `CASE id ${uses.map(() => "WHEN ? THEN ?").join(" ")} END`;
  const instants = uses.flatMap(({ id, at }) => [id, storedInstant(at)]);
  const addresses = uses.flatMap(({ id, ipAddress }) => [id, ipAddress]);
  const ids = uses.map(({ id }) => id);
  // The address before the instant: MySQL assigns from left to right, and both depend on the instant of before.
  const change = table === "api_key" ? `last_used_ip = ${cases}, last_used_at = ${cases}` : `last_used_at = ${cases}`;
  const values = table === "api_key" ? [...addresses, ...instants] : instants;
  await db.query(
    `UPDATE ${table} SET ${change} WHERE id IN ${marksFor(ids)} AND (last_used_at IS NULL OR last_used_at < ${cases})`,
    [...values, ...ids, ...instants],
  );
}
