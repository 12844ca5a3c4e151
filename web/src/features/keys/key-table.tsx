import { Table, VisuallyHidden } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { MemberRights } from "@claviger/shared/permissions";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { KeyCard } from "./key-card";
import { KeyRow } from "./key-row";
import classes from "./key-table.module.css";
import { SortableHeader, type KeyOrder } from "./sortable-header";

const KeyTable_apiKeys = graphql(`
  fragment KeyTable_apiKeys on ApiKeyConnection {
    nodes {
      id
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
}

/** Keys in rows; in cards where a table would have to be scrolled sideways. */
export function KeyTable({ apiKeys, organizationSlug, rights, order }: KeyTableProps) {
  const { nodes } = readFragment(KeyTable_apiKeys, apiKeys);
  const isNarrow = useMediaQuery("(max-width: 61.99em)", false, { getInitialValueInEffect: false });
  const toOf = (id: string) => `/${organizationSlug}/settings/api-keys/${id}`;
  if (isNarrow) {
    return (
      <ul style={{ listStyle: "none", margin: 0, padding: 0 }} aria-label="API keys">
        {nodes.map((apiKey) => (
          <KeyCard key={apiKey.id} apiKey={apiKey} rights={rights} to={toOf(apiKey.id)} />
        ))}
      </ul>
    );
  }
  const shared = order && { order };
  return (
    <Table.ScrollContainer minWidth={860} type="native" tabIndex={0} role="region" aria-label="Table of keys">
      <Table
        highlightOnHover
        highlightOnHoverColor="var(--claviger-canvas)"
        horizontalSpacing="sm"
        className={classes.table}
      >
        <Table.Thead>
          <Table.Tr>
            <SortableHeader label="Key" column="name" {...shared} />
            <Table.Th scope="col">Environment</Table.Th>
            <Table.Th scope="col">Access</Table.Th>
            <Table.Th scope="col">Status</Table.Th>
            <SortableHeader label="Last used" column="used" {...shared} />
            <SortableHeader label="Expires" column="expires" {...shared} />
            <SortableHeader label="Created" column="created" visibleFrom="xl" {...shared} />
            <Table.Th scope="col">
              <VisuallyHidden>Actions</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {nodes.map((apiKey) => (
            <KeyRow key={apiKey.id} apiKey={apiKey} rights={rights} to={toOf(apiKey.id)} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
