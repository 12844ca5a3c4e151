import { useApolloClient, useMutation } from "@apollo/client/react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { refreshKeys } from "./refresh-keys";

const DeleteKeyDialog_apiKey = graphql(`
  fragment DeleteKeyDialog_apiKey on ApiKey {
    id
    name
    organization {
      id
    }
  }
`);

const DeleteApiKey = graphql(`
  mutation DeleteApiKey($input: DeleteApiKeyInput!) {
    deleteApiKey(input: $input) {
      id
    }
  }
`);

interface DeleteKeyDialogProps {
  opened: boolean;
  onClose: () => void;
  onDeleted?: (() => void) | undefined;
  apiKey: FragmentType<typeof DeleteKeyDialog_apiKey>;
}

/** Only for a key that no longer works: it has nothing left to lose but its place in the list. */
export function DeleteKeyDialog({ opened, onClose, onDeleted, apiKey }: DeleteKeyDialogProps) {
  const { id, name, organization } = readFragment(DeleteKeyDialog_apiKey, apiKey);
  const client = useApolloClient();
  const [remove] = useMutation(DeleteApiKey);
  const { run, isBusy, error, clearError } = useSubmission();
  const close = () => {
    clearError();
    onClose();
  };
  const confirm = () =>
    void run(async () => {
      await remove({ variables: { input: { id } } });
      close();
      onDeleted?.();
      void refreshKeys(client, organization.id);
    });

  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      onConfirm={confirm}
      title={t("Delete {name}?", { name })}
      confirmLabel={t("Delete key")}
      isBusy={isBusy}
      error={error}
    >
      {t("It leaves the list for good. It is refused already, and the audit log keeps what was done to it.")}
    </ConfirmDialog>
  );
}
