import { Checkbox, Table, VisuallyHidden } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { MemberRights } from "@claviger/shared/permissions";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t, textOf } from "../../lib/text";
import { KeyCard } from "./key-card";
import { COLUMN_LABELS, USUAL_COLUMNS, type KeyColumn, type KeyColumns } from "./key-columns";
import { KeyRow } from "./key-row";
import { withKeys, type KeySelection } from "./key-selection";
import { readUsages, type KeyUsages } from "./key-usage";
import { moveBetweenRows } from "./row-keys";
import { SortableHeader, type KeyOrder } from "./sortable-header";
import classes from "./key-table.module.css";

const KeyTable_apiKeys = graphql(`
  fragment KeyTable_apiKeys on ApiKeyConnection {
    nodes {
      id
      name
      status
      ...KeyRow_apiKey
      ...KeyCard_apiKey
    }
  }
`);

interface KeyTableProps {
  apiKeys: FragmentType<typeof KeyTable_apiKeys>;
  organizationSlug: string;
  rights: MemberRights;
  /** Absent where the reader can't choose the order. */
  order?: KeyOrder;
  columns?: KeyColumns;
  /** Null while it is loaded; absent where nobody asks for it. */
  usage?: KeyUsages | null;
  /** Absent where nothing can be chosen. */
  selection?: KeySelection;
}

const WITHOUT_USAGE: KeyColumns = new Set([...USUAL_COLUMNS].filter((column) => column !== "usage"));
const WIDTHS: Readonly<Record<KeyColumn, number>> = {
  environment: 110,
  access: 180,
  limit: 120,
  status: 140,
  used: 90,
  usage: 20,
  expires: 90,
  created: 90,
  creator: 120,
};
const SORTED = { used: "used", expires: "expires", created: "created" } as const;

/** Keys in rows; in cards where a table would have to be scrolled sideways. */
export function KeyTable({ apiKeys, organizationSlug, rights, order, selection, usage, ...props }: KeyTableProps) {
  const { nodes } = readFragment(KeyTable_apiKeys, apiKeys);
  const isNarrow = useMediaQuery("(max-width: 61.99em)", false, { getInitialValueInEffect: false });
  const columns = props.columns ?? WITHOUT_USAGE;
  const usages = readUsages(usage ?? null);
  const each = nodes.map((apiKey) => ({
    apiKey,
    key: apiKey.id,
    rights,
    to: `/${organizationSlug}/settings/api-keys/${apiKey.id}`,
    usage: usages.get(apiKey.id) ?? null,
    isSelected: selection?.selected.has(apiKey.id) ?? false,
    onSelect:
      selection === undefined
        ? null
        : (isSelected: boolean) => selection.onChange(withKeys(selection.selected, [apiKey], isSelected)),
  }));
  if (isNarrow) {
    return (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hands on the keys pressed on its links
      <ul className={classes.cards} aria-label={t("API keys")} onKeyDown={moveBetweenRows}>
        {each.map(({ key, ...card }) => (
          <KeyCard key={key} showsUsage={columns.has("usage")} {...card} />
        ))}
      </ul>
    );
  }
  const chosen = nodes.filter(({ id }) => selection?.selected.has(id)).length;
  const shared = order && { order };
  const minWidth = [...columns].reduce((width, column) => width + WIDTHS[column], 270);
  return (
    <Table.ScrollContainer minWidth={minWidth} type="native" tabIndex={0} role="region" aria-label={t("Table of keys")}>
      <Table
        highlightOnHover
        highlightOnHoverColor="var(--claviger-canvas)"
        horizontalSpacing="sm"
        className={classes.table}
      >
        <Table.Thead>
          <Table.Tr>
            {selection && (
              <Table.Th scope="col" w={44}>
                <Checkbox
                  size="xs"
                  aria-label={t("Select all keys of this page")}
                  checked={chosen === nodes.length}
                  indeterminate={chosen > 0 && chosen < nodes.length}
                  onChange={(event) =>
                    selection.onChange(withKeys(selection.selected, nodes, event.currentTarget.checked))
                  }
                />
              </Table.Th>
            )}
            <SortableHeader label={t("Key")} column="name" {...shared} />
            {(Object.keys(COLUMN_LABELS) as KeyColumn[])
              .filter((column) => columns.has(column) && !(column === "usage" && columns.has("used")))
              .map((column) =>
                column === "used" || column === "expires" || column === "created" ? (
                  <SortableHeader
                    key={column}
                    label={textOf(COLUMN_LABELS[column])}
                    column={SORTED[column]}
                    {...shared}
                  />
                ) : (
                  <Table.Th key={column} scope="col">
                    {textOf(COLUMN_LABELS[column])}
                  </Table.Th>
                ),
              )}
            <Table.Th scope="col">
              <VisuallyHidden>{t("Actions")}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody onKeyDown={moveBetweenRows}>
          {each.map(({ key, ...row }) => (
            <KeyRow key={key} columns={columns} {...row} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
