import { useApolloClient, useMutation } from "@apollo/client/react";
import { useNavigate } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { showToast } from "../../lib/toast";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";

const LeaveOrganizationDialog_member = graphql(`
  fragment LeaveOrganizationDialog_member on Member {
    id
  }
`);

const LeaveOrganization = graphql(`
  mutation LeaveOrganization($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      id
    }
  }
`);

interface LeaveOrganizationDialogProps {
  opened: boolean;
  onClose: () => void;
  /** The viewer's own membership. */
  member: FragmentType<typeof LeaveOrganizationDialog_member>;
  organizationName: string;
}

export function LeaveOrganizationDialog({ opened, onClose, member, organizationName }: LeaveOrganizationDialogProps) {
  const { id } = readFragment(LeaveOrganizationDialog_member, member);
  const client = useApolloClient();
  const navigate = useNavigate();
  const [leave] = useMutation(LeaveOrganization, { fetchPolicy: "no-cache" });
  const { run, isBusy, error, clearError } = useSubmission();

  const close = () => {
    clearError();
    onClose();
  };
  const confirm = () =>
    run(async () => {
      await leave({ variables: { input: { id } } });
      await navigate("/");
      await client.resetStore();
      showToast(`You have left ${organizationName}.`);
    });

  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      onConfirm={() => void confirm()}
      title={`Leave ${organizationName}?`}
      confirmLabel="Leave organization"
      isBusy={isBusy}
      error={error}
    >
      You see nothing of {organizationName} from then on, and keys that you own stop working. To come back you need an
      invitation.
    </ConfirmDialog>
  );
}
