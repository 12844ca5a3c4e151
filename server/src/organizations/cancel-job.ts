import { allow } from "../access/authorize.js";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { Job } from "../jobs/job.entity.js";
import { findLocked } from "../platform/database/locks.js";
import { conflict, notFound } from "../platform/errors.js";
import { findJob, startedIt } from "./find-job.js";

/**
 * Ends a job that hasn't finished. Whichever server runs it stops within a second or two; what it has done stays done.
 * Throws NOT_FOUND, FORBIDDEN, or CONFLICT for one that has finished.
 */
export async function cancelJob(ctx: Context, input: { readonly id: string }): Promise<Job> {
  const seen = await findJob(ctx, input.id);
  if (!seen) throw notFound("Job");
  const { id, organizationId, kind } = seen;
  if (!startedIt(ctx, seen)) await allow(ctx, "job.cancel", organizationId, { kind: "organization" });
  return inTransaction(ctx, async (tx) => {
    const job = await findLocked(tx.db, Job, { id });
    if (!job) throw notFound("Job");
    if (job.dueAt === null) throw conflict("The job has finished");

    const change = { status: "CANCELED", finishedAt: tx.clock.now(), dueAt: null, leaseOwner: null } as const;
    await tx.db.update(Job, { id }, change);
    const changes = { before: { status: job.status }, after: { status: change.status } };
    await recordEvent(tx, "job.canceled", { organizationId, target: { id, label: kind }, changes });
    return { ...job, ...change };
  });
}
