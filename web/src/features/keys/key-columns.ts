import { useLocalStorage } from "@mantine/hooks";
import { message } from "../../lib/text";

/** The columns that can be left out, in the order in which they stand. The name is always there. */
export const COLUMN_LABELS = {
  environment: message("Environment"),
  access: message("Access"),
  limit: message("Rate limit"),
  status: message("Status"),
  used: message("Last used"),
  usage: message("Calls, 7 days"),
  expires: message("Expires"),
  created: message("Created"),
  creator: message("Created by"),
};
export type KeyColumn = keyof typeof COLUMN_LABELS;
export type KeyColumns = ReadonlySet<KeyColumn>;

const ALL = Object.keys(COLUMN_LABELS) as KeyColumn[];
export const USUAL_COLUMNS: KeyColumns = new Set(["environment", "access", "status", "used", "usage", "expires"]);

/** The columns that this browser shows, and how to change them. */
export function useKeyColumns() {
  const [columns, setColumns] = useLocalStorage<KeyColumns>({
    key: "claviger.key-columns",
    defaultValue: USUAL_COLUMNS,
    getInitialValueInEffect: false,
    serialize: (chosen) => [...chosen].join(" "),
    deserialize: readColumns,
  });
  return { columns, setColumns };
}

/** What was stored may be another version's: columns that there aren't any more are left out. */
function readColumns(stored: string | undefined): KeyColumns {
  if (stored === undefined) return USUAL_COLUMNS;
  const names = stored.split(" ");
  return new Set(ALL.filter((column) => names.includes(column)));
}

export function toggled(columns: KeyColumns, column: KeyColumn): KeyColumns {
  const isShown = columns.has(column);
  return new Set(ALL.filter((each) => (each === column ? !isShown : columns.has(each))));
}
