import { Text } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { RelativeTime } from "../../ui/relative-time";
import { CancelJobButton } from "./cancel-job-button";
import classes from "./job-list.module.css";
import { kindLabel } from "./job-labels";
import { JobProgress } from "./job-progress";

const JobList_job = graphql(`
  fragment JobList_job on Job {
    id
    kind
    actorLabel
    createdAt
    ...JobProgress_job
    ...CancelJobButton_job
  }
`);

interface JobListProps {
  jobs: readonly FragmentType<typeof JobList_job>[];
  canCancel: boolean;
}

export function JobList({ jobs, canCancel }: JobListProps) {
  return (
    <ul className={classes.list} aria-label={t("Jobs")}>
      {readFragment(JobList_job, jobs).map((job) => (
        <li key={job.id} className={classes.job}>
          <div>
            <Text size="sm" fw={550}>
              {kindLabel(job.kind)}
            </Text>
            <Text size="xs" c="dimmed" component="div">
              {rich("by {actor}, {when}", {
                actor: <bdi>{job.actorLabel}</bdi>,
                when: <RelativeTime at={job.createdAt} />,
              })}
            </Text>
          </div>
          <JobProgress job={job} />
          <div>{canCancel && <CancelJobButton job={job} />}</div>
        </li>
      ))}
    </ul>
  );
}
