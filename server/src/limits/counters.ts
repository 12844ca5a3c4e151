import { setImmediate } from "node:timers/promises";
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Counters, Demand, Taken } from "../context/counters.js";
import type { Clock } from "../platform/clock.js";
import { ROWS_AT_ONCE, readCounters, storedId, writeCounters } from "./counter-store.js";
import type { StoredCounter } from "./counter.entity.js";
import { decide } from "./decide.js";
import { windowEnd, windowStart } from "./windows.js";

interface CountersDeps {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** How many counters are kept in memory; more only while they can't be saved. */
  readonly capacity?: number;
}

/**
 * Windows begin and end at whole seconds. As such V8 keeps them in the counter; milliseconds, and what it doesn't know to be
 * whole, get an object of their own each.
 */
class Counter implements StoredCounter {
  count = 0;
  /** Whether it has changed since it was saved. */
  unsaved = false;
  /** Whether it is on the list of what is to be saved. */
  listed = false;
  private startSecond = 0;
  private endSecond = 0;
  readonly id: string;
  readonly organizationId: string;

  /** @param keptBy Those it belongs to; null once they have let go of it. */
  constructor(
    public keptBy: ProcessCounters | null,
    id: string,
    organizationId: string,
    stored: StoredCounter | null,
  ) {
    this.id = id;
    this.organizationId = organizationId;
    if (!stored) return;
    this.count = stored.count;
    this.moveTo(stored.startsAt, stored.endsAt);
  }

  get startsAt(): number {
    return this.startSecond * 1000;
  }

  get endsAt(): number {
    return this.endSecond * 1000;
  }

  moveTo(startsAt: number, endsAt: number): void {
    this.startSecond = Math.floor(startsAt / 1000);
    this.endSecond = Math.floor(endsAt / 1000);
  }
}

const CAPACITY = 1_000_000;
/** The most that a column and a whole number of the API hold. No limit is as high, so that nothing is decided wrongly there. */
const MOST = 2_147_483_647;
/** Windows up to this long are over so soon that saving them every second would cost more than a crash can. */
const SHORT_MILLISECONDS = 60_000;
/** In how many sweeps every counter is looked at once, and how many are looked at in any case. */
const SWEEPS = 60;
const SWEPT = 1000;

/**
 * The counters of the installation, in the memory of its one server process. Taking is synchronous, so that one call is counted
 * after the other. `keepCounters` saves and sweeps.
 */
export class ProcessCounters implements Counters {
  private readonly known = new Map<string, Counter>();
  /** Of a window that began later, everything that was counted is known; of an earlier one, more may be stored. */
  private unknownUntil: number;
  private readonly stored: DataLoader<string, StoredCounter | null>;
  private listed: Counter[] = [];
  private isEnding = false;
  private swept: MapIterator<Counter>;
  /** What the call that is being taken is counted by. */
  private readonly opened: Counter[] = [];

  constructor(private readonly deps: CountersDeps) {
    this.unknownUntil = this.now();
    this.swept = this.known.values();
    this.stored = new DataLoader((ids) => this.read(ids), { cache: false, maxBatchSize: ROWS_AT_ONCE });
  }

  /** How many counters are in memory. */
  get size(): number {
    return this.known.size;
  }

  take(demands: readonly Demand[], now: number): Taken | null {
    const { opened } = this;
    opened.length = 0;
    for (const demand of demands) {
      const counter = this.open(demand, now);
      if (counter === null) return null;
      opened.push(counter);
    }
    const taken = decide(demands, opened, now);
    if (taken.refusal !== null) return taken;
    for (let index = 0; index < opened.length; index++) this.add(opened[index], demands[index]?.cost);
    return taken;
  }

  countOf(demand: Demand, now: number): number | null {
    return this.open(demand, now)?.count ?? null;
  }

  async load(demands: readonly Demand[]): Promise<void> {
    const unknown = demands.filter(({ counterId }) => !this.known.has(counterId));
    const rows = await this.stored.loadMany(unknown.map(({ counterId }) => counterId));
    for (const [index, { counterId, organizationId }] of unknown.entries()) {
      const row = rows[index];
      if (row instanceof Error) throw row;
      // Who has waited for the same may have counted already.
      if (!this.known.has(counterId)) this.make(counterId, organizationId, row ?? null);
    }
  }

