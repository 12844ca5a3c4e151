import { Group, Text, VisuallyHidden } from "@mantine/core";
import { IconKey, IconRobot, IconUser } from "@tabler/icons-react";
import type { ActorKind } from "../../graphql/graphql";
import { message, textOf } from "../../lib/text";

const KINDS = {
  USER: { Icon: IconUser, front: null },
  API_KEY: { Icon: IconKey, front: message("API key") },
  SYSTEM: { Icon: IconRobot, front: message("System:") },
} as const satisfies Record<ActorKind, unknown>;

/** Who did it, by the name of then. */
export function EventActor({ kind, label }: { kind: ActorKind; label: string }) {
  const { Icon, front } = KINDS[kind];
  return (
    <Group gap={6} wrap="nowrap" style={{ minWidth: 0 }}>
      <Icon size={14} stroke={1.5} aria-hidden style={{ flex: "none", opacity: 0.75 }} />
      <Text span inherit truncate title={label}>
        <VisuallyHidden>{front && `${textOf(front)} `}</VisuallyHidden>
        <bdi>{label}</bdi>
      </Text>
    </Group>
  );
}
