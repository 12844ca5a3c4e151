import { useMutation } from "@apollo/client/react";
import { NativeSelect, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import {
  defaultMode,
  ENVIRONMENT_KINDS,
  ENVIRONMENT_MODES,
  type EnvironmentKind,
  type EnvironmentMode,
} from "@claviger/shared/environments";
import { graphql } from "../../graphql";
import { nameProblem } from "../../lib/text-rules";
import { focusProblem } from "../../lib/focus-problem";
import { message, t, textOf, type Message } from "../../lib/text";
import { useSubmission } from "../../lib/use-submission";
import { Dialog, FormActions } from "../../ui/dialog";
import { kindLabel } from "../../ui/environment-badges";
import { FormError } from "../../ui/form-error";

const CreateEnvironment = graphql(`
  mutation CreateEnvironment($input: CreateEnvironmentInput!) {
    createEnvironment(input: $input) {
      environment {
        id
      }
    }
  }
`);

const FIELDS = ["name", "kind", "mode"];
const MODES: Record<EnvironmentMode, Message> = {
  LIVE: message("Live: acts on real data"),
  TEST: message("Test: a sandbox"),
};

interface CreateEnvironmentDialogProps {
  opened: boolean;
  onClose: () => void;
  projectId: string;
}

export function CreateEnvironmentDialog({ opened, onClose, projectId }: CreateEnvironmentDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={t("New environment")}>
      <CreateEnvironmentForm projectId={projectId} onClose={onClose} />
    </Dialog>
  );
}

function CreateEnvironmentForm({ projectId, onClose }: { projectId: string; onClose: () => void }) {
  const form = useForm<{ name: string; kind: EnvironmentKind; mode: EnvironmentMode }>({
    initialValues: { name: "", kind: "DEVELOPMENT", mode: "TEST" },
    validate: { name: (value) => nameProblem(value) },
  });
  const [create] = useMutation(CreateEnvironment, { refetchQueries: "active", awaitRefetchQueries: true });
  const { run, isBusy, error } = useSubmission(form, FIELDS);

  const submit = form.onSubmit(
    (values) =>
      run(async () => {
        await create({ variables: { input: { projectId, ...values } } });
        onClose();
      }),
    focusProblem(form),
  );

  const chooseKind = (kind: EnvironmentKind) => form.setValues({ kind, mode: defaultMode(kind) });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={t("Name")}
          placeholder={t("Preview")}
          required
          withAsterisk={false}
          autoComplete="off"
          data-autofocus
          {...form.getInputProps("name")}
        />
        <NativeSelect
          label={t("Kind")}
          description={t("Can’t be changed later. A key belongs to one kind.")}
          data={ENVIRONMENT_KINDS.map((value) => ({ value, label: kindLabel(value) }))}
          {...form.getInputProps("kind")}
          onChange={(event) => chooseKind(event.currentTarget.value as EnvironmentKind)}
        />
        <NativeSelect
          label={t("Mode")}
          description={t("Can’t be changed later. It shows in the text of keys: _live_ or _test_.")}
          data={ENVIRONMENT_MODES.map((value) => ({ value, label: textOf(MODES[value]) }))}
          {...form.getInputProps("mode")}
        />
        <FormError error={error} fields={FIELDS} />
      </Stack>
      <FormActions onCancel={onClose} isBusy={isBusy}>
        {t("Create environment")}
      </FormActions>
    </form>
  );
}
