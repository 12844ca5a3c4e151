import { useMutation } from "@apollo/client/react";
import { Button, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { LIMITS } from "@claviger/shared/limits";
import { graphql } from "../../graphql";
import { emailProblem, nameProblem, passwordProblem } from "../../lib/text-rules";
import { focusProblem } from "../../lib/focus-problem";
import { t } from "../../lib/text";
import { useSubmission } from "../../lib/use-submission";
import { FormError } from "../../ui/form-error";
import { PasswordField } from "../../ui/password-field";

const SignUp = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      viewer {
        user {
          id
        }
      }
    }
  }
`);

const FIELDS = ["name", "email", "password"];

interface SignUpFormProps {
  submitLabel: string;
  /** Lets the invited address in also where sign-up is closed; the account joins at once. */
  invitationToken?: string;
  /** Awaited: the form stays busy until what follows is there. */
  onSignedUp: () => Promise<void>;
}

export function SignUpForm({ submitLabel, invitationToken, onSignedUp }: SignUpFormProps) {
  const form = useForm({
    initialValues: { name: "", email: "", password: "" },
    validate: { name: (value) => nameProblem(value), email: emailProblem, password: passwordProblem },
  });
  const [signUp] = useMutation(SignUp, { fetchPolicy: "no-cache" });
  const { run, isBusy, error } = useSubmission(form, FIELDS);

  const submit = form.onSubmit(
    (input) =>
      run(async () => {
        await signUp({ variables: { input: { ...input, ...(invitationToken !== undefined && { invitationToken }) } } });
        await onSignedUp();
      }),
    focusProblem(form),
  );

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={t("Your name")}
          autoComplete="name"
          autoFocus
          required
          withAsterisk={false}
          {...form.getInputProps("name")}
        />
        <TextInput
          label={t("E-mail")}
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          {...form.getInputProps("email")}
        />
        <PasswordField
          label={t("Password")}
          description={t("At least {min} characters. A few random words are good.", { min: LIMITS.password.min })}
          autoComplete="new-password"
          required
          withAsterisk={false}
          {...form.getInputProps("password")}
        />
        <FormError error={error} fields={FIELDS} />
        <Button type="submit" loading={isBusy} fullWidth mt={4}>
          {submitLabel}
        </Button>
      </Stack>
    </form>
  );
}
