import { setImmediate as nextTurn } from "node:timers/promises";
import type { DataSource, EntityManager } from "typeorm";
import type { Use } from "../context/recorder.js";
import type { Clock } from "../platform/clock.js";
import { storedInstant } from "../platform/database/bulk.js";
import { dialectOf } from "../platform/database/open-database.js";
import type { Logger } from "../platform/logger.js";

const EVERY_MILLISECONDS = 60_000;
const NEVER = -Infinity;
/** Few enough that nobody waits long for a row of which one statement holds many. */
const ROWS = 100;
/** How often a row may be locked, or gone, when its turn comes. */
const PATIENCE = 600;

/** When something was last used, and how much of that the database knows. */
interface Seen {
  readonly id: string;
  at: number;
  /** Of the last use; null for a secret, whose address nobody keeps. */
  ipAddress: string | null;
  /** The `at` that was written last, and when that was. */
  writtenAt: number;
  writtenOn: number;
  skipped: number;
}

interface KeyUsesDeps {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly log: Logger;
}

/**
 * When keys and their secrets were last used. A use is a note in memory; the database gets it within the second when it had
 * none for a minute, and otherwise when the minute is over. What isn't noted here was not written in the last minute.
 */
export class KeyUses {
  private readonly secrets = new Map<string, Seen>();
  private readonly keys = new Map<string, Seen>();
  private readonly beingFirst = new Map<string, Promise<boolean>>();
  private isEnding = false;

  constructor(private readonly deps: KeyUsesDeps) {}

  /** How many keys and secrets are remembered. */
  get size(): number {
    return this.secrets.size + this.keys.size;
  }

  /** Synchronous: whoever called doesn't wait for the database. */
  note({ apiKeyId, secretId, at, ipAddress }: Use): void {
    noteIn(this.secrets, secretId, at, null);
    noteIn(this.keys, apiKeyId, at, ipAddress);
  }

  /**
   * Notes the first use of a secret, and ends when the database has it. A record that can't be written is logged, tried again
   * with the others, and doesn't refuse the call: the answer is whether it could.
   */
  async noteFirst(use: Use): Promise<boolean> {
    this.note(use);
    const { secretId } = use;
    const secret = this.secrets.get(secretId);
    if (!secret || secret.writtenAt !== NEVER) return true;
    let writing = this.beingFirst.get(secretId);
    if (!writing) {
      writing = this.writeFirst(secret).finally(() => this.beingFirst.delete(secretId));
      this.beingFirst.set(secretId, writing);
    }
    return writing;
  }

  /** Writes what is due. What can't be written stays due. */
  async write(): Promise<void> {
    const { dataSource, clock } = this.deps;
    const now = clock.now().getTime();
    await writeSeen(dataSource, "key_secret", this.dueOf(this.secrets, now), now);
    await writeSeen(dataSource, "api_key", this.dueOf(this.keys, now), now);
  }

  /** From now on everything is due: the server ends. */
  end(): void {
    this.isEnding = true;
  }

  private async writeFirst(secret: Seen): Promise<boolean> {
    const { dataSource, clock, log } = this.deps;
    const { id, at } = secret;
    try {
      await dataSource.query("UPDATE key_secret SET last_used_at = ? WHERE id = ? AND last_used_at IS NULL", [
        storedInstant(at),
        id,
      ]);
      secret.writtenAt = at;
      secret.writtenOn = clock.now().getTime();
      return true;
    } catch (error) {
      log.warn({ err: error, secretId: id }, "the first use of a secret could not be recorded yet");
      return false;
    }
  }

  private dueOf(seen: Map<string, Seen>, now: number): Seen[] {
    const due: Seen[] = [];
    for (const one of seen.values()) {
      if (now - one.writtenOn < EVERY_MILLISECONDS && !this.isEnding) continue;
      if (one.at > one.writtenAt && one.skipped < PATIENCE) due.push(one);
      else seen.delete(one.id);
    }
    return due;
  }
}

function noteIn(seen: Map<string, Seen>, id: string, at: number, ipAddress: string | null): void {
  const known = seen.get(id);
  if (!known) {
    seen.set(id, { id, at, ipAddress, writtenAt: NEVER, writtenOn: NEVER, skipped: 0 });
  } else if (at >= known.at) {
    known.at = at;
    known.ipAddress = ipAddress;
  }
}

type Table = "api_key" | "key_secret";

/** What is written of one that was seen: the next use may come while the database is busy with this one. */
interface Writing {
  readonly seen: Seen;
  readonly id: string;
  readonly at: number;
  readonly ipAddress: string | null;
}

async function writeSeen(dataSource: DataSource, table: Table, due: readonly Seen[], now: number): Promise<void> {
  const sorted = due.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (let start = 0; start < sorted.length; start += ROWS) {
    const chunk = sorted
      .slice(start, start + ROWS)
      .map((seen): Writing => ({ seen, id: seen.id, at: seen.at, ipAddress: seen.ipAddress }));
    const written = await writeChunk(dataSource, table, chunk);
    for (const one of chunk) one.seen.skipped += 1;
    for (const { seen, at } of written) Object.assign(seen, { writtenAt: at, writtenOn: now, skipped: 0 });
    await nextTurn();
  }
}

/**
 * Writes those whose rows nobody holds, and answers which. A change of a key never waits for the writing of other keys, which
 * would wait for it in turn: what is locked comes with the next round.
 */
async function writeChunk(
  dataSource: DataSource,
  table: Table,
  chunk: readonly Writing[],
): Promise<readonly Writing[]> {
  if (dialectOf(dataSource) === "sqlite") {
    await update(dataSource.manager, table, chunk);
    return chunk;
  }
  return dataSource.transaction("READ COMMITTED", async (db) => {
    const marks = chunk.map(() => "?").join(", ");
    const ids = chunk.map(({ id }) => id);
    const rows: { id: string }[] = await db.query(
      `SELECT id FROM ${table} WHERE id IN (${marks}) FOR UPDATE SKIP LOCKED`,
      ids,
    );
    const free = new Set(rows.map(({ id }) => id));
    const written = chunk.filter(({ id }) => free.has(id));
    if (written.length > 0) await update(db, table, written);
    return written;
  });
}

/** One statement for all. Never backwards: another server may have seen a later use. */
async function update(db: EntityManager, table: Table, chunk: readonly Writing[]): Promise<void> {
  const cases = `CASE id ${chunk.map(() => "WHEN ? THEN ?").join(" ")} END`;
  const instants = chunk.flatMap(({ id, at }) => [id, storedInstant(at)]);
  const addresses = chunk.flatMap(({ id, ipAddress }) => [id, ipAddress]);
  const ids = chunk.map(({ id }) => id);
  const marks = ids.map(() => "?").join(", ");
  // The address before the instant: MySQL assigns from left to right, and both depend on the instant of before.
  const change = table === "api_key" ? `last_used_ip = ${cases}, last_used_at = ${cases}` : `last_used_at = ${cases}`;
  const values = table === "api_key" ? [...addresses, ...instants] : instants;
  await db.query(
    `UPDATE ${table} SET ${change} WHERE id IN (${marks}) AND (last_used_at IS NULL OR last_used_at < ${cases})`,
    [...values, ...ids, ...instants],
  );
}
