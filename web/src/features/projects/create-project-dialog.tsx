import { Text } from "@mantine/core";
import { useNavigate } from "react-router";
import { t } from "../../lib/text";
import { Dialog } from "../../ui/dialog";
import { CreateProjectForm } from "./create-project-form";

interface CreateProjectDialogProps {
  opened: boolean;
  onClose: () => void;
  organization: { id: string; slug: string };
}

export function CreateProjectDialog({ opened, onClose, organization }: CreateProjectDialogProps) {
  const navigate = useNavigate();
  return (
    <Dialog opened={opened} onClose={onClose} title={t("New project")}>
      <Text size="sm" c="dimmed" mb="md">
        {t("It starts with the environments production, staging and development.")}
      </Text>
      <CreateProjectForm
        organizationId={organization.id}
        organizationSlug={organization.slug}
        onCancel={onClose}
        onCreated={({ slug }) => {
          onClose();
          void navigate(`/${organization.slug}/projects/${slug}`);
        }}
      />
    </Dialog>
  );
}
