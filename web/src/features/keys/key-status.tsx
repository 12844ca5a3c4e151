import { Badge, Stack, Text } from "@mantine/core";
import { isRotationDue, type ApiKeyStatus } from "@claviger/shared/key-status";
import { IconBan, IconCircleCheck, IconClockOff, IconPlayerPause } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import type { ApiKeyBlock, KeyStatus_ApiKeyFragment } from "../../graphql/graphql";
import { message, rich, textOf, type Message } from "../../lib/text";
import { useNow } from "../../lib/use-now";
import { RelativeTime } from "../../ui/relative-time";

const KeyStatus_apiKey = graphql(`
  fragment KeyStatus_apiKey on ApiKey {
    id
    status
    blockedBy
    expiresAt
    disabledAt
    revokedAt
    revocationReason
    rotationDueAt
    secrets {
      id
      status
      retiresAt
    }
  }
`);

export const STATUS_LABELS: Record<ApiKeyStatus, Message> = {
  ACTIVE: message("Active"),
  INACTIVE: message("Inactive"),
  EXPIRED: message("Expired"),
  REVOKED: message("Revoked"),
};

const LOOKS = {
  ACTIVE: { color: "green", Icon: IconCircleCheck },
  INACTIVE: { color: "yellow", Icon: IconPlayerPause },
  EXPIRED: { color: "gray", Icon: IconClockOff },
  REVOKED: { color: "red", Icon: IconBan },
} as const;

const BLOCKS: Record<ApiKeyBlock, Message> = {
  PLAN: message("Refused: not in the plan"),
  OWNER_ACCESS: message("Refused: its owner lost access"),
  POLICY: message("Refused by the key policy"),
};

export function KeyStatus({ apiKey }: { apiKey: FragmentType<typeof KeyStatus_apiKey> }) {
  const state = readFragment(KeyStatus_apiKey, apiKey);
  const { color, Icon } = LOOKS[state.status];
  const reason = reasonOf(state, useNow());
  return (
    <Stack gap={2} align="flex-start">
      <Badge color={color} miw="max-content" leftSection={<Icon size={12} stroke={2} aria-hidden />}>
        {textOf(STATUS_LABELS[state.status])}
      </Badge>
      {reason && (
        <Text size="xs" c="dimmed" maw={220} lineClamp={2}>
          {reason}
        </Text>
      )}
    </Stack>
  );
}

function reasonOf(state: KeyStatus_ApiKeyFragment, now: Date): ReactNode {
  const [block] = state.blockedBy;
  const retiring = state.secrets.find(({ status }) => status === "RETIRING");
  if (state.status === "REVOKED") return state.revocationReason ?? <RelativeTime at={state.revokedAt} />;
  if (state.status === "EXPIRED") return <RelativeTime at={state.expiresAt} />;
  if (state.status === "INACTIVE") return rich("Disabled {when}", { when: <RelativeTime at={state.disabledAt} /> });
  if (block) return textOf(BLOCKS[block]);
  if (retiring) return rich("Old secret ends {when}", { when: <RelativeTime at={retiring.retiresAt} /> });
  const { rotationDueAt } = state;
  if (rotationDueAt === null || !isRotationDue(new Date(rotationDueAt), now)) return null;
  return rich("Rotation due {when}", { when: <RelativeTime at={rotationDueAt} /> });
}
