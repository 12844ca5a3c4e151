import type { DataSource } from "typeorm";
import { marksFor } from "./lookup.js";
import { readAtOnce } from "./sqlite-pool.js";

/** What TypeORM keeps of mysql2's pool, as far as it is used here. */
interface Pool {
  execute(sql: string, values: readonly unknown[], done: (error: Error | null, rows: unknown) => void): void;
}

/**
 * Finds rows whose value is one of some, with a statement that each connection prepares once: for what calls wait for, where
 * finding the way through an ORM and having the statement parsed take longer than the rows.
 *
 * @param sql Up to the list of values, which ends the statement.
 */
export async function findPrepared<Row extends object>(
  dataSource: DataSource,
  sql: string,
  values: readonly (string | Buffer)[],
): Promise<readonly Row[]> {
  const padded = pad(values);
  const statement = sql + marksFor(padded);
  const rows = readAtOnce(dataSource, statement, padded) ?? (await execute(dataSource, statement, padded));
  return rows as Row[];
}

/** To a power of two, so that there are few statements: that a value stands twice in the list finds nothing twice. */
function pad<T>(values: readonly T[]): readonly T[] {
  const [first] = values;
  if (first === undefined) return values;
  const length = 2 ** Math.ceil(Math.log2(values.length));
  return [...values, ...Array.from({ length: length - values.length }, () => first)];
}

async function execute(dataSource: DataSource, sql: string, values: readonly unknown[]): Promise<unknown> {
  const { pool } = dataSource.driver as { readonly pool?: Pool };
  if (!pool) return dataSource.query(sql, [...values]);
  return new Promise((resolve, reject) => {
    pool.execute(sql, values, (error, rows) => (error ? reject(error) : resolve(rows)));
  });
}
