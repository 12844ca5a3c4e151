import { useApolloClient, useMutation } from "@apollo/client/react";
import { Alert, Anchor, Stack, Text, Textarea } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { LIMITS } from "@claviger/shared/limits";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import type { RevokeKeyDialog_ApiKeyFragment } from "../../graphql/graphql";
import { useNow } from "../../lib/use-now";
import { textProblem } from "../../lib/text-rules";
import { fieldErrors } from "../../lib/errors";
import { rich, t } from "../../lib/text";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { RelativeTime } from "../../ui/relative-time";
import { wasUsedRecently } from "./grace";
import { KeySentence } from "./key-sentence";
import { refreshKeys } from "./refresh-keys";

const RevokeKeyDialog_apiKey = graphql(`
  fragment RevokeKeyDialog_apiKey on ApiKey {
    id
    name
    lastUsedAt
    lastUsedIp
    createdBy {
      id
      name
    }
    organization {
      id
    }
    ...KeyAccess_apiKey
  }
`);

const RevokeApiKey = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      effectiveAt
      apiKey {
        id
        updatedAt
        ...KeyStatus_apiKey
      }
    }
  }
`);

interface RevokeKeyDialogProps {
  opened: boolean;
  onClose: () => void;
  /** Leads to disabling, which can be taken back. Null when that isn't possible. */
  onDisable: (() => void) | null;
  apiKey: FragmentType<typeof RevokeKeyDialog_apiKey>;
}

export function RevokeKeyDialog({ opened, onClose, onDisable, apiKey }: RevokeKeyDialogProps) {
  const data = readFragment(RevokeKeyDialog_apiKey, apiKey);
  const { id, name, organization } = data;
  const client = useApolloClient();
  const [revoke] = useMutation(RevokeApiKey);
  const [reason, setReason] = useState("");
  const { run, isBusy, error, clearError } = useSubmission();
  const problem = textProblem(t("Reason"), reason, LIMITS.revocationReason) ?? fieldErrors(error, ["reason"])["reason"];
  const close = () => {
    setReason("");
    clearError();
    onClose();
  };
  const confirm = () => {
    if (problem) return;
    void run(async () => {
      await revoke({ variables: { input: { id, reason: reason.trim() || null } } });
      close();
      void refreshKeys(client, organization.id);
    });
  };

  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      onConfirm={confirm}
      title={t("Revoke {name}?", { name })}
      confirmLabel={t("Revoke key")}
      isBusy={isBusy}
      error={error}
    >
      <Stack gap="md">
        <Text size="sm">
          {t(
            "Every call with it is refused from that moment on, for good: a revoked key can’t be brought back. It stays in the list.",
          )}
        </Text>
        <WhoWillNotice apiKey={data} />
        {onDisable && (
          <Text size="sm">
            {rich("Not sure who depends on it? <disable>Disable it instead</disable>: that can be taken back.", {
              disable: (text) => actionLink(text, onDisable),
            })}
          </Text>
        )}
        <Textarea
          label={t("Reason")}
          description={t("Optional. Shown in the list.")}
          rows={2}
          resize="vertical"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={problem}
        />
      </Stack>
    </ConfirmDialog>
  );
}

function actionLink(text: ReactNode, onClick: () => void) {
  return (
    <Anchor component="button" type="button" size="sm" onClick={onClick}>
      {text}
    </Anchor>
  );
}

function WhoWillNotice({ apiKey }: { apiKey: RevokeKeyDialog_ApiKeyFragment }) {
  const { lastUsedAt, lastUsedIp, createdBy } = apiKey;
  const isInUse = wasUsedRecently(lastUsedAt, useNow());
  return (
    <>
      <Text size="sm">{rich("What ends with it: {access}", { access: <KeySentence apiKey={apiKey} /> })}</Text>
      <Text size="sm">
        {lastUsedIp === null
          ? rich("Last used: {when}.", { when: <RelativeTime at={lastUsedAt} /> })
          : rich("Last used: {when} from {address}.", {
              when: <RelativeTime at={lastUsedAt} />,
              address: lastUsedIp,
            })}{" "}
        {createdBy && rich("Created by {name}, who may know what uses it.", { name: <bdi>{createdBy.name}</bdi> })}
      </Text>
      {isInUse && (
        <Alert color="orange" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden stroke={1.5} />}>
          {t("Somebody calls with it, and will notice.")}
        </Alert>
      )}
    </>
  );
}
