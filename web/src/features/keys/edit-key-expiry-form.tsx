import { Alert, Stack } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { fieldErrors } from "../../lib/errors";
import { rich } from "../../lib/text";
import { useDraft } from "../../lib/use-draft";
import { useNow } from "../../lib/use-now";
import { FormError } from "../../ui/form-error";
import { RelativeTime } from "../../ui/relative-time";
import { expiresAt, expiryProblem, savedExpiry } from "./expiry";
import { ExpiryField } from "./expiry-field";
import { found } from "./key-form";
import { SaveActions } from "./save-actions";
import { useKeyUpdate } from "./use-key-update";

const EditKeyExpiryForm_apiKey = graphql(`
  fragment EditKeyExpiryForm_apiKey on ApiKey {
    id
    status
    expiresAt
    createdAt
    organization {
      id
      keyPolicy {
        requireExpiry
        maxLifetimeDays
      }
    }
  }
`);

const FIELDS = ["expiresAt"];

/** When a key ends by itself. */
export function EditKeyExpiryForm({ apiKey }: { apiKey: FragmentType<typeof EditKeyExpiryForm_apiKey> }) {
  const data = readFragment(EditKeyExpiryForm_apiKey, apiKey);
  const policy = data.organization.keyPolicy;
  const draft = useDraft({ expiry: savedExpiry(data.expiresAt) });
  const { expiry } = draft.values;
  const now = useNow();
  const { form, isBusy, error, clearError, problems } = useKeyUpdate({
    apiKeyId: data.id,
    organizationId: data.organization.id,
    findProblems: () => found([["expiresAt", expiryProblem(expiry, policy, now, new Date(data.createdAt))]]),
    input: () => ({ expiresAt: expiresAt(expiry, new Date())?.toISOString() ?? null }),
    onSaved: draft.reset,
  });
  return (
    <form {...form}>
      <Stack gap="lg">
        {data.status === "EXPIRED" && (
          <Alert color="gray" variant="light" icon={<IconInfoCircle aria-hidden stroke={1.5} />}>
            {rich("It expired {when}. With another expiry its secret is accepted again.", {
              when: <RelativeTime at={data.expiresAt} />,
            })}
          </Alert>
        )}
        <ExpiryField
          policy={policy}
          value={expiry}
          onChange={(chosen) => {
            draft.change({ expiry: chosen });
            clearError();
          }}
          error={{ ...fieldErrors(error, FIELDS), ...problems }["expiresAt"]}
        />
        <FormError error={error} fields={FIELDS} />
        <SaveActions isChanged={draft.isChanged} isBusy={isBusy} onReset={draft.reset} />
      </Stack>
    </form>
  );
}
