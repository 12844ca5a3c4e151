import { count, share } from "./usage-figures";
import classes from "./usage-report.module.css";

interface UsageFiguresProps {
  allowed: number;
  denied: number;
  cost: number;
}

export function UsageFigures({ allowed, denied, cost }: UsageFiguresProps) {
  const calls = allowed + denied;
  const figures = [
    { label: "Calls", value: count(calls) },
    { label: "Allowed", value: count(allowed) },
    { label: "Refused", value: count(denied) },
    { label: "Share refused", value: share(denied, calls) },
    { label: "Cost", value: count(cost) },
  ];
  return (
    <dl className={classes.figures}>
      {figures.map(({ label, value }) => (
        <div key={label} className={classes.figure}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
