import { requireActor, type Context } from "../context/context.js";
import { actorOf } from "../events/record-event.js";
import { newId } from "../platform/ids.js";
import { Job } from "./job.entity.js";

export interface StartJobInput {
  readonly organizationId: string;
  readonly kind: string;
  /** What the job's kind takes. Never a secret. */
  readonly input: object;
  /** How much there is to do, where that is known beforehand. */
  readonly total?: number | null;
}

/** Queues work for whoever asks, in the transaction that is open. Call `ctx.wakeJobs()` after it. */
export async function startJob(
  tx: Context,
  { organizationId, kind, input, total = null }: StartJobInput,
): Promise<Job> {
  if (!tx.inTransaction) throw new Error("A job is queued in the transaction that records it");
  const actor = actorOf(requireActor(tx));
  const now = tx.clock.now();
  const job: Job = {
    id: newId("job"),
    organizationId,
    kind,
    status: "QUEUED",
    done: 0,
    total,
    error: null,
    result: null,
    input,
    actorKind: actor.kind,
    actorId: actor.id,
    actorLabel: actor.label,
    createdAt: now,
    startedAt: null,
    finishedAt: null,
    dueAt: now,
    leaseOwner: null,
    attempts: 0,
  };
  await tx.db.insert(Job, job);
  return job;
}
