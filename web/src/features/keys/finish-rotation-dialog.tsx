import { useApolloClient, useMutation } from "@apollo/client/react";
import { Alert, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { useNow } from "../../lib/use-now";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { RelativeTime } from "../../ui/relative-time";
import { wasUsedRecently } from "./grace";
import { refreshKeys } from "./refresh-keys";

const FinishRotationDialog_apiKey = graphql(`
  fragment FinishRotationDialog_apiKey on ApiKey {
    id
    name
    secrets {
      id
      status
      lastUsedAt
    }
    organization {
      id
    }
  }
`);

const FinishApiKeyRotation = graphql(`
  mutation FinishApiKeyRotation($input: FinishApiKeyRotationInput!) {
    finishApiKeyRotation(input: $input) {
      apiKey {
        id
        updatedAt
      }
    }
  }
`);

interface FinishRotationDialogProps {
  opened: boolean;
  onClose: () => void;
  apiKey: FragmentType<typeof FinishRotationDialog_apiKey>;
}

/** Ends the grace period before its time. */
export function FinishRotationDialog({ opened, onClose, apiKey }: FinishRotationDialogProps) {
  const { id, name, secrets, organization } = readFragment(FinishRotationDialog_apiKey, apiKey);
  const client = useApolloClient();
  const [finish] = useMutation(FinishApiKeyRotation);
  const { run, isBusy, error, clearError } = useSubmission();
  const usedAt = secrets.find(({ status }) => status === "RETIRING")?.lastUsedAt ?? null;
  const isInUse = wasUsedRecently(usedAt, useNow());
  const close = () => {
    clearError();
    onClose();
  };
  const confirm = () =>
    void run(async () => {
      await finish({ variables: { input: { id } } });
      close();
      void refreshKeys(client, organization.id, id);
    });

  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      onConfirm={confirm}
      title={t("End the old secret of {name}?", { name })}
      confirmLabel={t("End the old secret")}
      isBusy={isBusy}
      error={error}
    >
      <Stack gap="md">
        <Text size="sm">
          {rich(
            "From that moment every call with it is refused, for good. The new secret goes on working. The old one was last used: {when}.",
            { when: <RelativeTime at={usedAt} /> },
          )}
        </Text>
        {isInUse && (
          <Alert color="orange" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden stroke={1.5} />}>
            {t("Somebody still calls with the old secret, and will notice.")}
          </Alert>
        )}
      </Stack>
    </ConfirmDialog>
  );
}
