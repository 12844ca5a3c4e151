import { Button, Menu } from "@mantine/core";
import { IconColumns3 } from "@tabler/icons-react";
import { t, textOf } from "../../lib/text";
import { COLUMN_LABELS, toggled, USUAL_COLUMNS, type KeyColumn, type KeyColumns } from "./key-columns";

interface ColumnChooserProps {
  columns: KeyColumns;
  onChange: (columns: KeyColumns) => void;
}

/** Which columns the table has. It stays open: who changes one often changes two. */
export function ColumnChooser({ columns, onChange }: ColumnChooserProps) {
  return (
    <Menu>
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconColumns3 size={16} stroke={1.5} aria-hidden />}>
          {t("Columns")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {Object.entries(COLUMN_LABELS).map(([column, label]) => (
          <Menu.CheckboxItem
            key={column}
            checked={columns.has(column as KeyColumn)}
            onChange={() => onChange(toggled(columns, column as KeyColumn))}
          >
            {textOf(label)}
          </Menu.CheckboxItem>
        ))}
        <Menu.Divider />
        <Menu.Item closeMenuOnClick={false} onClick={() => onChange(USUAL_COLUMNS)}>
          {t("As usual")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
