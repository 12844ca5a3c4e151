import { Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { t } from "../lib/text";
import classes from "./filter-bar.module.css";

/** Above a list: the fields that choose what it shows. */
export function FilterBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="search" aria-label={label} className={classes.bar}>
      {children}
    </div>
  );
}

interface FilterMarkProps {
  /** Such as “About Billing worker”. */
  children: string;
  onClear: () => void;
}

/** A filter that was chosen elsewhere and can only be taken away here. */
export function FilterMark({ children, onClear }: FilterMarkProps) {
  return (
    <Button
      variant="light"
      color="indigo"
      className={classes.mark}
      rightSection={<IconX size={14} stroke={2} aria-hidden />}
      aria-label={t("{filter}: no longer filter by it", { filter: children })}
      title={children}
      onClick={onClear}
    >
      <bdi className={classes.text}>{children}</bdi>
    </Button>
  );
}
