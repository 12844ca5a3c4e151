import type { VerificationCode } from "@claviger/shared/verification-codes";
import type { DataSource } from "typeorm";
import type { AnsweredCall } from "../context/recorder.js";
import type { Clock } from "../platform/clock.js";
import { Batches } from "../platform/database/write-once.js";

export const HOUR_MILLISECONDS = 3_600_000;

/** One code of a key in a place: a list, as hardly any has more than two. */
interface Tally {
  readonly code: VerificationCode;
  calls: number;
  cost: number;
  readonly next: Tally | null;
}

/** Calls of one hour in one environment, or on an organization's control plane, by key. */
interface Place {
  readonly hour: number;
  readonly organizationId: string;
  readonly environmentId: string;
  readonly keys: Map<string, Tally>;
}

type Row = readonly [
  organizationId: string,
  apiKeyId: string,
  hour: number,
  environmentId: string,
  code: string,
  calls: number,
  cost: number,
];

const KEY = ["organization_id", "api_key_id", "hour", "environment_id", "code"];
const SUMS = ["calls", "cost"];
const INTO_HOURS = {
  table: "usage_hour",
  columns: [...KEY, ...SUMS],
  rowOf: (row: Row) => row,
  orAdd: { key: KEY, columns: SUMS },
};

type Counted = Pick<AnsweredCall, "at" | "organizationId" | "environmentId" | "apiKeyId" | "code" | "cost">;

const UNKNOWN_KEY = "";
const CONTROL_PLANE = "";

/** Counts calls in memory and adds them to the table of hours: each exactly once, whatever becomes of an attempt. */
export class Tallies {
  private hour = -1;
  /** Of the hour, by environment or, for the control plane, organization. */
  private places = new Map<string, Place>();
  /** Of hours that ended since the last batch was made. */
  private ended: Place[] = [];
  /** What was counted, on its way into batches. */
  private rows: Row[] = [];
  private readonly batches: Batches<Row>;

  constructor(dataSource: DataSource, clock: Clock) {
    this.batches = new Batches({ dataSource, clock }, INTO_HOURS, (most) => this.take(most));
  }

  /** How many sums wait to be written. */
  get size(): number {
    let size = this.batches.size + this.rows.length;
    for (const place of this.ended) size += place.keys.size;
    for (const place of this.places.values()) size += place.keys.size;
    return size;
  }

  /** Synchronous, and cheap: two look-ups and an addition once a key is known in this second. */
  count(call: Counted): void {
    const { organizationId } = call;
    if (organizationId === null) return;
    const hour = Math.floor(call.at / HOUR_MILLISECONDS);
    if (hour !== this.hour) this.beginHour(hour);
    const { keys } = this.placeOf(organizationId, call.environmentId);
    const apiKeyId = call.apiKeyId ?? UNKNOWN_KEY;
    const cost = call.code === "VALID" ? call.cost : 0;
    const first = keys.get(apiKeyId) ?? null;
    let tally = first;
    while (tally !== null && tally.code !== call.code) tally = tally.next;
    if (tally === null) {
      keys.set(apiKeyId, { code: call.code, calls: 1, cost, next: first });
      return;
    }
    tally.calls += 1;
    tally.cost += cost;
  }

  /** Writes what was counted before the call. When it throws, the next goes on with what is left. */
  async write(): Promise<void> {
    // As long as older rows can't be written, calls are added up further: what waits doesn't grow with each of them.
    await this.batches.write();
    this.rows = this.takeRows();
    await this.batches.write();
  }

  private take(most: number): readonly Row[] {
    return this.rows.splice(0, most);
  }

  private placeOf(organizationId: string, environmentId: string | null): Place {
    const name = environmentId ?? organizationId;
    const known = this.places.get(name);
    if (known) return known;
    const place = {
      hour: this.hour,
      organizationId,
      environmentId: environmentId ?? CONTROL_PLANE,
      keys: new Map<string, Tally>(),
    };
    this.places.set(name, place);
    return place;
  }

  private beginHour(hour: number): void {
    this.ended.push(...this.places.values());
    this.places = new Map();
    this.hour = hour;
  }

  /** In the order of the primary key, so that several servers take their locks in the same one. */
  private takeRows(): Row[] {
    this.beginHour(this.hour);
    const places = this.ended.splice(0);
    return places.flatMap(rowsOf).toSorted(byKey);
  }
}

/** A row for each known key, and those of all keys together. */
function rowsOf({ hour, organizationId, environmentId, keys }: Place): Row[] {
  const rows: Row[] = [];
  const totals = new Map<string, { calls: number; cost: number }>();
  for (const [apiKeyId, first] of keys) {
    for (let tally: Tally | null = first; tally !== null; tally = tally.next) {
      const { code, calls, cost } = tally;
      if (apiKeyId !== UNKNOWN_KEY) rows.push([organizationId, apiKeyId, hour, environmentId, code, calls, cost]);
      const total = totals.get(code);
      if (total) {
        total.calls += calls;
        total.cost += cost;
      } else totals.set(code, { calls, cost });
    }
  }
  for (const [code, { calls, cost }] of totals) {
    rows.push([organizationId, UNKNOWN_KEY, hour, environmentId, code, calls, cost]);
  }
  return rows;
}

function byKey(one: Row, other: Row): number {
  for (let column = 0; column < 5; column++) {
    const [left, right] = [one[column] ?? "", other[column] ?? ""];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
