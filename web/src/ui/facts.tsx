import type { ReactNode } from "react";
import classes from "./facts.module.css";

interface Fact {
  label: string;
  value: ReactNode;
}

/** Labels and values in two columns; below each other where it is narrow. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.root}>
      {facts.map(({ label, value }) => (
        <div key={label} className={classes.fact}>
          <dt className={classes.label}>{label}</dt>
          <dd className={classes.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
