import { BarChart } from "@mantine/charts";
import "@mantine/charts/styles.css";
import { textOf } from "../../lib/text";
import { OUTCOME_NAMES, OUTCOMES, type Outcome } from "../../ui/outcomes";
import { count } from "./usage-figures";
import { SERIES_COLORS } from "./series-colors";

interface UsagePlotProps {
  /** What the plot shows, in a sentence. */
  label: string;
  points: readonly ({ label: string } & Record<Outcome, number>)[];
}

/** Outcomes over time, one upon the other. The largest share lies at the bottom, so that refusals stand out on top. */
export function UsagePlot({ label, points }: UsagePlotProps) {
  const seen = OUTCOME_NAMES.filter((name) => name === "allowed" || points.some((point) => point[name] > 0));
  return (
    <div role="img" aria-label={label}>
      <BarChart
        h={260}
        type="stacked"
        data={points.map((point) => ({ ...point }))}
        dataKey="label"
        series={seen.map((name) => ({ name, label: textOf(OUTCOMES[name].label), color: SERIES_COLORS[name] }))}
        valueFormatter={count}
        maxBarWidth={44}
        tickLine="none"
        gridAxis="x"
        strokeDasharray="2 4"
        barProps={{ isAnimationActive: false, stroke: "var(--claviger-surface)", strokeWidth: 1 }}
        // The table beside it is what the keyboard and screen readers get.
        barChartProps={{ accessibilityLayer: false }}
        yAxisProps={{ width: 44, allowDecimals: false }}
        tooltipAnimationDuration={0}
      />
    </div>
  );
}
