import { useApolloClient, useMutation } from "@apollo/client/react";
import { Alert, Anchor, Stack, Text, Textarea } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { LIMITS } from "@claviger/shared/limits";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import type { RevokeKeyDialog_ApiKeyFragment } from "../../graphql/graphql";
import { useNow } from "../../lib/use-now";
import { textProblem } from "../../lib/text-rules";
import { fieldErrors } from "../../lib/errors";
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
  const problem = textProblem("Reason", reason, LIMITS.revocationReason) ?? fieldErrors(error, ["reason"])["reason"];
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
      title={`Revoke ${name}?`}
      confirmLabel="Revoke key"
      isBusy={isBusy}
      error={error}
    >
      <Stack gap="md">
        <Text size="sm">
          Every call with it is refused from that moment on, for good: a revoked key can’t be brought back. It stays in
          the list.
        </Text>
        <WhoWillNotice apiKey={data} />
        {onDisable && (
          <Text size="sm">
            Not sure who depends on it?{" "}
            <Anchor component="button" type="button" size="sm" onClick={onDisable}>
              Disable it instead
            </Anchor>
            : that can be taken back.
          </Text>
        )}
        <Textarea
          label="Reason"
          description="Optional. Shown in the list."
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

function WhoWillNotice({ apiKey }: { apiKey: RevokeKeyDialog_ApiKeyFragment }) {
  const { lastUsedAt, lastUsedIp, createdBy } = apiKey;
  const isInUse = wasUsedRecently(lastUsedAt, useNow());
  return (
    <>
      <Text size="sm">
        What ends with it: <KeySentence apiKey={apiKey} />
      </Text>
      <Text size="sm">
        Last used: <RelativeTime at={lastUsedAt} />
        {lastUsedIp !== null && ` from ${lastUsedIp}`}.
        {createdBy && (
          <>
            {" "}
            Created by <bdi>{createdBy.name}</bdi>, who may know what uses it.
          </>
        )}
      </Text>
      {isInUse && (
        <Alert color="orange" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden stroke={1.5} />}>
          Somebody calls with it, and will notice.
        </Alert>
      )}
    </>
  );
}
