import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { Dialog } from "../../ui/dialog";
import { CreateKeyForm } from "./create-key-form";
import type { KeyFormStart } from "./key-form";
import { useShowOnce } from "./show-once";

const CreateKeyDialog_organization = graphql(`
  fragment CreateKeyDialog_organization on Organization {
    id
    ...CreateKeyForm_organization
  }
`);

interface CreateKeyDialogProps {
  opened: boolean;
  onClose: () => void;
  organization: FragmentType<typeof CreateKeyDialog_organization>;
  start?: KeyFormStart;
  /** What the address asks for. */
  prefill?: URLSearchParams;
}

export function CreateKeyDialog({ opened, onClose, organization, start, prefill }: CreateKeyDialogProps) {
  const showOnce = useShowOnce();
  return (
    <Dialog opened={opened} onClose={onClose} title={t("Create an API key")} size={720} closeOnClickOutside={false}>
      <CreateKeyForm
        organization={readFragment(CreateKeyDialog_organization, organization)}
        {...(start && { start })}
        {...(prefill && { prefill })}
        onCancel={onClose}
        onCreated={(created) => {
          onClose();
          showOnce(created);
        }}
      />
    </Dialog>
  );
}
