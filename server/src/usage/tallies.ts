import { setImmediate as nextTurn } from "node:timers/promises";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import type { DataSource } from "typeorm";
import type { AnsweredCall } from "../context/recorder.js";
import type { Clock } from "../platform/clock.js";
import { Batches } from "../platform/database/write-once.js";
import type { Pace } from "../platform/pace.js";
import { INTO_DELTAS, deltaOf, type Delta } from "./deltas.js";
import { Bin, bundlesOf, sizeOf, type Kind, type Sum } from "./sums.js";

export const HOUR_MILLISECONDS = 3_600_000;

/** Calls of one hour in one environment, or on an organization's control plane, by code. */
interface Place {
  readonly organizationId: string;
  readonly environmentId: string;
  readonly bins: Map<VerificationCode, Bin>;
}

/** What was counted in one organization, on its way into a batch. */
type Taken = readonly [organizationId: string, sums: [Kind, readonly Sum[]][]];

type Counted = Pick<
  AnsweredCall,
  "at" | "organizationId" | "environmentId" | "apiKeyId" | "secretId" | "code" | "cost"
>;

const UNKNOWN_KEY = "";
const CONTROL_PLANE = "";
/** So many sums are enough for a batch: whoever else wants to write shall not wait long. */
const SUMS_IN_BATCH = 20_000;
/** How many keys' sums are kept to count in them again, at most. */
const REMEMBERED = 500_000;

/** Counts calls in memory and writes what they add to the hours: each exactly once, whatever becomes of an attempt. */
export class Tallies {
  private hour = -1;
  /** Of the hour, by environment or, for the control plane, organization. */
  private places = new Map<string, Place>();
  /** Of hours that ended since the last batch was made. */
  private ended: Place[] = [];
  /** How many sums were taken that aren't in deltas yet. */
  private taken = 0;
  /** What was counted, on its way into batches. */
  private deltas: Delta[] = [];
  private readonly batches: Batches<Delta>;

  constructor(dataSource: DataSource, clock: Clock) {
    this.batches = new Batches({ dataSource, clock }, INTO_DELTAS, (most) => this.take(most));
  }

  /** How many sums wait to be written; those of the batch that is being written by their deltas. */
  get size(): number {
    let size = this.batches.size + this.taken;
    for (const { bundle } of this.deltas) size += sizeOf(bundle);
    for (const { bins } of this.allPlaces()) for (const bin of bins.values()) size += bin.size;
    return size;
  }

  /** Synchronous, and cheap: three look-ups and an addition once a key is known in this hour. */
  count(call: Counted): void {
    const { organizationId, code } = call;
    if (organizationId === null) return;
    const hour = Math.floor(call.at / HOUR_MILLISECONDS);
    if (hour !== this.hour) this.beginHour(hour);
    const bin = this.binOf(this.placeOf(organizationId, call.environmentId), code);
    const cost = code === "VALID" ? call.cost : 0;
    bin.add(call.apiKeyId ?? UNKNOWN_KEY, 1, cost);
    if (call.secretId !== null) bin.add(call.secretId, 1, cost);
  }

  /** Writes what was counted before the call. When it throws, the next goes on with what is left. */
  async write(pace?: Pace): Promise<void> {
    // As long as older ones can't be written, calls are added up further: what waits doesn't grow with each of them.
    await this.batches.write(pace);
    this.deltas = await this.takeDeltas();
    await this.batches.write(pace);
  }

  private take(most: number): readonly Delta[] {
    let count = 0;
    for (let sums = 0; count < Math.min(most, this.deltas.length) && sums < SUMS_IN_BATCH; count++) {
      sums += sizeOf(this.deltas[count]?.bundle ?? []);
    }
    return this.deltas.splice(0, count);
  }

  /** Lets requests pass in between: what they add to sums that are still to be taken is taken with them. */
  private async takeDeltas(): Promise<Delta[]> {
    const deltas: Delta[] = [];
    for (const [organizationId, sums] of this.takeSums()) {
      for (const bundle of bundlesOf(sums)) {
        this.taken -= sizeOf(bundle);
        deltas.push(deltaOf(organizationId, bundle));
        await nextTurn();
      }
    }
    return deltas;
  }

  private takeSums(): Iterable<Taken> {
    const taken = new Map<string, Taken[1]>();
    let known = 0;
    for (const { organizationId, bins } of this.allPlaces()) {
      for (const bin of bins.values()) {
        known += bin.known;
        if (bin.size === 0) continue;
        this.taken += bin.size;
        const sums = taken.get(organizationId) ?? [];
        taken.set(organizationId, sums);
        sums.push([bin.kind, bin.take()]);
      }
    }
    this.ended = [];
    if (known > REMEMBERED) this.places = new Map();
    return taken;
  }

  private *allPlaces(): Generator<Place> {
    yield* this.ended;
    yield* this.places.values();
  }

  private placeOf(organizationId: string, environmentId: string | null): Place {
    const name = environmentId ?? organizationId;
    const known = this.places.get(name);
    if (known) return known;
    const place = { organizationId, environmentId: environmentId ?? CONTROL_PLANE, bins: new Map() };
    this.places.set(name, place);
    return place;
  }

  private binOf({ environmentId, bins }: Place, code: VerificationCode): Bin {
    const known = bins.get(code);
    if (known) return known;
    const bin = new Bin({ hour: this.hour, environmentId, code });
    bins.set(code, bin);
    return bin;
  }

  private beginHour(hour: number): void {
    this.ended.push(...this.places.values());
    this.places = new Map();
    this.hour = hour;
  }
}
