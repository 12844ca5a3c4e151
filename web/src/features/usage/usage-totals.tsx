import { t } from "../../lib/text";
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
    { label: t("Calls"), value: count(calls) },
    { label: t("Allowed"), value: count(allowed) },
    { label: t("Refused"), value: count(denied) },
    { label: t("Share refused"), value: share(denied, calls) },
    { label: t("Cost"), value: count(cost) },
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
