import type { WindowLength } from "../context/counters.js";

// The months that are asked for are nearly always the same one, and making a date of an instant is slow.
let month = { startsAt: 0, endsAt: 0 };

/** When the window that is open at an instant began. All are milliseconds since the epoch. */
export function windowStart(length: WindowLength, now: number): number {
  return length === "MONTH" ? monthAt(now).startsAt : now - (now % (length * 1000));
}

/** When it ends: from then on the next one is open. */
export function windowEnd(length: WindowLength, now: number): number {
  return length === "MONTH" ? monthAt(now).endsAt : now - (now % (length * 1000)) + length * 1000;
}

/** Whole seconds until then, one at least while it is open. */
export const secondsUntil = (end: number, now: number): number => Math.ceil((end - now) / 1000);

function monthAt(now: number) {
  if (now >= month.startsAt && now < month.endsAt) return month;
  const date = new Date(now);
  const [year, index] = [date.getUTCFullYear(), date.getUTCMonth()];
  month = { startsAt: Date.UTC(year, index), endsAt: Date.UTC(year, index + 1) };
  return month;
}
