import { Group, Table, Text } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { RelativeTime } from "../../ui/relative-time";
import { CancelJobButton } from "./cancel-job-button";
import { kindLabel } from "./job-labels";
import { JobProgress } from "./job-progress";
import classes from "./job-table.module.css";

const JobTable_job = graphql(`
  fragment JobTable_job on Job {
    id
    kind
    actorLabel
    createdAt
    ...JobProgress_job
    ...CancelJobButton_job
  }
`);

interface JobTableProps {
  jobs: readonly FragmentType<typeof JobTable_job>[];
  canCancel: boolean;
}

export function JobTable({ jobs, canCancel }: JobTableProps) {
  return (
    <Table className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col" className={classes.job}>
            Job
          </Table.Th>
          <Table.Th scope="col">Progress</Table.Th>
          <Table.Th scope="col" visibleFrom="sm" w={140}>
            Started
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {readFragment(JobTable_job, jobs).map((job) => (
          <Table.Tr key={job.id}>
            <Table.Td>
              <Text size="sm" fw={550}>
                {kindLabel(job.kind)}
              </Text>
              <Text size="xs" c="dimmed" component="div">
                by <bdi>{job.actorLabel}</bdi>
                <span className={classes.narrow}>
                  , <RelativeTime at={job.createdAt} />
                </span>
              </Text>
            </Table.Td>
            <Table.Td>
              <Group align="flex-start" gap="sm">
                <div className={classes.progress}>
                  <JobProgress job={job} />
                </div>
                {canCancel && <CancelJobButton job={job} />}
              </Group>
            </Table.Td>
            <Table.Td visibleFrom="sm">
              <RelativeTime at={job.createdAt} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
