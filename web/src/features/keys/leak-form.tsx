import { Button, FileButton, Group, Stack, Text, Textarea } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconFileSearch } from "@tabler/icons-react";
import { useState } from "react";
import { t } from "../../lib/text";
import { hashSecrets, type SecretHash } from "./secret-hash";

const PAUSE_MS = 200;
const MAX_FILE_BYTES = 20_000_000;

interface LeakFormProps {
  /** What was found, each time the text has changed. The text itself never leaves this form. */
  onFound: (secrets: SecretHash[]) => void;
}

export function LeakForm({ onFound }: LeakFormProps) {
  const [text, setText] = useState("");
  const [count, setCount] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const look = (within: string) => {
    const secrets = hashSecrets(within);
    setCount(within === "" ? null : secrets.length);
    onFound(secrets);
  };
  const lookSoon = useDebouncedCallback(look, PAUSE_MS);
  const change = (changed: string) => {
    setText(changed);
    setProblem(null);
    lookSoon(changed);
  };
  const open = async (file: File | null) => {
    if (!file) return;
    if (file.size > MAX_FILE_BYTES) {
      setProblem(t("Choose a file of at most 20 MB, or paste the part that matters."));
      return;
    }
    setText("");
    setProblem(null);
    look(await file.text());
  };
  return (
    <Stack gap="sm">
      <Textarea
        label={t("Text in which keys may be")}
        description={t("A log, a commit, a message: whatever was seen where it shouldn’t be.")}
        rows={6}
        resize="vertical"
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        error={problem}
        // Nothing in the browser is to send the text elsewhere or keep it.
        autoComplete="off"
        spellCheck={false}
        autoCorrect="off"
        data-1p-ignore
        data-lpignore="true"
        styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", overflowWrap: "anywhere" } }}
      />
      <Group gap="sm">
        <FileButton onChange={(file) => void open(file)}>
          {(props) => (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconFileSearch size={16} stroke={1.5} aria-hidden />}
              {...props}
            >
              {t("Look into a file…")}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed" role="status">
          {count !== null &&
            (count === 0
              ? t("Nothing in it has the shape and the checksum of a key.")
              : t("{count, plural, one {# secret in it} other {# secrets in it}}", { count }))}
        </Text>
      </Group>
    </Stack>
  );
}
