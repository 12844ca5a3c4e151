import { Button, Text } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";
import { useId, useState, type ReactNode } from "react";
import classes from "./disclosure.module.css";

interface DisclosureProps {
  label: string;
  /** What it holds, while it is closed. */
  hint?: string | undefined;
  /** Open whatever the reader did: something in it must be seen. */
  isForced?: boolean;
  initiallyOpen?: boolean;
  children: ReactNode;
}

/** What most readers don't need, one press away. */
export function Disclosure({ label, hint, isForced = false, initiallyOpen = false, children }: DisclosureProps) {
  const [isWanted, setWanted] = useState(initiallyOpen);
  const contentId = useId();
  const isOpen = isWanted || isForced;
  return (
    <div>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        ml={-8}
        aria-expanded={isOpen}
        aria-controls={contentId}
        leftSection={
          <IconChevronRight size={16} stroke={1.5} aria-hidden className={classes.mark} data-open={isOpen} />
        }
        onClick={() => setWanted(!isOpen)}
      >
        {label}
      </Button>
      {!isOpen && hint && (
        <Text size="xs" c="dimmed" pl={20}>
          {hint}
        </Text>
      )}
      <div id={contentId} className={classes.content} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
