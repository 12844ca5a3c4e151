import { setImmediate as nextTurn } from "node:timers/promises";
import type { EntityManager } from "typeorm";
import type { Dialect } from "./dialect.js";
import { marksFor } from "./lookup.js";

export type Row = readonly (string | number | Buffer | null)[];

/** Many rows of one table. */
export interface BulkInsert<T = Row> {
  readonly table: string;
  readonly columns: readonly string[];
  /** Each in the order of the columns; or what rows are made of. */
  readonly rows: readonly T[];
  /** Makes a row when it is written and not before. */
  readonly rowOf: (item: T) => Row;
  /** What to add to a row that is there already. */
  readonly orAdd?: { readonly key: readonly string[]; readonly columns: readonly string[] };
  /** Whether a row takes the place of one that is there already. */
  readonly replaces?: boolean;
}

/** Few enough that requests hardly wait for one portion. */
const ROWS = 200;

/** Inserts rows by the hundreds, past entities and their cost. Lets requests pass in between. */
export async function insertRows(
  db: EntityManager,
  insert: Pick<BulkInsert, "table" | "columns" | "rows">,
): Promise<void> {
  await insertMade(db, { ...insert, rowOf: (row) => row });
}

/** The same for rows that are made when they are written. */
export async function insertMade<T>(db: EntityManager, insert: BulkInsert<T>): Promise<void> {
  const dialect = db.dataSource.options.type === "better-sqlite3" ? "sqlite" : "mysql";
  for (const rows of portionsOf(insert)) {
    await db.query(insertStatement(insert, rows.length, dialect), rows.flat());
    await nextTurn();
  }
}

/** The rows in portions. */
function* portionsOf<T>({ rows, rowOf }: BulkInsert<T>): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += ROWS) yield rows.slice(start, start + ROWS).map(rowOf);
}

/** A statement that inserts so many rows at once. */
function insertStatement<T>(insert: BulkInsert<T>, rows: number, dialect: Dialect): string {
  const { table, columns, replaces } = insert;
  const row = marksFor(columns);
  const values = Array.from({ length: rows }, () => row).join(", ");
  return `${replaces ? "REPLACE" : "INSERT"} INTO ${table} (${columns.join(", ")}) VALUES ${values}${addingClause(insert, dialect)}`;
}

function addingClause<T>({ table, orAdd }: BulkInsert<T>, dialect: Dialect): string {
  if (!orAdd) return "";
  const { key, columns } = orAdd;
  if (dialect === "mysql") {
    const sums = columns.map((column) => `${column} = ${table}.${column} + VALUES(${column})`);
    return ` ON DUPLICATE KEY UPDATE ${sums.join(", ")}`;
  }
  const sums = columns.map((column) => `${column} = ${table}.${column} + excluded.${column}`);
  return ` ON CONFLICT (${key.join(", ")}) DO UPDATE SET ${sums.join(", ")}`;
}

/** An instant as both databases store it, for statements past entities. */
export const storedInstant = (millisecond: number): string =>
  new Date(millisecond).toISOString().slice(0, 23).replace("T", " ");
