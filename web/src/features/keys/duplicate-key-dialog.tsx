import { useApolloClient } from "@apollo/client/react";
import { Stack, Text, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { fieldErrors } from "../../lib/errors";
import { rich, t } from "../../lib/text";
import { nameProblem } from "../../lib/text-rules";
import { useSubmission } from "../../lib/use-submission";
import { Dialog, FormActions } from "../../ui/dialog";
import { FormError } from "../../ui/form-error";
import { RelativeTime } from "../../ui/relative-time";
import { refreshKeys } from "./refresh-keys";
import { useShowOnce } from "./show-once";

const DuplicateKeyDialog_apiKey = graphql(`
  fragment DuplicateKeyDialog_apiKey on ApiKey {
    id
    name
    status
    expiresAt
    organization {
      id
    }
  }
`);

const DuplicateApiKey = graphql(`
  mutation DuplicateApiKey($input: DuplicateApiKeyInput!) {
    duplicateApiKey(input: $input) {
      secret
      apiKey {
        id
        ...ShowOncePanel_apiKey
      }
    }
  }
`);

const FIELDS = ["name"];

interface DuplicateKeyDialogProps {
  opened: boolean;
  onClose: () => void;
  apiKey: FragmentType<typeof DuplicateKeyDialog_apiKey>;
}

/** A second key like the first, to take its place in one's own time. */
export function DuplicateKeyDialog({ opened, onClose, apiKey }: DuplicateKeyDialogProps) {
  const { name } = readFragment(DuplicateKeyDialog_apiKey, apiKey);
  const submission = useSubmission();
  const close = () => {
    submission.clearError();
    onClose();
  };
  return (
    <Dialog
      opened={opened}
      onClose={close}
      title={t("Duplicate {name}", { name })}
      size={560}
      isBusy={submission.isBusy}
    >
      <DuplicateKeyForm apiKey={apiKey} onClose={close} submission={submission} />
    </Dialog>
  );
}

interface DuplicateKeyFormProps extends Pick<DuplicateKeyDialogProps, "apiKey" | "onClose"> {
  submission: ReturnType<typeof useSubmission>;
}

/** Mounted while the dialog is open, so that what was typed is gone the next time. */
function DuplicateKeyForm({ apiKey, onClose, submission }: DuplicateKeyFormProps) {
  const { id, name, status, expiresAt, organization } = readFragment(DuplicateKeyDialog_apiKey, apiKey);
  const [wanted, setWanted] = useState("");
  const { run, isBusy, error, clearError } = submission;
  const client = useApolloClient();
  const showOnce = useShowOnce();
  const problem = wanted === "" ? null : nameProblem(wanted);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problem !== null) return;
    void run(async () => {
      // Not through the cache nor a hook's result: both would keep the secret.
      const { data } = await client.mutate({
        mutation: DuplicateApiKey,
        variables: { input: { id, name: wanted.trim() || null } },
        fetchPolicy: "no-cache",
      });
      if (!data) return;
      onClose();
      showOnce(data.duplicateApiKey);
      void refreshKeys(client, organization.id);
    });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">
          {t("The new key gets a secret of its own, which is shown once, and the same access, limits and notes.")}{" "}
          {expiresAt !== null && (
            <>{rich("It expires with this one, {when}.", { when: <RelativeTime at={expiresAt} /> })} </>
          )}
          {status === "REVOKED"
            ? t("The revoked key stays revoked.")
            : t("Both work side by side: move everything over, then revoke the old one.")}
        </Text>
        <TextInput
          label={t("Name of the new key")}
          description={rich("Empty: {name}, with a number.", { name: <bdi>{name}</bdi> })}
          autoComplete="off"
          data-autofocus
          value={wanted}
          onChange={(event) => {
            setWanted(event.currentTarget.value);
            clearError();
          }}
          error={problem ?? fieldErrors(error, FIELDS)["name"]}
        />
        <FormError error={error} fields={FIELDS} />
      </Stack>
      <FormActions onCancel={onClose} isBusy={isBusy}>
        {t("Duplicate")}
      </FormActions>
    </form>
  );
}
