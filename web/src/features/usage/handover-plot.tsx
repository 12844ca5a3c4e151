import { t } from "../../lib/text";
import { handoverLabel, type HandoverBucket, type HandoverPoint } from "./handover-points";
import { HANDOVER_COLORS } from "./series-colors";
import { StackedBars } from "./stacked-bars";

interface HandoverPlotProps {
  /** What the plot shows, in a sentence. */
  label: string;
  points: readonly HandoverPoint[];
  bucket: HandoverBucket;
}

/** Calls with the old secret upon those with the new one: what is on top has to go away. */
export function HandoverPlot({ label, points, bucket }: HandoverPlotProps) {
  return (
    <StackedBars
      label={label}
      height={200}
      points={points.map(({ at, old, fresh }) => ({ label: handoverLabel(at, bucket), old, fresh }))}
      series={[
        { name: "fresh", label: t("New secret"), color: HANDOVER_COLORS.fresh },
        { name: "old", label: t("Old secret"), color: HANDOVER_COLORS.old },
      ]}
    />
  );
}
