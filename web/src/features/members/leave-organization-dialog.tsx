import { useApolloClient, useMutation } from "@apollo/client/react";
import { useNavigate } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
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
      showToast(t("You have left {organization}.", { organization: organizationName }));
    });

  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      onConfirm={() => void confirm()}
      title={t("Leave {organization}?", { organization: organizationName })}
      confirmLabel={t("Leave organization")}
      isBusy={isBusy}
      error={error}
    >
      {t(
        "You see nothing of {organization} from then on, and keys that you own stop working. To come back you need an invitation.",
        { organization: organizationName },
      )}
    </ConfirmDialog>
  );
}
