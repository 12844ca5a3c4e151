import { useApolloClient, useMutation } from "@apollo/client/react";
import { Text } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { RelativeTime } from "../../ui/relative-time";
import { refreshKeys } from "./refresh-keys";

const SwitchKeyDialog_apiKey = graphql(`
  fragment SwitchKeyDialog_apiKey on ApiKey {
    id
    name
    lastUsedAt
    organization {
      id
    }
  }
`);

const DisableApiKey = graphql(`
  mutation DisableApiKey($input: DisableApiKeyInput!) {
    disableApiKey(input: $input) {
      apiKey {
        id
        updatedAt
        ...KeyStatus_apiKey
      }
    }
  }
`);

const EnableApiKey = graphql(`
  mutation EnableApiKey($input: EnableApiKeyInput!) {
    enableApiKey(input: $input) {
      apiKey {
        id
        updatedAt
        ...KeyStatus_apiKey
      }
    }
  }
`);

interface SwitchKeyDialogProps {
  opened: boolean;
  onClose: () => void;
  to: "enable" | "disable";
  apiKey: FragmentType<typeof SwitchKeyDialog_apiKey>;
}

export function SwitchKeyDialog({ opened, onClose, to, apiKey }: SwitchKeyDialogProps) {
  const { id, name, lastUsedAt, organization } = readFragment(SwitchKeyDialog_apiKey, apiKey);
  const client = useApolloClient();
  const [disable] = useMutation(DisableApiKey);
  const [enable] = useMutation(EnableApiKey);
  const { run, isBusy, error, clearError } = useSubmission();
  const close = () => {
    clearError();
    onClose();
  };
  const confirm = () =>
    void run(async () => {
      const variables = { input: { id } };
      await (to === "disable" ? disable({ variables }) : enable({ variables }));
      close();
      void refreshKeys(client, organization.id);
    });

  if (to === "enable") {
    return (
      <ConfirmDialog
        opened={opened}
        onClose={close}
        onConfirm={confirm}
        title={t("Enable {name}?", { name })}
        confirmLabel={t("Enable key")}
        color="indigo"
        isBusy={isBusy}
        error={error}
      >
        {t("Its secret is accepted again, with the rights that the key has.")}
      </ConfirmDialog>
    );
  }
  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      onConfirm={confirm}
      title={t("Disable {name}?", { name })}
      confirmLabel={t("Disable key")}
      isBusy={isBusy}
      error={error}
    >
      <Text size="sm">
        {rich("From that moment every call with it is refused, until you enable it again. Last used: {when}.", {
          when: <RelativeTime at={lastUsedAt} />,
        })}
      </Text>
    </ConfirmDialog>
  );
}
