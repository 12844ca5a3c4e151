import { useMutation } from "@apollo/client/react";
import { Button, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { LIMITS } from "@claviger/shared/limits";
import { graphql } from "../../graphql";
import { passwordProblem } from "../../lib/text-rules";
import { showToast } from "../../lib/toast";
import { focusProblem } from "../../lib/focus-problem";
import { useSubmission } from "../../lib/use-submission";
import { FormError } from "../../ui/form-error";
import { PasswordField } from "../../ui/password-field";

const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      viewer {
        user {
          id
        }
      }
    }
  }
`);

const FIELDS = ["currentPassword", "newPassword"];

export function ChangePasswordForm({ email }: { email: string }) {
  const form = useForm({
    initialValues: { currentPassword: "", newPassword: "" },
    validate: {
      currentPassword: (value) => (value === "" ? "Enter your current password." : null),
      newPassword: passwordProblem,
    },
  });
  const [changePassword] = useMutation(ChangePassword, { fetchPolicy: "no-cache" });
  const { run, isBusy, error } = useSubmission(form, FIELDS);

  const submit = form.onSubmit(
    (input) =>
      run(async () => {
        await changePassword({ variables: { input } });
        form.reset();
        showToast("Password changed. Every other session has ended.");
      }),
    focusProblem(form),
  );

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md" maw={420} align="stretch">
        {/* Tells password managers whose password this is. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          label="Current password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          {...form.getInputProps("currentPassword")}
        />
        <PasswordField
          label="New password"
          description={`At least ${LIMITS.password.min} characters.`}
          autoComplete="new-password"
          required
          withAsterisk={false}
          {...form.getInputProps("newPassword")}
        />
        <FormError error={error} fields={FIELDS} />
        <Button type="submit" loading={isBusy} style={{ alignSelf: "flex-start" }}>
          Change password
        </Button>
      </Stack>
    </form>
  );
}
