import type { EnvironmentMode } from "@claviger/shared/environments";
import { message, t, textOf, type Message } from "../../lib/text";

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

const SECONDS = message("{count, plural, one {a second} other {# seconds}}");
const UNITS = [
  [message("{count, plural, one {a day} other {# days}}"), 86_400],
  [message("{count, plural, one {an hour} other {# hours}}"), 3600],
  [message("{count, plural, one {a minute} other {# minutes}}"), 60],
] as const;

const OF_ALL_CALLS: Record<RateLimitSubject, Message> = {
  KEY: message("Each key may make up to {limit, plural, one {# call} other {# calls}} in {window}."),
  CUSTOMER: message(
    "For each customer there may be up to {limit, plural, one {# call} other {# calls}} in {window}, counting those that name one.",
  ),
  ENVIRONMENT: message("All keys together may make up to {limit, plural, one {# call} other {# calls}} in {window}."),
};
const OF_CALLS_FOR_A_SCOPE: Record<RateLimitSubject, Message> = {
  KEY: message(
    "Each key may make up to {limit, plural, one {# call} other {# calls}} in {window}, counting those that ask for {scope}.",
  ),
  CUSTOMER: message(
    "For each customer there may be up to {limit, plural, one {# call} other {# calls}} in {window}, counting those that ask for {scope}.",
  ),
  ENVIRONMENT: message(
    "All keys together may make up to {limit, plural, one {# call} other {# calls}} in {window}, counting those that ask for {scope}.",
  ),
};

/** Such as “a minute”, “90 seconds”, “7 days”. */
export function windowWords(seconds: number): string {
  for (const [words, size] of UNITS) {
    if (seconds % size === 0) return textOf(words, { count: seconds / size });
  }
  return textOf(SECONDS, { count: seconds });
}

/** What a rate-limit rule does to calls. */
export function ruleSentence({ scope, per, limit, windowSeconds, action }: RuleTerms, mode: EnvironmentMode): string {
  const window = windowWords(windowSeconds);
  const end = endOf(action, mode, t("One more is refused until the window ends."));
  const sentence =
    scope === null
      ? textOf(OF_ALL_CALLS[per], { limit, window })
      : textOf(OF_CALLS_FOR_A_SCOPE[per], { limit, window, scope });
  return `${sentence} ${end}`;
}

/** What a budget does to calls. `who` is whose calls it counts. */
export function budgetSentence({ limit, period, action }: BudgetTerms, mode: EnvironmentMode, who: string): string {
  const end = endOf(action, mode, t("A call that costs more than is left is refused."));
  const sentence =
    mode === "TEST"
      ? t("{who} may spend up to {limit, number} in an hour, as in every test environment.", { who, limit })
      : t("{who} may spend up to {limit, number} in {period, select, HOUR {an hour} DAY {a day} other {a month}}.", {
          who,
          limit,
          period,
        });
  return `${sentence} ${end}`;
}

function endOf(action: RuleAction, mode: EnvironmentMode, refusal: string): string {
  if (action === "OBSERVE") return t("More pass, and are noted.");
  return mode === "TEST" ? t("More pass here, and are noted: test environments refuse none.") : refusal;
}
