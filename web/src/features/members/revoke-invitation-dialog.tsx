import { useMutation } from "@apollo/client/react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { showToast } from "../../lib/toast";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";

const RevokeInvitationDialog_invitation = graphql(`
  fragment RevokeInvitationDialog_invitation on Invitation {
    id
    email
  }
`);

const RevokeInvitation = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      id
    }
  }
`);

interface RevokeInvitationDialogProps {
  opened: boolean;
  onClose: () => void;
  invitation: FragmentType<typeof RevokeInvitationDialog_invitation>;
}

export function RevokeInvitationDialog({ opened, onClose, invitation }: RevokeInvitationDialogProps) {
  const { id, email } = readFragment(RevokeInvitationDialog_invitation, invitation);
  const [revoke] = useMutation(RevokeInvitation, { refetchQueries: "active", awaitRefetchQueries: true });
  const { run, isBusy, error, clearError } = useSubmission();

  const close = () => {
    clearError();
    onClose();
  };
  const confirm = () =>
    run(async () => {
      await revoke({ variables: { input: { id } } });
      close();
      showToast(t("The invitation of {email} has been revoked.", { email }));
    });

  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      onConfirm={() => void confirm()}
      title={t("Revoke the invitation?")}
      confirmLabel={t("Revoke invitation")}
      isBusy={isBusy}
      error={error}
    >
      {t("The link that was made for {email} lets nobody in any more. You can invite them again at any time.", {
        email,
      })}
    </ConfirmDialog>
  );
}
