import type { EntityManager } from "typeorm";
import { dialectOf } from "./open-database.js";

export interface IndexPart<Column extends string = string> {
  readonly table: string;
  /** Null for the primary key. */
  readonly index: string | null;
  /** Its first columns, and their values. */
  readonly fixed: readonly (readonly [Column, string])[];
}

/** The values of an index's next column, in order, found by leaping from one to the next: rows in between cost nothing. */
export async function* distinctValues(db: EntityManager, part: IndexPart, column: string): AsyncGenerator<string> {
  const given = part.fixed.map(([, value]) => value);
  const query = `SELECT ${column} AS value FROM ${fromPart(db, part)}`;
  const where = conditionOf(part);
  let last: string | null = null;
  for (;;) {
    const conditions = [...where, ...(last === null ? [] : [`${column} > ?`])];
    const condition = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
    const parameters = last === null ? given : [...given, last];
    const rows: { value: string }[] = await db.query(`${query}${condition} ORDER BY ${column} LIMIT 1`, parameters);
    const [row] = rows;
    if (!row) return;
    yield row.value;
    last = row.value;
  }
}

/** The table, to be read by this index: the planner's guess would be right most of the time, and here it is known. */
export function fromPart(db: EntityManager, { table, index }: IndexPart): string {
  if (index === null) return table;
  return dialectOf(db.dataSource) === "mysql" ? `${table} FORCE INDEX (${index})` : `${table} INDEXED BY ${index}`;
}

export const conditionOf = ({ fixed }: IndexPart): string[] => fixed.map(([column]) => `${column} = ?`);
