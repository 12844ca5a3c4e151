import { numberedSlug, slugFrom } from "@claviger/shared/slugs";

const BATCH = 100;

/** The slug that a name suggests, with the first number that is free where it is taken. `findTaken` answers which ones are. */
export async function findFreeSlug(
  name: string,
  findTaken: (slugs: readonly string[]) => Promise<readonly string[]>,
): Promise<string> {
  const slug = slugFrom(name);
  for (let first = 1; ; first += BATCH) {
    const numbers = Array.from({ length: BATCH }, (_, index) => first + index);
    const candidates = numbers.map((n) => (n === 1 ? slug : numberedSlug(slug, n)));
    const taken = new Set(await findTaken(candidates));
    const free = candidates.find((candidate) => !taken.has(candidate));
    if (free) return free;
  }
}
