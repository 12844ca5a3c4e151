import { existsSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { DataSource } from "typeorm";
import { portionsOf, type Row, type RowItems } from "./bulk.js";
import { inTurn } from "./sqlite-pool.js";

interface Mark {
  readonly sql: string;
  readonly values: Row;
}

/** What the thread is told: to keep some rows of a batch, or to write the batch that it has kept, with its mark. */
export type Order =
  | { readonly batch: number; readonly rows: readonly Row[] }
  /** `sql` writes one row. */
  | { readonly batch: number; readonly sql: string; readonly mark: Mark | null };

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
  private batches = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly database: string,
    private readonly file: string,
  ) {}

  /**
   * Runs a statement for each row in one transaction, which begins with a mark where there is one; nothing when the mark is there
   * already.
   */
  async write<T>(sql: string, items: RowItems<T>, mark: Mark | null = null): Promise<void> {
    const worker = (this.worker ??= this.open());
    const batch = ++this.batches;
    for (const rows of portionsOf(items)) {
      post(worker, { batch, rows });
      await nextTurn();
    }
    // Others wait for the writing alone, and not for the rows to get there.
    await inTurn(this.dataSource, () => this.order(worker, { batch, sql, mark }));
  }

  private async order(worker: Worker, order: Order): Promise<void> {
    // With the rows that it had kept.
    if (this.worker !== worker) throw ended();
    // Only while there is something to write it keeps the process from ending.
    worker.ref();
    try {
      const answer = answerOf(worker);
      post(worker, order);
      await answer;
    } catch (error) {
      // It may be in the middle of the batch: the next begins with another.
      if (!(error instanceof RefusedError)) await this.end();
      throw error;
    } finally {
      this.worker?.unref();
    }
  }

  async end(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private open(): Worker {
    const worker = new Worker(this.file, { workerData: { database: this.database } });
    const forget = (): void => {
      if (this.worker === worker) this.worker = null;
    };
    return worker.on("error", forget).on("exit", forget);
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
  const onExit = (): void => reject(ended());
  worker.once("message", onMessage).once("error", reject).once("exit", onExit);
  return promise.finally(() => worker.off("message", onMessage).off("error", reject).off("exit", onExit));
}

const ended = (): Error => new Error("The thread that writes into the embedded database has ended");

function post(worker: Worker, order: Order): void {
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a thread has no origin
  worker.postMessage(order);
}
