import { may } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { Job } from "../jobs/job.entity.js";
import { isId } from "../platform/ids.js";

/** The job, for whoever may see the organization's jobs or is the key that started it; null for any other. */
export async function findJob(ctx: Context, id: string): Promise<Job | null> {
  requireActor(ctx);
  const job = isId("job", id) ? await ctx.db.findOneBy(Job, { id }) : null;
  if (!job) return null;
  const isVisible = startedIt(ctx, job) || (await may(ctx, "job.read", job.organizationId, { kind: "organization" }));
  return isVisible ? job : null;
}

/** Whether the key that asks started the job. */
export const startedIt = ({ actor }: Context, { actorId }: Job): boolean =>
  actor.kind === "API_KEY" && actor.apiKeyId === actorId;
