import { Button, Menu } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconChevronDown, IconPencil, IconTrash } from "@tabler/icons-react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { DeleteProjectDialog } from "./delete-project-dialog";
import { EditProjectDialog } from "./edit-project-dialog";

const ProjectActions_project = graphql(`
  fragment ProjectActions_project on Project {
    id
    ...EditProjectDialog_project
    ...DeleteProjectDialog_project
  }
`);

interface ProjectActionsProps {
  project: FragmentType<typeof ProjectActions_project>;
  canUpdate: boolean;
  canDelete: boolean;
}

export function ProjectActions({ project: masked, canUpdate, canDelete }: ProjectActionsProps) {
  const project = readFragment(ProjectActions_project, masked);
  const [isEditing, editing] = useDisclosure(false);
  const [isDeleting, deleting] = useDisclosure(false);
  if (!canUpdate && !canDelete) return null;
  return (
    <>
      <Menu width={180}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} stroke={1.5} aria-hidden />}>
            {t("Manage project")}
          </Button>
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
      <EditProjectDialog opened={isEditing} onClose={editing.close} project={project} />
      <DeleteProjectDialog opened={isDeleting} onClose={deleting.close} project={project} />
    </>
  );
}
