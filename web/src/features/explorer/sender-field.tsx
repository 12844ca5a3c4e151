import { Input, PasswordInput, SegmentedControl, Stack } from "@mantine/core";
import { parseSecret } from "@claviger/shared/key-format";
import { useId, useState, type RefObject } from "react";
import { t } from "../../lib/text";

export interface Sender {
  readonly kind: "person" | "key";
  /** Kept while another sender is chosen, and nowhere but here. */
  readonly secret: string;
}

/** What is wrong with the sender, in words for people; null when requests can be sent. */
export function senderProblem({ kind, secret }: Sender): string | null {
  if (kind === "person") return null;
  if (secret.trim() === "") return t("Paste the key to send requests with.");
  return parseSecret(secret.trim()) ? null : t("This isn’t a whole key. Check that all of it was pasted.");
}

interface SenderFieldProps {
  sender: Sender;
  userName: string;
  problem: string | null;
  fieldRef: RefObject<HTMLInputElement | null>;
  onChange: (sender: Sender) => void;
}

export function SenderField({ sender, userName, problem, fieldRef, onChange }: SenderFieldProps) {
  const [isVisible, setVisible] = useState(false);
  const labelId = useId();
  return (
    <Stack gap="sm">
      <div>
        <Input.Label id={labelId} component="div" mb={6}>
          {t("Send as")}
        </Input.Label>
        <SegmentedControl
          aria-labelledby={labelId}
          fullWidth
          value={sender.kind}
          onChange={(kind) => onChange({ ...sender, kind })}
          data={[
            { value: "person", label: <bdi title={userName}>{userName}</bdi> },
            { value: "key", label: t("An API key") },
          ]}
          styles={{ innerLabel: { overflow: "hidden", textOverflow: "ellipsis" } }}
        />
      </div>
      {sender.kind === "key" && (
        <PasswordInput
          ref={fieldRef}
          label={t("API key")}
          description={t("Stays in the memory of this page: it is gone once you leave or reload it.")}
          value={sender.secret}
          error={problem}
          visible={isVisible}
          onVisibilityChange={setVisible}
          visibilityToggleButtonProps={{
            "aria-label": isVisible ? t("Hide key") : t("Show key"),
            "aria-hidden": false,
            tabIndex: 0,
          }}
          onChange={(event) => onChange({ ...sender, secret: event.currentTarget.value })}
          // Nothing in the browser is to send it elsewhere or keep it.
          autoComplete="off"
          spellCheck={false}
          autoCorrect="off"
          data-1p-ignore
          data-lpignore="true"
        />
      )}
    </Stack>
  );
}
