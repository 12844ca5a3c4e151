const STEPS = 20_000;
const SIZE = 1 << 24;

/** A walk through 64 MB in no order, which no cache holds: what calls with many keys do, and neighbours on a machine disturb. */
const next = walk();
let at = 0;
const took: number[] = [];

/** Does the same work as ever, and remembers how long it took. */
export function doTheSameWork(): void {
  const start = performance.now();
  for (let step = 0; step < STEPS; step++) at = next[at] ?? 0;
  took.push(performance.now() - start);
}

/** How steady the machine was: where the same work took now this long and now that, figures say little. */
export function steadiness(): string {
  const sorted = took.toSorted((one, other) => one - other);
  const within = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(2);
  return `Between turns the same work took ${within(0)} ms at best, ${within(0.5)} in the middle and ${within(0.9)} or more for one in ten.`;
}

function walk(): Int32Array {
  const places = new Int32Array(SIZE);
  // A full period through all places (Hull and Dobell): odd increment, multiplier one more than a multiple of four.
  for (let place = 0; place < SIZE; place++) places[place] = (Math.imul(place, 1_664_525) + 1_013_904_223) & (SIZE - 1);
  return places;
}
