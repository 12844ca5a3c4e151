import { NativeSelect, Text, TextInput } from "@mantine/core";
import { t, textOf } from "../lib/text";
import {
  ANY_TIME,
  boundsOf,
  fromLocalField,
  isAnyTime,
  isBackwards,
  PRESET_NAMES,
  PRESETS,
  toLocalField,
  type Preset,
  type TimeRange,
} from "../lib/time-range";

const ANY = "any";
const CUSTOM = "custom";

interface TimeRangeFieldProps {
  range: TimeRange;
  onChange: (range: TimeRange) => void;
}

/** When something happened: a range that ends now, or two instants of the reader's choice. */
export function TimeRangeField({ range, onChange }: TimeRangeFieldProps) {
  const isCustom = range.from !== null || range.to !== null;
  const choose = (chosen: string) => {
    if (chosen === ANY) onChange(ANY_TIME);
    else if (chosen === CUSTOM)
      onChange({ ...boundsOf({ ...range, preset: range.preset ?? "24h" }, new Date()), preset: null });
    else onChange({ ...ANY_TIME, preset: chosen as Preset });
  };
  const set = (bound: "from" | "to") => (instant: string | null) => onChange({ ...range, [bound]: instant });
  return (
    <>
      <NativeSelect
        aria-label={t("Time")}
        data={[
          { value: ANY, label: t("Any time") },
          ...PRESET_NAMES.map((name) => ({ value: name, label: textOf(PRESETS[name].label) })),
          { value: CUSTOM, label: t("Between…") },
        ]}
        value={isCustom ? CUSTOM : isAnyTime(range) ? ANY : (range.preset ?? ANY)}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {isCustom && (
        <>
          <InstantField label={t("From")} instant={range.from} onChange={set("from")} />
          <InstantField
            label={t("To")}
            instant={range.to}
            onChange={set("to")}
            error={isBackwards(range) ? t("Ends before it begins") : null}
          />
        </>
      )}
    </>
  );
}

interface InstantFieldProps {
  label: string;
  instant: string | null;
  onChange: (instant: string | null) => void;
  error?: string | null;
}

/** Speaks up when the reader leaves it or presses Enter: what is typed until then is half a date. */
function InstantField({ label, instant, onChange, error }: InstantFieldProps) {
  const shown = toLocalField(instant);
  const commit = (text: string) => {
    if (text !== shown) onChange(fromLocalField(text));
  };
  return (
    <TextInput
      // What another range puts into it replaces what was typed.
      key={shown}
      miw={250}
      type="datetime-local"
      aria-label={label}
      leftSection={<Text size="sm">{label}</Text>}
      leftSectionWidth={52}
      defaultValue={shown}
      error={error}
      onBlur={(event) => commit(event.currentTarget.value)}
      onKeyDown={(event) => event.key === "Enter" && commit(event.currentTarget.value)}
    />
  );
}
