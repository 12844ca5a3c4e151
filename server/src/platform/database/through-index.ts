import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Dialect } from "./dialect.js";
import { dialectOf } from "./open-database.js";
import { readAside } from "./read-thread.js";

/** How a query goes through its table. */
export interface Way {
  /** Null for the primary key. Databases guess how many rows a condition leaves, and choose an index by that. Whoever knows better names it. */
  readonly index: string | null;
  /** Whether it may have to pass over a great many rows. */
  readonly isLong: boolean;
}

/** The rows of a query as the database has them, found through an index of the table that it is about. */
export function readThrough<Row extends object>(
  db: EntityManager,
  query: SelectQueryBuilder<ObjectLiteral>,
  { index, isLong }: Way,
): Promise<readonly Row[]> {
  const [sql, parameters] = hinted(db, query, index);
  return isLong ? readAside<Row>(db, sql, parameters) : db.query<Row[]>(sql, parameters);
}

/** How many rows each of these queries has, at the same moment. None of them joins others. */
export async function countThrough(
  db: EntityManager,
  queries: readonly { readonly query: SelectQueryBuilder<ObjectLiteral>; readonly index: string }[],
): Promise<readonly number[]> {
  const counts = queries.map(({ query, index }) => hinted(db, query.clone().select("COUNT(*)"), index));
  const sql = `SELECT ${counts.map(([count], position) => `(${count}) AS count${position}`).join(", ")}`;
  const parameters = counts.flatMap(([, values]) => values);
  const [row] = await readAside<Record<string, number | string>>(db, sql, parameters);
  return counts.map((_, position) => Number(row?.[`count${position}`]));
}

function hinted(
  { dataSource }: EntityManager,
  query: SelectQueryBuilder<ObjectLiteral>,
  index: string | null,
): [sql: string, parameters: unknown[]] {
  const [sql, parameters] = query.getQueryAndParameters();
  return [index === null ? sql : hint(dialectOf(dataSource), sql, index), parameters as unknown[]];
}

/** A statement that is told which index to go through. */
export function hint(dialect: Dialect, sql: string, index: string): string {
  const named = dialect === "sqlite" ? `INDEXED BY "${index}"` : `FORCE INDEX (\`${index}\`)`;
  // The first table is the query's own: it selects columns.
  return sql.replace(/ FROM \S+ \S+/, `$& ${named}`);
}
