import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { forbidden, notFound } from "../platform/errors.js";
import { lockOrganization } from "./lock-organization.js";
import { Organization } from "./organization.entity.js";
import { requireOrganization } from "./require-organization.js";

export interface ChangePlanInput {
  readonly organizationId: string;
  readonly planId: string;
}

/**
 * Puts an organization on another plan, at once: keys that it doesn't include are refused and neither revoked nor changed.
 * Throws FORBIDDEN where the catalogue leaves plans to the operator.
 */
export async function changePlan(ctx: Context, input: ChangePlanInput): Promise<Organization> {
  const { id } = await requireOrganization(ctx, input.organizationId, "organization.change_plan");
  const { catalogue } = ctx.installation;
  if (!catalogue.ownersMayChangePlan) throw forbidden("The operator of this installation changes plans");
  const plan = catalogue.plans.find((candidate) => candidate.id === input.planId);
  if (!plan) throw notFound("Plan");
  return inTransaction(ctx, async (tx) => {
    const organization = await lockOrganization(tx, id);
    if (organization.planId === plan.id) return organization;
    await tx.db.update(Organization, { id }, { planId: plan.id });
    await recordEvent(tx, "organization.plan_changed", {
      organizationId: id,
      target: { id, label: organization.name },
      changes: { before: { plan: organization.planId }, after: { plan: plan.id } },
    });
    return { ...organization, planId: plan.id };
  });
}
