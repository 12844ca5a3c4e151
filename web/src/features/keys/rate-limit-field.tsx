import { Group, Input, NativeSelect, Text, TextInput } from "@mantine/core";
import { useId } from "react";
import { t } from "../../lib/text";
import { WINDOWS, windowText, type RateLimitDraft } from "./rate-limit";

interface RateLimitFieldProps {
  value: RateLimitDraft;
  onChange: (rateLimit: RateLimitDraft) => void;
  error: string | undefined;
}

export function RateLimitField({ value, onChange, error }: RateLimitFieldProps) {
  const labelId = useId();
  const windows = [...new Set<number>([...Object.values(WINDOWS), value.windowSeconds])];
  return (
    <div role="group" aria-labelledby={labelId}>
      <Input.Label labelElement="div" id={labelId}>
        {t("At most so many calls")}
      </Input.Label>
      <Input.Description mb={6}>
        {t("Counted for this key alone, in every environment it reaches. Empty: no limit of its own.")}
      </Input.Description>
      <Group gap="xs" align="flex-start">
        <TextInput
          type="number"
          inputMode="numeric"
          aria-label={t("Calls")}
          placeholder={t("No limit")}
          min={1}
          w={140}
          value={value.limit}
          onChange={(event) => onChange({ ...value, limit: event.currentTarget.value })}
          error={error}
        />
        <Text size="sm" lh="36px">
          {t("per")}
        </Text>
        <NativeSelect
          aria-label={t("Window")}
          data={windows.map((seconds) => ({ value: String(seconds), label: windowText(seconds) }))}
          value={String(value.windowSeconds)}
          onChange={(event) => onChange({ ...value, windowSeconds: Number(event.currentTarget.value) })}
        />
      </Group>
    </div>
  );
}
