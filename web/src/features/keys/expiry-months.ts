import { dayAt, nameOfDay } from "./whole-days";

export interface ExpiryDay {
  /** Such as 2026-12-24. */
  readonly name: string;
  readonly number: number;
  readonly count: number;
  readonly isPast: boolean;
  readonly isToday: boolean;
}

export interface ExpiryMonth {
  /** When it begins. */
  readonly begins: Date;
  /** How many days of the week come before its first one, where a week begins on Monday. */
  readonly lead: number;
  readonly days: readonly ExpiryDay[];
  readonly count: number;
}

const MONTHS = 12;

/** From today until a year's worth of months is over. */
export function expiryRange(now: Date): { from: string; to: string } {
  return { from: dayAt(now, 0), to: monthAt(now, MONTHS).toISOString() };
}

/** A year of months, beginning with the present one, and how many keys expire on each of their days. */
export function expiryMonths(expiries: readonly { day: string; count: number }[], now: Date): ExpiryMonth[] {
  const counts = new Map(expiries.map(({ day, count }) => [nameOfDay(new Date(day)), count]));
  const today = nameOfDay(now);
  return Array.from({ length: MONTHS }, (_, index) => {
    const begins = monthAt(now, index);
    const length = (monthAt(now, index + 1).getTime() - begins.getTime()) / 86_400_000;
    const days = Array.from({ length }, (_day, at) => {
      const name = dayAt(begins, at).slice(0, 10);
      return { name, number: at + 1, count: counts.get(name) ?? 0, isPast: name < today, isToday: name === today };
    });
    return {
      begins,
      lead: (begins.getUTCDay() + 6) % 7,
      days,
      count: days.reduce((sum, { count }) => sum + count, 0),
    };
  });
}

const monthAt = (now: Date, months: number): Date =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1));

/** How strong a day is coloured, from 1 to 4: by magnitude, so that one day with most of the keys leaves others their shades. */
export const strengthOf = (count: number, most: number): number =>
  most === 1 ? 1 : 1 + Math.round((3 * Math.log(count)) / Math.log(most));
