import { parentPort, workerData } from "node:worker_threads";
import Sqlite from "better-sqlite3";
import type { Answer, Question } from "./read-thread.js";
import { prepareConnection } from "./sqlite-pragmas.js";

/** Answers questions to the embedded database in a thread of its own, one after the other. */
const connection = new Sqlite((workerData as { readonly database: string }).database);
prepareConnection(connection);
connection.pragma("query_only = ON");
const statements = new Map<string, Sqlite.Statement<unknown[], object>>();
const KEPT = 200;

parentPort?.on("message", (question: Question) => {
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a thread has no origin
  parentPort?.postMessage(answerTo(question));
});

function answerTo({ number, sql, parameters }: Question): Answer {
  try {
    return { number, rows: prepare(sql).all(...parameters) };
  } catch (error) {
    return { number, error: error instanceof Error ? error.message : String(error) };
  }
}

function prepare(sql: string): Sqlite.Statement<unknown[], object> {
  const known = statements.get(sql);
  if (known) return known;
  if (statements.size >= KEPT) statements.clear();
  const statement = connection.prepare<unknown[], object>(sql);
  statements.set(sql, statement);
  return statement;
}
