import type { DataSource } from "typeorm";
import { Pace } from "../platform/pace.js";
import { ROWS_AT_ONCE, writeUses, type UseTable } from "./write-uses.js";

/** When something was last used, and how much of that the database knows. */
interface Seen {
  readonly id: string;
  at: number;
  /** Of the last use; null for a secret, whose address nobody keeps. */
  ipAddress: string | null;
  /** The `at` that was written last. */
  writtenAt: number;
  restsSince: number;
  skipped: number;
}

const NEVER = -Infinity;
/** How long one rests that was written: so often it is written at most. */
const REST_MILLISECONDS = 60_000;
/** Within this time everything is written that waits when a lap begins. Who comes just after that waits for two. */
const LAP_SECONDS = 25;
/** How often a row may be locked, or gone, when its turn comes. */
const PATIENCE = 600;

/**
 * What was used in one table, on its way there: each is written soon after it is seen, rests for a minute, and is written again
 * if it was used meanwhile. When a great many are seen at once, they are spread over the minute, and stay so from then on: in
 * the order of their ids, in which rows lie together that are written together. Work is done for those whose turn it is alone.
 */
export class UseQueue {
  private readonly seen = new Map<string, Seen>();
  /** Not written in the last minute, and waiting for the next lap. */
  private fresh: Seen[] = [];
  /** Those that are being written, in the order of their ids, and until when, in milliseconds since the epoch. */
  private lap: Seen[] = [];
  private lapEndsAt = 0;
  /** What rested, and what could not be written. */
  private again: Seen[] = [];
  /** In the order in which they were written. */
  private resting: Seen[] = [];

  /** @param atLeast How many are written in each round in any case. */
  constructor(
    private readonly table: UseTable,
    private readonly atLeast = 500,
  ) {}

  get size(): number {
    return this.seen.size;
  }

  note(id: string, at: number, ipAddress: string | null): void {
    const known = this.seen.get(id);
    if (known === undefined) {
      const seen = { id, at, ipAddress, writtenAt: NEVER, restsSince: NEVER, skipped: 0 };
      this.seen.set(id, seen);
      this.fresh.push(seen);
    } else if (at >= known.at) {
      known.at = at;
      known.ipAddress = ipAddress;
    }
  }

  /** Writes what is due; at the end everything is. What can't be written stays due. */
  async write(dataSource: DataSource, now: number, isEnding: boolean, pace = new Pace()): Promise<void> {
    this.wake(now, isEnding);
    // In one order, so that several servers don't wait for each other's rows.
    const due = this.takeDue(now, isEnding).toSorted(byId);
    for (let start = 0; start < due.length; start += ROWS_AT_ONCE) {
      const chunk = due.slice(start, start + ROWS_AT_ONCE);
      try {
        const written = await writeUses(
          dataSource,
          this.table,
          chunk.map(({ id, at, ipAddress }) => ({ id, at, ipAddress })),
        );
        for (const seen of chunk) this.settle(seen, written.get(seen.id), now);
      } catch (error) {
        this.again.push(...due.slice(start));
        throw error;
      }
      await pace.rest();
    }
  }

  /** Those that have rested are due when they were used meanwhile, and forgotten otherwise. */
  private wake(now: number, isEnding: boolean): void {
    let rested = 0;
    for (const seen of this.resting) {
      if (now - seen.restsSince < REST_MILLISECONDS && !isEnding) break;
      rested += 1;
      if (seen.at > seen.writtenAt) this.again.push(seen);
      else this.seen.delete(seen.id);
    }
    this.resting.splice(0, rested);
  }

  private takeDue(now: number, isEnding: boolean): Seen[] {
    const due = this.again;
    this.again = [];
    if (this.lap.length === 0 || isEnding) this.beginLap(now);
    for (const seen of this.lap.splice(0, isEnding ? this.lap.length : this.share(now))) {
      if (seen.at > seen.writtenAt) due.push(seen);
      else this.rest(seen, now);
    }
    return due;
  }

  private beginLap(now: number): void {
    this.lap = this.lap.concat(this.fresh).toSorted(byId);
    this.fresh = [];
    this.lapEndsAt = now + LAP_SECONDS * 1000;
  }

  /** How many of the lap have their turn, so that with as many every second it ends in time. */
  private share(now: number): number {
    const secondsLeft = Math.max((this.lapEndsAt - now) / 1000, 1);
    return Math.max(this.atLeast, Math.ceil(this.lap.length / secondsLeft));
  }

  private settle(seen: Seen, writtenAt: number | undefined, now: number): void {
    if (writtenAt !== undefined) {
      seen.writtenAt = writtenAt;
      seen.skipped = 0;
      this.rest(seen, now);
    } else if (++seen.skipped < PATIENCE) this.again.push(seen);
    else this.seen.delete(seen.id);
  }

  private rest(seen: Seen, now: number): void {
    seen.restsSince = now;
    this.resting.push(seen);
  }
}

const byId = (one: Seen, other: Seen): number => (one.id < other.id ? -1 : 1);
