import { Button, Group, Text } from "@mantine/core";
import { counted } from "../../lib/plural";
import classes from "./selection-bar.module.css";

interface SelectionBarProps {
  count: number;
  onDisable: () => void;
  onRevoke: () => void;
  onClear: () => void;
  /** How many match in all, where that is more than are chosen; leads to revoking all of them. */
  matching: number | null;
  onRevokeMatching: () => void;
}

/** What can be done with the chosen keys. It says so itself when it comes. */
export function SelectionBar({ count, matching, ...on }: SelectionBarProps) {
  return (
    <Group className={classes.root} justify="space-between" gap="sm" role="group" aria-label="Chosen keys">
      <Group gap="sm">
        <Text size="sm" fw={600} role="status">
          {counted(count, "key")} chosen
        </Text>
        {matching !== null && (
          <Button size="compact-xs" variant="subtle" onClick={on.onRevokeMatching}>
            Revoke all {matching.toLocaleString("en")} that match…
          </Button>
        )}
      </Group>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={on.onDisable}>
          Disable…
        </Button>
        <Button size="xs" color="red" variant="light" onClick={on.onRevoke}>
          Revoke…
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={on.onClear}>
          Clear
        </Button>
      </Group>
    </Group>
  );
}
