import { Alert, Anchor, Button, Checkbox, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { IconDownload, IconInfoCircle } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { useNow } from "../../lib/use-now";
import { CopyTextButton } from "../../ui/copy-button";
import { RelativeTime } from "../../ui/relative-time";
import { downloadText } from "./download";
import { SECRET_FORMATS, secretFileName, secretText, type SecretFormat } from "./secret-text";
import classes from "./show-once-panel.module.css";
import { VerifyPanel } from "./verify-panel";
import type { LeaveGuard } from "./use-leave-guard";

export const ShowOncePanel_apiKey = graphql(`
  fragment ShowOncePanel_apiKey on ApiKey {
    id
    name
    ...VerifyPanel_apiKey
  }
`);

/** A secret on its only way to its owner. It lives in the state of the component that shows it, and nowhere else. */
export interface ShownSecret {
  apiKey: FragmentType<typeof ShowOncePanel_apiKey>;
  secret: string;
  /** After a rotation: when the previous secret stops working. */
  previousSecretRetiresAt?: string;
}

interface ShowOncePanelProps {
  shown: ShownSecret;
  guard: LeaveGuard;
  /** When the first call with this secret came in; null while it is awaited. */
  firstUsedAt: string | null;
}

/** A new secret, the ways to take it away, and a way to try it. Nothing of it remains when this is gone. */
export function ShowOncePanel({ shown, guard, firstUsedAt }: ShowOncePanelProps) {
  const { secret, previousSecretRetiresAt } = shown;
  const apiKey = readFragment(ShowOncePanel_apiKey, shown.apiKey);
  return (
    <Stack gap="md">
      <Text size="sm">
        {t(
          "This is the only time the secret is shown: it is stored as a hash, so nobody can read it again. Put it into a secrets manager or your deployment’s settings, never into source code or a chat.",
        )}
      </Text>
      <SecretText secret={secret} apiKey={apiKey} />
      {previousSecretRetiresAt !== undefined && <PreviousSecret retiresAt={previousSecretRetiresAt} />}
      <VerifyPanel apiKey={apiKey} secret={secret} firstUsedAt={firstUsedAt} />
      <Leaving guard={guard} />
    </Stack>
  );
}

const FORMAT_NAMES: Record<Exclude<SecretFormat, "plain">, string> = {
  env: ".env",
  json: "JSON",
  kubernetes: "Kubernetes",
};

function SecretText({ secret, apiKey }: { secret: string; apiKey: { id: string; name: string } }) {
  const [format, setFormat] = useState<SecretFormat>("plain");
  const text = secretText(format, { secret, apiKey });
  return (
    <Stack gap="xs" align="stretch">
      <SegmentedControl<SecretFormat>
        aria-label={t("Format")}
        size="xs"
        style={{ alignSelf: "flex-start" }}
        data={SECRET_FORMATS.map((value) => ({
          value,
          label: value === "plain" ? t("Plain") : FORMAT_NAMES[value],
        }))}
        value={format}
        onChange={setFormat}
      />
      <pre
        className={classes.secret}
        role="group"
        aria-label={t("Secret of {name}", { name: apiKey.name })}
        tabIndex={0}
      >
        {text}
      </pre>
      <Group gap="xs">
        <CopyTextButton text={text} data-autofocus>
          {format === "plain" ? t("Copy secret") : t("Copy as {format}", { format: FORMAT_NAMES[format] })}
        </CopyTextButton>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} stroke={1.5} aria-hidden />}
          onClick={() => downloadText(secretFileName(format, apiKey.name), text)}
        >
          {t("Download")}
        </Button>
      </Group>
    </Stack>
  );
}

function PreviousSecret({ retiresAt }: { retiresAt: string }) {
  // The shared present may be some seconds old, and a secret that ended just now must not be said to work.
  const [shownAt] = useState(() => Date.now());
  const isOver = Date.parse(retiresAt) <= Math.max(shownAt, useNow().getTime());
  return (
    <Alert color="gray" variant="light" icon={<IconInfoCircle aria-hidden stroke={1.5} />}>
      {isOver
        ? t("The previous secret no longer works.")
        : rich("The previous secret works for the grace period, which ends {when}.", {
            when: <RelativeTime at={retiresAt} />,
          })}
    </Alert>
  );
}

function Leaving({ guard }: { guard: LeaveGuard }) {
  const checkbox = useRef<HTMLInputElement>(null);
  const stay = () => {
    guard.stay();
    checkbox.current?.focus();
  };
  return (
    <Stack gap="sm" className={classes.end}>
      {guard.isAsking && <LeavingQuestion onStay={stay} onLeave={guard.leave} />}
      <Group justify="space-between" gap="sm">
        <Checkbox
          ref={checkbox}
          label={t("I have stored the secret")}
          checked={guard.isStored}
          onChange={(event) => guard.setStored(event.currentTarget.checked)}
        />
        <Group gap="md">
          {!guard.isStored && !guard.isAsking && (
            <Anchor component="button" type="button" size="sm" onClick={guard.tryToLeave}>
              {t("Close without storing")}
            </Anchor>
          )}
          <Button disabled={!guard.isStored} onClick={guard.leave}>
            {t("Done")}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}

/** An alert clips what lies at its edge, such as the ring of the focus. */
const SHOW_FOCUS = { body: { overflow: "visible" }, message: { overflow: "visible" } };

function LeavingQuestion({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const safest = useRef<HTMLButtonElement>(null);
  useEffect(() => safest.current?.focus(), []);
  return (
    <Alert color="red" variant="light" role="alert" title={t("Leave without storing the secret?")} styles={SHOW_FOCUS}>
      <Text size="sm">
        {t("The key stays, but nobody can read its secret again. You would have to rotate the key.")}
      </Text>
      <Group gap="xs" mt="sm">
        <Button ref={safest} size="xs" variant="default" onClick={onStay}>
          {t("Keep it open")}
        </Button>
        <Button size="xs" color="red" onClick={onLeave}>
          {t("Leave without it")}
        </Button>
      </Group>
    </Alert>
  );
}
