import { Input, SegmentedControl, Text, TextInput } from "@mantine/core";
import { useId } from "react";
import { inLanguage } from "../../lib/language";
import { t, textOf } from "../../lib/text";
import { useNow } from "../../lib/use-now";
import { EXPIRY_LABELS, expiresAt, expiryChoices, type Expiry, type ExpiryChoice, type ExpiryPolicy } from "./expiry";

const dates = inLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }));

interface ExpiryFieldProps {
  policy: ExpiryPolicy;
  value: Expiry;
  onChange: (expiry: Expiry) => void;
  error: string | undefined;
}

export function ExpiryField({ policy, value, onChange, error }: ExpiryFieldProps) {
  const labelId = useId();
  const end = expiresAt(value, useNow());
  const isCustom = value.choice === "custom";
  return (
    <div>
      <Input.Label labelElement="div" id={labelId}>
        {t("Expires")}
      </Input.Label>
      <Input.Description mb="xs">
        {t("After that the key is refused. Rotating it doesn’t change this date.")}
      </Input.Description>
      <SegmentedControl<ExpiryChoice>
        aria-labelledby={labelId}
        styles={{ label: { paddingInline: "clamp(3px, 1vw, 10px)", fontSize: "clamp(12px, 3.4vw, 14px)" } }}
        data={expiryChoices(policy).map((choice) => ({ value: choice, label: textOf(EXPIRY_LABELS[choice]) }))}
        value={value.choice}
        onChange={(choice) => onChange({ ...value, choice })}
      />
      {isCustom && (
        <TextInput
          type="date"
          aria-label={t("Last day")}
          mt="xs"
          maw={220}
          value={value.date}
          onChange={(event) => onChange({ ...value, date: event.currentTarget.value })}
          error={error}
        />
      )}
      {!isCustom && error && <Input.Error mt={4}>{error}</Input.Error>}
      {!error && (
        <Text size="xs" c="dimmed" mt={6}>
          {end === null &&
            !isCustom &&
            t("Works until somebody revokes it. Prefer a date: forgotten keys are found by others.")}
          {end !== null && t("Works until {date}.", { date: dates().format(end) })}
        </Text>
      )}
    </div>
  );
}
