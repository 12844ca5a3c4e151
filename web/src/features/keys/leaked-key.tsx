import { Anchor, Badge, Button, Group, Stack, Text } from "@mantine/core";
import type { MemberRights } from "@claviger/shared/permissions";
import { useState } from "react";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import type { ApiKeySecretStatus } from "../../graphql/graphql";
import { message, rich, t, textOf, type Message } from "../../lib/text";
import { RelativeTime } from "../../ui/relative-time";
import { accessSentence } from "./access-sentence";
import { KeyDialogs } from "./dialogs";
import { readAccess } from "./key-access";
import { offeredActions, type KeyAction } from "./key-actions";
import { KeyKind } from "./key-kind";
import { KeyStatus } from "./key-status";
import classes from "./leaked-key.module.css";

const LeakedKey_match = graphql(`
  fragment LeakedKey_match on SecretMatch {
    isCertain
    secret {
      id
      start
      status
      retiresAt
      lastUsedAt
    }
    apiKey {
      id
      name
      status
      blockedBy
      organizationAccess
      environmentKind
      mode
      lastUsedAt
      lastUsedIp
      ...KeyAccess_apiKey
      ...KeyKind_apiKey
      ...KeyStatus_apiKey
      ...KeyDialogs_apiKey
    }
  }
`);

const SECRETS: Record<ApiKeySecretStatus, Message> = {
  CURRENT: message("Its current secret"),
  RETIRING: message("Its old secret, which still works"),
  RETIRED: message("An old secret, which no longer works"),
};

/** What contains a leak, the gentlest last. */
const CONTAINING = {
  rotate: { label: message("Rotate…"), color: "indigo" },
  disable: { label: message("Disable…"), color: "red" },
  revoke: { label: message("Revoke…"), color: "red" },
} as const;
const isContaining = (action: KeyAction): action is keyof typeof CONTAINING => action in CONTAINING;

interface LeakedKeyProps {
  match: FragmentType<typeof LeakedKey_match>;
  rights: MemberRights;
  to: string;
}

/** A key whose secret was found: what somebody who has it can do, and how to stop them. */
export function LeakedKey({ match, rights, to }: LeakedKeyProps) {
  const { apiKey, secret, isCertain } = readFragment(LeakedKey_match, match);
  const [open, setOpen] = useState<KeyAction | null>(null);
  const offered = offeredActions(apiKey, rights);
  const works = secret.status !== "RETIRED" && apiKey.status === "ACTIVE" && apiKey.blockedBy.length === 0;
  const usedAt = <RelativeTime at={secret.lastUsedAt ?? apiKey.lastUsedAt} />;
  return (
    <li className={classes.root}>
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={6} className={classes.facts}>
          <Group gap="sm">
            <Anchor component={Link} to={to} fw={600} c="var(--mantine-color-text)" className={classes.name}>
              <bdi>{apiKey.name}</bdi>
            </Anchor>
            <KeyKind apiKey={apiKey} />
            <Badge color={works ? "red" : "green"} miw="max-content">
              {works ? t("Accepted now") : t("Not accepted")}
            </Badge>
          </Group>
          <Text size="sm" c="dimmed">
            <code>{secret.start}…</code> · {textOf(SECRETS[secret.status])}
          </Text>
          <Text size="sm">{accessSentence(readAccess(apiKey))}</Text>
          <Text size="sm" c="dimmed" component="div">
            {apiKey.lastUsedIp === null
              ? rich("Last used: {when}", { when: usedAt })
              : rich("Last used: {when} from {address}", { when: usedAt, address: apiKey.lastUsedIp })}
          </Text>
          {!isCertain && (
            <Text size="sm" c="dimmed">
              {t(
                "Told by its start alone, because this installation keys its hashes with a pepper: it is this key in all likelihood, but not for certain.",
              )}
            </Text>
          )}
          {!works && <KeyStatus apiKey={apiKey} />}
        </Stack>
        <Group gap="xs">
          {offered.filter(isContaining).map((action) => (
            <Button
              key={action}
              size="xs"
              variant={action === "disable" && works ? "filled" : "light"}
              color={CONTAINING[action].color}
              aria-label={`${textOf(CONTAINING[action].label)} ${apiKey.name}`}
              onClick={() => setOpen(action)}
            >
              {textOf(CONTAINING[action].label)}
            </Button>
          ))}
        </Group>
      </Group>
      <KeyDialogs apiKey={apiKey} offered={offered} open={open} onOpen={setOpen} />
    </li>
  );
}
