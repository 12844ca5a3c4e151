import { setImmediate as nextTurn } from "node:timers/promises";
import type { EntityManager } from "typeorm";
import { dialectOf } from "./open-database.js";

/** Few enough that requests hardly wait for one statement of the embedded database, which runs in this thread. */
const ROWS = 200;

type Value = string | number | null;

export interface BulkInsert {
  readonly table: string;
  readonly columns: readonly string[];
  /** Each in the order of the columns. */
  readonly rows: readonly (readonly Value[])[];
  /** What to add to a row that is there already. */
  readonly orAdd?: { readonly key: readonly string[]; readonly columns: readonly string[] };
}

/** Inserts many rows by the hundreds, past entities and their cost. Lets requests pass in between. */
export async function insertRows(db: EntityManager, { table, columns, rows, orAdd }: BulkInsert): Promise<void> {
  const row = `(${columns.map(() => "?").join(", ")})`;
  const head = `INSERT INTO ${table} (${columns.join(", ")}) VALUES `;
  const tail = orAdd ? addingClause(db, table, orAdd) : "";
  for (let start = 0; start < rows.length; start += ROWS) {
    const chunk = rows.slice(start, start + ROWS);
    await db.query(head + chunk.map(() => row).join(", ") + tail, chunk.flat());
    await nextTurn();
  }
}

function addingClause(db: EntityManager, table: string, { key, columns }: NonNullable<BulkInsert["orAdd"]>): string {
  if (dialectOf(db.dataSource) === "mysql") {
    const sums = columns.map((column) => `${column} = ${table}.${column} + VALUES(${column})`);
    return ` ON DUPLICATE KEY UPDATE ${sums.join(", ")}`;
  }
  const sums = columns.map((column) => `${column} = ${table}.${column} + excluded.${column}`);
  return ` ON CONFLICT (${key.join(", ")}) DO UPDATE SET ${sums.join(", ")}`;
}

/** An instant as both databases store it, for statements past entities. */
export const storedInstant = (millisecond: number): string =>
  new Date(millisecond).toISOString().slice(0, 23).replace("T", " ");
