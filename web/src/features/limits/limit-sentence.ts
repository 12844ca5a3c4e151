import type { EnvironmentMode } from "@claviger/shared/environments";
import { counted } from "../../lib/plural";

export type RuleAction = "ENFORCE" | "OBSERVE";
export type RateLimitSubject = "KEY" | "CUSTOMER" | "ENVIRONMENT";
export type BudgetPeriod = "HOUR" | "DAY" | "MONTH";

export interface RuleTerms {
  scope: string | null;
  per: RateLimitSubject;
  limit: number;
  windowSeconds: number;
  action: RuleAction;
}

export interface BudgetTerms {
  limit: number;
  period: BudgetPeriod;
  action: RuleAction;
}

const UNITS = [
  ["day", 86_400, "a day"],
  ["hour", 3600, "an hour"],
  ["minute", 60, "a minute"],
  ["second", 1, "a second"],
] as const;

const PERIODS: Record<BudgetPeriod, string> = { HOUR: "an hour", DAY: "a day", MONTH: "a month" };
const numbers = new Intl.NumberFormat("en");

/** Such as “a minute”, “90 seconds”, “7 days”. */
export function windowWords(seconds: number): string {
  for (const [unit, size, one] of UNITS) {
    if (seconds % size === 0) return seconds === size ? one : counted(seconds / size, unit);
  }
  return counted(seconds, "second");
}

/** What a rate-limit rule does to calls. */
export function ruleSentence({ scope, per, limit, windowSeconds, action }: RuleTerms, mode: EnvironmentMode): string {
  const calls = `up to ${counted(limit, "call")} in ${windowWords(windowSeconds)}`;
  const asking = scope === null ? "" : `, counting those that ask for ${scope}`;
  const end = endOf(action, mode, "One more is refused until the window ends.");
  switch (per) {
    case "KEY":
      return `Each key may make ${calls}${asking}. ${end}`;
    case "CUSTOMER":
      return `For each customer there may be ${calls}${asking || ", counting those that name one"}. ${end}`;
    case "ENVIRONMENT":
      return `All keys together may make ${calls}${asking}. ${end}`;
  }
}

/** What a budget does to calls. `who` is whose calls it counts. */
export function budgetSentence({ limit, period, action }: BudgetTerms, mode: EnvironmentMode, who: string): string {
  const end = endOf(action, mode, "A call that costs more than is left is refused.");
  const often = mode === "TEST" ? "an hour, as in every test environment" : PERIODS[period];
  return `${who} may spend up to ${numbers.format(limit)} in ${often}. ${end}`;
}

function endOf(action: RuleAction, mode: EnvironmentMode, refusal: string): string {
  if (action === "OBSERVE") return "More pass, and are noted.";
  return mode === "TEST" ? "More pass here, and are noted: test environments refuse none." : refusal;
}
