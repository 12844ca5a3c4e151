import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../context/context.js";
import { CancelJobInput, CancelJobPayload, JobConnection } from "../jobs/job.graphql.js";
import { PageArgs } from "../platform/page-args.graphql.js";
import { cancelJob } from "./cancel-job.js";
import { listJobs } from "./list-jobs.js";
import type { Organization } from "./organization.entity.js";
import { OrganizationType } from "./organization.graphql.js";

@Resolver()
export class JobsResolver {
  @Mutation(() => CancelJobPayload)
  async cancelJob(
    @Ctx() ctx: Context,
    @Arg("input", () => CancelJobInput) input: CancelJobInput,
  ): Promise<CancelJobPayload> {
    return { job: await cancelJob(ctx, input) };
  }
}

/** What background work adds to an organization. */
@Resolver(() => OrganizationType)
export class OrganizationJobsResolver {
  @FieldResolver(() => JobConnection)
  jobs(@Ctx() ctx: Context, @Root() { id }: Organization, @Args(() => PageArgs) page: PageArgs) {
    return listJobs(ctx, { ...page, organizationId: id });
  }
}
