import { Code } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { counted } from "../../lib/plural";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { InUseDialog } from "../../ui/in-use-dialog";
import { useSetScopes } from "./use-set-scopes";

const RemoveScopeDialog_carriers = graphql(`
  fragment RemoveScopeDialog_carriers on ApiKeyConnection {
    totalCount
    nodes {
      id
      name
    }
  }
`);

interface RemoveScopeDialogProps {
  opened: boolean;
  onClose: () => void;
  projectId: string;
  organizationSlug: string;
  name: string;
  /** The keys in force that carry it; null for a viewer who sees no keys. */
  carriers: FragmentType<typeof RemoveScopeDialog_carriers> | null;
}

export function RemoveScopeDialog(props: RemoveScopeDialogProps) {
  const { opened, onClose, projectId, organizationSlug, name } = props;
  const carriers = readFragment(RemoveScopeDialog_carriers, props.carriers);
  const setScopes = useSetScopes(projectId);
  const { run, isBusy, error, clearError } = useSubmission();
  const close = () => {
    clearError();
    onClose();
  };
  const remove = () =>
    run(async () => {
      await setScopes((scopes) => scopes.filter((scope) => scope.name !== name));
      close();
    });

  if (carriers && carriers.totalCount > 0) {
    const { totalCount, nodes } = carriers;
    const users = nodes.map((key) => ({ ...key, to: `/${organizationSlug}/settings/api-keys/${key.id}` }));
    return (
      <InUseDialog opened={opened} onClose={close} title={`${name} is in use`} users={users} totalCount={totalCount}>
        {counted(totalCount, "key in force carries", "keys in force carry")} it. Edit or revoke{" "}
        {totalCount === 1 ? "it" : "them"} first:
      </InUseDialog>
    );
  }
  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      onConfirm={() => void remove()}
      title={`Remove ${name}?`}
      confirmLabel="Remove scope"
      isBusy={isBusy}
      error={error}
    >
      No key can be given <Code>{name}</Code> any more, and calls that ask for it are refused, unless their key has a
      scope that includes all others. Refused while a key that is neither revoked nor expired carries it.
    </ConfirmDialog>
  );
}
