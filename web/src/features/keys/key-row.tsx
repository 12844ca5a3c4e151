import { Checkbox, Group, Table, Text } from "@mantine/core";
import type { MemberRights } from "@claviger/shared/permissions";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { RelativeTime } from "../../ui/relative-time";
import { KeyAccessChips } from "./key-access-chips";
import type { KeyColumns } from "./key-columns";
import { KeyKind } from "./key-kind";
import { KeyLimit } from "./key-limit";
import { KeyMenu } from "./key-menu";
import { KeyName } from "./key-name";
import { KeyStatus } from "./key-status";
import { KeyUsage, type Usage } from "./key-usage";
import { ROW } from "./row-keys";
import classes from "./key-table.module.css";

export const KeyRow_apiKey = graphql(`
  fragment KeyRow_apiKey on ApiKey {
    id
    name
    lastUsedAt
    expiresAt
    createdAt
    createdBy {
      id
      name
    }
    ...KeyName_apiKey
    ...KeyKind_apiKey
    ...KeyLimit_apiKey
    ...KeyAccess_apiKey
    ...KeyStatus_apiKey
    ...KeyMenu_apiKey
  }
`);

export interface KeyRowProps {
  apiKey: FragmentType<typeof KeyRow_apiKey>;
  rights: MemberRights;
  to: string;
  columns: KeyColumns;
  /** Null while it is loaded. */
  usage: Usage | null;
  isSelected: boolean;
  /** Null where nothing can be chosen. */
  onSelect: ((isSelected: boolean) => void) | null;
}

export function KeyRow({ apiKey, rights, to, columns, usage, isSelected, onSelect }: KeyRowProps) {
  const data = readFragment(KeyRow_apiKey, apiKey);
  return (
    <Table.Tr {...ROW} data-selected={isSelected || undefined} className={classes.row}>
      {onSelect && (
        <Table.Td w={44}>
          <Checkbox
            size="xs"
            aria-label={t("Select {name}", { name: data.name })}
            checked={isSelected}
            onChange={(event) => onSelect(event.currentTarget.checked)}
          />
        </Table.Td>
      )}
      <Table.Td miw={180} maw={240}>
        <KeyName apiKey={data} to={to} />
        {!columns.has("created") && (
          <Text size="xs" c="dimmed">
            {rich("Created {when}", { when: <RelativeTime at={data.createdAt} /> })}
          </Text>
        )}
      </Table.Td>
      {columns.has("environment") && (
        <Table.Td>
          <Group>
            <KeyKind apiKey={data} />
          </Group>
        </Table.Td>
      )}
      {columns.has("access") && (
        <Table.Td miw={165}>
          <KeyAccessChips apiKey={data} />
        </Table.Td>
      )}
      {columns.has("limit") && (
        <Table.Td>
          <KeyLimit apiKey={data} />
        </Table.Td>
      )}
      {columns.has("status") && (
        <Table.Td>
          <KeyStatus apiKey={data} />
        </Table.Td>
      )}
      {(columns.has("used") || columns.has("usage")) && (
        <Table.Td>
          {columns.has("used") && <RelativeTime at={data.lastUsedAt} />}
          {columns.has("usage") && <KeyUsage usage={usage} />}
        </Table.Td>
      )}
      {columns.has("expires") && (
        <Table.Td>
          <RelativeTime at={data.expiresAt} />
        </Table.Td>
      )}
      {columns.has("created") && (
        <Table.Td>
          <RelativeTime at={data.createdAt} />
        </Table.Td>
      )}
      {columns.has("creator") && (
        <Table.Td maw={180}>
          <Text size="sm" truncate="end" {...(data.createdBy ? { title: data.createdBy.name } : { c: "dimmed" })}>
            <bdi>{data.createdBy?.name ?? t("An API key")}</bdi>
          </Text>
        </Table.Td>
      )}
      <Table.Td w={52}>
        <KeyMenu apiKey={data} rights={rights} to={to} />
      </Table.Td>
    </Table.Tr>
  );
}
