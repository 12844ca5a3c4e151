import { Radio, Stack } from "@mantine/core";
import type { RuleAction } from "./limit-sentence";

interface ActionFieldProps {
  value: RuleAction;
  onChange: (action: RuleAction) => void;
}

export function ActionField({ value, onChange }: ActionFieldProps) {
  return (
    <Radio.Group
      label="When it is used up"
      value={value}
      onChange={(chosen) => onChange(chosen === "OBSERVE" ? "OBSERVE" : "ENFORCE")}
    >
      <Stack gap={8} mt={6}>
        <Radio value="ENFORCE" label="Refuse" description="Calls are answered with 429 and when to try again." />
        <Radio
          value="OBSERVE"
          label="Only observe"
          description="Calls pass. The answer says what would have refused them."
        />
      </Stack>
    </Radio.Group>
  );
}
