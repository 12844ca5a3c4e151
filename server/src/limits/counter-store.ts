import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { DataSource } from "typeorm";
import { marksFor } from "../platform/database/lookup.js";
import { dialectOf } from "../platform/database/open-database.js";
import type { StoredCounter } from "./counter.entity.js";

/** How many rows one statement reads, writes or deletes: what the embedded database, which blocks, does in a few milliseconds. */
export const ROWS_AT_ONCE = 500;

const SHORT = /^[0-9a-z_:]{1,61}$/;

/** Under which id a counter is stored. What a customer is called may be any text of up to 200 characters. */
export function storedId(counterId: string): string {
  if (SHORT.test(counterId)) return counterId;
  const subject = counterId.indexOf(":") + 1;
  return counterId.slice(0, subject) + createHash("sha256").update(counterId.slice(subject)).digest("base64url");
}

/** What is stored of counters, by stored id. At most `ROWS_AT_ONCE`. */
export async function readCounters(
  dataSource: DataSource,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredCounter>> {
  const rows = await dataSource.query<Record<string, string | number>[]>(
    `SELECT id, organization_id, starts_at, ends_at, count FROM counter WHERE id IN ${marksFor(ids)}`,
    [...ids],
  );
  return new Map(
    rows.map(({ id, organization_id, starts_at, ends_at, count }) => [
      String(id),
      {
        id: String(id),
        organizationId: String(organization_id),
        startsAt: Number(starts_at),
        endsAt: Number(ends_at),
        count: Number(count),
      },
    ]),
  );
}

/** Saves counters over what was stored of them, so that writing them twice is writing them once. At most `ROWS_AT_ONCE`. */
export async function writeCounters(dataSource: DataSource, counters: readonly StoredCounter[]): Promise<void> {
  const rows = counters.map(({ id, organizationId, startsAt, endsAt, count }) => [
    storedId(id),
    organizationId,
    startsAt,
    endsAt,
    count,
  ]);
  await (dialectOf(dataSource) === "sqlite" ? writeEmbedded(dataSource, rows) : writeToServer(dataSource, rows));
}

/** Deletes what was counted in windows that have ended. */
export async function purgeCounters(dataSource: DataSource, now: number): Promise<void> {
  for (;;) {
    const ended = await dataSource.query<{ id: string }[]>(
      `SELECT id FROM counter WHERE ends_at <= ? LIMIT ${ROWS_AT_ONCE}`,
      [now],
    );
    if (ended.length === 0) return;
    await dataSource.query(`DELETE FROM counter WHERE ends_at <= ? AND id IN ${marksFor(ended)}`, [
      now,
      ...ended.map(({ id }) => id),
    ]);
    await setImmediate();
  }
}

type Row = readonly (string | number)[];

/** One statement for any number of rows, so that it is prepared once. */
function writeEmbedded(dataSource: DataSource, rows: readonly Row[]): Promise<unknown> {
  return dataSource.query(
    `INSERT INTO counter (id, organization_id, starts_at, ends_at, count)
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?) WHERE true
     ON CONFLICT (id) DO UPDATE SET starts_at = excluded.starts_at, ends_at = excluded.ends_at, count = excluded.count`,
    [JSON.stringify(rows)],
  );
}

function writeToServer(dataSource: DataSource, rows: readonly Row[]): Promise<unknown> {
  return dataSource.query(
    `INSERT INTO counter (id, organization_id, starts_at, ends_at, count)
     VALUES ${rows.map(() => "(?, ?, ?, ?, ?)").join(", ")}
     ON DUPLICATE KEY UPDATE starts_at = VALUES(starts_at), ends_at = VALUES(ends_at), count = VALUES(count)`,
    rows.flat(),
  );
}
