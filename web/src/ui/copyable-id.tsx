import { Group } from "@mantine/core";
import { CopyButton } from "./copy-button";
import classes from "./copyable-id.module.css";

interface CopyableIdProps {
  id: string;
  /** Such as “Copy organization id”. */
  label: string;
}

export function CopyableId({ id, label }: CopyableIdProps) {
  return (
    <Group gap={4} wrap="nowrap">
      <code className={classes.id}>{id}</code>
      <CopyButton text={id} label={label} />
    </Group>
  );
}
