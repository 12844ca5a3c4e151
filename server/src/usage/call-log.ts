import type { DataSource } from "typeorm";
import type { AnsweredCall } from "../context/recorder.js";
import type { Clock } from "../platform/clock.js";
import { Batches } from "../platform/database/write-once.js";
import { nextNumber } from "../platform/ids.js";
import type { Logger } from "../platform/logger.js";
import type { Pace } from "../platform/pace.js";
import { cutCall } from "./clean-call.js";
import { PAGE_COLUMNS, type LogPage } from "./log-page.js";
import { LogPages, placeOf, type WaitingCall } from "./log-pages.js";

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
/** Few enough that requests hardly wait while they are laid out, and many enough to fill pages. */
const AT_ONCE = 2000;

/** Calls on their way into the log: never more than there is room for, and of those that must go, the allowed ones first. */
export class CallLog {
  private calls: WaitingCall[] = [];
  /** Where to look for an allowed call that may go; beyond it there is none. Null for the end. */
  private looksFrom: number | null = null;
  private readonly pages = new LogPages();
  private readonly batches: Batches<LogPage>;
  /** Calls on the pages that are being written, or couldn't be. */
  private taken = 0;
  private lost = 0;
  /** Calls that found no room since the start, and were not logged. */
  readonly dropped = { allowed: 0, refused: 0 };

  constructor(private readonly deps: CallLogDeps) {
    this.batches = new Batches(deps, INTO_LOG, () => this.take());
  }

  /** How many calls wait to be written. */
  get size(): number {
    return this.calls.length + this.taken;
  }

  /** Synchronous: whoever called doesn't wait for the database. */
  add(call: AnsweredCall): void {
    if (call.organizationId === null) return;
    const { sample } = this.deps;
    if (call.code !== "VALID") this.addRefused(call);
    else if (sample >= 1 || Math.random() < sample) this.addAllowed(call);
  }

  /** Leaves a call out for which there is no room elsewhere. */
  drop({ organizationId, code }: AnsweredCall): void {
    if (organizationId === null) return;
    if (code === "VALID") this.dropped.allowed += 1;
    else this.loseRefused();
  }

  /** Writes what waits. When it throws, the next goes on with what is left. */
  async write(pace?: Pace): Promise<void> {
    this.complainOfLost();
    this.calls = byPlace(this.calls);
    this.looksFrom = null;
    await this.batches.write(pace);
  }

  /** What is taken can't make room any more: so it is no more than is written at once. */
  private take(): readonly LogPage[] {
    this.looksFrom = null;
    const calls = this.calls.splice(0, AT_ONCE);
    this.taken = calls.length;
    return this.pages.layOut(calls);
  }

  private addAllowed(call: AnsweredCall): void {
    if (this.isFull) this.dropped.allowed += 1;
    else this.calls.push(waiting(call));
  }

  private addRefused(call: AnsweredCall): void {
    if (!this.isFull) {
      this.calls.push(waiting(call));
      return;
    }
    const room = this.findAllowed();
    this.looksFrom = room - 1;
    if (room < 0) {
      this.loseRefused();
      return;
    }
    this.calls[room] = waiting(call);
    this.dropped.allowed += 1;
  }

  private loseRefused(): void {
    this.dropped.refused += 1;
    this.lost += 1;
  }

  private findAllowed(): number {
    let place = this.looksFrom ?? this.calls.length - 1;
    while (place >= 0 && this.calls[place]?.call.code !== "VALID") place -= 1;
    return place;
  }

  private get isFull(): boolean {
    return this.size >= (this.deps.capacity ?? CAPACITY);
  }

  private complainOfLost(): void {
    if (this.lost > 0)
      this.deps.log.error({ calls: this.lost }, "refused calls could not be logged: there was no room");
    this.lost = 0;
  }
}

const waiting = (call: AnsweredCall): WaitingCall => ({ call: cutCall(call), number: nextNumber() });

/** Those of one place together, so that they come onto few pages. */
function byPlace(calls: readonly WaitingCall[]): WaitingCall[] {
  const places = new Map<string, WaitingCall[]>();
  for (const one of calls) {
    const place = placeOf(one.call);
    const known = places.get(place);
    if (known) known.push(one);
    else places.set(place, [one]);
  }
  return [...places.values()].flat();
}

const INTO_LOG = {
  table: "request_log_page",
  columns: PAGE_COLUMNS,
  rowOf: (page: LogPage) => page.toRow(),
  // A small page is written again when there is more on it.
  replaces: true,
};
