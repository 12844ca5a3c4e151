import { Group, NativeSelect, Radio, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { inLanguage } from "../../lib/language";
import { t } from "../../lib/text";
import { useNow } from "../../lib/use-now";
import {
  GRACE_UNITS,
  graceChoices,
  graceChoiceLabel,
  graceEnd,
  graceLabel,
  type GracePolicy,
  type GraceUnit,
} from "./grace";

const CUSTOM = "custom";
const ends = inLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }));

interface GraceFieldProps {
  policy: GracePolicy;
  keyExpiresAt: string | null;
  /** Null: not chosen yet. NaN: what was typed is no number. */
  value: number | null;
  onChange: (seconds: number) => void;
  /** While another rotation runs, only ending the old secrets at once is possible. */
  onlyNow: boolean;
  error: string | null;
}

export function GraceField({ policy, keyExpiresAt, value, onChange, onlyNow, error }: GraceFieldProps) {
  const [isCustom, setCustom] = useState(false);
  const now = useNow();
  const choose = (choice: string) => {
    setCustom(choice === CUSTOM);
    onChange(choice === CUSTOM ? GRACE_UNITS.days * 2 : Number(choice));
  };
  return (
    <Radio.Group
      label={t("The old secret stops working")}
      value={isCustom ? CUSTOM : String(value ?? "")}
      onChange={choose}
      error={error}
    >
      <Stack gap={10} my="xs">
        {graceChoices(policy).map((seconds) => (
          <Radio
            key={seconds}
            value={String(seconds)}
            disabled={onlyNow && seconds > 0}
            label={graceChoiceLabel(seconds)}
            description={
              seconds === 0
                ? t("For a secret that has leaked, or that nobody uses.")
                : ends().format(graceEnd(seconds, keyExpiresAt, now))
            }
          />
        ))}
        {!onlyNow && <Radio value={CUSTOM} label={t("After another time")} />}
        {isCustom && <CustomGrace policy={policy} onChange={onChange} />}
      </Stack>
    </Radio.Group>
  );
}

function CustomGrace({ policy, onChange }: Pick<GraceFieldProps, "policy" | "onChange">) {
  const [count, setCount] = useState("2");
  const [unit, setUnit] = useState<GraceUnit>("days");
  const change = (nextCount: string, nextUnit: GraceUnit) => {
    setCount(nextCount);
    setUnit(nextUnit);
    onChange(nextCount === "" ? Number.NaN : Number(nextCount) * GRACE_UNITS[nextUnit]);
  };
  return (
    <Group gap="xs" pl={32} align="center">
      <TextInput
        type="number"
        aria-label={t("How many")}
        min={0}
        w={90}
        value={count}
        onChange={(event) => change(event.currentTarget.value, unit)}
        data-autofocus
      />
      <NativeSelect
        aria-label={t("Unit")}
        data={[
          { value: "hours", label: t("hours") },
          { value: "days", label: t("days") },
        ]}
        value={unit}
        onChange={(event) => change(count, event.currentTarget.value === "hours" ? "hours" : "days")}
      />
      <Text size="xs" c="dimmed">
        {t("At most {time}", { time: graceLabel(policy.maxGracePeriodSeconds) })}
      </Text>
    </Group>
  );
}
