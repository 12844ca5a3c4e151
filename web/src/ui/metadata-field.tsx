import { Textarea, type TextareaProps } from "@mantine/core";
import { t } from "../lib/text";

/** For a JSON object. What is wrong with it is said by `metadataProblem`. */
export function MetadataField(props: TextareaProps) {
  return (
    <Textarea
      label={t("Metadata")}
      placeholder={'{ "tier": "gold" }'}
      rows={4}
      resize="vertical"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      dir="ltr"
      styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: "0.8125rem" } }}
      {...props}
    />
  );
}
