import { useQuery } from "@apollo/client/react";
import { Skeleton } from "@mantine/core";
import { useState } from "react";
import { isUnfinished } from "../features/jobs/job-labels";
import { JobProgress } from "../features/jobs/job-progress";
import { RevokeMatchingDialog } from "../features/keys/revoke-matching-dialog";
import { graphql } from "../graphql";
import type { ApiKeyFilter } from "../graphql/graphql";
import { useJob } from "./use-job";

const RevocableKeysQuery = graphql(`
  query RevocableKeys($slug: String!, $filter: ApiKeyFilter!) {
    organization(slug: $slug) {
      id
      revocable: apiKeys(first: 1, filter: $filter) {
        totalCount
      }
    }
  }
`);

interface KeyRevocationProps {
  opened: boolean;
  onClose: () => void;
  organization: { id: string; slug: string };
  filter: ApiKeyFilter;
}

/** Revoking all that match: how many that would be, and, once it has begun, how far it is. */
export function KeyRevocation({ opened, onClose, organization: { id, slug }, filter }: KeyRevocationProps) {
  const [jobId, setJobId] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(RevocableKeysQuery, {
    variables: { slug, filter },
    skip: !opened || jobId !== null,
    fetchPolicy: "network-only",
  });
  const job = useJob(jobId);
  const close = () => {
    onClose();
    setJobId(null);
  };
  const progress = job ? <JobProgress job={job} /> : <Skeleton height={48} />;
  return (
    <RevokeMatchingDialog
      opened={opened}
      onClose={close}
      organizationId={id}
      filter={filter}
      matching={data?.organization?.revocable.totalCount ?? null}
      error={error}
      onRetry={() => void refetch()}
      onStarted={setJobId}
      run={jobId === null ? null : { progress, isOver: job !== null && !isUnfinished(job.status) }}
    />
  );
}
