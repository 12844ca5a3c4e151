import { Button, Group, Text } from "@mantine/core";
import { t } from "../../lib/text";
import classes from "./selection-bar.module.css";

interface SelectionBarProps {
  count: number;
  onDisable: () => void;
  onRevoke: () => void;
  onClear: () => void;
  /** Leads to revoking all that match; null where those are all that are chosen. */
  onRevokeMatching: (() => void) | null;
}

/** What can be done with the chosen keys. It says so itself when it comes. */
export function SelectionBar({ count, ...on }: SelectionBarProps) {
  return (
    <Group className={classes.root} justify="space-between" gap="sm" role="group" aria-label={t("Chosen keys")}>
      <Group gap="sm">
        <Text size="sm" fw={600} role="status">
          {t("{count, plural, one {# key chosen} other {# keys chosen}}", { count })}
        </Text>
        {on.onRevokeMatching && (
          <Button size="compact-xs" variant="subtle" onClick={on.onRevokeMatching}>
            {t("Revoke all that match…")}
          </Button>
        )}
      </Group>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={on.onDisable}>
          {t("Disable…")}
        </Button>
        <Button size="xs" color="red" variant="light" onClick={on.onRevoke}>
          {t("Revoke…")}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={on.onClear}>
          {t("Clear")}
        </Button>
      </Group>
    </Group>
  );
}
