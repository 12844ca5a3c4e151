import DataLoader from "dataloader";

/**
 * A loader that gathers the ids asked for in one tick into one query. What is missing comes as null, and what was loaded
 * once stays as it was: make one for each request.
 */
export function batchById<T>(
  load: (ids: readonly string[]) => Promise<readonly T[]>,
  idOf: (row: T) => string,
): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await load(ids)).map((row) => [idOf(row), row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** The same for rows of which several belong to one id, in the order in which they come. */
export function batchManyById<T>(
  load: (ids: readonly string[]) => Promise<readonly T[]>,
  idOf: (row: T) => string,
): DataLoader<string, readonly T[]> {
  return new DataLoader(async (ids) => {
    const rows = Map.groupBy(await load(ids), idOf);
    return ids.map((id) => rows.get(id) ?? []);
  });
}
