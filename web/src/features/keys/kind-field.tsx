import { Group, Radio, SimpleGrid, Text } from "@mantine/core";
import { ENVIRONMENT_KINDS, type EnvironmentKind } from "@claviger/shared/environments";
import type { EnvironmentBinding } from "@claviger/shared/key-policy";
import { message, t, textOf, type Message } from "../../lib/text";
import { kindLabel } from "../../ui/environment-badges";
import classes from "./kind-field.module.css";

const PURPOSES: Record<EnvironmentKind, Message> = {
  PRODUCTION: message("Real users and real data. Always live."),
  STAGING: message("The rehearsal before production."),
  DEVELOPMENT: message("Work in progress, on a machine or in CI."),
};

interface KindFieldProps {
  binding: EnvironmentBinding;
  value: EnvironmentKind | null;
  onChange: (kind: EnvironmentKind | null) => void;
  error: string | undefined;
}

export function KindField({ binding, value, onChange, error }: KindFieldProps) {
  const isStrict = binding === "STRICT";
  const choose = (chosen: string) => onChange(ENVIRONMENT_KINDS.find((kind) => kind === chosen) ?? null);
  return (
    <Radio.Group
      label={t("Environment")}
      description={
        isStrict
          ? t("In this organization a key works in environments of one kind. It can’t be changed later.")
          : t("A key may be bound to one kind of environment. It can’t be changed later.")
      }
      withAsterisk={isStrict}
      value={value ?? (isStrict ? "" : "ANY")}
      onChange={choose}
      error={error && <span data-problem>{error}</span>}
    >
      <SimpleGrid cols={{ base: 1, xs: isStrict ? 3 : 2 }} spacing="xs" my="xs">
        {ENVIRONMENT_KINDS.map((kind) => (
          <KindCard key={kind} value={kind} label={kindLabel(kind)} purpose={textOf(PURPOSES[kind])} />
        ))}
        {!isStrict && (
          <KindCard value="ANY" label={t("Several kinds")} purpose={t("Whatever the grants below name.")} />
        )}
      </SimpleGrid>
    </Radio.Group>
  );
}

function KindCard({ value, label, purpose }: { value: string; label: string; purpose: string }) {
  return (
    <Radio.Card value={value} className={classes.card}>
      <Group wrap="nowrap" align="flex-start" gap="sm">
        <Radio.Indicator size="xs" mt={3} />
        <div>
          <Text size="sm" fw={550}>
            {label}
          </Text>
          <Text size="xs" c="dimmed">
            {purpose}
          </Text>
        </div>
      </Group>
    </Radio.Card>
  );
}
