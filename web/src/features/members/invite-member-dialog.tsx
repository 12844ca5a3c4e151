import { useApolloClient, useMutation } from "@apollo/client/react";
import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Role } from "@claviger/shared/permissions";
import { useState } from "react";
import { graphql } from "../../graphql";
import { focusProblem } from "../../lib/focus-problem";
import { rich, t } from "../../lib/text";
import { emailProblem } from "../../lib/text-rules";
import { useSubmission } from "../../lib/use-submission";
import { CodeBlock } from "../../ui/code-block";
import { CopyTextButton } from "../../ui/copy-button";
import { Dialog, DialogActions, FormActions } from "../../ui/dialog";
import { FormError } from "../../ui/form-error";
import { b } from "../../ui/pieces";
import { RelativeTime } from "../../ui/relative-time";
import { RoleField } from "./role-field";

const InviteMember = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      token
      invitation {
        id
        email
        expiresAt
      }
    }
  }
`);

const FIELDS = ["email"];

interface Issued {
  email: string;
  expiresAt: string;
  link: string;
}

interface InviteMemberDialogProps {
  opened: boolean;
  onClose: () => void;
  organizationId: string;
  /** Those that the viewer may give, the usual one first. */
  roles: readonly [Role, ...Role[]];
}

export function InviteMemberDialog({ opened, onClose, ...props }: InviteMemberDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={t("Invite somebody")} closeOnClickOutside={false}>
      <Invite onClose={onClose} {...props} />
    </Dialog>
  );
}

/** Mounted while the dialog is open: the link is gone with it. */
function Invite({ onClose, organizationId, roles }: Omit<InviteMemberDialogProps, "opened">) {
  const [issued, setIssued] = useState<Issued | null>(null);
  if (issued) return <InvitationLink {...issued} onClose={onClose} />;
  return <InviteForm organizationId={organizationId} roles={roles} onCancel={onClose} onIssued={setIssued} />;
}

interface InviteFormProps {
  organizationId: string;
  roles: readonly [Role, ...Role[]];
  onCancel: () => void;
  onIssued: (issued: Issued) => void;
}

function InviteForm({ organizationId, roles, onCancel, onIssued }: InviteFormProps) {
  const client = useApolloClient();
  const form = useForm({ initialValues: { email: "", role: roles[0] }, validate: { email: emailProblem } });
  // The token must not stay in the cache.
  const [invite] = useMutation(InviteMember, { fetchPolicy: "no-cache" });
  const { run, isBusy, error } = useSubmission(form, FIELDS);

  const submit = form.onSubmit(
    (values) =>
      run(async () => {
        const { data } = await invite({ variables: { input: { organizationId, ...values } } });
        if (!data) return;
        const { token, invitation } = data.inviteMember;
        const { email, expiresAt } = invitation;
        onIssued({ email, expiresAt, link: `${window.location.origin}/invitations#${token}` });
        await client.refetchQueries({ include: "active" });
      }),
    focusProblem(form),
  );

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={t("E-mail")}
          description={t("Only somebody with this address can use the invitation.")}
          type="email"
          autoComplete="off"
          data-autofocus
          required
          withAsterisk={false}
          {...form.getInputProps("email")}
        />
        <RoleField roles={roles} value={form.values.role} onChange={(role) => form.setFieldValue("role", role)} />
        <FormError error={error} fields={FIELDS} />
      </Stack>
      <FormActions onCancel={onCancel} isBusy={isBusy}>
        {t("Invite")}
      </FormActions>
    </form>
  );
}

function InvitationLink({ email, expiresAt, link, onClose }: Issued & { onClose: () => void }) {
  return (
    <>
      <Stack gap="md">
        <Text size="sm" role="status">
          {rich("<b>{email}</b> has been invited. Send them this link:", { email, b })}
        </Text>
        <CodeBlock code={link} label={t("Invitation link")} wrap />
        <Text size="sm" c="dimmed" component="div">
          {rich(
            "It works once, for that address only, and expires {when}. The link is shown only now; whoever loses it can be invited again.",
            { when: <RelativeTime at={expiresAt} /> },
          )}
        </Text>
      </Stack>
      <DialogActions>
        <Group gap="sm">
          <CopyTextButton text={link} variant="default">
            {t("Copy link")}
          </CopyTextButton>
          <Button onClick={onClose}>{t("Done")}</Button>
        </Group>
      </DialogActions>
    </>
  );
}
