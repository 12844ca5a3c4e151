import { inLanguage } from "./language";
import { t } from "./text";

const UNITS = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
] as const;

const relative = inLanguage((language) => new Intl.RelativeTimeFormat(language, { numeric: "auto" }));
const local = inLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium" }));

/** Such as “3 days ago” or “in 2 hours”. Rounds towards now: what is nearly two days old is “yesterday”. */
export function relativeTime(at: string | Date, now: Date): string {
  const seconds = (new Date(at).getTime() - now.getTime()) / 1000;
  for (const [unit, size] of UNITS) {
    if (Math.abs(seconds) >= size) return relative().format(Math.trunc(seconds / size), unit);
  }
  return seconds > 0 ? t("in less than a minute") : t("just now");
}

/** The instant in the reader's time zone and in UTC. */
export function exactTime(at: string | Date): string {
  const instant = new Date(at);
  return `${local().format(instant)} (${instant.toISOString().replace("T", " ").slice(0, 19)} UTC)`;
}
