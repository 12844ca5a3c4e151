import { isKeyPrefix, type KeyFormat } from "@claviger/shared/key-format";
import type { EnvironmentBinding, KeyPolicy, RotationMode } from "@claviger/shared/key-policy";
import { LIMITS } from "@claviger/shared/limits";
import { message, t, textOf, type Message } from "../../lib/text";

const UNITS = { minutes: 60, hours: 3600, days: 86_400 } as const;
export type DurationUnit = keyof typeof UNITS;
const LENGTHS: Record<DurationUnit, Message> = {
  minutes: message("{count, plural, one {# minute} other {# minutes}}"),
  hours: message("{count, plural, one {# hour} other {# hours}}"),
  days: message("{count, plural, one {# day} other {# days}}"),
};
export const DURATION_UNITS = Object.keys(UNITS) as DurationUnit[];

/** A length of time as somebody types it. */
export interface Duration {
  count: string;
  unit: DurationUnit;
}

/** A key policy as its form has it: what may be absent is an empty text. */
export interface PolicyValues {
  keyPrefix: string;
  keyFormat: KeyFormat;
  environmentBinding: EnvironmentBinding;
  rotationMode: RotationMode;
  defaultGracePeriodSeconds: Duration;
  maxGracePeriodSeconds: Duration;
  requireExpiry: boolean;
  maxLifetimeDays: string;
  rotationReminderDays: string;
}

/** The rules that keys made before can breach. */
export type PolicyRules = Pick<KeyPolicy, "environmentBinding" | "requireExpiry" | "maxLifetimeDays">;

export function policyValues(policy: KeyPolicy): PolicyValues {
  const { keyPrefix, keyFormat, environmentBinding, rotationMode, requireExpiry } = policy;
  return {
    keyPrefix,
    keyFormat,
    environmentBinding,
    rotationMode,
    requireExpiry,
    defaultGracePeriodSeconds: durationOf(policy.defaultGracePeriodSeconds),
    maxGracePeriodSeconds: durationOf(policy.maxGracePeriodSeconds),
    maxLifetimeDays: String(policy.maxLifetimeDays ?? ""),
    rotationReminderDays: String(policy.rotationReminderDays ?? ""),
  };
}

/** Only of values in which `policyProblems` finds nothing wrong. */
export function policyOf(values: PolicyValues): KeyPolicy {
  return {
    ...values,
    defaultGracePeriodSeconds: secondsOf(values.defaultGracePeriodSeconds),
    maxGracePeriodSeconds: secondsOf(values.maxGracePeriodSeconds),
    maxLifetimeDays: daysOf(values.maxLifetimeDays),
    rotationReminderDays: daysOf(values.rotationReminderDays),
  };
}

/** What the server would refuse, by field. */
export function policyProblems(values: PolicyValues): Partial<Record<keyof PolicyValues, string>> {
  const max = secondsOf(values.maxGracePeriodSeconds);
  const problems = {
    keyPrefix: isKeyPrefix(values.keyPrefix) ? null : t("Use 2 to 12 of a–z and 0–9, beginning with a letter."),
    maxGracePeriodSeconds: graceProblem(max, LIMITS.keyPolicy.gracePeriodSeconds),
    defaultGracePeriodSeconds: graceProblem(secondsOf(values.defaultGracePeriodSeconds), max),
    maxLifetimeDays: daysProblem(values.maxLifetimeDays),
    rotationReminderDays: daysProblem(values.rotationReminderDays),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null));
}

/** What would be asked of keys that there are; null while something in it is wrong. */
export function rulesOf(values: PolicyValues): PolicyRules | null {
  if (daysProblem(values.maxLifetimeDays) !== null) return null;
  const { environmentBinding, requireExpiry, maxLifetimeDays } = values;
  return { environmentBinding, requireExpiry, maxLifetimeDays: daysOf(maxLifetimeDays) };
}

/** In the largest unit that says it in whole numbers. */
export function durationOf(seconds: number): Duration {
  const unit = DURATION_UNITS.findLast((each) => seconds % UNITS[each] === 0 && (seconds > 0 || each === "minutes"));
  // The API takes seconds; a part of a minute is kept as it is.
  return { count: String(seconds / UNITS[unit ?? "minutes"]), unit: unit ?? "minutes" };
}

function secondsOf({ count, unit }: Duration): number {
  return count.trim() === "" ? Number.NaN : Math.round(Number(count) * UNITS[unit]);
}

export function durationText(seconds: number): string {
  const { count, unit } = durationOf(seconds);
  return textOf(LENGTHS[unit], { count: Number(count) });
}

function graceProblem(seconds: number, max: number): string | null {
  if (Number.isNaN(seconds) || seconds < 0) return t("Enter a number; 0 for no grace period.");
  // The maximum has a problem of its own then.
  if (Number.isNaN(max) || seconds <= max) return null;
  return t("At most {duration}.", { duration: durationText(max) });
}

const daysOf = (text: string): number | null => (text.trim() === "" ? null : Number(text));

function daysProblem(text: string): string | null {
  const days = daysOf(text);
  const { lifetimeDays } = LIMITS.keyPolicy;
  if (days === null || (Number.isInteger(days) && days >= 1 && days <= lifetimeDays)) return null;
  return t("Enter 1 to {max, number} days, or nothing.", { max: lifetimeDays });
}
