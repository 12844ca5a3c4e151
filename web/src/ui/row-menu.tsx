import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import { t } from "../lib/text";

interface RowMenuProps {
  /** What the row is about: the button is called “Actions for …”. */
  name: string;
  /** Absent where the viewer may not, or where there is nothing to edit. */
  onEdit?: (() => void) | false;
  onRemove?: (() => void) | false;
  removeLabel?: string;
}

/** What may be done with an entry of a list. Nothing is shown where nothing may be done. */
export function RowMenu({ name, onEdit = false, onRemove = false, removeLabel = t("Delete…") }: RowMenuProps) {
  if (!onEdit && !onRemove) return null;
  return (
    <Menu width={160}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t("Actions for {name}", { name })}>
          <IconDots size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {onEdit && (
          <Menu.Item leftSection={<IconPencil size={16} stroke={1.5} aria-hidden />} onClick={onEdit}>
            {t("Edit…")}
          </Menu.Item>
        )}
        {onRemove && (
          <Menu.Item
            color="var(--mantine-color-error)"
            leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
            onClick={onRemove}
          >
            {removeLabel}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
