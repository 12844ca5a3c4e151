import { LIMITS } from "@claviger/shared/limits";
import { foldCase } from "@claviger/shared/text";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import { readName } from "../platform/read-input.js";
import { reload } from "../projects/reload.js";
import { changesBetween } from "./changes-between.js";
import { RULE_NAME, describeRule } from "./describe-rule.js";
import type { RuleAction } from "./limit-words.js";
import { RateLimitRule } from "./rate-limit-rule.entity.js";
import { readWhole } from "./read-limit.js";
import { refuseTakenName } from "./refuse-taken-name.js";
import { requireRule } from "./require-rule.js";

export interface UpdateRuleInput {
  readonly id: string;
  /** Stays as it is when absent or null, as the rest does. */
  readonly name?: string | null;
  readonly limit?: number | null;
  readonly windowSeconds?: number | null;
  readonly action?: RuleAction | null;
}

/** Changes a rule; what it is about stays. Throws ALREADY_EXISTS for a name that another rule of the environment has. */
export async function updateRule(ctx: Context, input: UpdateRuleInput): Promise<RateLimitRule> {
  const { id, organizationId } = await requireRule(ctx, input.id, "rate_limit_rule.update");
  const wanted = readChanges(input);
  return inTransaction(ctx, async (tx) => {
    await lockOrganization(tx, organizationId);
    const rule = await reload(tx, RateLimitRule, id, "Rate-limit rule");
    const updated = { ...rule, ...wanted };
    const changes = changesBetween(describeRule(rule), describeRule(updated));
    if (!changes) return rule;
    await refuseTakenName(RULE_NAME, () => tx.db.update(RateLimitRule, { id }, wanted));
    await recordEvent(tx, "rate_limit_rule.updated", { organizationId, target: { id, label: updated.name }, changes });
    return updated;
  });
}

function readChanges({ name: given, limit, windowSeconds, action }: UpdateRuleInput) {
  const bounds = LIMITS.rateLimit;
  const name = typeof given === "string" ? readName("name", given) : null;
  return {
    ...(name === null ? {} : { name, foldedName: foldCase(name) }),
    ...(typeof limit === "number" ? { limit: readWhole("limit", limit, bounds.limit) } : {}),
    ...(typeof windowSeconds === "number"
      ? { windowSeconds: readWhole("windowSeconds", windowSeconds, bounds.windowSeconds) }
      : {}),
    ...(action ? { action } : {}),
  };
}
