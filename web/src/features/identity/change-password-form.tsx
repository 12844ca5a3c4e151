import { useMutation } from "@apollo/client/react";
import { Button, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { LIMITS } from "@claviger/shared/limits";
import { graphql } from "../../graphql";
import { passwordProblem } from "../../lib/text-rules";
import { showToast } from "../../lib/toast";
import { focusProblem } from "../../lib/focus-problem";
import { t } from "../../lib/text";
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
      currentPassword: (value) => (value === "" ? t("Enter your current password.") : null),
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
        showToast(t("Password changed. Every other session has ended."));
      }),
    focusProblem(form),
  );

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md" maw={420} align="stretch">
        {/* Tells password managers whose password this is. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          label={t("Current password")}
          autoComplete="current-password"
          required
          withAsterisk={false}
          {...form.getInputProps("currentPassword")}
        />
        <PasswordField
          label={t("New password")}
          description={t("At least {min} characters.", { min: LIMITS.password.min })}
          autoComplete="new-password"
          required
          withAsterisk={false}
          {...form.getInputProps("newPassword")}
        />
        <FormError error={error} fields={FIELDS} />
        <Button type="submit" loading={isBusy} style={{ alignSelf: "flex-start" }}>
          {t("Change password")}
        </Button>
      </Stack>
    </form>
  );
}
