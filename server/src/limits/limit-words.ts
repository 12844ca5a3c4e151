export const RATE_LIMIT_SUBJECTS = ["KEY", "CUSTOMER", "ENVIRONMENT"] as const;
/** Whose calls a rule counts together. */
export type RateLimitSubject = (typeof RATE_LIMIT_SUBJECTS)[number];

export const RULE_ACTIONS = ["ENFORCE", "OBSERVE"] as const;
/** ENFORCE refuses; OBSERVE only reports. */
export type RuleAction = (typeof RULE_ACTIONS)[number];

export const BUDGET_PERIODS = ["HOUR", "DAY", "MONTH"] as const;
export type BudgetPeriod = (typeof BUDGET_PERIODS)[number];
