/** What may be there at once. Waiting for it all the same would cost a turn, and a promise, with every call. */
export type Soon<T> = T | Promise<T>;

/** Goes on at once with what is there, and otherwise when it comes. */
export function whenThere<T, R>(value: Soon<T>, goOn: (value: T) => Soon<R>): Soon<R> {
  return value instanceof Promise ? value.then(goOn) : goOn(value);
}
