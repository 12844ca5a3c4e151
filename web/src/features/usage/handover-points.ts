import { inLanguage } from "../../lib/language";

export type HandoverBucket = "HOUR" | "DAY";

export interface HandoverPoint {
  readonly at: string;
  /** Calls with the secret that is on its way out, and with the one that takes its place. */
  readonly old: number;
  readonly fresh: number;
}

interface Secret {
  readonly status: "CURRENT" | "RETIRING" | "RETIRED";
  readonly usage: {
    readonly points: readonly { readonly at: string; readonly totals: { allowed: number; denied: number } }[];
  };
}

/** The calls with both secrets, side by side. None where no rotation runs. */
export function handoverPoints(secrets: readonly Secret[]): HandoverPoint[] {
  const old = secrets.find(({ status }) => status === "RETIRING")?.usage.points;
  const fresh = secrets.find(({ status }) => status === "CURRENT")?.usage.points;
  if (!old || !fresh) return [];
  return old.map(({ at, totals }, index) => ({ at, old: callsOf(totals), fresh: callsOf(fresh[index]?.totals) }));
}

const callsOf = (totals: { allowed: number; denied: number } = { allowed: 0, denied: 0 }): number =>
  totals.allowed + totals.denied;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Hours, as long as a plot has room for a bar each. */
const HOURS_SHOWN_MS = 3 * DAY_MS;

/** From the rotation until now. The same all through an hour, or a day. */
export function handoverRange(beganAt: string, now: Date) {
  const began = Date.parse(beganAt);
  const bucket: HandoverBucket = now.getTime() - began <= HOURS_SHOWN_MS ? "HOUR" : "DAY";
  const size = bucket === "HOUR" ? HOUR_MS : DAY_MS;
  const end = (Math.floor(Math.max(now.getTime(), began) / size) + 1) * size;
  return { from: beganAt, to: new Date(end).toISOString(), bucket };
}

const hour = inLanguage(
  (language) =>
    new Intl.DateTimeFormat(language, { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
);
const day = inLanguage(
  (language) => new Intl.DateTimeFormat(language, { month: "short", day: "numeric", timeZone: "UTC" }),
);

/** Over several days, an hour is told by its day too. */
export const handoverLabel = (at: string, bucket: HandoverBucket): string =>
  (bucket === "HOUR" ? hour() : day()).format(new Date(at));
