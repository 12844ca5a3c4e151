import { setImmediate as nextTurn } from "node:timers/promises";
import { Bin, bundlesOf, type Bundle, type Kind, type Sum } from "./sums.js";

/** Adds bundles up. */
export class Bins {
  private readonly bins = new Map<string, Bin>();

  /** How many sums there are. */
  get size(): number {
    let size = 0;
    for (const bin of this.bins.values()) size += bin.size;
    return size;
  }

  add(bundle: Bundle): void {
    for (const [hour, environmentId, code, apiKeyIds, calls, costs] of bundle) {
      const bin = this.binOf({ hour, environmentId, code });
      for (const [index, apiKeyId] of apiKeyIds.entries()) bin.add(apiKeyId, calls[index] ?? 0, costs[index] ?? 0);
    }
  }

  /** Takes everything, by key, so that a bundle's rows are beside each other in the table. Lets requests pass in between. */
  async takeBundles(): Promise<Bundle[]> {
    const sorted: [Kind, readonly Sum[]][] = [];
    for (const bin of this.bins.values()) sorted.push([bin.kind, await sortByKey(bin.take())]);
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

/** So many are sorted, and so many merged, while others wait. */
const SORTED_AT_ONCE = 2000;
const MERGED_AT_ONCE = 10_000;

/** Sorts runs and merges them two by two, as sorting all of them at once would keep everybody waiting. */
async function sortByKey(sums: readonly Sum[]): Promise<readonly Sum[]> {
  let runs: (readonly Sum[])[] = [];
  for (let start = 0; start < sums.length; start += SORTED_AT_ONCE) {
    runs.push(sums.slice(start, start + SORTED_AT_ONCE).toSorted((one, other) => (isBefore(one, other) ? -1 : 1)));
    await nextTurn();
  }
  while (runs.length > 1) {
    const merged: (readonly Sum[])[] = [];
    for (let index = 0; index < runs.length; index += 2) {
      merged.push(await merge(runs[index] ?? [], runs[index + 1] ?? []));
      await nextTurn();
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge(left: readonly Sum[], right: readonly Sum[]): Promise<readonly Sum[]> {
  const merged: Sum[] = [];
  let [inLeft, inRight] = [0, 0];
  for (;;) {
    const one = left[inLeft];
    const other = right[inRight];
    if (one === undefined) return merged.concat(right.slice(inRight));
    if (other === undefined) return merged.concat(left.slice(inLeft));
    const isLeft = isBefore(one, other);
    merged.push(isLeft ? one : other);
    if (isLeft) inLeft += 1;
    else inRight += 1;
    if (merged.length % MERGED_AT_ONCE === 0) await nextTurn();
  }
}

const isBefore = (one: Sum, other: Sum): boolean => one.apiKeyId < other.apiKeyId;
