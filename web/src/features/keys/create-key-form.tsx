import { useApolloClient } from "@apollo/client/react";
import { Button, Stack, Textarea, TextInput } from "@mantine/core";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { useNow } from "../../lib/use-now";
import { useSubmission } from "../../lib/use-submission";
import { DialogActions } from "../../ui/dialog";
import { FormError } from "../../ui/form-error";
import { AccessSummary } from "./access-summary";
import { ExpiryField } from "./expiry-field";
import { GrantsField } from "./grants-field";
import { withoutOtherKinds } from "./grants";
import {
  initialValues,
  keyFormErrors,
  keyInput,
  refusableFields,
  refusedFields,
  type KeyFormStart,
  type KeyFormValues,
} from "./key-form";
import { KindField } from "./kind-field";
import { OrganizationAccessField } from "./organization-access-field";
import { refreshKeys } from "./refresh-keys";
import type { ShownSecret } from "./show-once-panel";

const CreateKeyForm_organization = graphql(`
  fragment CreateKeyForm_organization on Organization {
    id
    keyPolicy {
      keyPrefix
      environmentBinding
      requireExpiry
      maxLifetimeDays
    }
    projects(first: 200) {
      totalCount
      nodes {
        id
        name
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

const CreateApiKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      secret
      apiKey {
        id
        ...ShowOncePanel_apiKey
      }
    }
  }
`);

interface CreateKeyFormProps {
  organization: FragmentType<typeof CreateKeyForm_organization>;
  start?: KeyFormStart;
  onCreated: (created: ShownSecret) => void;
  onCancel?: () => void;
}

export function CreateKeyForm({ organization, start, onCreated, onCancel }: CreateKeyFormProps) {
  const { id, keyPolicy: policy, projects } = readFragment(CreateKeyForm_organization, organization);
  const rules = { policy, projects: projects.nodes };
  const client = useApolloClient();
  const [values, setValues] = useState(() => initialValues(rules, start));
  const [tries, setTries] = useState(0);
  const { run, isBusy, error, clearError } = useSubmission();
  const form = useFocusOnProblem(tries);

  const now = useNow();
  const problems = tries === 0 ? {} : keyFormErrors(values, rules, now);
  const errors = { ...refusedFields(error, values), ...problems };
  const change = (changed: Partial<KeyFormValues>) => {
    setValues({ ...values, ...changed });
    clearError();
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const madeAt = new Date();
    if (Object.keys(keyFormErrors(values, rules, madeAt)).length > 0) return setTries(tries + 1);
    void run(async () => {
      // Not through the cache nor a hook's result: both would keep the secret.
      const { data } = await client.mutate({
        mutation: CreateApiKey,
        variables: { input: keyInput(values, id, madeAt) },
        fetchPolicy: "no-cache",
      });
      if (!data) return;
      onCreated(data.createApiKey);
      void refreshKeys(client, id);
    }).then(() => setTries((before) => before + 1));
  };

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="lg">
        <TextInput
          label="Name"
          description="Who or what uses it, such as “Billing worker”. Shown in lists and records."
          withAsterisk
          autoComplete="off"
          data-autofocus
          value={values.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={errors["name"]}
        />
        <KindField
          binding={policy.environmentBinding}
          value={values.environmentKind}
          onChange={(environmentKind) =>
            change({ environmentKind, grants: withoutOtherKinds(values.grants, environmentKind, rules.projects) })
          }
          error={errors["environmentKind"]}
        />
        <GrantsField
          value={values.grants}
          onChange={(grants) => change({ grants })}
          environmentKind={values.environmentKind}
          projects={rules.projects}
          projectCount={projects.totalCount}
          errors={errors}
        />
        <OrganizationAccessField
          value={values.organizationAccess}
          onChange={(organizationAccess) => change({ organizationAccess })}
          error={errors["organizationAccess"]}
        />
        <ExpiryField
          policy={policy}
          value={values.expiry}
          onChange={(expiry) => change({ expiry })}
          error={errors["expiresAt"]}
        />
        <Textarea
          label="Description"
          description="Optional. Where it is stored, whom to ask."
          rows={2}
          resize="vertical"
          value={values.description}
          onChange={(event) => change({ description: event.currentTarget.value })}
          error={errors["description"]}
        />
        <AccessSummary values={values} projects={rules.projects} keyPrefix={policy.keyPrefix} />
        <FormError error={error} fields={refusableFields(values)} />
      </Stack>
      <DialogActions>
        {onCancel && (
          <Button variant="default" onClick={onCancel} disabled={isBusy}>
            Cancel
          </Button>
        )}
        <Button type="submit" loading={isBusy}>
          Create key
        </Button>
      </DialogActions>
    </form>
  );
}

/** Leads the reader to the first thing that is wrong, after each try. */
function useFocusOnProblem(tries: number) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]')?.focus();
  }, [tries]);
  return form;
}
