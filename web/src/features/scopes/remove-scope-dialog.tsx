import { Code } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
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
      <InUseDialog
        opened={opened}
        onClose={close}
        title={t("{name} is in use", { name })}
        users={users}
        totalCount={totalCount}
      >
        {t(
          "{count, plural, one {# key in force carries} other {# keys in force carry}} it. Edit or revoke {count, plural, one {it} other {them}} first:",
          { count: totalCount },
        )}
      </InUseDialog>
    );
  }
  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      onConfirm={() => void remove()}
      title={t("Remove {name}?", { name })}
      confirmLabel={t("Remove scope")}
      isBusy={isBusy}
      error={error}
    >
      {rich(
        "No key can be given {scope} any more, and calls that ask for it are refused, unless their key has a scope that includes all others. Refused while a key that is neither revoked nor expired carries it.",
        { scope: <Code>{name}</Code> },
      )}
    </ConfirmDialog>
  );
}
