import { setImmediate as nextTurn } from "node:timers/promises";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import type { DataSource } from "typeorm";
import type { AnsweredCall } from "../context/recorder.js";
import type { Clock } from "../platform/clock.js";
import { batchOf, writeOnce, type Batch } from "../platform/database/write-once.js";
import { INTO_DELTAS, deltaOf, type Delta } from "./deltas.js";
import { Bin, bundlesOf, sizeOf, type Kind } from "./sums.js";

export const HOUR_MILLISECONDS = 3_600_000;

/** Calls of one hour in one environment, or on an organization's control plane, by code. */
interface Place {
  readonly organizationId: string;
  readonly environmentId: string;
  readonly bins: Map<VerificationCode, Bin>;
}

type Counted = Pick<AnsweredCall, "at" | "organizationId" | "environmentId" | "apiKeyId" | "code" | "cost">;

const UNKNOWN_KEY = "";
const CONTROL_PLANE = "";

/** Counts calls in memory and writes what they add to the hours: each exactly once, whatever becomes of an attempt. */
export class Tallies {
  private hour = -1;
  /** Of the hour, by environment or, for the control plane, organization. */
  private places = new Map<string, Place>();
  /** Of hours that ended since the last batch was made. */
  private ended: Place[] = [];
  /** What the next batch is made of, while it is. */
  private taken: readonly Place[] = [];
  private batch: Batch<Delta> | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** How many sums wait to be written. */
  get size(): number {
    let size = 0;
    for (const { bundle } of this.batch?.insert.rows ?? []) size += sizeOf(bundle);
    for (const places of [this.taken, this.ended, this.places.values()]) {
      for (const { bins } of places) for (const { sums } of bins.values()) size += sums.size;
    }
    return size;
  }

  /** Synchronous, and cheap: three look-ups and an addition once a key is known in this second. */
  count(call: Counted): void {
    const { organizationId, code } = call;
    if (organizationId === null) return;
    const hour = Math.floor(call.at / HOUR_MILLISECONDS);
    if (hour !== this.hour) this.beginHour(hour);
    const bin = this.binOf(this.placeOf(organizationId, call.environmentId), code);
    bin.add(call.apiKeyId ?? UNKNOWN_KEY, 1, code === "VALID" ? call.cost : 0);
  }

  /** Writes what was counted before the call. When it throws, the same batch is tried again by the next. */
  async write(): Promise<void> {
    if (this.batch) await this.writeBatch(this.batch);
    this.beginHour(this.hour);
    this.taken = this.ended;
    this.ended = [];
    const deltas = await makeDeltas(this.taken);
    if (deltas.length > 0) this.batch = batchOf({ ...INTO_DELTAS, rows: deltas });
    this.taken = [];
    if (this.batch) await this.writeBatch(this.batch);
  }

  private async writeBatch(batch: Batch<Delta>): Promise<void> {
    await writeOnce(this.dataSource, batch, this.clock.now());
    this.batch = null;
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

/** Lets requests pass in between. */
async function makeDeltas(places: readonly Place[]): Promise<Delta[]> {
  const deltas: Delta[] = [];
  for (const [organizationId, own] of Map.groupBy(places, (place) => place.organizationId)) {
    for (const bundle of bundlesOf(contentsOf(own))) {
      deltas.push(deltaOf(organizationId, bundle));
      await nextTurn();
    }
  }
  return deltas;
}

function* contentsOf(places: readonly Place[]): Generator<readonly [Kind, Bin["sums"]]> {
  for (const { bins } of places) for (const { kind, sums } of bins.values()) yield [kind, sums];
}
