import { Badge } from "@mantine/core";
import type { EnvironmentKind, EnvironmentMode } from "@claviger/shared/environments";

const KINDS = {
  PRODUCTION: { label: "Production", color: "indigo" },
  STAGING: { label: "Staging", color: "orange" },
  DEVELOPMENT: { label: "Development", color: "teal" },
} as const satisfies Record<EnvironmentKind, { label: string; color: string }>;

export function kindLabel(kind: EnvironmentKind | null): string {
  return kind === null ? "Several kinds" : KINDS[kind].label;
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
  return mode === "LIVE" ? "Live" : "Test";
}
