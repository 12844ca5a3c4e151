import { LessThan } from "typeorm";
import type { Context } from "../context/context.js";
import { Organization } from "../organizations/organization.entity.js";
import { addSeconds } from "../platform/clock.js";
import { distinctValues } from "../platform/database/distinct-values.js";
import { WrittenBatch } from "../platform/database/written-batch.entity.js";
import { planOf } from "../plans/catalogue.js";
import { deleteLogs } from "./delete-logs.js";
import { deleteUsage } from "./delete-usage.js";
import { purgeSandboxes } from "./purge-sandboxes.js";

const DAY_SECONDS = 86_400;
const HOUR = 3_600_000;

/** Takes away what calls have left behind and nothing keeps any longer: now, and every hour. Needs a context of the system's. */
export function keepRecords(openContext: () => Context): void {
  const apply = async (): Promise<void> => {
    for (const step of [retainRequestLogs, purgeSandboxes, clearUpDeleted, clearUpBatches]) {
      const ctx = openContext();
      await step(ctx).catch((error: unknown) => ctx.log.error({ err: error }, "what is old can't be taken away"));
    }
  };
  void apply();
  setInterval(() => void apply(), HOUR).unref();
}

/** Deletes the logs that are older than each organization's plan keeps them. */
export async function retainRequestLogs(ctx: Context): Promise<void> {
  const organizations = await ctx.db.find(Organization, { select: { id: true, planId: true } });
  for (const { id, planId } of organizations) {
    const days = planOf(ctx.installation.catalogue, planId).requestLogRetentionDays;
    if (days !== null)
      await deleteLogs(ctx.db, { organizationId: id }, addSeconds(ctx.clock.now(), -days * DAY_SECONDS));
  }
}

/** Deletes the logs and counts of organizations that are gone: they hang on nothing, so that writing them locks nothing. */
export async function clearUpDeleted({ db }: Context): Promise<void> {
  const isGone = async (id: string): Promise<boolean> => !(await db.existsBy(Organization, { id }));
  for await (const id of distinctValues(db, { table: "request_log_page", index: null, fixed: [] }, "organization_id")) {
    if (await isGone(id)) await deleteLogs(db, { organizationId: id }, null);
  }
  for (const table of ["usage_delta", "usage_hour"]) {
    for await (const id of distinctValues(db, { table, index: null, fixed: [] }, "organization_id")) {
      if (await isGone(id)) await deleteUsage(db, id);
    }
  }
}

/** Forgets which batches were written, once nobody can be in doubt of it any more. */
async function clearUpBatches({ db, clock }: Context): Promise<void> {
  await db.delete(WrittenBatch, { at: LessThan(addSeconds(clock.now(), -DAY_SECONDS)) });
}
