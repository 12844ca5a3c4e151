import { existsSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { DataSource } from "typeorm";
import type { AnsweredCall, Use } from "../context/recorder.js";
import type { DatabaseSettings } from "../platform/database/open-database.js";
import { inTurn } from "../platform/database/sqlite-pool.js";
import type { Logger } from "../platform/logger.js";
import type { Bookkeeper, BookState } from "./bookkeeper.js";
import { CallPages } from "./call-records.js";
import { cutCall } from "./clean-call.js";

/** What the thread begins with. */
export interface ThreadOptions {
  readonly database: DatabaseSettings;
  readonly logLevel: string;
  readonly logSample: number;
}

/** What it is told: pages of calls come as they are. */
export type Order =
  | Uint8Array<ArrayBuffer>
  | { readonly flush: number }
  /** In so many milliseconds. */
  | { readonly stop: number }
  /** It has the turn to write that it asked for. */
  | { readonly granted: number };

/** What it tells. */
export type Report =
  | { readonly state: BookState; readonly bytesRead: number }
  | { readonly flushed: number; readonly error?: string }
  | { readonly stopped: boolean }
  | { readonly turn: number }
  | { readonly turnOver: number };

interface ThreadDeps extends ThreadOptions {
  readonly dataSource: DataSource;
  readonly log: Logger;
  /** Beyond this many bytes that the thread hasn't read yet, calls are counted and not logged. */
  readonly roomBytes?: number;
}

const WORKER = fileURLToPath(new URL("bookkeeping-thread.worker.js", import.meta.url));
const HANDED_OVER_MILLISECONDS = 50;
const AGAIN_MILLISECONDS = 1000;
const ROOM_BYTES = 64 * 1024 * 1024;

const NOTHING_YET: BookState = {
  waiting: { usageCounts: 0, requestLogs: 0, lastUses: 0 },
  dropped: { allowed: 0, refused: 0 },
};

/**
 * Has the books kept by a thread of its own, with its own way to the database: adding up, laying out, compressing and writing
 * what thousands of calls a second do would keep calls waiting. Only the built server has the file that it runs.
 */
export class BookkeepingThread implements Bookkeeper {
  static readonly isBuilt = existsSync(WORKER);

  private worker: Worker | null = null;
  private readonly pages = new CallPages();
  private handingOver: NodeJS.Timeout | null = null;
  private reported: Extract<Report, { state: unknown }> = { state: NOTHING_YET, bytesRead: 0 };
  private bytesGiven = 0;
  private flushes = 0;
  private readonly flushing = new Map<number, PromiseWithResolvers<void>>();
  private readonly turns = new Map<number, () => void>();
  private stopping: PromiseWithResolvers<boolean> | null = null;

  constructor(
    private readonly deps: ThreadDeps,
    private readonly file = WORKER,
  ) {}

  get state(): BookState {
    return this.reported.state;
  }

  call(call: AnsweredCall): void {
    const hasRoom = this.bytesGiven - this.reported.bytesRead < (this.deps.roomBytes ?? ROOM_BYTES);
    this.pages.addCall(cutCall(call), hasRoom);
    this.handOverSoon();
  }

  use(use: Use): void {
    this.pages.addUse(use);
    this.handOverSoon();
  }

  start(): void {
    this.worker ??= this.open();
  }

  async flush(): Promise<void> {
    if (!this.worker) throw ended();
    const number = ++this.flushes;
    const flushed = Promise.withResolvers<void>();
    this.flushing.set(number, flushed);
    this.handOver();
    this.post({ flush: number });
    await flushed.promise;
  }

  async stop(deadline: number): Promise<boolean> {
    this.stopping = Promise.withResolvers();
    this.start();
    this.handOver();
    const left = Math.max(deadline - performance.now(), 0);
    this.post({ stop: left });
    const isWritten = await Promise.race([this.stopping.promise, delay(left, false, { ref: false })]);
    await this.worker?.terminate();
    return isWritten;
  }

  private handOverSoon(): void {
    this.handingOver ??= setTimeout(() => this.handOver(), HANDED_OVER_MILLISECONDS).unref();
  }

  private handOver(): void {
    if (this.handingOver) clearTimeout(this.handingOver);
    this.handingOver = null;
    // Until there is a thread again they wait here.
    if (!this.worker) return;
    for (const page of this.pages.take()) {
      this.bytesGiven += page.byteLength;
      this.post(page, [page.buffer]);
    }
  }

  private post(order: Order, given: readonly ArrayBuffer[] = []): void {
    this.worker?.postMessage(order, [...given]);
  }

  private open(): Worker {
    const { database, logLevel, logSample, log } = this.deps;
    const workerData: ThreadOptions = { database, logLevel, logSample };
    const worker = new Worker(this.file, { workerData });
    worker.unref();
    this.bytesGiven = 0;
    this.reported = { ...this.reported, bytesRead: 0 };
    return worker
      .on("message", (report: Report) => this.hear(report))
      .on("error", (error) => log.error({ err: error }, "the thread that counts and logs calls has failed"))
      .on("exit", () => this.endOf(worker));
  }

  private hear(report: Report): void {
    if ("state" in report) this.reported = report;
    else if ("turn" in report) void this.giveTurn(report.turn);
    else if ("turnOver" in report) this.turns.get(report.turnOver)?.();
    else if ("stopped" in report) this.stopping?.resolve(report.stopped);
    else this.endFlush(report);
  }

  /** The embedded database has one writer at a time, whichever thread it is in. */
  private giveTurn(number: number): Promise<void> {
    const { worker } = this;
    return inTurn(this.deps.dataSource, async () => {
      if (worker !== this.worker) return;
      const over = Promise.withResolvers<void>();
      this.turns.set(number, over.resolve);
      this.post({ granted: number });
      await over.promise;
      this.turns.delete(number);
    });
  }

  private endFlush({ flushed, error }: Extract<Report, { flushed: unknown }>): void {
    const flush = this.flushing.get(flushed);
    this.flushing.delete(flushed);
    if (error === undefined) flush?.resolve();
    else flush?.reject(new Error(error));
  }

  /** What it had taken over and not written is lost with it, as all would be if the server ended. Another begins. */
  private endOf(worker: Worker): void {
    if (worker !== this.worker) return;
    this.worker = null;
    for (const endTurn of this.turns.values()) endTurn();
    for (const { reject } of this.flushing.values()) reject(ended());
    this.flushing.clear();
    if (this.stopping) {
      this.stopping.resolve(false);
      return;
    }
    this.deps.log.error("the thread that counts and logs calls has ended; what it was at is lost, and another begins");
    setTimeout(() => {
      if (this.stopping) return;
      this.start();
      this.handOver();
    }, AGAIN_MILLISECONDS).unref();
  }
}

const ended = (): Error => new Error("The thread that counts and logs calls has ended");
