import { randomUUID } from "node:crypto";
import type { DataSource, EntityManager } from "typeorm";
import { isDuplicate } from "../platform/database/errors.js";
import { dialectOf } from "../platform/database/open-database.js";
import { WrittenBatch } from "./written-batch.entity.js";

/** What is written together. Once made it doesn't change, however often it is tried. */
export interface Batch<T> {
  readonly id: string;
  readonly content: T;
}

export const batchOf = <T>(content: T): Batch<T> => ({ id: randomUUID(), content });

/**
 * Writes a batch in one transaction, and not again when an earlier attempt was committed but its answer was lost. The mark is
 * the first thing written, so that an attempt waits for one that the database is still busy with.
 */
export async function writeOnce<T>(
  dataSource: DataSource,
  { id, content }: Batch<T>,
  at: Date,
  write: (db: EntityManager, content: T) => Promise<void>,
): Promise<void> {
  const work = async (db: EntityManager): Promise<void> => {
    if (await mark(db, id, at)) await write(db, content);
  };
  if (dialectOf(dataSource) === "sqlite") await dataSource.transaction(work);
  else await dataSource.transaction("READ COMMITTED", work);
}

async function mark(db: EntityManager, id: string, at: Date): Promise<boolean> {
  try {
    await db.insert(WrittenBatch, { id, at });
    return true;
  } catch (error) {
    if (isDuplicate(error, "PRIMARY", "written_batch.id")) return false;
    throw error;
  }
}
