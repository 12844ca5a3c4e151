import { Badge } from "@mantine/core";
import type { EnvironmentKind, EnvironmentMode } from "@claviger/shared/environments";
import { message, t, textOf, type Message } from "../lib/text";

const KINDS = {
  PRODUCTION: { label: message("Production"), color: "indigo" },
  STAGING: { label: message("Staging"), color: "orange" },
  DEVELOPMENT: { label: message("Development"), color: "teal" },
} as const satisfies Record<EnvironmentKind, { label: Message; color: string }>;

export function kindLabel(kind: EnvironmentKind | null): string {
  return kind === null ? t("Several kinds") : textOf(KINDS[kind].label);
}

export function KindBadge({ kind, mode }: { kind: EnvironmentKind | null; mode?: EnvironmentMode }) {
  return (
    <Badge miw="max-content" color={kind === null ? "gray" : KINDS[kind].color}>
      {kindLabel(kind)}
      {mode && ` · ${modeLabel(mode)}`}
    </Badge>
  );
}

export function ModeBadge({ mode }: { mode: EnvironmentMode }) {
  return (
    <Badge miw="max-content" color={mode === "LIVE" ? "indigo" : "gray"}>
      {modeLabel(mode)}
    </Badge>
  );
}

function modeLabel(mode: EnvironmentMode): string {
  return mode === "LIVE" ? t("Live") : t("Test");
}
