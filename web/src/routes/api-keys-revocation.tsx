import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { isJobOver, RevokeMatchingDialog } from "../features/keys/revoke-matching-dialog";
import { graphql } from "../graphql";
import type { ApiKeyFilter, KeyRevocationQuery as KeyRevocationAnswer } from "../graphql/graphql";

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

const KeyRevocationQuery = graphql(`
  query KeyRevocation($id: ID!) {
    node(id: $id) {
      ... on Job {
        id
        status
        ...RevokeMatchingDialog_job
      }
    }
  }
`);

const POLL_MS = 1000;

interface KeyRevocationProps {
  opened: boolean;
  onClose: () => void;
  organization: { id: string; slug: string };
  filter: ApiKeyFilter;
}

/** Revoking all that match: how many that would be, and, once it has begun, how far it is. */
export function KeyRevocation({ opened, onClose, organization: { id, slug }, filter }: KeyRevocationProps) {
  const [jobId, setJobId] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const matching = useQuery(RevocableKeysQuery, {
    variables: { slug, filter },
    skip: !opened || jobId !== null,
    fetchPolicy: "network-only",
  });
  const running = useQuery(KeyRevocationQuery, {
    variables: { id: jobId ?? "" },
    skip: jobId === null,
    pollInterval: isOver ? 0 : POLL_MS,
  });
  const job = readJob(running.data);
  if (job && isJobOver(job) !== isOver) setOver(isJobOver(job));
  const close = () => {
    onClose();
    setJobId(null);
    setOver(false);
  };
  return (
    <RevokeMatchingDialog
      opened={opened}
      onClose={close}
      organizationId={id}
      filter={filter}
      matching={matching.data?.organization?.revocable.totalCount ?? null}
      error={jobId === null ? matching.error : running.error}
      onRetry={() => void (jobId === null ? matching.refetch() : running.refetch())}
      onStarted={setJobId}
      job={jobId === null ? null : job}
    />
  );
}

type Answered = NonNullable<KeyRevocationAnswer["node"]>;
type AnsweredJob = Extract<Answered, { status: unknown }>;

/** Null for an id that isn't a job's, or no longer. */
function readJob(answer: KeyRevocationAnswer | undefined): AnsweredJob | null {
  const node = answer?.node;
  return node && "status" in node ? (node as AnsweredJob) : null;
}
