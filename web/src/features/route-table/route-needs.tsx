import { Badge, Group, Text } from "@mantine/core";
import type { Permission } from "@claviger/shared/permissions";
import classes from "./route-list.module.css";

export const PERMISSION_LABELS: Record<Permission, string> = { READ: "Read", WRITE: "Write", MANAGE: "Manage" };

interface RouteNeedsProps {
  permission: Permission | null;
  scopes: readonly string[];
  cost: number;
}

/** What a call has to hold, and what it takes from budgets. */
export function RouteNeeds({ permission, scopes, cost }: RouteNeedsProps) {
  return (
    <Group gap={6}>
      {permission && <Badge color="indigo">{PERMISSION_LABELS[permission]}</Badge>}
      {scopes.map((scope) => (
        <code key={scope} className={classes.scope}>
          {scope}
        </code>
      ))}
      {!permission && scopes.length === 0 && (
        <Text span size="sm" c="dimmed">
          Any grant here
        </Text>
      )}
      {cost !== 1 && <Badge color="gray">Costs {cost.toLocaleString("en")}</Badge>}
    </Group>
  );
}
