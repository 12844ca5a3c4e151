import { BarChart } from "@mantine/charts";
import "@mantine/charts/styles.css";
import { count } from "./usage-figures";

interface StackedBarsProps {
  /** What the plot shows, in a sentence. */
  label: string;
  height: number;
  points: readonly Record<string, string | number>[];
  /** From the bottom up. */
  series: { name: string; label: string; color: string }[];
}

/** Counts over time, one upon the other. */
export function StackedBars({ label, height, points, series }: StackedBarsProps) {
  return (
    <div role="img" aria-label={label}>
      <BarChart
        h={height}
        type="stacked"
        data={[...points]}
        dataKey="label"
        series={series}
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
