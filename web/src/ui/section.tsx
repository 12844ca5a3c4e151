import { Box, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useId, type ReactNode } from "react";
import classes from "./section.module.css";

interface SectionProps {
  title: string;
  description?: ReactNode;
  actions?: ReactNode;
  tone?: "normal" | "danger";
  /** Without inner padding, for a table that fills it. */
  flush?: boolean;
  children?: ReactNode;
}

export function Section({ title, description, actions, tone = "normal", flush = false, children }: SectionProps) {
  const headingId = useId();
  return (
    <Paper component="section" aria-labelledby={headingId} className={classes.root} data-tone={tone}>
      <Group justify="space-between" align="flex-start" gap="sm" className={classes.header}>
        <Stack gap={2} style={{ flex: "1 1 14rem", minWidth: 0 }}>
          <Title order={2} size="h4" id={headingId}>
            {title}
          </Title>
          {description && (
            <Text c="dimmed" size="sm" component="div" maw="65ch">
              {description}
            </Text>
          )}
        </Stack>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children && <Box className={flush ? classes.flush : classes.body}>{children}</Box>}
    </Paper>
  );
}
