import { Badge, Table, Text } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import type { ApiKeySecretStatus } from "../../graphql/graphql";
import { message, t, textOf, type Message } from "../../lib/text";
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

const LOOKS: Record<ApiKeySecretStatus, { label: Message; color: string }> = {
  CURRENT: { label: message("Current"), color: "green" },
  RETIRING: { label: message("Retiring"), color: "orange" },
  RETIRED: { label: message("Retired"), color: "gray" },
};

/** The texts that a key has had, the newest first: what may be shown of them, and until when each works. */
export function KeySecrets({ apiKey }: { apiKey: FragmentType<typeof KeySecrets_apiKey> }) {
  const { secrets } = readFragment(KeySecrets_apiKey, apiKey);
  return (
    <TableScroll label={t("Table of secrets")} minWidth={560}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("Starts with")}</Table.Th>
            <Table.Th scope="col">{t("State")}</Table.Th>
            <Table.Th scope="col">{t("Last used")}</Table.Th>
            <Table.Th scope="col">{t("Created")}</Table.Th>
            <Table.Th scope="col">{t("Ends")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {secrets.map(({ id, start, status, createdAt, retiresAt, lastUsedAt }) => (
            <Table.Tr key={id}>
              <Table.Td ff="monospace">{start}…</Table.Td>
              <Table.Td>
                <Badge color={LOOKS[status].color} miw="max-content">
                  {textOf(LOOKS[status].label)}
                </Badge>
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
                    {t("With the key")}
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
