/** What really differs between two descriptions, as the record tells it; null when nothing does. */
export function changesBetween<T extends Readonly<Record<string, unknown>>>(before: T, after: T) {
  const changed = Object.keys(after).filter((name) => before[name] !== after[name]);
  if (changed.length === 0) return null;
  const pick = (from: T) => Object.fromEntries(changed.map((name) => [name, from[name]]));
  return { before: pick(before), after: pick(after) };
}
