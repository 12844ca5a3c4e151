import { Badge, Group, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { t } from "../../lib/text";
import { RowMenu } from "../../ui/row-menu";
import classes from "./limit-row.module.css";
import type { RuleAction } from "./limit-sentence";

interface LimitRowProps {
  name: string;
  action: RuleAction;
  sentence: string;
  /** Absent where the viewer may not. */
  onEdit: (() => void) | false;
  onDelete: (() => void) | false;
  children?: ReactNode;
}

/** A rule or a budget in a list. */
export function LimitRow({ name, action, sentence, onEdit, onDelete, children }: LimitRowProps) {
  return (
    <li className={classes.row}>
      <div className={classes.text}>
        <Group gap="xs">
          <Text span fw={550} className={classes.name}>
            <bdi>{name}</bdi>
          </Text>
          {action === "OBSERVE" && <Badge color="gray">{t("Only observes")}</Badge>}
        </Group>
        <Text size="sm" c="dimmed" className={classes.sentence}>
          {sentence}
        </Text>
        {children}
      </div>
      <RowMenu name={name} onEdit={onEdit} onRemove={onDelete} />
    </li>
  );
}

export function LimitRows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {children}
    </ul>
  );
}
