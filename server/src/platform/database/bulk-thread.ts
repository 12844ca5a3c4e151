import { existsSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { DataSource } from "typeorm";
import { insertStatement, portionsOf, type BulkInsert, type Row } from "./bulk.js";
import { inTurn } from "./sqlite-pool.js";

interface Mark {
  readonly sql: string;
  readonly values: Row;
}

/** A part of a batch. The first has the mark. */
export interface Portion {
  readonly mark: Mark | null;
  /** Inserts one row. */
  readonly sql: string;
  readonly rows: readonly Row[];
  readonly isLast: boolean;
}

export interface Written {
  readonly error?: { readonly message: string; readonly code: string };
}

const WORKER = fileURLToPath(new URL("bulk-thread.worker.js", import.meta.url));
const threads = new WeakMap<DataSource, BulkThread>();

/**
 * Has batches for the embedded database written by a thread of their own: it runs where it is called, and thousands of rows a
 * second would keep calls waiting. Only the built server has one. Answers how to end it.
 */
export function installBulkThread(dataSource: DataSource, database: string, file = WORKER): () => Promise<void> {
  if (!existsSync(file)) return () => Promise.resolve();
  const thread = new BulkThread(dataSource, database, file);
  threads.set(dataSource, thread);
  return () => thread.end();
}

export const bulkThreadOf = (dataSource: DataSource): BulkThread | undefined => threads.get(dataSource);

class BulkThread {
  private worker: Worker | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly database: string,
    private readonly file: string,
  ) {}

  /** Writes rows in one transaction with a mark; nothing when the mark is there already. */
  write<T>(mark: Mark, insert: BulkInsert<T>): Promise<void> {
    return inTurn(this.dataSource, async () => {
      const worker = (this.worker ??= this.open());
      // Only while there is something to write it keeps the process from ending.
      worker.ref();
      try {
        const answer = answerOf(worker);
        await Promise.race([send(worker, mark, insert), answer]);
        await answer;
      } catch (error) {
        // It may be in the middle of the batch: the next begins with another.
        if (!(error instanceof RefusedError)) await this.end();
        throw error;
      } finally {
        this.worker?.unref();
      }
    });
  }

  async end(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private open(): Worker {
    return new Worker(this.file, { workerData: { database: this.database } });
  }
}

/** What the database refused. The thread goes on. */
class RefusedError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

function answerOf(worker: Worker): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const onMessage = ({ error }: Written): void =>
    error ? reject(new RefusedError(error.message, error.code)) : resolve();
  const onExit = (): void => reject(new Error("The thread that writes into the embedded database has ended"));
  worker.once("message", onMessage).once("error", reject).once("exit", onExit);
  return promise.finally(() => worker.off("message", onMessage).off("error", reject).off("exit", onExit));
}

async function send<T>(worker: Worker, mark: Mark, insert: BulkInsert<T>): Promise<void> {
  const sql = insertStatement(insert, 1, "sqlite");
  let first: Mark | null = mark;
  for (const rows of portionsOf(insert)) {
    post(worker, { mark: first, sql, rows, isLast: false });
    first = null;
    await nextTurn();
  }
  post(worker, { mark: first, sql, rows: [], isLast: true });
}

function post(worker: Worker, portion: Portion): void {
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a thread has no origin
  worker.postMessage(portion);
}
