import { Stack } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import type { EditKeyBoundsForm_ApiKeyFragment } from "../../graphql/graphql";
import { fieldErrors } from "../../lib/errors";
import { useDraft } from "../../lib/use-draft";
import { FormError } from "../../ui/form-error";
import { accessMatrix } from "./access-matrix";
import { splitAddresses } from "./addresses";
import type { ChosenCustomer } from "./customers-field";
import { KeyBoundsFields } from "./key-bounds-fields";
import { boundsProblems, found } from "./key-form";
import { fromDraft, toDraft } from "./rate-limit";
import { SaveActions } from "./save-actions";
import { useKeyUpdate } from "./use-key-update";

const EditKeyBoundsForm_apiKey = graphql(`
  fragment EditKeyBoundsForm_apiKey on ApiKey {
    id
    allowedIps
    rateLimit {
      limit
      windowSeconds
    }
    customers {
      id
      name
      externalId
    }
    organization {
      id
    }
    environmentKind
    mode
    grants {
      permission
      scopes
      environment {
        id
      }
      project {
        id
        name
        slug
        environments {
          id
          name
          kind
          mode
        }
      }
    }
  }
`);

const FIELDS = ["allowedIps", "customerIds", "rateLimit"];

/** How often, from where and for whom a key may be used. */
export function EditKeyBoundsForm({ apiKey }: { apiKey: FragmentType<typeof EditKeyBoundsForm_apiKey> }) {
  const data = readFragment(EditKeyBoundsForm_apiKey, apiKey);
  const customers: readonly ChosenCustomer[] = data.customers;
  const draft = useDraft({ addresses: data.allowedIps.join("\n"), customers, rateLimit: toDraft(data.rateLimit) });
  const { values } = draft;
  const { form, isBusy, error, clearError, problems } = useKeyUpdate({
    apiKeyId: data.id,
    organizationId: data.organization.id,
    findProblems: () => found(boundsProblems(values)),
    input: () => ({
      allowedIps: splitAddresses(values.addresses),
      customerIds: values.customers.map(({ id }) => id),
      rateLimit: fromDraft(values.rateLimit),
    }),
    onSaved: draft.reset,
  });
  return (
    <form {...form}>
      <Stack gap="lg">
        <KeyBoundsFields
          value={values}
          onChange={(changed) => {
            draft.change(changed);
            clearError();
          }}
          environments={reached(data)}
          errors={{ ...fieldErrors(error, FIELDS), ...problems }}
        />
        <FormError error={error} fields={FIELDS} />
        <SaveActions isChanged={draft.isChanged} isBusy={isBusy} onReset={draft.reset} />
      </Stack>
    </form>
  );
}

function reached(data: EditKeyBoundsForm_ApiKeyFragment): { id: string; label: string }[] {
  return accessMatrix(data).flatMap(({ name, rows }) =>
    rows
      .filter(({ outOfReach }) => outOfReach === null)
      .map(({ environment }) => ({ id: environment.id, label: `${name} / ${environment.name}` })),
  );
}