  /**
   * Saves what has changed since it was saved last: short windows at the end only, or to make room. What can't be saved now is
   * kept for the next time.
   */
  async flush(): Promise<void> {
    if (this.isEnding) this.listShort();
    const changed = this.listed;
    this.listed = [];
    for (let done = 0; done < changed.length; done += ROWS_AT_ONCE) {
      const batch = changed.slice(done, done + ROWS_AT_ONCE);
      for (const counter of batch) {
        counter.unsaved = false;
        counter.listed = false;
      }
      try {
        await this.save(batch);
      } catch (error) {
        for (const counter of batch) this.list(counter);
        this.listed = this.listed.concat(changed.slice(done + ROWS_AT_ONCE));
        throw error;
      }
      // The embedded database blocks: others have their turn in between.
      await setImmediate();
    }
  }

  /** From now on short windows are saved, too: the server ends. */
  end(): void {
    this.isEnding = true;
  }

  /** Lets go of windows that have ended, in a part of the counters; and, where there are too many, of the oldest. */
  sweep(): void {
    const now = this.now();
    for (let left = Math.max(SWEPT, this.known.size / SWEEPS); left > 0; left--) {
      const { value, done } = this.swept.next();
      if (done) this.swept = this.known.values();
      else if (value.endsAt <= now) this.letGo(value);
    }
    if (this.known.size > this.capacity) this.evict(this.capacity * 0.75);
  }

  /** What a demand is counted by, in the window that is open now; null where that has to be read before. */
  private open(demand: Demand, now: number): Counter | null {
    const { window } = demand;
    const startsAt = windowStart(window, now);
    let counter = this.find(demand);
    if (!counter) {
      if (startsAt <= this.unknownUntil) return null;
      counter = this.make(demand.counterId, demand.organizationId, null);
    }
    const endsAt = windowEnd(window, now);
    if (startsAt !== counter.startsAt || endsAt !== counter.endsAt) {
      // What was counted since then counts too where the window has only become longer, or the clock was set back.
      if (startsAt > counter.startsAt) counter.count = 0;
      counter.moveTo(startsAt, endsAt);
    }
    return counter;
  }

  /** What a demand is made of again and again is found where it was the last time. */
  private find(demand: Demand): Counter | undefined {
    const { counter } = demand;
    if (counter instanceof Counter && counter.keptBy === this) return counter;
    const known = this.known.get(demand.counterId);
    if (known) demand.counter = known;
    return known;
  }

  private make(id: string, organizationId: string, stored: StoredCounter | null): Counter {
    const counter = new Counter(this, id, organizationId, stored);
    this.known.set(id, counter);
    return counter;
  }

  private add(counter: Counter | undefined, cost = 0): void {
    if (!counter || cost === 0) return;
    counter.count = Math.min(counter.count + cost, MOST);
    counter.unsaved = true;
    if (counter.endsAt - counter.startsAt > SHORT_MILLISECONDS) this.list(counter);
  }

  private list(counter: Counter): void {
    counter.unsaved = true;
    if (counter.listed) return;
    counter.listed = true;
    this.listed.push(counter);
  }

  private listShort(): void {
    for (const counter of this.known.values()) if (counter.unsaved) this.list(counter);
  }

  /** A window that has ended needs no saving: nobody will ask for it. */
  private async save(counters: readonly Counter[]): Promise<void> {
    const now = this.now();
    const open = counters.filter(({ endsAt }) => endsAt > now);
    if (open.length > 0) await writeCounters(this.deps.dataSource, open);
  }

  private async read(ids: readonly string[]): Promise<(StoredCounter | null)[]> {
    const names = ids.map(storedId);
    const rows = await readCounters(this.deps.dataSource, [...new Set(names)]);
    return names.map((name) => rows.get(name) ?? null);
  }

  /** Forgets the oldest of those that are saved, which are read again when they are needed; the others are saved next. */
  private evict(size: number): void {
    this.unknownUntil = this.now();
    let tooMany = this.known.size - size;
    for (const counter of this.known.values()) {
      if (tooMany-- <= 0) return;
      if (counter.unsaved) this.list(counter);
      else this.letGo(counter);
    }
  }

  private letGo(counter: Counter): void {
    this.known.delete(counter.id);
    counter.keptBy = null;
  }

  private get capacity(): number {
    return this.deps.capacity ?? CAPACITY;
  }

  private now(): number {
    return this.deps.clock.now().getTime();
  }
}
