import { Group, Progress, Stack, Text } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { JobResult } from "./job-result";
import { JobStatus } from "./job-status";
import { isUnfinished, kindLabel } from "./job-labels";

const JobProgress_job = graphql(`
  fragment JobProgress_job on Job {
    id
    kind
    status
    done
    total
    ...JobResult_job
  }
`);

/** How far a job is, and what came of it. */
export function JobProgress({ job: masked }: { job: FragmentType<typeof JobProgress_job> }) {
  const job = readFragment(JobProgress_job, masked);
  const { kind, status, done, total } = job;
  return (
    <Stack gap="xs">
      <Group gap="sm" role="status">
        <JobStatus status={status} />
        {total !== null && (
          <Text size="sm" c="dimmed">
            {t("{done, number} of {total, number}", { done, total })}
          </Text>
        )}
      </Group>
      {isUnfinished(status) && (
        <Progress value={total ? (done / total) * 100 : 0} size="sm" aria-label={kindLabel(kind)} />
      )}
      <JobResult job={job} />
    </Stack>
  );
}
