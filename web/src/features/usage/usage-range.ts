import { PRESETS, type Preset } from "../../lib/time-range";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface UsageRange {
  /** When the first bucket begins. */
  from: string;
  /** When the last bucket ends, or would. */
  to: string;
  bucket: "HOUR" | "DAY";
}

/** The whole hours or days that a preset reaches back, with the one that isn't over. The same all through an hour. */
export function usageRange(preset: Preset, now: Date): UsageRange {
  const { hours } = PRESETS[preset];
  const bucket = hours <= 24 ? "HOUR" : "DAY";
  const size = bucket === "HOUR" ? HOUR_MS : DAY_MS;
  const begun = Math.floor(now.getTime() / size) * size;
  const count = (hours * HOUR_MS) / size;
  return { from: new Date(begun - (count - 1) * size).toISOString(), to: new Date(begun + size).toISOString(), bucket };
}
