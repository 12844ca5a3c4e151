import { Badge } from "@mantine/core";
import { IconAlertTriangle, IconBan, IconCircleCheck, IconClock, IconLoader } from "@tabler/icons-react";
import type { JobStatus as Status } from "../../graphql/graphql";
import { textOf } from "../../lib/text";
import { STATUS_LABELS } from "./job-labels";

const LOOKS = {
  QUEUED: { color: "gray", Icon: IconClock },
  RUNNING: { color: "indigo", Icon: IconLoader },
  SUCCEEDED: { color: "green", Icon: IconCircleCheck },
  FAILED: { color: "red", Icon: IconAlertTriangle },
  CANCELED: { color: "yellow", Icon: IconBan },
} as const satisfies Record<Status, unknown>;

export function JobStatus({ status }: { status: Status }) {
  const { color, Icon } = LOOKS[status];
  return (
    <Badge color={color} miw="max-content" leftSection={<Icon size={12} stroke={2} aria-hidden />}>
      {textOf(STATUS_LABELS[status])}
    </Badge>
  );
}
