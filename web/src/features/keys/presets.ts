import type { Permission } from "@claviger/shared/permissions";
import { settleEnvironments, UNCHOSEN, type GrantableProject, type GrantDraft, type KeyBounds } from "./grants";
import { newGrant } from "./key-form";

export const PRESETS = ["read", "deploy", "project", "custom"] as const;
export type Preset = (typeof PRESETS)[number];

const SHAPES: Record<Exclude<Preset, "custom">, { permission: Permission; isOneEnvironment: boolean }> = {
  read: { permission: "READ", isOneEnvironment: true },
  deploy: { permission: "WRITE", isOneEnvironment: true },
  project: { permission: "MANAGE", isOneEnvironment: false },
};

/** The one grant of a preset, in the project that the first grant names already. */
export function presetGrants(
  preset: Exclude<Preset, "custom">,
  grants: readonly GrantDraft[],
  bounds: KeyBounds,
  projects: readonly GrantableProject[],
): GrantDraft[] {
  const { permission, isOneEnvironment } = SHAPES[preset];
  const [first = newGrant()] = grants;
  const environmentId = isOneEnvironment ? (first.environmentId ?? UNCHOSEN) : null;
  return settleEnvironments([{ ...first, permission, environmentId, scopes: [] }], bounds, projects);
}

/** Whether the grants are still what the preset made of them, wherever they point. */
export function fitsPreset(preset: Preset, grants: readonly GrantDraft[]): boolean {
  const [only, ...others] = grants;
  if (preset === "custom" || !only || others.length > 0) return preset === "custom";
  const { permission, isOneEnvironment } = SHAPES[preset];
  return (
    only.permission === permission && only.scopes.length === 0 && (only.environmentId !== null) === isOneEnvironment
  );
}
