import { useApolloClient, useMutation } from "@apollo/client/react";
import { useNavigate } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { showToast } from "../../lib/toast";
import { Dialog } from "../../ui/dialog";
import { NameAndSlugForm } from "../../ui/name-and-slug-form";

const EditProjectDialog_project = graphql(`
  fragment EditProjectDialog_project on Project {
    id
    name
    slug
    organization {
      id
      slug
    }
  }
`);

const UpdateProject = graphql(`
  mutation UpdateProject($input: UpdateProjectInput!) {
    updateProject(input: $input) {
      project {
        id
        slug
      }
    }
  }
`);

interface EditProjectDialogProps {
  opened: boolean;
  onClose: () => void;
  project: FragmentType<typeof EditProjectDialog_project>;
}

export function EditProjectDialog({ opened, onClose, project }: EditProjectDialogProps) {
  const { id, name, slug, organization } = readFragment(EditProjectDialog_project, project);
  const client = useApolloClient();
  const navigate = useNavigate();
  // Kept out of the cache until the address has changed: until then the page looks its project up by the old slug.
  const [update] = useMutation(UpdateProject, { fetchPolicy: "no-cache" });
  const front = `/${organization.slug}/projects/`;
  return (
    <Dialog opened={opened} onClose={onClose} title={t("Rename project")}>
      <NameAndSlugForm
        initial={{ name, slug }}
        front={front}
        submitLabel={t("Save")}
        onCancel={onClose}
        onSubmit={async (values) => {
          const { data } = await update({ variables: { input: { id, ...values } } });
          onClose();
          await navigate(front + (data?.updateProject.project.slug ?? slug), { replace: true });
          await client.refetchQueries({ include: "active" });
          showToast(t("Project saved."));
        }}
      />
    </Dialog>
  );
}
