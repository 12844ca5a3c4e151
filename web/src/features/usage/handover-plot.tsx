import { BarChart } from "@mantine/charts";
import "@mantine/charts/styles.css";
import { t } from "../../lib/text";
import { handoverLabel, type HandoverBucket, type HandoverPoint } from "./handover-points";
import { HANDOVER_COLORS } from "./series-colors";
import { count } from "./usage-figures";

interface HandoverPlotProps {
  /** What the plot shows, in a sentence. */
  label: string;
  points: readonly HandoverPoint[];
  bucket: HandoverBucket;
}

/** Calls with the old secret upon those with the new one: what is on top has to go away. */
export function HandoverPlot({ label, points, bucket }: HandoverPlotProps) {
  return (
    <div role="img" aria-label={label}>
      <BarChart
        h={200}
        type="stacked"
        data={points.map(({ at, old, fresh }) => ({ label: handoverLabel(at, bucket), old, fresh }))}
        dataKey="label"
        series={[
          { name: "fresh", label: t("New secret"), color: HANDOVER_COLORS.fresh },
          { name: "old", label: t("Old secret"), color: HANDOVER_COLORS.old },
        ]}
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
