import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import type { Job } from "../jobs/job.entity.js";
import { startJob } from "../jobs/start-job.js";
import { requireOrganization } from "../organizations/require-organization.js";
import type { EventFilter } from "./event-query.js";

export const EXPORT_KIND = "audit.export";
export type ExportFormat = "JSONL" | "CSV";

export interface ExportAuditLogInput {
  readonly organizationId: string;
  readonly format: ExportFormat;
  readonly filter?: EventFilter | null | undefined;
}

/** Has what happened in an organization written to a file, in the background. Throws NOT_FOUND, or FORBIDDEN. */
export async function exportAuditLog(ctx: Context, input: ExportAuditLogInput): Promise<Job> {
  const { id: organizationId } = await requireOrganization(ctx, input.organizationId, "audit.export");
  const { format, filter } = input;
  const job = await inTransaction(ctx, async (tx) => {
    const started = await startJob(tx, { organizationId, kind: EXPORT_KIND, input: { format, filter: filter ?? {} } });
    const target = { id: started.id, label: EXPORT_KIND };
    await recordEvent(tx, "audit.exported", { organizationId, target, changes: { format, filter: filter ?? {} } });
    return started;
  });
  ctx.wakeJobs();
  return job;
}
