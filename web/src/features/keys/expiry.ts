import type { KeyPolicy } from "@claviger/shared/key-policy";
import { message, t, type Message } from "../../lib/text";

const DAY_MS = 86_400_000;

/** A number of days, a date of one's own, or no expiry at all. */
export const EXPIRY_CHOICES = ["30", "90", "365", "custom", "never"] as const;
export type ExpiryChoice = (typeof EXPIRY_CHOICES)[number];

export interface Expiry {
  choice: ExpiryChoice;
  /** As a date field gives it, such as 2026-12-31; read when the choice is "custom". */
  date: string;
}

export type ExpiryPolicy = Pick<KeyPolicy, "requireExpiry" | "maxLifetimeDays">;

/** The choices that the organization's policy leaves open. */
export function expiryChoices(policy: ExpiryPolicy): ExpiryChoice[] {
  return EXPIRY_CHOICES.filter((choice) => {
    if (choice === "custom") return true;
    if (choice === "never") return !policy.requireExpiry && policy.maxLifetimeDays === null;
    return policy.maxLifetimeDays === null || Number(choice) <= policy.maxLifetimeDays;
  });
}

/** 90 days, or the longest usual time that the policy allows. */
export function initialExpiry(policy: ExpiryPolicy): Expiry {
  const choices = expiryChoices(policy);
  const choice = choices.includes("90") ? "90" : choices.includes("30") ? "30" : "custom";
  return { choice, date: "" };
}

/** The instant at which a key made now would expire: for a date, its end where the reader is. Null for none. */
export function expiresAt(expiry: Expiry, now: Date): Date | null {
  if (expiry.choice === "never") return null;
  if (expiry.choice !== "custom") return new Date(now.getTime() + Number(expiry.choice) * DAY_MS);
  const end = new Date(`${expiry.date}T23:59:59.999`);
  return Number.isNaN(end.getTime()) ? null : end;
}

/** The expiry of a key that exists, as the form holds it: the day on which it ends where the reader is. */
export function savedExpiry(at: string | null): Expiry {
  if (at === null) return { choice: "never", date: "" };
  const end = new Date(at);
  const [year, month, day] = [end.getFullYear(), end.getMonth() + 1, end.getDate()];
  const date = [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
  return { choice: "custom", date };
}

/** What is wrong with an expiry. The policy's longest lifetime counts from when the key was made: now, for a new one. */
export function expiryProblem(expiry: Expiry, policy: ExpiryPolicy, now: Date, madeAt = now): string | null {
  if (expiry.choice === "never") return expiryChoices(policy).includes("never") ? null : t("Keys must expire here.");
  const end = expiresAt(expiry, now);
  if (end === null) return t("Choose a date.");
  if (end <= now) return t("Choose a date in the future.");
  if (policy.maxLifetimeDays === null) return null;
  const isTooLate = end.getTime() - madeAt.getTime() > policy.maxLifetimeDays * DAY_MS;
  return isTooLate ? t("Keys may live {days} days at most here.", { days: policy.maxLifetimeDays }) : null;
}

export const EXPIRY_LABELS: Record<ExpiryChoice, Message> = {
  "30": message("30 days"),
  "90": message("90 days"),
  "365": message("1 year"),
  custom: message("Date…"),
  never: message("Never"),
};
