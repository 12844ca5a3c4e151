import { useApolloClient, useMutation } from "@apollo/client/react";
import { Button, Progress, Skeleton, Stack, Text, Textarea } from "@mantine/core";
import { LIMITS } from "@claviger/shared/limits";
import { useEffect, useState } from "react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import type { ApiKeyFilter, RevokeMatchingDialog_JobFragment } from "../../graphql/graphql";
import { fieldErrors } from "../../lib/errors";
import { counted } from "../../lib/plural";
import { textProblem } from "../../lib/text-rules";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { Dialog, DialogActions } from "../../ui/dialog";
import { ErrorState } from "../../ui/error-state";
import { refreshKeys } from "./refresh-keys";

const RevokeMatchingDialog_job = graphql(`
  fragment RevokeMatchingDialog_job on Job {
    id
    status
    done
    total
    error
  }
`);

const RevokeMatchingKeys = graphql(`
  mutation RevokeMatchingKeys($input: RevokeApiKeysInput!) {
    revokeApiKeys(input: $input) {
      job {
        id
        ...RevokeMatchingDialog_job
      }
    }
  }
`);

interface RevokeMatchingDialogProps {
  opened: boolean;
  onClose: () => void;
  organizationId: string;
  filter: ApiKeyFilter;
  /** How many keys that are; null until it is known. */
  matching: number | null;
  /** Why that, or how the job fares, couldn't be asked. */
  error: unknown;
  onRetry: () => void;
  onStarted: (jobId: string) => void;
  job: FragmentType<typeof RevokeMatchingDialog_job> | null;
}

/** Revokes all that a filter matches, in the background: says how many beforehand, and how far it is. */
export function RevokeMatchingDialog({ job, ...props }: RevokeMatchingDialogProps) {
  const running = readFragment(RevokeMatchingDialog_job, job);
  if (running) return <Running {...props} job={running} />;
  return <Question {...props} />;
}

type QuestionProps = Omit<RevokeMatchingDialogProps, "job">;

function Question({ opened, onClose, organizationId, filter, matching, error, onRetry, onStarted }: QuestionProps) {
  const [revoke] = useMutation(RevokeMatchingKeys);
  const [reason, setReason] = useState("");
  const submission = useSubmission();
  const problem =
    textProblem("Reason", reason, LIMITS.revocationReason) ?? fieldErrors(submission.error, ["reason"])["reason"];
  const close = () => {
    setReason("");
    submission.clearError();
    onClose();
  };
  const confirm = () => {
    if (problem) return;
    void submission.run(async () => {
      const { data } = await revoke({
        variables: { input: { organizationId, filter, reason: reason.trim() || null } },
      });
      if (data) onStarted(data.revokeApiKeys.job.id);
    });
  };
  if (matching === null || matching === 0) {
    return (
      <Dialog opened={opened} onClose={close} title="Revoke all keys that match?">
        {error ? (
          <ErrorState error={error} onRetry={onRetry} />
        ) : matching === 0 ? (
          <Text size="sm">None of the keys that match is left to revoke.</Text>
        ) : (
          <Skeleton height={80} />
        )}
        <DialogActions>
          <Button variant="default" onClick={close}>
            Close
          </Button>
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      onConfirm={confirm}
      title={`Revoke ${counted(matching, "key")}?`}
      confirmLabel={`Revoke ${counted(matching, "key")}`}
      typeToConfirm={String(matching)}
      isBusy={submission.isBusy}
      error={submission.error}
    >
      <Stack gap="md">
        <Text size="sm">
          That is every key that the search and the filters match now, on all pages, but for those revoked already.
          Every call with them is refused, for good: a revoked key can’t be brought back. They stay in the list.
        </Text>
        <Textarea
          label="Reason"
          description="Optional. Shown in the list."
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={problem}
        />
      </Stack>
    </ConfirmDialog>
  );
}

type RunningProps = Pick<QuestionProps, "opened" | "onClose" | "organizationId" | "error" | "onRetry"> & {
  job: RevokeMatchingDialog_JobFragment;
};

function Running({ opened, onClose, organizationId, error, onRetry, job }: RunningProps) {
  const client = useApolloClient();
  const isOver = isJobOver(job);
  useEffect(() => {
    if (isOver) void refreshKeys(client, organizationId);
  }, [client, organizationId, isOver]);
  const total = job.total ?? 0;
  return (
    <Dialog opened={opened} onClose={onClose} title={isOver ? TITLES[job.status] : "Revoking keys…"}>
      <Stack gap="sm">
        <Progress
          value={total === 0 ? 100 : (job.done / total) * 100}
          color={job.status === "FAILED" ? "red" : "indigo"}
          aria-label="Keys revoked"
        />
        <Text size="sm" role="status">
          {job.done.toLocaleString("en")} of {counted(total, "key")} revoked
        </Text>
        {job.error && (
          <Text size="sm" c="var(--mantine-color-error)">
            {job.error}
          </Text>
        )}
        {!isOver && Boolean(error) && (
          <ErrorState error={error} onRetry={onRetry} title="How far it is can’t be asked" />
        )}
        {!isOver && (
          <Text size="sm" c="dimmed">
            It goes on in the background when you close this or leave the page.
          </Text>
        )}
      </Stack>
      <DialogActions>
        <Button variant={isOver ? "filled" : "default"} onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const TITLES = {
  QUEUED: "",
  RUNNING: "",
  SUCCEEDED: "Keys revoked",
  FAILED: "Not all keys were revoked",
  CANCELED: "Canceled before all keys were revoked",
} as const;

export const isJobOver = ({ status }: { status: RevokeMatchingDialog_JobFragment["status"] }): boolean =>
  status !== "QUEUED" && status !== "RUNNING";
