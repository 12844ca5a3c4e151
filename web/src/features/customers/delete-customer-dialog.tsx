import { useMutation } from "@apollo/client/react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { InUseDialog } from "../../ui/in-use-dialog";

const DeleteCustomerDialog_bound = graphql(`
  fragment DeleteCustomerDialog_bound on ApiKeyConnection {
    totalCount
    nodes {
      id
      name
    }
  }
`);

const DeleteCustomer = graphql(`
  mutation DeleteCustomer($input: DeleteCustomerInput!) {
    deleteCustomer(input: $input) {
      id
    }
  }
`);

interface DeleteCustomerDialogProps {
  opened: boolean;
  onClose: () => void;
  /** Once it is gone, before anything is looked up again. */
  onDeleted?: () => Promise<void>;
  organizationSlug: string;
  customer: { id: string; externalId: string; name: string | null };
  /** The keys in force that are bound to it; null for a viewer who sees no keys. */
  bound: FragmentType<typeof DeleteCustomerDialog_bound> | null;
}

export function DeleteCustomerDialog(props: DeleteCustomerDialogProps) {
  const { opened, onClose, onDeleted, organizationSlug, customer } = props;
  const bound = readFragment(DeleteCustomerDialog_bound, props.bound);
  const [remove, { client }] = useMutation(DeleteCustomer, { fetchPolicy: "no-cache" });
  const { run, isBusy, error, clearError } = useSubmission();
  const title = customer.name ?? customer.externalId;
  const close = () => {
    clearError();
    onClose();
  };
  const confirm = () =>
    run(async () => {
      await remove({ variables: { input: { id: customer.id } } });
      await onDeleted?.();
      await client.refetchQueries({ include: "active" });
      close();
    });

  if (bound && bound.totalCount > 0) {
    const users = bound.nodes.map((key) => ({ ...key, to: `/${organizationSlug}/settings/api-keys/${key.id}` }));
    const count = bound.totalCount;
    return (
      <InUseDialog
        opened={opened}
        onClose={close}
        title={t("{name} is in use", { name: title })}
        users={users}
        totalCount={count}
      >
        {t(
          "{count, plural, one {# key in force is} other {# keys in force are}} bound to this customer. Edit or revoke {count, plural, one {it} other {them}} first:",
          { count },
        )}
      </InUseDialog>
    );
  }
  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      onConfirm={() => void confirm()}
      title={t("Delete {name}?", { name: title })}
      confirmLabel={t("Delete customer")}
      isBusy={isBusy}
      error={error}
    >
      {t(
        "Calls may go on naming it: keys that are bound to no customers pass as before. What the customer used stays in the records. Refused while a key that is neither revoked nor expired is bound to it. This can’t be undone.",
      )}
    </ConfirmDialog>
  );
}
