import { useApolloClient } from "@apollo/client/react";
import { Button, Stack, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t, textOf } from "../../lib/text";
import { useNow } from "../../lib/use-now";
import { useSubmission } from "../../lib/use-submission";
import { DialogActions } from "../../ui/dialog";
import { Disclosure } from "../../ui/disclosure";
import { FormError } from "../../ui/form-error";
import { MetadataField } from "../../ui/metadata-field";
import { AccessSummary } from "./access-summary";
import { ExpiryField } from "./expiry-field";
import { readGrantableProjects } from "./grantable-projects";
import { GrantsField } from "./grants-field";
import { keyMode, reachedEnvironments, settleEnvironments, type GrantDraft, type GrantableProject } from "./grants";
import { KeyBoundsFields } from "./key-bounds-fields";
import {
  BOUND_FIELDS,
  initialValues,
  keyFormErrors,
  keyInput,
  METADATA_OF_KEY,
  refusableFields,
  refusedFields,
  type KeyFormRules,
  type KeyFormStart,
  type KeyFormValues,
} from "./key-form";
import { readPrefill, writePrefill } from "./key-prefill";
import { KindField } from "./kind-field";
import { OrganizationAccessField } from "./organization-access-field";
import { OwnerField } from "./owner-field";
import { PlanNotice, planProblem } from "./plan-notice";
import { PresetField } from "./preset-field";
import { fitsPreset, presetGrants, type Preset } from "./presets";
import { refreshKeys } from "./refresh-keys";
import { RequestPreview } from "./request-preview";
import type { ShownSecret } from "./show-once-panel";
import { useFocusOnProblem } from "./use-focus-on-problem";

const CreateKeyForm_organization = graphql(`
  fragment CreateKeyForm_organization on Organization {
    id
    slug
    activeApiKeyCount
    plan {
      id
      name
      liveKeys
      maxActiveKeys
    }
    keyPolicy {
      keyPrefix
      environmentBinding
      requireExpiry
      maxLifetimeDays
    }
    ...GrantableProjects_organization
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
  /** What the address asks for, over all that. */
  prefill?: URLSearchParams;
  /** For somebody who makes a key for the first time: without what most keys don't need. */
  isBrief?: boolean;
  onCreated: (created: ShownSecret) => void;
  onCancel?: () => void;
}

export function CreateKeyForm(props: CreateKeyFormProps) {
  const { organization, start, prefill, isBrief = false, onCreated, onCancel } = props;
  const home = readFragment(CreateKeyForm_organization, organization);
  const { id, slug, keyPolicy: policy } = home;
  const { projects, projectCount } = readGrantableProjects(home);
  const rules = { policy, projects };
  const client = useApolloClient();
  const [values, setValues] = useState(() => firstValues(rules, start, prefill));
  const [preset, setPreset] = useState<Preset>("custom");
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

  const bounds = { environmentKind: values.environmentKind };
  const refusal = planProblem(home, keyMode(values.grants, values.environmentKind, projects));
  const changeKind = (environmentKind: KeyFormValues["environmentKind"]) =>
    change({ environmentKind, grants: settleEnvironments(values.grants, { environmentKind }, projects) });
  const changeGrants = (grants: readonly GrantDraft[]) => {
    const kind = values.environmentKind ?? (policy.environmentBinding === "STRICT" ? kindOf(grants, projects) : null);
    change({ grants, environmentKind: kind });
  };
  const begin = (chosen: Preset) => {
    setPreset(chosen);
    if (chosen !== "custom") changeGrants(presetGrants(chosen, values.grants, bounds, projects));
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const madeAt = new Date();
    if (refusal !== null) return;
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
          label={t("Name")}
          description={t("Who or what uses it, such as “Billing worker”. Shown in lists and records.")}
          withAsterisk
          autoComplete="off"
          data-autofocus
          value={values.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={errors["name"]}
        />
        {!isBrief && projects.length > 0 && (
          <PresetField value={fitsPreset(preset, values.grants) ? preset : "custom"} onChange={begin} />
        )}
        <KindField
          binding={policy.environmentBinding}
          value={values.environmentKind}
          onChange={changeKind}
          error={errors["environmentKind"]}
        />
        <GrantsField
          value={values.grants}
          onChange={changeGrants}
          bounds={bounds}
          projects={projects}
          projectCount={projectCount}
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
        {!isBrief && <OwnerField value={values.owner} onChange={(owner) => change({ owner })} />}
        <Textarea
          label={t("Description")}
          description={t("Optional. Where it is stored, whom to ask.")}
          rows={2}
          resize="vertical"
          value={values.description}
          onChange={(event) => change({ description: event.currentTarget.value })}
          error={errors["description"]}
        />
        {!isBrief && (
          <Disclosure
            label={t("Limits and metadata")}
            hint={isBounded(values) ? t("Some are set.") : t("How often, from where, for whom. None are set.")}
            isForced={BOUND_FIELDS.some((field) => errors[field] !== undefined)}
          >
            <Stack gap="lg">
              <KeyBoundsFields
                value={values}
                onChange={change}
                environments={reachedEnvironments(values.grants, bounds, projects)}
                errors={errors}
              />
              <MetadataField
                value={values.metadata}
                description={textOf(METADATA_OF_KEY)}
                onChange={(event) => change({ metadata: event.currentTarget.value })}
                error={errors["metadata"]}
              />
            </Stack>
          </Disclosure>
        )}
        <AccessSummary {...values} bounds={bounds} projects={projects} keyPrefix={policy.keyPrefix} />
        {!isBrief && (
          <Disclosure
            label={t("As a request")}
            hint={t("The same over GraphQL or with curl, and a link to this form.")}
          >
            <RequestPreview
              input={keyInput(values, id, now)}
              link={`${window.location.origin}/${slug}/settings/api-keys/new?${writePrefill(values, projects).toString()}`}
            />
          </Disclosure>
        )}
        <PlanNotice problem={refusal} />
        <FormError error={error} fields={refusableFields(values)} />
      </Stack>
      <DialogActions>
        {onCancel && (
          <Button variant="default" onClick={onCancel} disabled={isBusy}>
            {t("Cancel")}
          </Button>
        )}
        <Button type="submit" loading={isBusy} disabled={refusal !== null}>
          {t("Create key")}
        </Button>
      </DialogActions>
    </form>
  );
}

function firstValues(
  rules: KeyFormRules,
  start: KeyFormStart | undefined,
  prefill: URLSearchParams | undefined,
): KeyFormValues {
  const values = initialValues(rules, {
    ...start,
    ...(prefill && { values: readPrefill(prefill, rules.projects) }),
  });
  return { ...values, grants: settleEnvironments(values.grants, values, rules.projects) };
}

/** The kind of the environment that is named first: a key that is bound to one kind has that one. */
function kindOf(grants: readonly GrantDraft[], projects: readonly GrantableProject[]) {
  const environments = projects.flatMap((project) => project.environments);
  const named = grants.flatMap(({ environmentId }) => environments.filter(({ id }) => id === environmentId));
  return named[0]?.kind ?? null;
}

function isBounded({ addresses, customers, rateLimit, metadata }: KeyFormValues): boolean {
  return [addresses, rateLimit.limit, metadata].some((text) => text.trim() !== "") || customers.length > 0;
}
