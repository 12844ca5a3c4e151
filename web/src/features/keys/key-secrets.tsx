import { Badge, Table, Text } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import type { ApiKeySecretStatus } from "../../graphql/graphql";
import { RelativeTime } from "../../ui/relative-time";
import { TableScroll } from "../../ui/table-scroll";

const KeySecrets_apiKey = graphql(`
  fragment KeySecrets_apiKey on ApiKey {
    id
    secrets {
      id
      start
      status
      createdAt
      retiresAt
      lastUsedAt
    }
  }
`);

const LOOKS: Record<ApiKeySecretStatus, { label: string; color: string }> = {
  CURRENT: { label: "Current", color: "green" },
  RETIRING: { label: "Retiring", color: "orange" },
  RETIRED: { label: "Retired", color: "gray" },
};

/** The texts that a key has had, the newest first: what may be shown of them, and until when each works. */
export function KeySecrets({ apiKey }: { apiKey: FragmentType<typeof KeySecrets_apiKey> }) {
  const { secrets } = readFragment(KeySecrets_apiKey, apiKey);
  return (
    <TableScroll label="Table of secrets" minWidth={560}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Starts with</Table.Th>
            <Table.Th scope="col">State</Table.Th>
            <Table.Th scope="col">Last used</Table.Th>
            <Table.Th scope="col">Created</Table.Th>
            <Table.Th scope="col">Ends</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {secrets.map(({ id, start, status, createdAt, retiresAt, lastUsedAt }) => (
            <Table.Tr key={id}>
              <Table.Td ff="monospace">{start}…</Table.Td>
              <Table.Td>
                <Badge color={LOOKS[status].color} miw="max-content">{LOOKS[status].label}</Badge>
              </Table.Td>
              <Table.Td>
                <RelativeTime at={lastUsedAt} />
              </Table.Td>
              <Table.Td>
                <RelativeTime at={createdAt} />
              </Table.Td>
              <Table.Td>
                {retiresAt === null ? (
                  <Text span inherit c="dimmed">
                    With the key
                  </Text>
                ) : (
                  <RelativeTime at={retiresAt} />
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableScroll>
  );
}
