import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { slugFrom } from "@claviger/shared/slugs";
import { focusProblem } from "../lib/focus-problem";
import { rich, t } from "../lib/text";
import { nameProblem, slugProblem } from "../lib/text-rules";
import { useSubmission } from "../lib/use-submission";
import { FormError } from "./form-error";
import { code } from "./pieces";

export interface NameAndSlug {
  name: string;
  /** Absent: the server makes one from the name, with a number when it is taken. */
  slug?: string;
}

interface NameAndSlugFormProps {
  /** What is renamed; without it something new is named. */
  initial?: Required<NameAndSlug>;
  /** What stands before the slug in addresses. */
  front: string;
  slugRule?: (slug: string) => string | null;
  nameDescription?: string;
  namePlaceholder?: string;
  submitLabel: string;
  onCancel?: (() => void) | undefined;
  /** Awaited; what it throws is shown, beside the field that it names. */
  onSubmit: (values: NameAndSlug) => Promise<void>;
}

const FIELDS = ["name", "slug"];

export function NameAndSlugForm(props: NameAndSlugFormProps) {
  const { initial, front, slugRule = slugProblem, submitLabel, onCancel, onSubmit } = props;
  const form = useForm({
    initialValues: { name: initial?.name ?? "", slug: initial?.slug ?? "" },
    validate: {
      name: (value) => nameProblem(value),
      slug: (value) => (value === "" && !initial ? null : slugRule(value)),
    },
  });
  const { run, isBusy, error } = useSubmission(form, FIELDS);
  const typed = form.getValues();
  const suggestion = typed.name.trim() === "" ? "" : slugFrom(typed.name);

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        ({ name, slug }) => run(() => onSubmit(slug === "" ? { name } : { name, slug })),
        focusProblem(form),
      )}
    >
      <Stack gap="md">
        <TextInput
          label={t("Name")}
          description={props.nameDescription}
          placeholder={props.namePlaceholder}
          required
          withAsterisk={false}
          autoComplete="off"
          data-autofocus
          {...form.getInputProps("name")}
        />
        <TextInput
          label={initial ? t("Slug") : t("Slug (optional)")}
          description={rich("In addresses: <code>{address}</code>", {
            address: front + (typed.slug || suggestion || "…"),
            code,
          })}
          placeholder={suggestion}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          {...form.getInputProps("slug")}
        />
        <FormError error={error} fields={FIELDS} />
        <Group justify="flex-end" gap="sm" mt="xs">
          {onCancel && (
            <Button variant="default" onClick={onCancel} disabled={isBusy}>
              {t("Cancel")}
            </Button>
          )}
          <Button type="submit" loading={isBusy}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
