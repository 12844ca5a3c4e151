import type { KeyPolicy } from "@claviger/shared/key-policy";
import { t } from "../../lib/text";

const HOUR = 3600;
const DAY = 86_400;
const USUAL_SECONDS = [0, HOUR, DAY, 7 * DAY] as const;
/** From then on nobody is taken to depend on the key's old secret at this moment. */
const RECENTLY_MS = DAY * 1000;

export const GRACE_UNITS = { hours: HOUR, days: DAY } as const;
export type GraceUnit = keyof typeof GRACE_UNITS;

export type GracePolicy = Pick<KeyPolicy, "defaultGracePeriodSeconds" | "maxGracePeriodSeconds">;

/** The usual grace periods within the policy, and the policy's own default, shortest first. */
export function graceChoices({ defaultGracePeriodSeconds, maxGracePeriodSeconds }: GracePolicy): number[] {
  const seconds = new Set<number>([...USUAL_SECONDS, defaultGracePeriodSeconds]);
  return [...seconds].filter((each) => each <= maxGracePeriodSeconds).sort((one, other) => one - other);
}

/** Such as “Now”, “1 hour”, “36 hours”, “7 days”. */
export function graceLabel(seconds: number): string {
  if (seconds === 0) return t("Now");
  if (seconds % DAY === 0) return t("{count, plural, one {# day} other {# days}}", { count: seconds / DAY });
  if (seconds % HOUR === 0) return t("{count, plural, one {# hour} other {# hours}}", { count: seconds / HOUR });
  if (seconds % 60 === 0) return t("{count, plural, one {# minute} other {# minutes}}", { count: seconds / 60 });
  return t("{count, plural, one {# second} other {# seconds}}", { count: seconds });
}

/** Such as “Now”, “In 1 hour”, “In 7 days”. */
export function graceChoiceLabel(seconds: number): string {
  if (seconds === 0) return t("Now");
  if (seconds % DAY === 0) return t("{count, plural, one {In # day} other {In # days}}", { count: seconds / DAY });
  if (seconds % HOUR === 0) return t("{count, plural, one {In # hour} other {In # hours}}", { count: seconds / HOUR });
  if (seconds % 60 === 0) return t("{count, plural, one {In # minute} other {In # minutes}}", { count: seconds / 60 });
  return t("{count, plural, one {In # second} other {In # seconds}}", { count: seconds });
}

/** When the old secret would end: never later than the key itself. */
export function graceEnd(seconds: number, keyExpiresAt: string | null, now: Date): Date {
  const end = now.getTime() + seconds * 1000;
  return new Date(keyExpiresAt === null ? end : Math.min(end, Date.parse(keyExpiresAt)));
}

export function graceProblem(seconds: number, { maxGracePeriodSeconds }: GracePolicy): string | null {
  if (!Number.isInteger(seconds) || seconds < 0) return t("Enter a whole number.");
  return seconds > maxGracePeriodSeconds
    ? t("At most {time} here.", { time: graceLabel(maxGracePeriodSeconds) })
    : null;
}

/** Whether somebody still calls with the key, so that ending its secret at once would be felt. */
export function wasUsedRecently(lastUsedAt: string | null, now: Date): boolean {
  return lastUsedAt !== null && now.getTime() - Date.parse(lastUsedAt) < RECENTLY_MS;
}
