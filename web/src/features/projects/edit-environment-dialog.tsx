import { useMutation } from "@apollo/client/react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { Dialog } from "../../ui/dialog";
import { NameAndSlugForm } from "../../ui/name-and-slug-form";

const EditEnvironmentDialog_environment = graphql(`
  fragment EditEnvironmentDialog_environment on Environment {
    id
    name
    slug
  }
`);

const UpdateEnvironment = graphql(`
  mutation UpdateEnvironment($input: UpdateEnvironmentInput!) {
    updateEnvironment(input: $input) {
      environment {
        id
        ...EditEnvironmentDialog_environment
      }
    }
  }
`);

interface EditEnvironmentDialogProps {
  opened: boolean;
  onClose: () => void;
  environment: FragmentType<typeof EditEnvironmentDialog_environment>;
}

export function EditEnvironmentDialog({ opened, onClose, environment }: EditEnvironmentDialogProps) {
  const { id, name, slug } = readFragment(EditEnvironmentDialog_environment, environment);
  const [update] = useMutation(UpdateEnvironment);
  return (
    <Dialog opened={opened} onClose={onClose} title={t("Rename environment")}>
      <NameAndSlugForm
        initial={{ name, slug }}
        front="…/"
        submitLabel={t("Save")}
        onCancel={onClose}
        onSubmit={async (values) => {
          await update({ variables: { input: { id, ...values } } });
          onClose();
        }}
      />
    </Dialog>
  );
}
