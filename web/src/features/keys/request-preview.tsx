import { SegmentedControl, Stack, Text } from "@mantine/core";
import { useState } from "react";
import type { CreateApiKeyInput } from "../../graphql/graphql";
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
        aria-label="Form of the request"
        size="xs"
        style={{ alignSelf: "flex-start" }}
        data={[...FORMS]}
        value={form}
        onChange={setForm}
      />
      {form === "GraphQL" ? (
        <>
          <CodeBlock code={createKeyMutation()} label="Mutation" />
          <CodeBlock code={createKeyVariables(input)} label="Variables" />
        </>
      ) : (
        <CodeBlock code={createKeyCurl(window.location.origin, input)} label="Command that creates the key" wrap />
      )}
      <Text size="xs" c="dimmed">
        The caller’s own key needs every right that it gives. The answer holds the secret, once.
      </Text>
      <CopyTextButton text={link} variant="default" size="xs" style={{ alignSelf: "flex-start" }}>
        Copy a link to this form, filled in
      </CopyTextButton>
    </Stack>
  );
}
