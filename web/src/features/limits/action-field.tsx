import { Radio, Stack } from "@mantine/core";
import { t } from "../../lib/text";
import type { RuleAction } from "./limit-sentence";

interface ActionFieldProps {
  value: RuleAction;
  onChange: (action: RuleAction) => void;
}

export function ActionField({ value, onChange }: ActionFieldProps) {
  return (
    <Radio.Group
      label={t("When it is used up")}
      value={value}
      onChange={(chosen) => onChange(chosen === "OBSERVE" ? "OBSERVE" : "ENFORCE")}
    >
      <Stack gap={8} mt={6}>
        <Radio
          value="ENFORCE"
          label={t("Refuse")}
          description={t("Calls are answered with 429 and when to try again.")}
        />
        <Radio
          value="OBSERVE"
          label={t("Only observe")}
          description={t("Calls pass. The answer says what would have refused them.")}
        />
      </Stack>
    </Radio.Group>
  );
}
