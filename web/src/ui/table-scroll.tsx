import type { ReactNode } from "react";
import classes from "./table-scroll.module.css";

interface TableScrollProps {
  /** What the table lists. */
  label: string;
  minWidth: number;
  children: ReactNode;
}

/** Lets a table be wider than the page; the keyboard scrolls it too. */
export function TableScroll({ label, minWidth, children }: TableScrollProps) {
  return (
    <div role="group" aria-label={label} tabIndex={0} className={classes.root}>
      <div style={{ minWidth }}>{children}</div>
    </div>
  );
}
