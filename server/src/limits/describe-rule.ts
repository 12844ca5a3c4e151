import type { RateLimitRule } from "./rate-limit-rule.entity.js";
import type { NameIndex } from "./refuse-taken-name.js";

export const RULE_NAME: NameIndex = [
  "ux_rate_limit_rule_name",
  "rate_limit_rule.environment_id",
  "rate_limit_rule.folded_name",
];

/** What the record says about a rule. */
export function describeRule({ environmentId, name, scope, per, limit, windowSeconds, action }: RateLimitRule) {
  return { environmentId, name, scope, per, limit, windowSeconds, action };
}
