/** As many are told apart before all begins anew. */
const TOLD_APART = 1000;

/**
 * Answers the one of several equal things that came first, frozen: what is remembered of many then keeps it once. Things are
 * equal when their JSON is.
 */
export function shareEqual<T extends object>(): (thing: T) => Readonly<T> {
  const known = new Map<string, Readonly<T>>();
  return (thing) => {
    const name = JSON.stringify(thing);
    const same = known.get(name);
    if (same) return same;
    if (known.size >= TOLD_APART) known.clear();
    const first = Object.freeze(thing);
    known.set(name, first);
    return first;
  };
}
