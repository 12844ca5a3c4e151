import { setImmediate as nextTurn } from "node:timers/promises";
import { Bin, bundlesOf, type Bundle, type Kind, type Sum } from "./sums.js";

type Entry = readonly [apiKeyId: string, sum: Sum];

/** Adds bundles up. */
export class Bins {
  private readonly bins = new Map<string, Bin>();

  /** How many sums there are. */
  get size(): number {
    let size = 0;
    for (const { sums } of this.bins.values()) size += sums.size;
    return size;
  }

  add(bundle: Bundle): void {
    for (const [hour, environmentId, code, apiKeyIds, calls, costs] of bundle) {
      const bin = this.binOf({ hour, environmentId, code });
      for (let index = 0; index < apiKeyIds.length; index++) {
        bin.add(apiKeyIds[index] ?? "", calls[index] ?? 0, costs[index] ?? 0);
      }
    }
  }

  /** By key, so that a bundle's rows are beside each other in the table. Lets requests pass in between. */
  async toBundles(): Promise<Bundle[]> {
    const sorted: [Kind, readonly Entry[]][] = [];
    for (const { kind, sums } of this.bins.values()) sorted.push([kind, await sortByKey([...sums])]);
    const bundles: Bundle[] = [];
    for (const bundle of bundlesOf(sorted)) {
      bundles.push(bundle);
      await nextTurn();
    }
    return bundles;
  }

  private binOf(kind: Kind): Bin {
    const name = `${kind.hour} ${kind.environmentId} ${kind.code}`;
    const known = this.bins.get(name);
    if (known) return known;
    const bin = new Bin(kind);
    this.bins.set(name, bin);
    return bin;
  }
}

/** So many are sorted at once. */
const RUN = 2000;

/** Sorts runs and merges them two by two, as sorting all of them at once would keep everybody waiting. */
async function sortByKey(entries: readonly Entry[]): Promise<readonly Entry[]> {
  let runs: (readonly Entry[])[] = [];
  for (let start = 0; start < entries.length; start += RUN) {
    runs.push(entries.slice(start, start + RUN).toSorted(([one], [other]) => (one < other ? -1 : 1)));
    await nextTurn();
  }
  while (runs.length > 1) {
    const merged: (readonly Entry[])[] = [];
    for (let index = 0; index < runs.length; index += 2) {
      merged.push(merge(runs[index] ?? [], runs[index + 1] ?? []));
      await nextTurn();
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function merge(left: readonly Entry[], right: readonly Entry[]): readonly Entry[] {
  const merged: Entry[] = [];
  let [one, other] = [0, 0];
  for (;;) {
    const [first, second] = [left[one], right[other]];
    if (first === undefined) return merged.concat(right.slice(other));
    if (second === undefined) return merged.concat(left.slice(one));
    if (first[0] < second[0]) {
      merged.push(first);
      one += 1;
    } else {
      merged.push(second);
      other += 1;
    }
  }
}
