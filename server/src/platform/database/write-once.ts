import { randomUUID } from "node:crypto";
import type { DataSource, EntityManager } from "typeorm";
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
