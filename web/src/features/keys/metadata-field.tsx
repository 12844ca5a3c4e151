import { Textarea } from "@mantine/core";

interface MetadataFieldProps {
  value: string;
  onChange: (text: string) => void;
  error: string | undefined;
}

export function MetadataField({ value, onChange, error }: MetadataFieldProps) {
  return (
    <Textarea
      label="Metadata"
      description="A JSON object of your own, which verification hands to your API. Nothing secret."
      placeholder='{"team": "payments"}'
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
