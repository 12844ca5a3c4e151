import { Textarea } from "@mantine/core";
import { t } from "../../lib/text";

interface AddressesFieldProps {
  value: string;
  onChange: (text: string) => void;
  error: string | undefined;
}

export function AddressesField({ value, onChange, error }: AddressesFieldProps) {
  return (
    <Textarea
      label={t("Only from these addresses")}
      description={t("IPv4 or IPv6 addresses and blocks, one a line. Empty: from anywhere.")}
      placeholder={"203.0.113.7\n10.0.0.0/8"}
      rows={3}
      resize="vertical"
      autoComplete="off"
      spellCheck={false}
      styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: "0.8125rem" } }}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
    />
  );
}
