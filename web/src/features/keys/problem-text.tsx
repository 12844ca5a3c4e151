import { Text } from "@mantine/core";
import type { ReactNode } from "react";

/** What is wrong with a group of fields; takes the focus when the form is refused. */
export function ProblemText({ children }: { children: ReactNode }) {
  if (!children) return null;
  return (
    <Text size="xs" c="var(--mantine-color-error)" role="alert" tabIndex={-1} data-problem>
      {children}
    </Text>
  );
}
