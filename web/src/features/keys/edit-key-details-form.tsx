import { Stack, Textarea, TextInput } from "@mantine/core";
import { LIMITS } from "@claviger/shared/limits";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { fieldErrors } from "../../lib/errors";
import { metadataOf, metadataProblem, writeMetadata } from "../../lib/metadata";
import { t, textOf } from "../../lib/text";
import { nameProblem, textProblem } from "../../lib/text-rules";
import { useDraft } from "../../lib/use-draft";
import { FormError } from "../../ui/form-error";
import { MetadataField } from "../../ui/metadata-field";
import { found, METADATA_OF_KEY } from "./key-form";
import { SaveActions } from "./save-actions";
import { useKeyUpdate } from "./use-key-update";

const EditKeyDetailsForm_apiKey = graphql(`
  fragment EditKeyDetailsForm_apiKey on ApiKey {
    id
    name
    description
    metadata
    organization {
      id
    }
  }
`);

const FIELDS = ["name", "description", "metadata"];

/** What a key is called and what is noted about it. */
export function EditKeyDetailsForm({ apiKey }: { apiKey: FragmentType<typeof EditKeyDetailsForm_apiKey> }) {
  const { id, name, description, metadata, organization } = readFragment(EditKeyDetailsForm_apiKey, apiKey);
  const draft = useDraft({ name, description: description ?? "", metadata: writeMetadata(metadata) });
  const { values } = draft;
  const { form, isBusy, error, clearError, problems } = useKeyUpdate({
    apiKeyId: id,
    organizationId: organization.id,
    findProblems: () =>
      found([
        ["name", nameProblem(values.name)],
        ["description", textProblem(t("Description"), values.description, LIMITS.description)],
        ["metadata", metadataProblem(values.metadata)],
      ]),
    input: () => ({
      name: values.name.trim(),
      description: values.description.trim() || null,
      metadata: metadataOf(values.metadata),
    }),
    onSaved: draft.reset,
  });
  const errors = { ...fieldErrors(error, FIELDS), ...problems };
  const change = (changed: Partial<typeof values>) => {
    draft.change(changed);
    clearError();
  };
  return (
    <form {...form}>
      <Stack gap="lg">
        <TextInput
          label={t("Name")}
          withAsterisk
          autoComplete="off"
          value={values.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={errors["name"]}
        />
        <Textarea
          label={t("Description")}
          description={t("Optional. Where it is stored, whom to ask.")}
          rows={2}
          resize="vertical"
          value={values.description}
          onChange={(event) => change({ description: event.currentTarget.value })}
          error={errors["description"]}
        />
        <MetadataField
          value={values.metadata}
          description={textOf(METADATA_OF_KEY)}
          onChange={(event) => change({ metadata: event.currentTarget.value })}
          error={errors["metadata"]}
        />
        <FormError error={error} fields={FIELDS} />
        <SaveActions isChanged={draft.isChanged} isBusy={isBusy} onReset={draft.reset} />
      </Stack>
    </form>
  );
}
