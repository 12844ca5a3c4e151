import { Badge, Group, Text } from "@mantine/core";
import type { Permission } from "@claviger/shared/permissions";
import { message, t, textOf, type Message } from "../../lib/text";
import classes from "./route-list.module.css";

export const PERMISSION_LABELS: Record<Permission, Message> = {
  READ: message("Read"),
  WRITE: message("Write"),
  MANAGE: message("Manage"),
};

interface RouteNeedsProps {
  permission: Permission | null;
  scopes: readonly string[];
  cost: number;
}

/** What a call has to hold, and what it takes from budgets. */
export function RouteNeeds({ permission, scopes, cost }: RouteNeedsProps) {
  return (
    <Group gap={6}>
      {permission && <Badge color="indigo">{textOf(PERMISSION_LABELS[permission])}</Badge>}
      {scopes.map((scope) => (
        <code key={scope} className={classes.scope}>
          {scope}
        </code>
      ))}
      {!permission && scopes.length === 0 && (
        <Text span size="sm" c="dimmed">
          {t("Any grant here")}
        </Text>
      )}
      {cost !== 1 && <Badge color="gray">{t("Costs {cost, number}", { cost })}</Badge>}
    </Group>
  );
}
