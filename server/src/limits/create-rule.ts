import { LIMITS } from "@claviger/shared/limits";
import { foldCase } from "@claviger/shared/text";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import { badInput } from "../platform/errors.js";
import { newId } from "../platform/ids.js";
import { readName } from "../platform/read-input.js";
import { Environment } from "../projects/environment.entity.js";
import { reload } from "../projects/reload.js";
import { requireEnvironment } from "../projects/require-environment.js";
import { RULE_NAME, describeRule } from "./describe-rule.js";
import type { RateLimitSubject, RuleAction } from "./limit-words.js";
import { RateLimitRule } from "./rate-limit-rule.entity.js";
import { readRuleScope, readWhole } from "./read-limit.js";
import { refuseTakenName } from "./refuse-taken-name.js";

export interface CreateRuleInput {
  readonly environmentId: string;
  readonly name: string;
  /** Only calls that ask for this scope; null for all. */
  readonly scope?: string | null;
  readonly per: RateLimitSubject;
  readonly limit: number;
  readonly windowSeconds: number;
  readonly action: RuleAction;
}

/** Limits the rate of calls in an environment. Throws ALREADY_EXISTS for a name that another rule there has. */
export async function createRule(ctx: Context, input: CreateRuleInput): Promise<RateLimitRule> {
  const environment = await requireEnvironment(ctx, input.environmentId, "rate_limit_rule.create");
  const { id: environmentId, organizationId, projectId } = environment;
  const name = readName("name", input.name);
  const bounds = LIMITS.rateLimit;
  const terms = {
    scope: readRuleScope(input.scope),
    per: input.per,
    limit: readWhole("limit", input.limit, bounds.limit),
    windowSeconds: readWhole("windowSeconds", input.windowSeconds, bounds.windowSeconds),
    action: input.action,
  };
  return inTransaction(ctx, async (tx) => {
    await lockOrganization(tx, organizationId);
    await reload(tx, Environment, environmentId, "Environment");
    await requireRoom(tx, environmentId);
    const place = { organizationId, projectId, environmentId };
    const named = { name, foldedName: foldCase(name), createdAt: tx.clock.now() };
    const rule: RateLimitRule = { id: newId("rul"), ...place, ...named, ...terms };
    await refuseTakenName(RULE_NAME, () => tx.db.insert(RateLimitRule, rule));
    await recordEvent(tx, "rate_limit_rule.created", {
      organizationId,
      target: { id: rule.id, label: name },
      changes: { after: describeRule(rule) },
    });
    return rule;
  });
}

async function requireRoom(tx: Context, environmentId: string): Promise<void> {
  const count = await tx.db.countBy(RateLimitRule, { environmentId });
  if (count < LIMITS.rateLimitRules) return;
  throw badInput("environmentId", `An environment has at most ${LIMITS.rateLimitRules} rate-limit rules`);
}
