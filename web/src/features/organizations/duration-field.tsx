import { Group, Input, NativeSelect, TextInput } from "@mantine/core";
import { useId } from "react";
import { message, t, textOf, type Message } from "../../lib/text";
import { DURATION_UNITS, type Duration, type DurationUnit } from "./policy-values";

const UNIT_LABELS: Record<DurationUnit, Message> = {
  minutes: message("minutes"),
  hours: message("hours"),
  days: message("days"),
};

interface DurationFieldProps {
  label: string;
  description: string;
  value: Duration;
  onChange: (value: Duration) => void;
  error?: string | undefined;
}

/** A number and its unit, under one label. */
export function DurationField({ label, description, value, onChange, error }: DurationFieldProps) {
  const labelId = useId();
  const descriptionId = useId();
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id: labelId }}
      description={description}
      descriptionProps={{ id: descriptionId }}
      error={error}
    >
      <Group gap="xs" mt={4} role="group" aria-labelledby={labelId} aria-describedby={descriptionId}>
        <TextInput
          type="number"
          min={0}
          w={100}
          aria-label={t("{label}: how many", { label })}
          value={value.count}
          error={error !== undefined}
          onChange={(event) => onChange({ ...value, count: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={t("{label}: unit", { label })}
          data={DURATION_UNITS.map((unit) => ({ value: unit, label: textOf(UNIT_LABELS[unit]) }))}
          value={value.unit}
          onChange={({ currentTarget }) =>
            onChange({ ...value, unit: DURATION_UNITS.find((unit) => unit === currentTarget.value) ?? "days" })
          }
        />
      </Group>
    </Input.Wrapper>
  );
}
