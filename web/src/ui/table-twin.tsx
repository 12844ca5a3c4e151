import type { ReactNode } from "react";
import { t } from "../lib/text";
import classes from "./table-twin.module.css";

interface TableTwinProps {
  /** Of the page around it: for its margins. */
  className?: string | undefined;
  children: ReactNode;
}

/** The table that says what a plot shows, for whoever would rather read, or can't look. */
export function TableTwin({ className, children }: TableTwinProps) {
  return (
    <details className={`${classes.root} ${className ?? ""}`}>
      <summary>{t("The same in numbers")}</summary>
      {children}
    </details>
  );
}
