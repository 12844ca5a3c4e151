import { useQuery } from "@apollo/client/react";
import { isUnfinished } from "../features/jobs/job-labels";
import { graphql } from "../graphql";

const JobQuery = graphql(`
  query Job($id: ID!) {
    node(id: $id) {
      type: __typename
      id
      ... on Job {
        status
        ...JobProgress_job
      }
    }
  }
`);

const ASK_EVERY_MS = 1000;

/** A job as it is now; asks until it has finished. Null while nothing is known of it, and without one. */
export function useJob(id: string | null) {
  const { data, stopPolling } = useQuery(JobQuery, {
    variables: { id: id ?? "" },
    skip: id === null,
    fetchPolicy: "network-only",
    pollInterval: ASK_EVERY_MS,
  });
  const job = data?.node?.type === "Job" ? data.node : null;
  if (job && !isUnfinished(job.status)) stopPolling();
  return job;
}
