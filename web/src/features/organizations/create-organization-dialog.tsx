import { useNavigate } from "react-router";
import { t } from "../../lib/text";
import { Dialog } from "../../ui/dialog";
import { CreateOrganizationForm } from "./create-organization-form";

interface CreateOrganizationDialogProps {
  opened: boolean;
  onClose: () => void;
}

export function CreateOrganizationDialog({ opened, onClose }: CreateOrganizationDialogProps) {
  const navigate = useNavigate();
  return (
    <Dialog opened={opened} onClose={onClose} title={t("New organization")}>
      <CreateOrganizationForm
        onCancel={onClose}
        onCreated={({ slug }) => {
          onClose();
          void navigate(`/${slug}`);
        }}
      />
    </Dialog>
  );
}
