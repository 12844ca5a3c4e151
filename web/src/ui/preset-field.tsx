import { SegmentedControl } from "@mantine/core";
import { message, t, textOf, type Message } from "../lib/text";
import { PRESET_NAMES, PRESETS, type Preset } from "../lib/time-range";

const SHORT: Record<Preset, Message> = {
  "24h": message("24 h"),
  "7d": message("7 days"),
  "30d": message("30 days"),
  "90d": message("90 days"),
};

/** How far back a report reaches. */
export function PresetField({ preset, onChange }: { preset: Preset; onChange: (preset: Preset) => void }) {
  return (
    <SegmentedControl<Preset>
      aria-label={t("Time")}
      size="xs"
      data={PRESET_NAMES.map((value) => ({
        value,
        label: <span title={textOf(PRESETS[value].label)}>{textOf(SHORT[value])}</span>,
      }))}
      value={preset}
      onChange={onChange}
    />
  );
}
