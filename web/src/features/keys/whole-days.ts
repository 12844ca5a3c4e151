import { inLanguage } from "../../lib/language";

const DAY_MS = 86_400_000;

/** When the day begins, in UTC, that lies so many days from the present one. */
export const dayAt = (now: Date, days: number): string =>
  new Date((Math.floor(now.getTime() / DAY_MS) + days) * DAY_MS).toISOString();

/** A day as an address writes it, such as 2026-12-24; null for what names none. */
export function readDay(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || nameOfDay(day) !== text ? null : text;
}

export const nameOfDay = (day: Date): string => day.toISOString().slice(0, 10);

/** From when until before when a day lasts, in UTC. */
export function boundsOfDay(name: string): { from: string; to: string } {
  const day = new Date(`${name}T00:00:00Z`);
  return { from: dayAt(day, 0), to: dayAt(day, 1) };
}

const long = inLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }));

/** Such as “December 24, 2026”. */
export const sayDay = (name: string): string => long().format(new Date(`${name}T00:00:00Z`));
