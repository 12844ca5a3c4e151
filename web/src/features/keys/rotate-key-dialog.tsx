import { useApolloClient } from "@apollo/client/react";
import { Alert, Button, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import { useState, type FormEvent, type ReactNode } from "react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { hasCode } from "../../lib/errors";
import { rich, t } from "../../lib/text";
import { useNow } from "../../lib/use-now";
import { useSubmission } from "../../lib/use-submission";
import { Dialog, DialogActions } from "../../ui/dialog";
import { FormError } from "../../ui/form-error";
import { RelativeTime } from "../../ui/relative-time";
import { graceProblem, wasUsedRecently } from "./grace";
import { GraceField } from "./grace-field";
import { refreshKeys } from "./refresh-keys";
import { useShowOnce } from "./show-once";

const RotateKeyDialog_apiKey = graphql(`
  fragment RotateKeyDialog_apiKey on ApiKey {
    id
    name
    expiresAt
    lastUsedAt
    secrets {
      id
      status
      retiresAt
      lastUsedAt
    }
    organization {
      id
      keyPolicy {
        rotationMode
        defaultGracePeriodSeconds
        maxGracePeriodSeconds
      }
    }
  }
`);

const RotateApiKey = graphql(`
  mutation RotateApiKey($input: RotateApiKeyInput!) {
    rotateApiKey(input: $input) {
      secret
      previousSecretRetiresAt
      apiKey {
        id
        ...ShowOncePanel_apiKey
      }
    }
  }
`);

interface RotateKeyDialogProps {
  opened: boolean;
  onClose: () => void;
  apiKey: FragmentType<typeof RotateKeyDialog_apiKey>;
}

export function RotateKeyDialog({ opened, onClose, apiKey }: RotateKeyDialogProps) {
  const { name } = readFragment(RotateKeyDialog_apiKey, apiKey);
  const submission = useSubmission();
  const close = () => {
    submission.clearError();
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={close} title={t("Rotate {name}", { name })} size={560} isBusy={submission.isBusy}>
      <RotateKeyForm apiKey={apiKey} onClose={close} submission={submission} />
    </Dialog>
  );
}

interface RotateKeyFormProps extends Pick<RotateKeyDialogProps, "apiKey" | "onClose"> {
  submission: ReturnType<typeof useSubmission>;
}

/** Mounted while the dialog is open, so that each time begins with the policy's own grace period. */
function RotateKeyForm({ apiKey, onClose, submission }: RotateKeyFormProps) {
  const { id, expiresAt, lastUsedAt, secrets, organization } = readFragment(RotateKeyDialog_apiKey, apiKey);
  const policy = organization.keyPolicy;
  const retiring = secrets.find(({ status }) => status === "RETIRING") ?? null;
  const isRunning = retiring !== null || hasCode(submission.error, "ROTATION_IN_PROGRESS");
  const [seconds, setSeconds] = useState(retiring === null ? policy.defaultGracePeriodSeconds : null);
  const [hasTried, setTried] = useState(false);
  const problem = seconds === null ? t("Choose when the old secret ends.") : graceProblem(seconds, policy);
  const now = useNow();
  const client = useApolloClient();
  const showOnce = useShowOnce();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem !== null) return;
    void submission.run(async () => {
      try {
        // Not through the cache nor a hook's result: both would keep the secret.
        const { data } = await client.mutate({
          mutation: RotateApiKey,
          variables: { input: { id, gracePeriodSeconds: seconds } },
          fetchPolicy: "no-cache",
        });
        if (!data) return;
        onClose();
        showOnce(data.rotateApiKey);
      } finally {
        void refreshKeys(client, organization.id, id);
      }
    });
  };

  if (policy.rotationMode === "REPLACE_ONLY") return <ReplaceOnly onClose={onClose} />;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">
          {rich(
            "The key gets a new secret, which is shown once. Its name, rights and expiry stay. Last used: {when}.",
            { when: <RelativeTime at={lastUsedAt} /> },
          )}
        </Text>
        {isRunning && <RotationRunning retiring={retiring} />}
        <GraceField
          policy={policy}
          keyExpiresAt={expiresAt}
          value={seconds}
          onChange={setSeconds}
          onlyNow={isRunning}
          error={hasTried ? problem : null}
        />
        {seconds === 0 && wasUsedRecently(lastUsedAt, now) && (
          <Alert color="orange" variant="light" icon={<IconAlertTriangle aria-hidden stroke={1.5} />}>
            {rich("This key was used {when}. Whoever still calls with the old secret is refused from this moment on.", {
              when: <RelativeTime at={lastUsedAt} />,
            })}
          </Alert>
        )}
        {!isRunning && <FormError error={submission.error} />}
      </Stack>
      <DialogActions>
        <Button variant="default" onClick={onClose} disabled={submission.isBusy}>
          {t("Cancel")}
        </Button>
        <Button type="submit" loading={submission.isBusy} color={seconds === 0 ? "red" : "indigo"}>
          {seconds === 0 ? t("Rotate and end the old secret") : t("Rotate")}
        </Button>
      </DialogActions>
    </form>
  );
}

const bold = (text: ReactNode) => <b>{text}</b>;

function RotationRunning({ retiring }: { retiring: { retiresAt: string | null; lastUsedAt: string | null } | null }) {
  return (
    <Alert
      color="orange"
      variant="light"
      role="alert"
      title={t("A rotation is still running")}
      icon={<IconInfoCircle aria-hidden stroke={1.5} />}
    >
      {retiring === null
        ? rich(
            "The previous secret still works. A key has two working secrets at most: wait for that, or choose <b>Now</b>, which ends both of them.",
            { b: bold },
          )
        : rich(
            "The previous secret still works; it ends {when}, and was last used: {used}. A key has two working secrets at most: wait for that, or choose <b>Now</b>, which ends both of them.",
            {
              when: <RelativeTime at={retiring.retiresAt} />,
              used: <RelativeTime at={retiring.lastUsedAt} />,
              b: bold,
            },
          )}
    </Alert>
  );
}

function ReplaceOnly({ onClose }: { onClose: () => void }) {
  return (
    <>
      <Text size="sm">
        {t(
          "In this organization keys are replaced and not rotated: create a new key, move its users over, then revoke this one.",
        )}
      </Text>
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {t("Close")}
        </Button>
      </DialogActions>
    </>
  );
}
