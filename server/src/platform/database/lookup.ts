import DataLoader from "dataloader";
import type { DataSource } from "typeorm";

/** Finds several things at once, in the order of their names; null for what isn't there. */
type Find<V> = (names: readonly string[]) => Promise<readonly (V | null)[]>;

/**
 * A lookup that asks a database once for all that is asked for in a turn of the event loop, by everybody. Nothing is kept: who
 * asks gets what is there after asking.
 */
export function lookupOf<V>(
  finderOf: (dataSource: DataSource) => Find<V>,
): (dataSource: DataSource) => DataLoader<string, V | null> {
  const lookups = new WeakMap<DataSource, DataLoader<string, V | null>>();
  return (dataSource) => {
    const known = lookups.get(dataSource);
    if (known) return known;
    const find = finderOf(dataSource);
    const lookup = new DataLoader(find, { cache: false, maxBatchSize: 100, batchScheduleFn: setImmediate });
    lookups.set(dataSource, lookup);
    return lookup;
  };
}

/** The place of a list in a statement. */
export const marksFor = (values: readonly unknown[]): string => `(${values.map(() => "?").join(", ")})`;
