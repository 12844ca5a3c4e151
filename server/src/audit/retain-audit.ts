import type { Context } from "../context/context.js";
import { Organization } from "../organizations/organization.entity.js";
import { addSeconds } from "../platform/clock.js";
import { planOf } from "../plans/catalogue.js";
import { cutAudit } from "./cut-audit.js";

const DAY_SECONDS = 86_400;
const HOUR = 3_600_000;

/** Takes away what is as old as each organization's plan keeps it: now, and every hour. Needs a context of the system's. */
export function keepRetention(openContext: () => Context): void {
  const apply = (): void => {
    const ctx = openContext();
    retainAudit(ctx).catch((error: unknown) => ctx.log.error({ err: error }, "audit retention can't be applied"));
  };
  apply();
  setInterval(apply, HOUR).unref();
}

/** The same once. An organization whose record can't be cut doesn't keep the others'. */
export async function retainAudit(ctx: Context): Promise<void> {
  const organizations = await ctx.db.find(Organization, { select: { id: true, planId: true } });
  for (const { id, planId } of organizations) {
    const days = planOf(ctx.installation.catalogue, planId).auditRetentionDays;
    if (days === null) continue;
    const through = addSeconds(ctx.clock.now(), -days * DAY_SECONDS);
    await cutAudit(ctx, id, through).catch((error: unknown) =>
      ctx.log.error({ err: error, organizationId: id }, "audit retention can't be applied to an organization"),
    );
  }
}
