import { Checkbox, Code, Stack, Text, TextInput, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { LIMITS } from "@claviger/shared/limits";
import { isScopeName } from "@claviger/shared/scopes";
import { focusProblem } from "../../lib/focus-problem";
import { rich, t } from "../../lib/text";
import { textProblem } from "../../lib/text-rules";
import { useSubmission } from "../../lib/use-submission";
import { Dialog, FormActions } from "../../ui/dialog";
import { FormError } from "../../ui/form-error";
import { useSetScopes, type Scope } from "./use-set-scopes";

interface ScopeDialogProps {
  opened: boolean;
  onClose: () => void;
  projectId: string;
  /** Those that the project has. */
  scopes: readonly Scope[];
  /** The one that is edited; null for a new one. */
  scope: Scope | null;
}

export function ScopeDialog({ opened, onClose, scope, ...props }: ScopeDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={scope ? t("Edit scope") : t("New scope")}>
      <ScopeForm onClose={onClose} scope={scope} {...props} />
    </Dialog>
  );
}

function ScopeForm({ onClose, projectId, scopes, scope }: Omit<ScopeDialogProps, "opened">) {
  const setScopes = useSetScopes(projectId);
  const form = useForm({
    initialValues: {
      name: scope?.name ?? "",
      description: scope?.description ?? "",
      includesAll: scope?.includesAll ?? false,
    },
    validate: {
      name: (name) => (scope ? null : newNameProblem(name.trim(), scopes)),
      description: (text) => textProblem(t("Description"), text, LIMITS.description),
    },
  });
  const { run, isBusy, error } = useSubmission();

  const submit = form.onSubmit(
    ({ name, description, includesAll }) =>
      run(async () => {
        const wanted = { name: name.trim(), description: description.trim() || null, includesAll };
        await setScopes((current) =>
          current.some((one) => one.name === wanted.name)
            ? current.map((one) => (one.name === wanted.name ? wanted : one))
            : [...current, wanted],
        );
        onClose();
      }),
    focusProblem(form),
  );

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {scope ? (
          <Text size="sm">
            {rich("{scope} keeps its name, by which keys carry it and your API asks for it.", {
              scope: <Code>{scope.name}</Code>,
            })}
          </Text>
        ) : (
          <TextInput
            label={t("Name")}
            description={t("As your API asks for it. Small letters, digits and : _ . -")}
            placeholder="read:orders"
            required
            withAsterisk={false}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            data-autofocus
            {...form.getInputProps("name")}
          />
        )}
        <Textarea
          label={t("Description")}
          description={t("Optional. Shown wherever somebody chooses scopes for a key.")}
          placeholder={t("See orders and their lines")}
          rows={2}
          resize="vertical"
          {...(scope ? { "data-autofocus": true } : {})}
          {...form.getInputProps("description")}
        />
        <Checkbox
          label={t("Includes all others")}
          description={t(
            "A key with this scope passes for every scope of the project, also for those that are added later.",
          )}
          {...form.getInputProps("includesAll", { type: "checkbox" })}
        />
        <FormError error={error} />
      </Stack>
      <FormActions onCancel={onClose} isBusy={isBusy}>
        {scope ? t("Save") : t("Add scope")}
      </FormActions>
    </form>
  );
}

function newNameProblem(name: string, scopes: readonly Scope[]): string | null {
  if (!isScopeName(name)) return t("Use 1 to {max} of a–z, 0–9 and : _ . -", { max: LIMITS.scope.max });
  return scopes.some((scope) => scope.name === name) ? t("The project has this scope already.") : null;
}
