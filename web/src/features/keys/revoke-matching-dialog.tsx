import { useApolloClient, useMutation } from "@apollo/client/react";
import { Button, Skeleton, Stack, Text, Textarea } from "@mantine/core";
import { LIMITS } from "@claviger/shared/limits";
import { useEffect, useState, type ReactNode } from "react";
import { graphql } from "../../graphql";
import type { ApiKeyFilter } from "../../graphql/graphql";
import { fieldErrors } from "../../lib/errors";
import { t } from "../../lib/text";
import { textProblem } from "../../lib/text-rules";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { Dialog, DialogActions } from "../../ui/dialog";
import { ErrorState } from "../../ui/error-state";
import { refreshKeys } from "./refresh-keys";

const RevokeMatchingKeys = graphql(`
  mutation RevokeMatchingKeys($input: RevokeApiKeysInput!) {
    revokeApiKeys(input: $input) {
      job {
        id
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
  /** Why that couldn't be asked. */
  error: unknown;
  onRetry: () => void;
  onStarted: (jobId: string) => void;
  /** Once it has begun: how far it is, and whether that is the end of it. */
  run: { progress: ReactNode; isOver: boolean } | null;
}

/** Revokes all that a filter matches, in the background: says how many beforehand, and how far it is. */
export function RevokeMatchingDialog({ run, ...props }: RevokeMatchingDialogProps) {
  return run ? <Running {...props} {...run} /> : <Question {...props} />;
}

type QuestionProps = Omit<RevokeMatchingDialogProps, "run">;

function Question({ opened, onClose, organizationId, filter, matching, error, onRetry, onStarted }: QuestionProps) {
  const [revoke] = useMutation(RevokeMatchingKeys);
  const [reason, setReason] = useState("");
  const submission = useSubmission();
  const problem =
    textProblem(t("Reason"), reason, LIMITS.revocationReason) ?? fieldErrors(submission.error, ["reason"])["reason"];
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
      <Dialog opened={opened} onClose={close} title={t("Revoke all keys that match?")}>
        {error ? (
          <ErrorState error={error} onRetry={onRetry} />
        ) : matching === 0 ? (
          <Text size="sm">{t("None of the keys that match is left to revoke.")}</Text>
        ) : (
          <Skeleton height={80} />
        )}
        <DialogActions>
          <Button variant="default" onClick={close}>
            {t("Close")}
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
      title={t("{count, plural, one {Revoke # key?} other {Revoke # keys?}}", { count: matching })}
      confirmLabel={t("{count, plural, one {Revoke # key} other {Revoke # keys}}", { count: matching })}
      typeToConfirm={String(matching)}
      isBusy={submission.isBusy}
      error={submission.error}
    >
      <Stack gap="md">
        <Text size="sm">
          {t(
            "That is every key that the search and the filters match now, on all pages, but for those revoked already. Every call with them is refused, for good: a revoked key can’t be brought back. They stay in the list.",
          )}
        </Text>
        <Textarea
          label={t("Reason")}
          description={t("Optional. Shown in the list.")}
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={problem}
        />
      </Stack>
    </ConfirmDialog>
  );
}

type RunningProps = Pick<QuestionProps, "opened" | "onClose" | "organizationId"> & {
  progress: ReactNode;
  isOver: boolean;
};

function Running({ opened, onClose, organizationId, progress, isOver }: RunningProps) {
  const client = useApolloClient();
  useEffect(() => {
    if (isOver) void refreshKeys(client, organizationId);
  }, [client, organizationId, isOver]);
  return (
    <Dialog opened={opened} onClose={onClose} title={isOver ? t("Revoking keys is over") : t("Revoking keys…")}>
      <Stack gap="sm">
        {progress}
        {!isOver && (
          <Text size="sm" c="dimmed">
            {t("It goes on in the background when you close this or leave the page; Jobs has it too.")}
          </Text>
        )}
      </Stack>
      <DialogActions>
        <Button variant={isOver ? "filled" : "default"} onClick={onClose}>
          {t("Close")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
