import { SegmentedControl, Stack, Text } from "@mantine/core";
import { useState } from "react";
import type { CreateApiKeyInput } from "../../graphql/graphql";
import { t } from "../../lib/text";
import { CodeBlock } from "../../ui/code-block";
import { CopyTextButton } from "../../ui/copy-button";
import { createKeyCurl, createKeyMutation, createKeyVariables } from "./key-request";

const FORMS = ["GraphQL", "curl"] as const;
type Form = (typeof FORMS)[number];

interface RequestPreviewProps {
  input: CreateApiKeyInput;
  /** The address that opens the form filled in as it is now. */
  link: string;
}

/** The form as a request, for whoever would rather write it down than fill it in again. */
export function RequestPreview({ input, link }: RequestPreviewProps) {
  const [form, setForm] = useState<Form>("GraphQL");
  return (
    <Stack gap="sm" align="stretch">
      <SegmentedControl<Form>
        aria-label={t("Form of the request")}
        size="xs"
        style={{ alignSelf: "flex-start" }}
        data={[...FORMS]}
        value={form}
        onChange={setForm}
      />
      {form === "GraphQL" ? (
        <>
          <CodeBlock code={createKeyMutation()} label={t("Mutation")} />
          <CodeBlock code={createKeyVariables(input)} label={t("Variables")} />
        </>
      ) : (
        <CodeBlock code={createKeyCurl(window.location.origin, input)} label={t("Command that creates the key")} wrap />
      )}
      <Text size="xs" c="dimmed">
        {t("The caller’s own key needs every right that it gives. The answer holds the secret, once.")}
      </Text>
      <CopyTextButton text={link} variant="default" size="xs" style={{ alignSelf: "flex-start" }}>
        {t("Copy a link to this form, filled in")}
      </CopyTextButton>
    </Stack>
  );
}
