import type { EntityManager, EntityMetadata, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Row } from "./prepared.js";
import { RowReader } from "./row-reader.js";
import { readAtOnce } from "./sqlite-pool.js";
import { hint } from "./through-index.js";

export interface NearRows {
  /** What is asked of rows, as `conditionBeyond` has it. */
  readonly condition: string;
  readonly parameters: ObjectLiteral;
  readonly index: string;
  /** So many rows are gone past. */
  readonly near: number;
  readonly atMost: number;
}

const readers = new WeakMap<EntityMetadata, RowReader<ObjectLiteral>>();

/**
 * Those of some rows in order that meet a condition, as far as they are among the first, and whether these are all: for SQLite,
 * which has no bound to how many rows a statement goes past but a subquery that has them all, and keeps the order of one.
 */
export async function readNear<T extends ObjectLiteral>(
  db: EntityManager,
  rows: SelectQueryBuilder<T>,
  { condition, parameters, index, near, atMost }: NearRows,
): Promise<{ readonly found: readonly T[]; readonly areAll: boolean }> {
  const { alias } = rows;
  const metadata = metadataOf(rows);
  const reader = readerOf<T>(db, metadata);
  // Of a row that doesn't meet the condition, no more is read than what tells that.
  const place = `CASE WHEN ${condition} THEN "${alias}".rowid END AS place`;
  const nearest = hint("sqlite", rows.clone().select("NULL").limit(near).getQuery(), index);
  // Behind the last row stands a mark: the limit cuts it off where there may be others.
  const marked = `SELECT place FROM (${nearest.replace("NULL", () => place)}) UNION ALL SELECT ${MARK} LIMIT ${near}`;
  const sql = `SELECT place, ${reader.selection} FROM (${marked}) LEFT JOIN "${metadata.tableName}" found ON found.rowid = place WHERE place IS NOT NULL LIMIT ${atMost}`;
  const named = { ...parameters, ...rows.getParameters() };
  const statement = db.dataSource.driver.escapeQueryWithParameters(sql, named);
  const read = await readHere(db, ...statement);
  const areAll = read.at(-1)?.[0] === MARK;
  return { found: (areAll ? read.slice(0, -1) : read).map((row) => reader.read(row)), areAll };
}

/** Without a runner, where there is none already. */
async function readHere(db: EntityManager, sql: string, parameters: unknown[]): Promise<readonly Row[]> {
  const read = db.queryRunner ? null : readAtOnce(db.dataSource, sql, parameters);
  return read ?? (await db.query<object[]>(sql, parameters)).map(Object.values);
}

/** No row's place. */
const MARK = -1;

/** Where the values of a row begin: before them stands its place. */
const BEHIND_PLACE = 1;

/** What a query asks that the one from which it was made doesn't. */
export function conditionBeyond<T extends ObjectLiteral>(
  all: SelectQueryBuilder<T>,
  query: SelectQueryBuilder<T>,
): string {
  const beyond = query.clone().select("NULL");
  beyond.expressionMap.wheres.splice(0, all.expressionMap.wheres.length);
  const sql = beyond.getQuery();
  const start = sql.indexOf(" WHERE ");
  return start < 0 ? "TRUE" : sql.slice(start + " WHERE ".length);
}

function metadataOf<T extends ObjectLiteral>({ expressionMap }: SelectQueryBuilder<T>): EntityMetadata {
  if (!expressionMap.mainAlias) throw new Error("A query of nothing");
  return expressionMap.mainAlias.metadata;
}

function readerOf<T extends ObjectLiteral>({ dataSource }: EntityManager, metadata: EntityMetadata): RowReader<T> {
  const known = readers.get(metadata) ?? new RowReader(dataSource, metadata.target, "found", BEHIND_PLACE);
  readers.set(metadata, known);
  return known as RowReader<T>;
}
