import type { ReactNode } from "react";
import classes from "./columns.module.css";

interface ColumnsProps {
  /** What belongs to the page without being its matter. */
  aside: ReactNode;
  children: ReactNode;
}

/** The matter of a page with something at its side; below it where it is narrow. */
export function Columns({ aside, children }: ColumnsProps) {
  return (
    <div className={classes.root}>
      <div>{children}</div>
      <div className={classes.aside}>{aside}</div>
    </div>
  );
}
