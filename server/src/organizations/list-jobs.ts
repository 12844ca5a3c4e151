import { authorize } from "../access/authorize.js";
import type { Context } from "../context/context.js";
import { Job } from "../jobs/job.entity.js";
import { findPage, type Page, type PageInput } from "../platform/pagination.js";

/** The jobs of an organization, newest first. Throws FORBIDDEN, or NOT_FOUND. */
export async function listJobs(
  ctx: Context,
  input: PageInput & { readonly organizationId: string },
): Promise<Page<Job>> {
  const { organizationId } = input;
  await authorize(ctx, "job.read", organizationId, { kind: "organization" }, "Organization");
  const query = ctx.db.createQueryBuilder(Job, "job").where("job.organizationId = :organizationId", { organizationId });
  return findPage(query, { alias: "job", by: "id", direction: "DESC" }, input);
}
