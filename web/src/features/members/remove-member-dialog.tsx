import { useMutation } from "@apollo/client/react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
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
      showToast(t("{name} has been removed.", { name: user.name }));
    });

  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      onConfirm={() => void confirm()}
      title={t("Remove {name}?", { name: user.name })}
      confirmLabel={t("Remove member")}
      isBusy={isBusy}
      error={error}
    >
      {t(
        "{name} sees nothing of {organization} from then on, and keys that they own stop working. Keys of the organization go on. You can invite them again later: keys that they own then work again.",
        { name: user.name, organization: organizationName },
      )}
    </ConfirmDialog>
  );
}
