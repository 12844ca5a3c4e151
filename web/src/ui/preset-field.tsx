import { SegmentedControl } from "@mantine/core";
import { PRESET_NAMES, PRESETS, type Preset } from "../lib/time-range";

const SHORT: Record<Preset, string> = { "24h": "24 h", "7d": "7 days", "30d": "30 days", "90d": "90 days" };

/** How far back a report reaches. */
export function PresetField({ preset, onChange }: { preset: Preset; onChange: (preset: Preset) => void }) {
  return (
    <SegmentedControl<Preset>
      aria-label="Time"
      size="xs"
      data={PRESET_NAMES.map((value) => ({
        value,
        label: <span title={PRESETS[value].label}>{SHORT[value]}</span>,
      }))}
      value={preset}
      onChange={onChange}
    />
  );
}
