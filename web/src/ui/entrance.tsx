import { Group, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import type { ReactNode } from "react";
import { ColorSchemeMenu } from "./color-scheme-menu";
import classes from "./entrance.module.css";
import { LanguageMenu } from "./language-menu";
import { Logo } from "./logo";

interface EntranceProps {
  title: string;
  description?: ReactNode;
  /** Between the logo and the card, such as the steps of a longer way. */
  above?: ReactNode;
  /** Below the card, such as a link to the other way in. */
  below?: ReactNode;
  width?: number;
  children: ReactNode;
}

/** A page outside the shell: one card in the middle. */
export function Entrance({ title, description, above, below, width = 420, children }: EntranceProps) {
  useDocumentTitle(`${title} · Claviger`);
  return (
    <div className={classes.root}>
      <header className={classes.header}>
        <Logo />
        <Group gap={4}>
          <LanguageMenu />
          <ColorSchemeMenu />
        </Group>
      </header>
      <main className={classes.main} style={{ maxWidth: width }}>
        {above}
        <div className={classes.card}>
          <Title order={1} size="h3">
            {title}
          </Title>
          {description && (
            <Text c="dimmed" size="sm" mt={6} component="div">
              {description}
            </Text>
          )}
          <div className={classes.body}>{children}</div>
        </div>
        {below && (
          <Text size="sm" ta="center" mt="lg" component="div">
            {below}
          </Text>
        )}
      </main>
    </div>
  );
}
