import { setImmediate as nextTurn } from "node:timers/promises";
import { In, type DataSource, type EntityManager } from "typeorm";
import { insertMade } from "../platform/database/bulk.js";
import { isRetryable } from "../platform/database/errors.js";
import { marksFor } from "../platform/database/lookup.js";
import { dialectOf } from "../platform/database/open-database.js";
import { Pace } from "../platform/pace.js";
import { addToHours } from "./add-to-hours.js";
import { Bins } from "./bins.js";
import { INTO_DELTAS, deltaOf, type Delta } from "./deltas.js";
import { readBundle, type Bundle } from "./sums.js";
import { UsageDelta } from "./usage-delta.entity.js";

/** How many deltas one statement reads, writes or deletes: what the embedded database, which blocks, does in a few milliseconds. */
const DELTAS_READ = 4;
const DELTAS_WRITTEN = 4;
const DELTAS_DELETED = 25;
/** How much is held in memory before it is written: so many deltas, or so many sums and what one statement reads. */
const DELTAS_HELD = 1000;
const SUMS_HELD = 500_000;
const ATTEMPTS = 20;

interface Folding {
  readonly running: Promise<void>;
  readonly pace: Pace;
  next: Promise<void> | null;
}

const foldings = new WeakMap<DataSource, Map<string, Folding>>();

/**
 * Adds to an organization's hours what calls have added to it until now, so that the hours are exact. Who asks while that is
 * under way shares the next one with all who do: it may have begun before what they want was written.
 */
export function foldUsage(dataSource: DataSource, organizationId: string, pace = new Pace()): Promise<void> {
  const here = foldings.get(dataSource) ?? new Map<string, Folding>();
  foldings.set(dataSource, here);
  const known = here.get(organizationId);
  if (known) {
    known.pace.hurry();
    const again = (): Promise<void> => foldUsage(dataSource, organizationId);
    return (known.next ??= known.running.then(again, again));
  }
  const running = foldAll(dataSource, organizationId, pace).finally(() => here.delete(organizationId));
  here.set(organizationId, { running, pace, next: null });
  return running;
}

/** Until nobody has come in between: another server may have turned what was listed into something else, or have it in hand. */
async function foldAll(dataSource: DataSource, organizationId: string, pace: Pace): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const ids = await listDeltas(dataSource, organizationId);
    try {
      for (let done = 0; done < ids.length;) {
        done += await foldSome(dataSource, organizationId, ids.slice(done), pace);
      }
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof Overtaken || isRetryable(error))) throw error;
    }
  }
}

/** Somebody else has taken a delta. */
class Overtaken extends Error {}

/**
 * Adds the first of these deltas to the hours, and answers how many. What is too much for one short transaction first becomes
 * as few deltas as it can: each transaction takes away exactly what it adds elsewhere, so dying in between loses nothing.
 */
async function foldSome(
  dataSource: DataSource,
  organizationId: string,
  ids: readonly string[],
  pace: Pace,
): Promise<number> {
  const { bundles, read } = await sumUp(dataSource, organizationId, ids);
  const taken = ids.slice(0, read);
  const [only] = bundles;
  if (only !== undefined && bundles.length === 1) {
    await replace(dataSource, organizationId, taken, (db) => addToHours(db, organizationId, only));
    return read;
  }
  const deltas = bundles.map((bundle) => deltaOf(organizationId, bundle));
  await replace(dataSource, organizationId, taken, (db) => insertDeltas(db, deltas));
  for (const { id, bundle } of deltas) {
    await pace.rest();
    await replace(dataSource, organizationId, [id], (db) => addToHours(db, organizationId, bundle));
  }
  return read;
}

async function insertDeltas(db: EntityManager, deltas: readonly Delta[]): Promise<void> {
  for (let start = 0; start < deltas.length; start += DELTAS_WRITTEN) {
    await insertMade(db, { ...INTO_DELTAS, rows: deltas.slice(start, start + DELTAS_WRITTEN) });
  }
}

async function sumUp(dataSource: DataSource, organizationId: string, ids: readonly string[]) {
  const bins = new Bins();
  let read = 0;
  while (read < Math.min(ids.length, DELTAS_HELD) && bins.size < SUMS_HELD) {
    const some = ids.slice(read, read + DELTAS_READ);
    for (const bundle of await readDeltas(dataSource, organizationId, some)) bins.add(bundle);
    read += some.length;
    await nextTurn();
  }
  return { bundles: await bins.takeBundles(), read };
}

async function listDeltas(dataSource: DataSource, organizationId: string): Promise<string[]> {
  const rows = await dataSource.query<{ id: string }[]>(
    "SELECT id FROM usage_delta WHERE organization_id = ? ORDER BY id",
    [organizationId],
  );
  return rows.map(({ id }) => id);
}

async function readDeltas(dataSource: DataSource, organizationId: string, ids: readonly string[]): Promise<Bundle[]> {
  const rows = await dataSource.query<{ content: string }[]>(
    `SELECT content FROM usage_delta WHERE organization_id = ? AND id IN ${marksFor(ids)}`,
    [organizationId, ...ids],
  );
  if (rows.length < ids.length) throw new Overtaken();
  return rows.map(({ content }) => readBundle(content));
}

/** In one transaction takes away all of these deltas, or nothing when one is gone, and puts something in their place. */
async function replace(
  dataSource: DataSource,
  organizationId: string,
  ids: readonly string[],
  put: (db: EntityManager) => Promise<void>,
): Promise<void> {
  const work = async (db: EntityManager): Promise<void> => {
    for (let start = 0; start < ids.length; start += DELTAS_DELETED) {
      const some = ids.slice(start, start + DELTAS_DELETED);
      const { affected } = await db.delete(UsageDelta, { organizationId, id: In(some) });
      if (affected !== some.length) throw new Overtaken();
      await nextTurn();
    }
    await put(db);
  };
  if (dialectOf(dataSource) === "sqlite") await dataSource.transaction(work);
  else await dataSource.transaction("READ COMMITTED", work);
  await nextTurn();
}
