import { useMutation } from "@apollo/client/react";
import { graphql } from "../../graphql";
import { t } from "../../lib/text";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";

const DeleteRateLimitRule = graphql(`
  mutation DeleteRateLimitRule($input: DeleteRateLimitRuleInput!) {
    deleteRateLimitRule(input: $input) {
      id
    }
  }
`);

const DeleteBudget = graphql(`
  mutation DeleteBudget($input: DeleteBudgetInput!) {
    deleteBudget(input: $input) {
      id
    }
  }
`);

interface DeleteLimitDialogProps {
  opened: boolean;
  onClose: () => void;
  limit: { id: string; name: string };
}

export function DeleteRuleDialog(props: DeleteLimitDialogProps) {
  const [remove] = useMutation(DeleteRateLimitRule, { refetchQueries: "active", awaitRefetchQueries: true });
  return (
    <DeleteLimitDialog
      {...props}
      confirmLabel={t("Delete rule")}
      remove={(id) => remove({ variables: { input: { id } } })}
    >
      {t("It counts and refuses no call any more. This can’t be undone; a new rule begins to count at nothing.")}
    </DeleteLimitDialog>
  );
}

export function DeleteBudgetDialog(props: DeleteLimitDialogProps) {
  const [remove] = useMutation(DeleteBudget, { refetchQueries: "active", awaitRefetchQueries: true });
  return (
    <DeleteLimitDialog
      {...props}
      confirmLabel={t("Delete budget")}
      remove={(id) => remove({ variables: { input: { id } } })}
    >
      {t("It refuses no call any more, and what was spent of it is forgotten. This can’t be undone.")}
    </DeleteLimitDialog>
  );
}

interface DeleteProps extends DeleteLimitDialogProps {
  confirmLabel: string;
  remove: (id: string) => Promise<unknown>;
  children: string;
}

function DeleteLimitDialog({ opened, onClose, limit, confirmLabel, remove, children }: DeleteProps) {
  const { run, isBusy, error, clearError } = useSubmission();
  const close = () => {
    clearError();
    onClose();
  };
  const confirm = () =>
    run(async () => {
      await remove(limit.id);
      onClose();
    });
  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      onConfirm={() => void confirm()}
      title={t("Delete {name}?", { name: limit.name })}
      confirmLabel={confirmLabel}
      isBusy={isBusy}
      error={error}
    >
      {children}
    </ConfirmDialog>
  );
}
