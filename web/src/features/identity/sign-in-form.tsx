import { useMutation } from "@apollo/client/react";
import { Button, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { graphql } from "../../graphql";
import { emailProblem } from "../../lib/text-rules";
import { focusProblem } from "../../lib/focus-problem";
import { t } from "../../lib/text";
import { useSubmission } from "../../lib/use-submission";
import { FormError } from "../../ui/form-error";
import { PasswordField } from "../../ui/password-field";

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        user {
          id
        }
      }
    }
  }
`);

const FIELDS = ["email", "password"];

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const form = useForm({
    initialValues: { email: "", password: "" },
    validate: { email: emailProblem, password: (value) => (value === "" ? t("Enter your password.") : null) },
  });
  const [signIn] = useMutation(SignIn, { fetchPolicy: "no-cache" });
  const { run, isBusy, error } = useSubmission(form, FIELDS);

  const submit = form.onSubmit(
    (input) =>
      run(async () => {
        await signIn({ variables: { input } });
        onSignedIn();
      }),
    focusProblem(form),
  );

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={t("E-mail")}
          type="email"
          autoComplete="username"
          autoFocus
          required
          withAsterisk={false}
          {...form.getInputProps("email")}
        />
        <PasswordField
          label={t("Password")}
          autoComplete="current-password"
          required
          withAsterisk={false}
          {...form.getInputProps("password")}
        />
        <FormError error={error} fields={FIELDS} />
        <Button type="submit" loading={isBusy} fullWidth mt={4}>
          {t("Sign in")}
        </Button>
      </Stack>
    </form>
  );
}
