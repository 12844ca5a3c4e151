import { Anchor, Button, Code, List, Text } from "@mantine/core";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { counted } from "../../lib/plural";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { Dialog, DialogActions } from "../../ui/dialog";
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

export function RemoveScopeDialog({ carriers: masked, ...props }: RemoveScopeDialogProps) {
  const { opened, onClose, projectId, name } = props;
  const carriers = readFragment(RemoveScopeDialog_carriers, masked);
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

  if (carriers && carriers.totalCount > 0) return <StillCarried {...props} carriers={carriers} />;
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

interface StillCarriedProps extends Omit<RemoveScopeDialogProps, "carriers"> {
  carriers: { totalCount: number; nodes: readonly { id: string; name: string }[] };
}

function StillCarried({ opened, onClose, name, organizationSlug, carriers }: StillCarriedProps) {
  const { totalCount, nodes } = carriers;
  return (
    <Dialog opened={opened} onClose={onClose} title={`${name} is in use`}>
      <Text size="sm" mb="xs">
        {totalCount === 1 ? "1 key in force carries it" : `${counted(totalCount, "key")} in force carry it`}. Edit or
        revoke {totalCount === 1 ? "it" : "them"} first:
      </Text>
      <List size="sm" style={{ overflowWrap: "anywhere" }}>
        {nodes.map((key) => (
          <List.Item key={key.id}>
            <Anchor component={Link} to={`/${organizationSlug}/settings/api-keys/${key.id}`} size="sm">
              <bdi>{key.name}</bdi>
            </Anchor>
          </List.Item>
        ))}
      </List>
      {totalCount > nodes.length && (
        <Text size="sm" c="dimmed" mt="xs">
          and {counted(totalCount - nodes.length, "other")}
        </Text>
      )}
      <DialogActions>
        <Button onClick={onClose} data-autofocus>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}
