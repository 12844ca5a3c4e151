import { useMutation } from "@apollo/client/react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";

const DeleteEnvironmentDialog_environment = graphql(`
  fragment DeleteEnvironmentDialog_environment on Environment {
    id
    name
    project {
      id
      name
    }
  }
`);

const DeleteEnvironment = graphql(`
  mutation DeleteEnvironment($input: DeleteEnvironmentInput!) {
    deleteEnvironment(input: $input) {
      id
    }
  }
`);

interface DeleteEnvironmentDialogProps {
  opened: boolean;
  onClose: () => void;
  environment: FragmentType<typeof DeleteEnvironmentDialog_environment>;
}

export function DeleteEnvironmentDialog({ opened, onClose, environment }: DeleteEnvironmentDialogProps) {
  const { id, name, project } = readFragment(DeleteEnvironmentDialog_environment, environment);
  const [remove] = useMutation(DeleteEnvironment, { refetchQueries: "active", awaitRefetchQueries: true });
  const { run, isBusy, error } = useSubmission();
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      onConfirm={() => void run(async () => void (await remove({ variables: { input: { id } } })))}
      title={t("Delete {name}?", { name })}
      confirmLabel={t("Delete environment")}
      isBusy={isBusy}
      error={error}
    >
      {t(
        "Verification in {name} of {project} stops. Refused while a key that is neither revoked nor expired names this environment. This can’t be undone.",
        { name, project: project.name },
      )}
    </ConfirmDialog>
  );
}
