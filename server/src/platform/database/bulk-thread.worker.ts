import { parentPort, workerData } from "node:worker_threads";
import Sqlite from "better-sqlite3";
import type { Portion, Written } from "./bulk-thread.js";
import { prepareConnection } from "./sqlite-pragmas.js";

/**
 * Writes batches into the embedded database in a thread of its own. Whoever sends them sees to it that nobody else writes
 * meanwhile, so a batch waits for no lock.
 */
const connection = new Sqlite((workerData as { readonly database: string }).database);
prepareConnection(connection);
const statements = new Map<string, Sqlite.Statement<unknown[]>>();

/** What becomes of the batch whose portions arrive. */
let fate: "writing" | "there already" | Error = "writing";

parentPort?.on("message", (portion: Portion) => {
  if (portion.mark) fate = attempt(() => begin(portion.mark));
  if (fate === "writing") fate = attempt(() => insert(portion));
  if (!portion.isLast) return;
  if (fate === "writing") fate = attempt(commit);
  if (connection.inTransaction) connection.exec("ROLLBACK");
  const written: Written = fate instanceof Error ? { error: { message: fate.message, code: codeOf(fate) } } : {};
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a thread has no origin
  parentPort?.postMessage(written);
});

function begin(mark: Portion["mark"]): typeof fate {
  connection.exec("BEGIN IMMEDIATE");
  try {
    prepare(mark?.sql ?? "").run(mark?.values ?? []);
    return "writing";
  } catch (error) {
    if (codeOf(error) === "SQLITE_CONSTRAINT_PRIMARYKEY") return "there already";
    throw error;
  }
}

function insert({ sql, rows }: Portion): typeof fate {
  const statement = prepare(sql);
  for (const row of rows) statement.run(row);
  return "writing";
}

function commit(): typeof fate {
  connection.exec("COMMIT");
  return "writing";
}

function attempt(step: () => typeof fate): typeof fate {
  try {
    return step();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
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
