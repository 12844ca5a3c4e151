import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import { reload } from "../projects/reload.js";
import { describeRule } from "./describe-rule.js";
import { RateLimitRule } from "./rate-limit-rule.entity.js";
import { requireRule } from "./require-rule.js";

/** Deletes a rule: from then on it limits nothing. */
export async function deleteRule(ctx: Context, input: { readonly id: string }): Promise<{ id: string }> {
  const { id, organizationId } = await requireRule(ctx, input.id, "rate_limit_rule.delete");
  return inTransaction(ctx, async (tx) => {
    await lockOrganization(tx, organizationId);
    const rule = await reload(tx, RateLimitRule, id, "Rate-limit rule");
    await tx.db.delete(RateLimitRule, { id });
    await recordEvent(tx, "rate_limit_rule.deleted", {
      organizationId,
      target: { id, label: rule.name },
      changes: { before: describeRule(rule) },
    });
    return { id };
  });
}
