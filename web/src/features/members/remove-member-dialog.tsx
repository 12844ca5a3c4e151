import { useMutation } from "@apollo/client/react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { showToast } from "../../lib/toast";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";

const RemoveMemberDialog_member = graphql(`
  fragment RemoveMemberDialog_member on Member {
    id
    user {
      id
      name
    }
  }
`);

const RemoveMember = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      id
    }
  }
`);

interface RemoveMemberDialogProps {
  opened: boolean;
  onClose: () => void;
  member: FragmentType<typeof RemoveMemberDialog_member>;
  organizationName: string;
}

export function RemoveMemberDialog({ opened, onClose, member, organizationName }: RemoveMemberDialogProps) {
  const { id, user } = readFragment(RemoveMemberDialog_member, member);
  const [remove] = useMutation(RemoveMember, { refetchQueries: "active", awaitRefetchQueries: true });
  const { run, isBusy, error, clearError } = useSubmission();

  const close = () => {
    clearError();
    onClose();
  };
  const confirm = () =>
    run(async () => {
      await remove({ variables: { input: { id } } });
      close();
      showToast(`${user.name} has been removed.`);
    });

  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      onConfirm={() => void confirm()}
      title={`Remove ${user.name}?`}
      confirmLabel="Remove member"
      isBusy={isBusy}
      error={error}
    >
      {user.name} sees nothing of {organizationName} from then on, and keys that they own stop working. Keys of the
      organization go on. You can invite them again later: keys that they own then work again.
    </ConfirmDialog>
  );
}
