import type { EnvironmentMode } from "@claviger/shared/environments";
import {
  includesAccess,
  includesPermission,
  type OrganizationAccess,
  type Permission,
} from "@claviger/shared/permissions";
import { t, textOf } from "../../lib/text";
import { accessMatrix, type GrantedKey, type MatrixProject, type MatrixRow } from "./access-matrix";
import { findProject, UNCHOSEN, type GrantableProject, type GrantDraft, type KeyBounds } from "./grants";
import { PERMISSION_LABELS } from "./key-access";

interface HeldAccess {
  grants: readonly GrantDraft[];
  organizationAccess: OrganizationAccess;
}

export interface AccessChange {
  /** Such as “Shop / Staging: Write instead of Read”. */
  text: string;
  /** Whether calls that pass now are refused then. */
  isLoss: boolean;
}

/** What takes effect once the grants are changed: by environment, and nothing where only the rows look different. */
export function accessChanges(
  before: HeldAccess,
  after: HeldAccess,
  bounds: KeyBounds & { mode: EnvironmentMode },
  projects: readonly GrantableProject[],
): AccessChange[] {
  const matrixOf = ({ grants }: HeldAccess) =>
    new Map(accessMatrix(granted(grants, bounds, projects)).map((project) => [project.id, project]));
  const [then, now] = [matrixOf(before), matrixOf(after)];
  const ids = [...new Set([...then.keys(), ...now.keys()])];
  const changes = ids.flatMap((id) => projectChanges(then.get(id), now.get(id)));
  if (before.organizationAccess !== after.organizationAccess) {
    changes.push({
      text: t("Organization: {now} instead of {before}", {
        now: accessLabel(after.organizationAccess),
        before: accessLabel(before.organizationAccess),
      }),
      isLoss: !includesAccess(after.organizationAccess, before.organizationAccess),
    });
  }
  return changes;
}

function projectChanges(before: MatrixProject | undefined, after: MatrixProject | undefined): AccessChange[] {
  const project = after ?? before;
  if (!project) return [];
  const rowIn = (matrix: MatrixProject | undefined, id: string) =>
    matrix?.rows.find(({ environment }) => environment.id === id);
  const changes = project.rows.flatMap(({ environment }) =>
    rowChanges(`${project.name} / ${environment.name}`, rowIn(before, environment.id), rowIn(after, environment.id)),
  );
  const [had, has] = [before?.includesFuture ?? false, after?.includesFuture ?? false];
  if (had === has) return changes;
  const text = has
    ? t("Environments of {project} made later: included", { project: project.name })
    : t("Environments of {project} made later: left out", { project: project.name });
  return [...changes, { text, isLoss: had }];
}

function rowChanges(place: string, before: MatrixRow | undefined, after: MatrixRow | undefined): AccessChange[] {
  const [had, has] = [before?.permission ?? null, after?.permission ?? null];
  const [hadScopes, hasScopes] = [before?.scopes ?? [], after?.scopes ?? []];
  const gained = hasScopes.filter((scope) => !hadScopes.includes(scope));
  const lost = hadScopes.filter((scope) => !hasScopes.includes(scope));
  return [
    ...(had === has
      ? []
      : [{ text: levelChange(place, had, has), isLoss: had !== null && !includesPermission(has, had) }]),
    ...(gained.length === 0
      ? []
      : [{ text: t("{place}: may use {scopes}", { place, scopes: gained.join(", ") }), isLoss: false }]),
    ...(lost.length === 0
      ? []
      : [{ text: t("{place}: may no longer use {scopes}", { place, scopes: lost.join(", ") }), isLoss: true }]),
  ];
}

function levelChange(place: string, had: MatrixRow["permission"], has: MatrixRow["permission"]): string {
  if (has === null) return had === null ? "" : t("{place}: no longer {level}", { place, level: levelLabel(had) });
  if (had === null) return `${place}: ${levelLabel(has)}`;
  return t("{place}: {now} instead of {before}", { place, now: levelLabel(has), before: levelLabel(had) });
}

function granted(
  grants: readonly GrantDraft[],
  { environmentKind, mode }: KeyBounds & { mode: EnvironmentMode },
  projects: readonly GrantableProject[],
): GrantedKey {
  return {
    environmentKind,
    mode,
    grants: grants.flatMap(({ projectId, environmentId, permission, scopes }) => {
      const project = findProject(projects, projectId);
      if (!project || environmentId === UNCHOSEN) return [];
      return [{ permission, scopes, environment: environmentId === null ? null : { id: environmentId }, project }];
    }),
  };
}

function accessLabel(access: OrganizationAccess): string {
  return access === "NONE" ? t("no access") : levelLabel(access);
}

function levelLabel(permission: Permission): string {
  return textOf(PERMISSION_LABELS[permission]);
}
