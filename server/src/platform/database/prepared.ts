import type { DataSource } from "typeorm";
import type { Soon } from "../soon.js";
import { readerOf } from "./sqlite-pool.js";

/** The values of a row, in the order in which they are selected. */
export type Row = readonly unknown[];

type Value = string | Buffer;

type Ask = (values: readonly Value[]) => Soon<readonly Row[]>;

/** What TypeORM keeps of mysql2's pool, as far as it is used here. */
interface Pool {
  execute(
    options: { readonly sql: string; readonly rowsAsArray: true },
    values: readonly Value[],
    done: (error: Error | null, rows: readonly Row[]) => void,
  ): void;
}

/**
 * Finds rows whose value is one of some, with a statement that each connection prepares once: for what calls wait for, where
 * finding the way through an ORM and having the statement parsed take longer than the rows.
 *
 * @param statementFor The statement for a list of as many values.
 */
export function preparedOf(dataSource: DataSource, statementFor: (values: readonly Value[]) => string): Ask {
  const asks = new Map<number, Ask>();
  return (values) => {
    const padded = pad(values);
    const known = asks.get(padded.length);
    if (known) return known(padded);
    const ask = askOf(dataSource, statementFor(padded));
    asks.set(padded.length, ask);
    return ask(padded);
  };
}

/** To a power of two, so that there are few statements: that a value stands twice in the list finds nothing twice. */
function pad<T>(values: readonly T[]): readonly T[] {
  const [first] = values;
  if (first === undefined) return values;
  const length = 2 ** Math.ceil(Math.log2(values.length));
  return [...values, ...Array.from({ length: length - values.length }, () => first)];
}

function askOf(dataSource: DataSource, sql: string): Ask {
  const embedded = readerOf(dataSource)?.prepare<Value[], Row>(sql).raw();
  if (embedded) return (values) => embedded.all(...values);
  const { pool } = dataSource.driver as { readonly pool?: Pool };
  if (!pool) return async (values) => (await dataSource.query<object[]>(sql, [...values])).map(Object.values);
  return (values) =>
    new Promise((resolve, reject) => {
      pool.execute({ sql, rowsAsArray: true }, values, (error, rows) => (error ? reject(error) : resolve(rows)));
    });
}
