import { useApolloClient, useMutation } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useNavigate } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
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
      showToast(t("{name} has been deleted.", { name }));
    });

  return (
    <>
      <Button color="red" variant="light" onClick={dialog.open}>
        {t("Delete organization")}
      </Button>
      <ConfirmDialog
        opened={isOpen}
        onClose={dialog.close}
        onConfirm={() => void confirm()}
        title={t("Delete {name}?", { name })}
        confirmLabel={t("Delete organization")}
        typeToConfirm={name}
        isBusy={isBusy}
        error={error}
      >
        {activeApiKeyCount === 0
          ? t("Its projects, environments, members’ access and API keys end at once. This can’t be undone.")
          : t(
              "Its projects, environments, members’ access and API keys end at once; {count, plural, one {# key} other {# keys}} in force now will be refused from then on. This can’t be undone.",
              { count: activeApiKeyCount },
            )}
      </ConfirmDialog>
    </>
  );
}
