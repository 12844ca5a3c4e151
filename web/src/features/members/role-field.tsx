import { NativeSelect } from "@mantine/core";
import type { Role } from "@claviger/shared/permissions";
import { t, textOf } from "../../lib/text";
import { ROLE_LABELS, ROLE_MEANINGS } from "./roles";

interface RoleFieldProps {
  roles: readonly Role[];
  value: Role;
  onChange: (role: Role) => void;
}

export function RoleField({ roles, value, onChange }: RoleFieldProps) {
  return (
    <NativeSelect
      label={t("Role")}
      description={textOf(ROLE_MEANINGS[value])}
      inputWrapperOrder={["label", "input", "description", "error"]}
      data={roles.map((role) => ({ value: role, label: textOf(ROLE_LABELS[role]) }))}
      value={value}
      onChange={({ currentTarget }) => {
        const role = roles.find((one) => one === currentTarget.value);
        if (role) onChange(role);
      }}
    />
  );
}
