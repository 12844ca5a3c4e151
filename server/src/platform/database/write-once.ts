import { randomUUID } from "node:crypto";
import type { DataSource, EntityManager } from "typeorm";
import type { Clock } from "../clock.js";
import { Pace } from "../pace.js";
import { insertMade, storedInstant, type BulkInsert } from "./bulk.js";
import { isDuplicate } from "./errors.js";
import { dialectOf } from "./open-database.js";

/** What is written together. Once made it doesn't change, however often it is tried. */
interface Batch<T> {
  readonly id: string;
  readonly insert: BulkInsert<T>;
}

const batchOf = <T>(insert: BulkInsert<T>): Batch<T> => ({ id: randomUUID(), insert });

/** Few enough that whoever else wants to write doesn't wait long. */
const ROWS = 2000;

/** Rows of one table on their way into it, each to be written exactly once. */
export class Batches<T> {
  private current: Batch<T> | null = null;

  /** @param take Gives away so many of the rows that wait, the oldest first, or fewer. */
  constructor(
    private readonly deps: { readonly dataSource: DataSource; readonly clock: Clock },
    private readonly into: Omit<BulkInsert<T>, "rows">,
    private readonly take: (most: number) => readonly T[],
  ) {}

  /** How many rows are in the batch that is being written, or couldn't be. */
  get size(): number {
    return this.current?.insert.rows.length ?? 0;
  }

  /** Writes until nothing waits. When it throws, the next goes on with the batch that this one was at. */
  async write(pace = new Pace()): Promise<void> {
    for (;;) {
      this.current ??= this.next();
      if (!this.current) return;
      await writeOnce(this.deps.dataSource, this.current, this.deps.clock.now());
      this.current = null;
      await pace.rest();
    }
  }

  private next(): Batch<T> | null {
    const rows = this.take(ROWS);
    return rows.length > 0 ? batchOf({ ...this.into, rows }) : null;
  }
}

const MARK = "INSERT INTO written_batch (id, at) VALUES (?, ?)";

/**
 * Writes a batch in one transaction, and not again when an earlier attempt was committed but its answer was lost. The mark is
 * the first thing written, so that an attempt waits for one that the database is still busy with.
 */
async function writeOnce<T>(dataSource: DataSource, { id, insert }: Batch<T>, at: Date): Promise<void> {
  const mark = [id, storedInstant(at.getTime())] as const;
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
