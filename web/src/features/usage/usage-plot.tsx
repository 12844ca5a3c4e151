import { textOf } from "../../lib/text";
import { OUTCOME_NAMES, OUTCOMES, type Outcome } from "../../ui/outcomes";
import { SERIES_COLORS } from "./series-colors";
import { StackedBars } from "./stacked-bars";

interface UsagePlotProps {
  /** What the plot shows, in a sentence. */
  label: string;
  points: readonly ({ label: string } & Record<Outcome, number>)[];
}

/** Outcomes over time, one upon the other. The largest share lies at the bottom, so that refusals stand out on top. */
export function UsagePlot({ label, points }: UsagePlotProps) {
  const seen = OUTCOME_NAMES.filter((name) => name === "allowed" || points.some((point) => point[name] > 0));
  const series = seen.map((name) => ({ name, label: textOf(OUTCOMES[name].label), color: SERIES_COLORS[name] }));
  return <StackedBars label={label} height={260} points={points} series={series} />;
}
