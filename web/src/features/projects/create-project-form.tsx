import { useMutation } from "@apollo/client/react";
import { graphql } from "../../graphql";
import { t } from "../../lib/text";
import { NameAndSlugForm } from "../../ui/name-and-slug-form";

const CreateProject = graphql(`
  mutation CreateProject($input: CreateProjectInput!) {
    createProject(input: $input) {
      project {
        id
        name
        slug
      }
    }
  }
`);

interface CreateProjectFormProps {
  organizationId: string;
  organizationSlug: string;
  onCreated: (project: { id: string; slug: string }) => void;
  onCancel?: () => void;
}

export function CreateProjectForm({ organizationId, organizationSlug, onCreated, onCancel }: CreateProjectFormProps) {
  const [create] = useMutation(CreateProject, { refetchQueries: "active", awaitRefetchQueries: true });
  return (
    <NameAndSlugForm
      front={`/${organizationSlug}/projects/`}
      nameDescription={t("What the keys are for, such as an app or an API.")}
      submitLabel={t("Create project")}
      onCancel={onCancel}
      onSubmit={async (values) => {
        const { data } = await create({ variables: { input: { organizationId, ...values } } });
        if (data) onCreated(data.createProject.project);
      }}
    />
  );
}
