import { Input, SegmentedControl, Text } from "@mantine/core";
import type { ApiKeyOwner } from "@claviger/shared/permissions";
import { useId } from "react";
import { message, t, textOf, type Message } from "../../lib/text";

const MEANINGS: Record<ApiKeyOwner, Message> = {
  ORGANIZATION: message("Goes on working whoever leaves. Right for everything that runs by itself."),
  MEMBER: message("May never do more than you may, and is refused once you have left. Right for a script of your own."),
};

interface OwnerFieldProps {
  value: ApiKeyOwner;
  onChange: (owner: ApiKeyOwner) => void;
}

export function OwnerField({ value, onChange }: OwnerFieldProps) {
  const labelId = useId();
  return (
    <div>
      <Input.Label labelElement="div" id={labelId}>
        {t("Belongs to")}
      </Input.Label>
      <Input.Description mb="xs">{t("Whose leaving would end it. It can’t be changed later.")}</Input.Description>
      <SegmentedControl<ApiKeyOwner>
        aria-labelledby={labelId}
        data={[
          { value: "ORGANIZATION", label: t("The organization") },
          { value: "MEMBER", label: t("Me") },
        ]}
        value={value}
        onChange={onChange}
      />
      <Text size="xs" c="dimmed" mt={6}>
        {textOf(MEANINGS[value])}
      </Text>
    </div>
  );
}
