import type { VerificationCode } from "@claviger/shared/verification-codes";

/** What calls that are summed up together have in common. */
export interface Kind {
  /** Since the epoch, in UTC. */
  readonly hour: number;
  /** Empty for the control plane. */
  readonly environmentId: string;
  readonly code: VerificationCode;
}

export interface Sum {
  /** A key, or one of its secrets; empty for all unknown keys. */
  readonly apiKeyId: string;
  /** None when it isn't listed. */
  calls: number;
  cost: number;
}

/** Calls of one kind, by key. */
export class Bin {
  private readonly sums = new Map<string, Sum>();
  private listed: Sum[] = [];

  constructor(readonly kind: Kind) {}

  /** How many sums there are to take. */
  get size(): number {
    return this.listed.length;
  }

  /** How many keys are remembered, so that counting them again makes nothing new. */
  get known(): number {
    return this.sums.size;
  }

  add(apiKeyId: string, calls: number, cost: number): void {
    let sum = this.sums.get(apiKeyId);
    if (sum === undefined) this.sums.set(apiKeyId, (sum = { apiKeyId, calls: 0, cost: 0 }));
    if (sum.calls === 0) this.listed.push(sum);
    sum.calls += calls;
    sum.cost += cost;
  }

  /** What was added since the last time: to be read once, and 0 again then. */
  take(): readonly Sum[] {
    const taken = this.listed;
    this.listed = [];
    return taken;
  }
}

/** Many sums as they are stored until they are added to the hours. */
export type Bundle = readonly Group[];

/** Those of one kind. What belongs to a key is at the same place in each list. */
type Group = readonly [
  hour: number,
  environmentId: string,
  code: VerificationCode,
  apiKeyIds: string[],
  calls: number[],
  costs: number[],
];

/** Few enough that nobody waits for what is done with a bundle. */
const SUMS_IN_BUNDLE = 2000;

/** Takes what each sum holds at the moment when it is its turn. */
export function* bundlesOf(sums: Iterable<readonly [Kind, readonly Sum[]]>): Generator<Bundle> {
  let bundle: Group[] = [];
  let size = 0;
  for (const [{ hour, environmentId, code }, ofKind] of sums) {
    for (let start = 0; start < ofKind.length;) {
      const some = ofKind.slice(start, start + SUMS_IN_BUNDLE - size);
      bundle.push([hour, environmentId, code, ...takeAll(some)]);
      start += some.length;
      size += some.length;
      if (size < SUMS_IN_BUNDLE) continue;
      yield bundle;
      [bundle, size] = [[], 0];
    }
  }
  if (size > 0) yield bundle;
}

function takeAll(sums: readonly Sum[]) {
  const [apiKeyIds, calls, costs]: [string[], number[], number[]] = [[], [], []];
  for (const sum of sums) {
    apiKeyIds.push(sum.apiKeyId);
    calls.push(sum.calls);
    costs.push(sum.cost);
    sum.calls = 0;
    sum.cost = 0;
  }
  return [apiKeyIds, calls, costs] as const;
}

/** How many sums there are. */
export const sizeOf = (bundle: Bundle): number => bundle.reduce((size, [, , , { length }]) => size + length, 0);

/** As text, in which a sum is hardly longer than its key. */
export const writeBundle = (bundle: Bundle): string =>
  JSON.stringify(bundle.map(([hour, place, code, keys, ...sums]) => [hour, place, code, keys.join(), ...sums]));

type Stored = readonly [number, string, VerificationCode, apiKeyIds: string, number[], number[]];

export const readBundle = (text: string): Bundle =>
  (JSON.parse(text) as Stored[]).map(([hour, place, code, keys, ...sums]) => [
    ...([hour, place, code, keys.split(",")] as const),
    ...sums,
  ]);
