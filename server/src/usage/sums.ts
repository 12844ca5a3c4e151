import type { VerificationCode } from "@claviger/shared/verification-codes";

export interface Sum {
  calls: number;
  cost: number;
}

/** What calls that are summed up together have in common. */
export interface Kind {
  /** Since the epoch, in UTC. */
  readonly hour: number;
  /** Empty for the control plane. */
  readonly environmentId: string;
  readonly code: VerificationCode;
}

/** Calls of one kind, by key; those with unknown keys under an empty one. */
export class Bin {
  readonly sums = new Map<string, Sum>();

  constructor(readonly kind: Kind) {}

  add(apiKeyId: string, calls: number, cost: number): void {
    const sum = this.sums.get(apiKeyId);
    if (sum === undefined) {
      this.sums.set(apiKeyId, { calls, cost });
      return;
    }
    sum.calls += calls;
    sum.cost += cost;
  }
}

/** Many sums as they are stored until they are added to the hours: each takes hardly more than its key does. */
export type Bundle = readonly Group[];

/** Those of one kind. What belongs to a key is at the same place in each list. */
export type Group = readonly [
  hour: number,
  environmentId: string,
  code: VerificationCode,
  apiKeyIds: string[],
  calls: number[],
  costs: number[],
];

/** Few enough that nobody waits for what is done with a bundle. */
export const SUMS_IN_BUNDLE = 2000;

export function* bundlesOf(bins: Iterable<readonly [Kind, Iterable<readonly [string, Sum]>]>): Generator<Bundle> {
  let bundle: Group[] = [];
  let size = 0;
  for (const [kind, sums] of bins) {
    let group: Group | null = null;
    for (const [apiKeyId, { calls, cost }] of sums) {
      if (group === null) bundle.push((group = groupOf(kind)));
      group[3].push(apiKeyId);
      group[4].push(calls);
      group[5].push(cost);
      if (++size < SUMS_IN_BUNDLE) continue;
      yield bundle;
      [bundle, group, size] = [[], null, 0];
    }
  }
  if (size > 0) yield bundle;
}

const groupOf = ({ hour, environmentId, code }: Kind): Group => [hour, environmentId, code, [], [], []];

/** How many sums there are. */
export const sizeOf = (bundle: Bundle): number => bundle.reduce((size, [, , , keys]) => size + keys.length, 0);
