import { useQuery } from "@apollo/client/react";
import { can } from "@claviger/shared/permissions";
import { IconListCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { isUnfinished } from "../features/jobs/job-labels";
import { JobList } from "../features/jobs/job-list";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { EmptyState } from "../ui/empty-state";
import { ErrorState } from "../ui/error-state";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { Section } from "../ui/section";
import { TableSkeleton } from "../ui/table-skeleton";
import { NotFoundRoute } from "./not-found";
import { RoleGate } from "./role-gate";
import { useCurrentOrganization } from "./shell-context";

const JobsQuery = graphql(`
  query Jobs($slug: String!, $after: String) {
    organization(slug: $slug) {
      id
      jobs(first: 25, after: $after) {
        nodes {
          id
          status
          ...JobList_job
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
`);

const ORGANIZATION = { kind: "organization" } as const;
/** How soon to look again: while something goes on, and while nothing does. */
const BUSY_MS = 1000;
const IDLE_MS = 10_000;

export function JobsRoute() {
  return (
    <RoleGate action="job.read" title={t("Jobs")}>
      <Jobs />
    </RoleGate>
  );
}

function Jobs() {
  const { slug, rights } = useCurrentOrganization();
  const [params, setParams] = useSearchParams();
  const after = params.get("after");
  const [isBusy, setIsBusy] = useState(true);
  const { data, previousData, error, refetch } = useQuery(JobsQuery, {
    variables: { slug, after },
    pollInterval: isBusy ? BUSY_MS : IDLE_MS,
  });
  if (data && !data.organization) return <NotFoundRoute />;
  const jobs = (data ?? previousData)?.organization?.jobs;
  const endCursor = jobs?.pageInfo.hasNextPage ? jobs.pageInfo.endCursor : null;
  const goesOn = jobs?.nodes.some(({ status }) => isUnfinished(status)) ?? true;
  if (goesOn !== isBusy) setIsBusy(goesOn);

  return (
    <>
      <PageHeader
        title={t("Jobs")}
        description={t("Work that goes on in the background, whether this page is open or not.")}
      />
      {error && <ErrorState error={error} isBeside={Boolean(jobs)} onRetry={() => void refetch()} />}
      {(jobs || !error) && (
        <Section title={t("All jobs")} flush>
          {!jobs && <TableSkeleton columns={3} label={t("Loading jobs")} />}
          {jobs?.totalCount === 0 && (
            <EmptyState icon={<IconListCheck size={24} stroke={1.5} />} title={t("No jobs yet")}>
              {t("Exporting the audit log and revoking many keys at once are done here, one after the other.")}
            </EmptyState>
          )}
          {jobs && jobs.totalCount > 0 && (
            <>
              <JobList jobs={jobs.nodes} canCancel={can(rights, "job.cancel", ORGANIZATION)} />
              <Pager
                summary={t("{count, plural, one {# job} other {# jobs}}", { count: jobs.totalCount })}
                onFirst={after === null ? null : () => setParams({})}
                onNext={endCursor === null ? null : () => setParams({ after: endCursor })}
              />
            </>
          )}
        </Section>
      )}
    </>
  );
}
