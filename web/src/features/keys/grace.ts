import type { KeyPolicy } from "@claviger/shared/key-policy";

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
  if (seconds === 0) return "Now";
  if (seconds % DAY === 0) return counted(seconds / DAY, "day");
  if (seconds % HOUR === 0) return counted(seconds / HOUR, "hour");
  if (seconds % 60 === 0) return counted(seconds / 60, "minute");
  return counted(seconds, "second");
}

/** When the old secret would end: never later than the key itself. */
export function graceEnd(seconds: number, keyExpiresAt: string | null, now: Date): Date {
  const end = now.getTime() + seconds * 1000;
  return new Date(keyExpiresAt === null ? end : Math.min(end, Date.parse(keyExpiresAt)));
}

export function graceProblem(seconds: number, { maxGracePeriodSeconds }: GracePolicy): string | null {
  if (!Number.isInteger(seconds) || seconds < 0) return "Enter a whole number.";
  return seconds > maxGracePeriodSeconds ? `At most ${graceLabel(maxGracePeriodSeconds)} here.` : null;
}

/** Whether somebody still calls with the key, so that ending its secret at once would be felt. */
export function wasUsedRecently(lastUsedAt: string | null, now: Date): boolean {
  return lastUsedAt !== null && now.getTime() - Date.parse(lastUsedAt) < RECENTLY_MS;
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
