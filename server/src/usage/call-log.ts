import { setImmediate as nextTurn } from "node:timers/promises";
import type { DataSource, EntityManager } from "typeorm";
import type { AnsweredCall } from "../context/recorder.js";
import type { Clock } from "../platform/clock.js";
import type { Logger } from "../platform/logger.js";
import { cutCall } from "./clean-call.js";
import { LogPages } from "./log-pages.js";
import type { RequestLogPage } from "./request-log-page.entity.js";
import { batchOf, writeOnce, type Batch } from "./write-once.js";

interface CallLogDeps {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly log: Logger;
  /** Which part of the calls that were allowed is logged: 0 for none, 1 for all. */
  readonly sample: number;
  /** How many calls may wait to be written. */
  readonly capacity?: number;
}

const CAPACITY = 50_000;

/** Calls on their way into the log: never more than there is room for, and of those that must go, the allowed ones first. */
export class CallLog {
  private calls: AnsweredCall[] = [];
  /** Where to look for an allowed call that may go; beyond it there is none. Null for the end. */
  private looksFrom: number | null = null;
  private readonly pages = new LogPages();
  private batch: Batch<readonly RequestLogPage[]> | null = null;
  /** How many calls are on their way into the database. */
  private underWay = 0;
  private lost = 0;
  /** Calls that found no room since the start, and were not logged. */
  readonly dropped = { allowed: 0, refused: 0 };

  constructor(private readonly deps: CallLogDeps) {}

  /** How many calls wait to be written. */
  get size(): number {
    return this.calls.length + this.underWay;
  }

  /** Synchronous: whoever called doesn't wait for the database. */
  add(call: AnsweredCall): void {
    if (call.organizationId === null) return;
    const { sample } = this.deps;
    if (call.code !== "VALID") this.addRefused(call);
    else if (sample >= 1 || Math.random() < sample) this.addAllowed(call);
  }

  /** Writes what was added before the call. When it throws, the same batch is tried again by the next. */
  async write(): Promise<void> {
    this.complainOfLost();
    if (this.batch) await this.writeBatch(this.batch);
    const { calls } = this;
    if (calls.length === 0) return;
    this.calls = [];
    this.looksFrom = null;
    this.underWay = calls.length;
    await this.writeBatch((this.batch = batchOf(await this.pages.layOut(calls))));
  }

  private addAllowed(call: AnsweredCall): void {
    if (this.isFull) this.dropped.allowed += 1;
    else this.calls.push(cutCall(call));
  }

  private addRefused(call: AnsweredCall): void {
    if (!this.isFull) {
      this.calls.push(cutCall(call));
      return;
    }
    const room = this.findAllowed();
    this.looksFrom = room - 1;
    if (room < 0) {
      this.dropped.refused += 1;
      this.lost += 1;
      return;
    }
    this.calls[room] = cutCall(call);
    this.dropped.allowed += 1;
  }

  private findAllowed(): number {
    let place = this.looksFrom ?? this.calls.length - 1;
    while (place >= 0 && this.calls[place]?.code !== "VALID") place -= 1;
    return place;
  }

  private get isFull(): boolean {
    return this.size >= (this.deps.capacity ?? CAPACITY);
  }

  private async writeBatch(batch: Batch<readonly RequestLogPage[]>): Promise<void> {
    const { dataSource, clock } = this.deps;
    await writeOnce(dataSource, batch, clock.now(), writePages);
    this.batch = null;
    this.underWay = 0;
  }

  private complainOfLost(): void {
    if (this.lost > 0)
      this.deps.log.error({ calls: this.lost }, "refused calls could not be logged: there was no room");
    this.lost = 0;
  }
}

/** One page a statement: requests pass in between. */
async function writePages(db: EntityManager, pages: readonly RequestLogPage[]): Promise<void> {
  for (const page of pages) {
    await db.query(WRITE, [
      page.organizationId,
      page.id,
      page.environmentId,
      page.firstId,
      page.lastId,
      page.calls,
      page.kinds,
      page.keyMarks,
      page.content,
    ]);
    await nextTurn();
  }
}

const WRITE = `REPLACE INTO request_log_page
  (organization_id, id, environment_id, first_id, last_id, calls, kinds, key_marks, content)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
