import { useApolloClient, useMutation } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useNavigate } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { counted } from "../../lib/plural";
import { showToast } from "../../lib/toast";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";

const DeleteOrganization_organization = graphql(`
  fragment DeleteOrganization_organization on Organization {
    id
    name
    activeApiKeyCount
  }
`);

const DeleteOrganizationMutation = graphql(`
  mutation DeleteOrganization($input: DeleteOrganizationInput!) {
    deleteOrganization(input: $input) {
      id
    }
  }
`);

interface DeleteOrganizationProps {
  organization: FragmentType<typeof DeleteOrganization_organization>;
}

export function DeleteOrganization({ organization }: DeleteOrganizationProps) {
  const { id, name, activeApiKeyCount } = readFragment(DeleteOrganization_organization, organization);
  const client = useApolloClient();
  const navigate = useNavigate();
  const [isOpen, dialog] = useDisclosure(false);
  const [remove] = useMutation(DeleteOrganizationMutation, { fetchPolicy: "no-cache" });
  const { run, isBusy, error } = useSubmission();

  const confirm = () =>
    run(async () => {
      await remove({ variables: { input: { id } } });
      await navigate("/");
      await client.resetStore();
      showToast(`${name} has been deleted.`);
    });

  return (
    <>
      <Button color="red" variant="light" onClick={dialog.open}>
        Delete organization
      </Button>
      <ConfirmDialog
        opened={isOpen}
        onClose={dialog.close}
        onConfirm={() => void confirm()}
        title={`Delete ${name}?`}
        confirmLabel="Delete organization"
        typeToConfirm={name}
        isBusy={isBusy}
        error={error}
      >
        Its projects, environments, members’ access and API keys end at once
        {activeApiKeyCount > 0 && `; ${counted(activeApiKeyCount, "key")} in force now will be refused from then on`}.
        This can’t be undone.
      </ConfirmDialog>
    </>
  );
}
