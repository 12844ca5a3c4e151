import { useApolloClient, useMutation } from "@apollo/client/react";
import { useNavigate } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { showToast } from "../../lib/toast";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";

const DeleteProjectDialog_project = graphql(`
  fragment DeleteProjectDialog_project on Project {
    id
    name
    organization {
      id
      slug
    }
  }
`);

const DeleteProject = graphql(`
  mutation DeleteProject($input: DeleteProjectInput!) {
    deleteProject(input: $input) {
      id
    }
  }
`);

interface DeleteProjectDialogProps {
  opened: boolean;
  onClose: () => void;
  project: FragmentType<typeof DeleteProjectDialog_project>;
}

export function DeleteProjectDialog({ opened, onClose, project }: DeleteProjectDialogProps) {
  const { id, name, organization } = readFragment(DeleteProjectDialog_project, project);
  const client = useApolloClient();
  const navigate = useNavigate();
  const [remove] = useMutation(DeleteProject, { fetchPolicy: "no-cache" });
  const { run, isBusy, error } = useSubmission();

  const confirm = () =>
    run(async () => {
      await remove({ variables: { input: { id } } });
      await navigate(`/${organization.slug}`);
      client.cache.evict({ id: client.cache.identify({ __typename: "Project", id }) ?? id });
      await client.refetchQueries({ include: "active" });
      showToast(t("{name} has been deleted.", { name }));
    });

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      onConfirm={() => void confirm()}
      title={t("Delete {name}?", { name })}
      confirmLabel={t("Delete project")}
      typeToConfirm={name}
      isBusy={isBusy}
      error={error}
    >
      {t(
        "Its environments go with it. Refused while a key that is neither revoked nor expired reaches the project. This can’t be undone.",
      )}
    </ConfirmDialog>
  );
}
