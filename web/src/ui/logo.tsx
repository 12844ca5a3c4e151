import { Group, Text } from "@mantine/core";
import classes from "./logo.module.css";

export function Logo() {
  return (
    <Group gap={10} wrap="nowrap">
      <svg viewBox="0 0 32 32" width={26} height={26} aria-hidden className={classes.mark}>
        <rect width="32" height="32" rx="8" />
        <circle cx="16" cy="11.5" r="5" />
        <path d="M16 16.5V26.2M16 21.2h3.6M16 25h3.6" />
      </svg>
      <Text span fw={680} fz="md" className={classes.name}>
        {"Claviger"}
      </Text>
    </Group>
  );
}
