import { ActionIcon, Menu } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { DeleteEnvironmentDialog } from "./delete-environment-dialog";
import { EditEnvironmentDialog } from "./edit-environment-dialog";

const EnvironmentActions_environment = graphql(`
  fragment EnvironmentActions_environment on Environment {
    id
    name
    ...EditEnvironmentDialog_environment
    ...DeleteEnvironmentDialog_environment
  }
`);

interface EnvironmentActionsProps {
  environment: FragmentType<typeof EnvironmentActions_environment>;
  canUpdate: boolean;
  canDelete: boolean;
}

export function EnvironmentActions({ environment: masked, canUpdate, canDelete }: EnvironmentActionsProps) {
  const environment = readFragment(EnvironmentActions_environment, masked);
  const [isEditing, editing] = useDisclosure(false);
  const [isDeleting, deleting] = useDisclosure(false);
  if (!canUpdate && !canDelete) return null;
  return (
    <>
      <Menu width={160}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t("Actions for {name}", { name: environment.name })}>
            <IconDots size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {canUpdate && (
            <Menu.Item leftSection={<IconPencil size={16} stroke={1.5} aria-hidden />} onClick={editing.open}>
              {t("Rename…")}
            </Menu.Item>
          )}
          {canDelete && (
            <Menu.Item
              color="var(--mantine-color-error)"
              leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
              onClick={deleting.open}
            >
              {t("Delete…")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <EditEnvironmentDialog opened={isEditing} onClose={editing.close} environment={environment} />
      <DeleteEnvironmentDialog opened={isDeleting} onClose={deleting.close} environment={environment} />
    </>
  );
}
