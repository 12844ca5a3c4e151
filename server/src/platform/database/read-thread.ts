import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { QueryFailedError, type DataSource, type EntityManager } from "typeorm";

export interface Question {
  readonly number: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export interface Answer {
  readonly number: number;
  readonly rows?: readonly object[];
  readonly error?: string;
}

const WORKER = fileURLToPath(new URL("read-thread.worker.js", import.meta.url));
const threads = new WeakMap<DataSource, ReadThread>();

/**
 * Has statements that may go through a great many rows of the embedded database run in a thread of their own: it runs where it is
 * called, and all calls would wait. Only the built server has one. Answers how to end it.
 */
export function installReadThread(dataSource: DataSource, database: string, file = WORKER): () => Promise<void> {
  if (!existsSync(file)) return () => Promise.resolve();
  const thread = new ReadThread(database, file);
  threads.set(dataSource, thread);
  return () => thread.end();
}

/** The rows of a statement that reads and may take long: what was committed last, or in a transaction what it sees. */
export async function readAside<Row extends object>(
  db: EntityManager,
  sql: string,
  parameters: readonly unknown[],
): Promise<readonly Row[]> {
  const thread = db.queryRunner ? undefined : threads.get(db.dataSource);
  return thread ? thread.ask<Row>(sql, parameters) : db.query<Row[]>(sql, [...parameters]);
}

interface Asked {
  readonly question: Question;
  readonly resolve: (rows: readonly object[]) => void;
  readonly reject: (error: Error) => void;
}

class ReadThread {
  private worker: Worker | null = null;
  private asked = 0;
  private readonly waiting = new Map<number, Asked>();

  constructor(
    private readonly database: string,
    private readonly file: string,
  ) {}

  ask<Row extends object>(sql: string, parameters: readonly unknown[]): Promise<readonly Row[]> {
    const { promise, resolve, reject } = Promise.withResolvers<readonly object[]>();
    const question = { number: ++this.asked, sql, parameters };
    const worker = (this.worker ??= this.open());
    // Only while somebody waits for it, it keeps the process from ending.
    if (this.waiting.size === 0) worker.ref();
    this.waiting.set(question.number, { question, resolve, reject });
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a thread has no origin
    worker.postMessage(question);
    return promise as Promise<readonly Row[]>;
  }

  async end(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
    this.refuseAll();
  }

  private open(): Worker {
    const worker = new Worker(this.file, { workerData: { database: this.database } });
    const forget = (): void => {
      if (this.worker !== worker) return;
      this.worker = null;
      this.refuseAll();
    };
    return worker
      .on("message", (answer: Answer) => this.settle(worker, answer))
      .on("error", forget)
      .on("exit", forget);
  }

  private settle(worker: Worker, { number, rows, error }: Answer): void {
    const asked = this.waiting.get(number);
    if (!asked) return;
    this.waiting.delete(number);
    if (this.waiting.size === 0) worker.unref();
    const { sql, parameters } = asked.question;
    if (rows) asked.resolve(rows);
    else asked.reject(new QueryFailedError(sql, [...parameters], new Error(error)));
  }

  private refuseAll(): void {
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(new Error("The thread that reads the embedded database has ended"));
  }
}
