import { randomUUID } from "node:crypto";
import type { DataSource, EntityManager } from "typeorm";
import type { Clock } from "../clock.js";
import { insertMade, storedInstant, type BulkInsert } from "./bulk.js";
import { bulkThreadOf } from "./bulk-thread.js";
import { isDuplicate } from "./errors.js";
import { dialectOf } from "./open-database.js";

/** What is written together. Once made it doesn't change, however often it is tried. */
export interface Batch<T> {
  readonly id: string;
  readonly insert: BulkInsert<T>;
}

export const batchOf = <T>(insert: BulkInsert<T>): Batch<T> => ({ id: randomUUID(), insert });

/** Few enough that whoever else wants to write doesn't wait long. */
const ROWS = 2000;

/** Rows of one table on their way into it, each to be written exactly once. */
export class Batches<T> {
  private readonly waiting: Batch<T>[] = [];

  constructor(
    private readonly deps: { readonly dataSource: DataSource; readonly clock: Clock },
    private readonly into: Omit<BulkInsert<T>, "rows">,
  ) {}

  /** How many rows wait. */
  get size(): number {
    return this.waiting.reduce((sum, { insert }) => sum + insert.rows.length, 0);
  }

  add(rows: readonly T[]): void {
    for (let start = 0; start < rows.length; start += ROWS) {
      this.waiting.push(batchOf({ ...this.into, rows: rows.slice(start, start + ROWS) }));
    }
  }

  /** Writes what waits, the oldest first. When it throws, the rest waits on, and what it was at is tried again by the next. */
  async write(): Promise<void> {
    for (let [batch] = this.waiting; batch; [batch] = this.waiting) {
      await writeOnce(this.deps.dataSource, batch, this.deps.clock.now());
      this.waiting.shift();
    }
  }
}

const MARK = "INSERT INTO written_batch (id, at) VALUES (?, ?)";

/**
 * Writes a batch in one transaction, and not again when an earlier attempt was committed but its answer was lost. The mark is
 * the first thing written, so that an attempt waits for one that the database is still busy with.
 */
export async function writeOnce<T>(dataSource: DataSource, { id, insert }: Batch<T>, at: Date): Promise<void> {
  const mark = [id, storedInstant(at.getTime())] as const;
  const thread = bulkThreadOf(dataSource);
  if (thread) return thread.write({ sql: MARK, values: mark }, insert);
  const write = async (db: EntityManager): Promise<void> => {
    if (await isNew(db, mark)) await insertMade(db, insert);
  };
  if (dialectOf(dataSource) === "sqlite") await dataSource.transaction(write);
  else await dataSource.transaction("READ COMMITTED", write);
}

async function isNew(db: EntityManager, mark: readonly string[]): Promise<boolean> {
  try {
    await db.query(MARK, [...mark]);
    return true;
  } catch (error) {
    if (isDuplicate(error, "PRIMARY", "written_batch.id")) return false;
    throw error;
  }
}
