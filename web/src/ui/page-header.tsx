import { Anchor, Breadcrumbs, Group, Stack, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { t } from "../lib/text";

interface PageHeaderProps {
  title: string;
  description?: ReactNode;
  /** Buttons on the right; below the title where it is narrow. */
  actions?: ReactNode;
  badges?: ReactNode;
  crumbs?: readonly { label: string; to: string }[];
}

/** The page's title in the window and its only h1. */
export function PageHeader({ title, description, actions, badges, crumbs = [] }: PageHeaderProps) {
  useDocumentTitle(`${title} · Claviger`);
  return (
    <Stack component="header" gap={6} mb="xl">
      {crumbs.length > 0 && (
        <nav aria-label={t("Breadcrumbs")}>
          <Breadcrumbs separatorMargin={6} fz="sm">
            {crumbs.map(({ label, to }) => (
              <Anchor key={to} component={Link} to={to} size="sm" c="dimmed" underline="hover">
                {label}
              </Anchor>
            ))}
          </Breadcrumbs>
        </nav>
      )}
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={6} style={{ flex: "1 1 16rem", minWidth: 0 }}>
          <Group gap="sm" align="center">
            <Title order={1} size="h2" style={{ overflowWrap: "anywhere" }}>
              {title}
            </Title>
            {badges}
          </Group>
          {description && (
            <Text c="dimmed" component="div" maw="65ch">
              {description}
            </Text>
          )}
        </Stack>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
    </Stack>
  );
}
