import { useMutation } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { showToast } from "../../lib/toast";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { isUnfinished, kindLabel } from "./job-labels";

const CancelJobButton_job = graphql(`
  fragment CancelJobButton_job on Job {
    id
    kind
    status
  }
`);

const CancelJob = graphql(`
  mutation CancelJob($input: CancelJobInput!) {
    cancelJob(input: $input) {
      job {
        id
        status
        finishedAt
      }
    }
  }
`);

/** Ends a job that hasn't finished; nothing for one that has. */
export function CancelJobButton({ job }: { job: FragmentType<typeof CancelJobButton_job> }) {
  const { id, kind, status } = readFragment(CancelJobButton_job, job);
  const [isOpen, dialog] = useDisclosure(false);
  const [cancel] = useMutation(CancelJob);
  const { run, isBusy, error, clearError } = useSubmission();
  const close = () => {
    clearError();
    dialog.close();
  };
  const confirm = () =>
    run(async () => {
      await cancel({ variables: { input: { id } } });
      close();
      showToast(t("The job has been canceled."));
    });
  return (
    <>
      {isUnfinished(status) && (
        <Button
          size="xs"
          variant="default"
          onClick={dialog.open}
          aria-label={t("Cancel: {job}", { job: kindLabel(kind) })}
        >
          {t("Cancel…")}
        </Button>
      )}
      <ConfirmDialog
        opened={isOpen}
        onClose={close}
        onConfirm={() => void confirm()}
        title={t("Cancel this job?")}
        confirmLabel={t("Cancel job")}
        isBusy={isBusy}
        error={error}
      >
        {t("{job} stops within a second or two. What it has done stays done.", { job: kindLabel(kind) })}
      </ConfirmDialog>
    </>
  );
}
