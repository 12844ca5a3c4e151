import type { EnvironmentMode } from "@claviger/shared/environments";
import type { Demand, WindowLength } from "../context/counters.js";
import type { Budget } from "./budget.entity.js";
import type { RateLimitRule } from "./rate-limit-rule.entity.js";

export type RuleTerms = Pick<
  RateLimitRule,
  "id" | "organizationId" | "scope" | "per" | "limit" | "windowSeconds" | "action"
>;
export type BudgetTerms = Pick<Budget, "id" | "organizationId" | "apiKeyId" | "limit" | "period" | "action">;

type RateLimit = Pick<RateLimitRule, "limit" | "windowSeconds">;

/** What limits the calls of an environment. */
export interface EnvironmentLimits {
  readonly rules: readonly RuleTerms[];
  readonly budgets: readonly BudgetTerms[];
}

/** A call that has passed everything else. */
export interface LimitedCall {
  readonly apiKeyId: string;
  /** What the key's own limit asks of it, where it has one. */
  readonly ofKey: Demand | null;
  /** The one name under which a customer is counted, however the call names them; null when it names none. */
  readonly customer: string | null;
  /** All that are asked for, also by a route. */
  readonly scopes: readonly string[];
  readonly cost: number;
  /** Of the environment: in TEST nothing is enforced. */
  readonly mode: EnvironmentMode;
}

const HOUR = 3600;
const PERIODS: Record<Budget["period"], WindowLength> = { HOUR, DAY: 24 * HOUR, MONTH: "MONTH" };
const NOTHING: readonly Demand[] = Object.freeze([]);

/** What the limits ask of a call, in the order in which they refuse: the key's own, the rules, the budgets. Pure. */
export function demandsOf({ rules, budgets }: EnvironmentLimits, call: LimitedCall): readonly Demand[] {
  const { ofKey } = call;
  if (ofKey === null && rules.length === 0 && budgets.length === 0) return NOTHING;
  const demands = ofKey === null ? [] : [ofKey];
  for (const rule of rules) {
    const counterId = counterOfRule(rule, call);
    if (counterId !== null) demands.push(demandOfRule(rule, call.mode, counterId));
  }
  // What costs nothing needs no budget.
  if (call.cost === 0) return demands;
  for (const budget of budgets) {
    if (budget.apiKeyId === null || budget.apiKeyId === call.apiKeyId) {
      demands.push(demandOfBudget(budget, call.mode, call.cost));
    }
  }
  return demands;
}

interface LimitedKey extends Pick<LimitedCall, "apiKeyId" | "mode"> {
  readonly organizationId: string;
}

/**
 * What a key's own limit asks of every call with it.
 *
 * @param counter Where its counter was found last.
 */
export function demandOfKey(
  { organizationId, apiKeyId, mode }: LimitedKey,
  rateLimit: RateLimit,
  counter: object | null = null,
): Demand {
  const { limit, windowSeconds } = rateLimit;
  return {
    counter,
    window: windowSeconds,
    limit,
    cost: 1,
    announced: true,
    counterId: apiKeyId,
    organizationId,
    code: "RATE_LIMITED",
    enforce: mode === "LIVE",
  };
}

/** What a budget asks of a call that costs so much. */
export function demandOfBudget(budget: BudgetTerms, mode: EnvironmentMode, cost: number): Demand {
  const { id, organizationId, limit, action } = budget;
  return {
    counterId: id,
    organizationId,
    code: "BUDGET_EXCEEDED",
    window: mode === "TEST" ? HOUR : PERIODS[budget.period],
    limit,
    cost,
    enforce: action === "ENFORCE" && mode === "LIVE",
    announced: false,
    counter: null,
  };
}

function demandOfRule(rule: RuleTerms, mode: EnvironmentMode, counterId: string): Demand {
  const { organizationId, limit, windowSeconds, action } = rule;
  return {
    counterId,
    organizationId,
    code: "RATE_LIMITED",
    window: windowSeconds,
    limit,
    cost: 1,
    enforce: action === "ENFORCE" && mode === "LIVE",
    announced: action === "ENFORCE",
    counter: null,
  };
}

/** What counts a call for a rule; null where the rule isn't about it. */
function counterOfRule({ id, scope, per }: RuleTerms, call: LimitedCall): string | null {
  if (scope !== null && !call.scopes.includes(scope)) return null;
  switch (per) {
    case "KEY":
      return `${id}:${call.apiKeyId}`;
    case "CUSTOMER":
      return call.customer === null ? null : `${id}:${call.customer}`;
    case "ENVIRONMENT":
      return id;
  }
}
