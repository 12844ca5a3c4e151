import { parentPort, workerData } from "node:worker_threads";
import Sqlite from "better-sqlite3";
import type { Row } from "./bulk.js";
import type { Order, Written } from "./bulk-thread.js";
import { prepareConnection } from "./sqlite-pragmas.js";

/**
 * Writes batches into the embedded database in a thread of its own. Whoever orders it sees to it that nobody else writes
 * meanwhile, so a batch waits for no lock.
 */
const connection = new Sqlite((workerData as { readonly database: string }).database);
prepareConnection(connection);
const statements = new Map<string, Sqlite.Statement<unknown[]>>();
const kept = new Map<number, Row[]>();

parentPort?.on("message", (order: Order) => {
  const rows = kept.get(order.batch) ?? [];
  if ("rows" in order) {
    kept.set(order.batch, rows);
    rows.push(...order.rows);
    return;
  }
  kept.delete(order.batch);
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a thread has no origin
  parentPort?.postMessage(write(order, rows));
});

function write({ sql, mark }: Exclude<Order, { rows: unknown }>, rows: readonly Row[]): Written {
  try {
    connection.exec("BEGIN IMMEDIATE");
    if (mark && !isNew(mark)) return {};
    const statement = prepare(sql);
    for (const row of rows) statement.run(row);
    connection.exec("COMMIT");
    return {};
  } catch (error) {
    return { error: { message: error instanceof Error ? error.message : String(error), code: codeOf(error) } };
  } finally {
    if (connection.inTransaction) connection.exec("ROLLBACK");
  }
}

function isNew(mark: { readonly sql: string; readonly values: Row }): boolean {
  try {
    prepare(mark.sql).run(mark.values);
    return true;
  } catch (error) {
    if (codeOf(error) === "SQLITE_CONSTRAINT_PRIMARYKEY") return false;
    throw error;
  }
}

function prepare(sql: string): Sqlite.Statement<unknown[]> {
  let statement = statements.get(sql);
  if (!statement) statements.set(sql, (statement = connection.prepare<unknown[]>(sql)));
  return statement;
}

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : "";
}
