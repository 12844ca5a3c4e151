import { Skeleton } from "@mantine/core";
import { IconChartBar } from "@tabler/icons-react";
import { lazy, Suspense } from "react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { EmptyState } from "../../ui/empty-state";
import { TableTwin } from "../../ui/table-twin";
import { bucketLabel, byOutcome } from "./usage-figures";
import { OutcomeTable } from "./outcome-table";
import { UsageFigures } from "./usage-totals";
import { UsageTable } from "./usage-table";
import classes from "./usage-report.module.css";

const UsageReport_report = graphql(`
  fragment UsageReport_report on UsageReport {
    total {
      allowed
      denied
      cost
      byCode {
        code
        count
      }
    }
    points {
      at
      totals {
        allowed
        denied
        cost
        byCode {
          code
          count
        }
      }
    }
  }
`);

// Whoever looks at figures alone doesn't wait for what draws.
const UsagePlot = lazy(async () => ({ default: (await import("./usage-plot")).UsagePlot }));

interface UsageReportProps {
  report: FragmentType<typeof UsageReport_report>;
  bucket: "HOUR" | "DAY";
  /** The address of the calls with an outcome; null where they can't be seen. */
  toOfOutcome: ((choice: string) => string) | null;
}

/** How much was asked and how it was answered: in sum, over time, and by reason. */
export function UsageReport({ report, bucket, toOfOutcome }: UsageReportProps) {
  const { total, points } = readFragment(UsageReport_report, report);
  const calls = total.allowed + total.denied;
  if (calls === 0) {
    return (
      <EmptyState icon={<IconChartBar size={24} stroke={1.5} />} title={t("No calls in this time")}>
        {t("Each call is counted here within a second or so, with what it was told.")}
      </EmptyState>
    );
  }
  const drawn = points.map(({ at, totals }) => ({ label: bucketLabel(at, bucket), ...byOutcome(totals) }));
  return (
    <>
      <UsageFigures allowed={total.allowed} denied={total.denied} cost={total.cost} />
      <div className={classes.plot}>
        <Suspense fallback={<Skeleton height={260} radius="md" />}>
          <UsagePlot
            label={t(
              "Calls by {unit, select, HOUR {hour} other {day}} and outcome: {calls, plural, one {# call} other {# calls}}, {denied, number} of them refused. The table below has the numbers.",
              { unit: bucket, calls, denied: total.denied },
            )}
            points={drawn}
          />
        </Suspense>
        <TableTwin className={classes.numbers}>
          <UsageTable points={points} bucket={bucket} />
        </TableTwin>
      </div>
      <OutcomeTable total={total} toOf={toOfOutcome} />
    </>
  );
}
