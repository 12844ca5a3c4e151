const MINUTE_MILLISECONDS = 60_000;

/**
 * When it was noted last that a key was used: the minute since the epoch, 0 for never, and the milliseconds after it. An instant
 * would be an object of its own for each key, and another one for each minute.
 */
export interface LastUse {
  usedInMinute: number;
  usedAfterMilliseconds: number;
}

/** @param at Milliseconds since the epoch. */
export const minuteOf = (at: number): number => Math.floor(at / MINUTE_MILLISECONDS);

/** @param at Milliseconds since the epoch. */
export function noteLastUse(lastUse: LastUse, at: number): void {
  lastUse.usedInMinute = minuteOf(at);
  // Rounded, though whole: what V8 doesn't know to be so gets an object.
  lastUse.usedAfterMilliseconds = Math.floor(at % MINUTE_MILLISECONDS);
}

export const instantOf = ({ usedInMinute, usedAfterMilliseconds }: LastUse): Date | null =>
  usedInMinute === 0 ? null : new Date(usedInMinute * MINUTE_MILLISECONDS + usedAfterMilliseconds);
