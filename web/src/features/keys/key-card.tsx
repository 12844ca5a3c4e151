import { Checkbox, Group, Stack, Text } from "@mantine/core";
import type { MemberRights } from "@claviger/shared/permissions";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { RelativeTime } from "../../ui/relative-time";
import { KeyAccessChips } from "./key-access-chips";
import classes from "./key-card.module.css";
import { KeyKind } from "./key-kind";
import { KeyMenu } from "./key-menu";
import { KeyName } from "./key-name";
import { KeyStatus } from "./key-status";
import { KeyUsage, type Usage } from "./key-usage";
import { ROW } from "./row-keys";

const KeyCard_apiKey = graphql(`
  fragment KeyCard_apiKey on ApiKey {
    id
    name
    lastUsedAt
    expiresAt
    ...KeyName_apiKey
    ...KeyKind_apiKey
    ...KeyAccess_apiKey
    ...KeyStatus_apiKey
    ...KeyMenu_apiKey
  }
`);

interface KeyCardProps {
  apiKey: FragmentType<typeof KeyCard_apiKey>;
  rights: MemberRights;
  to: string;
  /** Null while it is loaded. */
  usage: Usage | null;
  showsUsage: boolean;
  isSelected: boolean;
  /** Null where nothing can be chosen. */
  onSelect: ((isSelected: boolean) => void) | null;
}

/** A key where there is no room for a row. */
export function KeyCard({ apiKey, rights, to, usage, showsUsage, isSelected, onSelect }: KeyCardProps) {
  const data = readFragment(KeyCard_apiKey, apiKey);
  return (
    <li className={classes.card} {...ROW}>
      <Group align="flex-start" wrap="nowrap" gap="sm">
        {onSelect && (
          <Checkbox
            mt={2}
            aria-label={t("Select {name}", { name: data.name })}
            checked={isSelected}
            onChange={(event) => onSelect(event.currentTarget.checked)}
          />
        )}
        <div style={{ minWidth: 0, flex: 1 }}>
          <KeyName apiKey={data} to={to} />
        </div>
        <KeyMenu apiKey={data} rights={rights} to={to} />
      </Group>
      <Stack gap={8} mt="xs">
        <KeyStatus apiKey={data} />
        <Group gap={6}>
          <KeyKind apiKey={data} />
          <KeyAccessChips apiKey={data} />
        </Group>
        <Text size="xs" c="dimmed" component="div">
          {rich("Last used: {used} · Expires: {expires}", {
            used: <RelativeTime at={data.lastUsedAt} />,
            expires: <RelativeTime at={data.expiresAt} />,
          })}
        </Text>
        {showsUsage && <KeyUsage usage={usage} />}
      </Stack>
    </li>
  );
}
