import { Group, Table, Text } from "@mantine/core";
import type { MemberRights } from "@claviger/shared/permissions";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { RelativeTime } from "../../ui/relative-time";
import { KeyAccessChips } from "./key-access-chips";
import { KeyKind } from "./key-kind";
import { KeyMenu } from "./key-menu";
import { KeyName } from "./key-name";
import { KeyStatus } from "./key-status";

const KeyRow_apiKey = graphql(`
  fragment KeyRow_apiKey on ApiKey {
    id
    lastUsedAt
    expiresAt
    createdAt
    ...KeyName_apiKey
    ...KeyKind_apiKey
    ...KeyAccess_apiKey
    ...KeyStatus_apiKey
    ...KeyMenu_apiKey
  }
`);

interface KeyRowProps {
  apiKey: FragmentType<typeof KeyRow_apiKey>;
  rights: MemberRights;
  to: string;
}

export function KeyRow({ apiKey, rights, to }: KeyRowProps) {
  const data = readFragment(KeyRow_apiKey, apiKey);
  return (
    <Table.Tr>
      <Table.Td miw={180} maw={240}>
        <KeyName apiKey={data} to={to} />
        <Text size="xs" c="dimmed" hiddenFrom="xl">
          Created <RelativeTime at={data.createdAt} />
        </Text>
      </Table.Td>
      <Table.Td>
        <Group>
          <KeyKind apiKey={data} />
        </Group>
      </Table.Td>
      <Table.Td>
        <KeyAccessChips apiKey={data} />
      </Table.Td>
      <Table.Td>
        <KeyStatus apiKey={data} />
      </Table.Td>
      <Table.Td>
        <RelativeTime at={data.lastUsedAt} />
      </Table.Td>
      <Table.Td>
        <RelativeTime at={data.expiresAt} />
      </Table.Td>
      <Table.Td visibleFrom="xl">
        <RelativeTime at={data.createdAt} />
      </Table.Td>
      <Table.Td w={52}>
        <KeyMenu apiKey={data} rights={rights} to={to} />
      </Table.Td>
    </Table.Tr>
  );
}
