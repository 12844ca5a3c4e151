import { Input, SegmentedControl, Text } from "@mantine/core";
import { ORGANIZATION_ACCESS, type OrganizationAccess } from "@claviger/shared/permissions";
import { useId } from "react";
import { message, t, textOf, type Message } from "../../lib/text";

const LABELS: Record<OrganizationAccess, Message> = {
  NONE: message("None"),
  READ: message("Read"),
  WRITE: message("Write"),
};
const MEANINGS: Record<OrganizationAccess, Message> = {
  NONE: message("Sees nothing of the organization but what its grants reach. Right for most keys."),
  READ: message("Also reads all projects, environments, members and keys of the organization. Never a key’s secret."),
  WRITE: message("As Read, and creates and changes projects and environments, and disables and revokes keys."),
};

interface OrganizationAccessFieldProps {
  value: OrganizationAccess;
  onChange: (access: OrganizationAccess) => void;
  error: string | undefined;
}

export function OrganizationAccessField({ value, onChange, error }: OrganizationAccessFieldProps) {
  const labelId = useId();
  return (
    <div>
      <Input.Label labelElement="div" id={labelId}>
        {t("Access to the organization")}
      </Input.Label>
      <Input.Description mb="xs">{t("For automation that looks after the organization itself.")}</Input.Description>
      <SegmentedControl<OrganizationAccess>
        aria-labelledby={labelId}
        data={ORGANIZATION_ACCESS.map((access) => ({ value: access, label: textOf(LABELS[access]) }))}
        value={value}
        onChange={onChange}
      />
      <Text size="xs" c="dimmed" mt={6}>
        {textOf(MEANINGS[value])}
      </Text>
      {error && <Input.Error mt={4}>{error}</Input.Error>}
    </div>
  );
}
