import type { EnvironmentKind, EnvironmentMode } from "@claviger/shared/environments";
import { LIMITS } from "@claviger/shared/limits";
import { includesPermission, type Permission } from "@claviger/shared/permissions";
import { t } from "../../lib/text";

export interface GrantableEnvironment {
  id: string;
  name: string;
  slug: string;
  kind: EnvironmentKind;
  mode: EnvironmentMode;
}

/** A name that the project's own API defines. */
export interface GrantableScope {
  name: string;
  description: string | null;
  includesAll: boolean;
}

export interface GrantableProject {
  id: string;
  name: string;
  slug: string;
  environments: readonly GrantableEnvironment[];
  scopes: readonly GrantableScope[];
}

/** In place of an environment's id: one is meant, and yet to be chosen. */
export const UNCHOSEN = "";

/** One row of the grants builder. Without an environment it means all of the project's environments of the key's kind. */
export interface GrantDraft {
  rowId: string;
  projectId: string | null;
  environmentId: string | null;
  /** Null: scopes alone. */
  permission: Permission | null;
  scopes: readonly string[];
}

/** What is settled of a key's reach before its grants: its kind, and the mode of one that exists. */
export interface KeyBounds {
  /** Null: several kinds, or none chosen yet. */
  environmentKind: EnvironmentKind | null;
  mode?: EnvironmentMode;
}

/** The environments that such a key may name: PRODUCTION keys are LIVE, and a key reaches only its own mode. */
export function environmentsFor(
  project: GrantableProject | undefined,
  { environmentKind: kind, mode = kind === "PRODUCTION" ? "LIVE" : undefined }: KeyBounds,
): GrantableEnvironment[] {
  if (!project) return [];
  return project.environments.filter(
    (environment) => (kind === null || environment.kind === kind) && (mode === undefined || environment.mode === mode),
  );
}

/**
 * The rows after the key's kind or a project has changed: an environment that is no choice any more gives way to "all
 * environments", and where one is yet to be chosen and there is but one, it is that.
 */
export function settleEnvironments(
  grants: readonly GrantDraft[],
  bounds: KeyBounds,
  projects: readonly GrantableProject[],
): GrantDraft[] {
  return grants.map((grant) => {
    const choices = environmentsFor(findProject(projects, grant.projectId), bounds);
    if (grant.environmentId === UNCHOSEN) {
      const [only, ...others] = choices;
      return only && others.length === 0 ? { ...grant, environmentId: only.id } : grant;
    }
    const stays = choices.some((environment) => environment.id === grant.environmentId);
    return stays ? grant : { ...grant, environmentId: null };
  });
}

/** The environments in which such a key could be used, each once. */
export function reachedEnvironments(
  grants: readonly GrantDraft[],
  bounds: KeyBounds,
  projects: readonly GrantableProject[],
): { id: string; label: string }[] {
  const reached = new Map<string, string>();
  for (const { projectId, environmentId } of grants) {
    const project = findProject(projects, projectId);
    for (const { id, name } of environmentsFor(project, bounds)) {
      if (environmentId === null || environmentId === id) reached.set(id, `${project?.name} / ${name}`);
    }
  }
  return [...reached].map(([id, label]) => ({ id, label }));
}

/** LIVE for production keys and for those that reach a live environment; then they reach no other. */
export function keyMode(
  grants: readonly GrantDraft[],
  kind: EnvironmentKind | null,
  projects: readonly GrantableProject[],
): EnvironmentMode {
  if (kind === "PRODUCTION") return "LIVE";
  const reached = grants.flatMap((grant) => {
    const environments = environmentsFor(findProject(projects, grant.projectId), { environmentKind: kind });
    return environments.filter(({ id }) => grant.environmentId === null || grant.environmentId === id);
  });
  return reached.some(({ mode }) => mode === "LIVE") ? "LIVE" : "TEST";
}

/** The first thing wrong with each row, by its place. */
export function grantProblems(
  grants: readonly GrantDraft[],
  { environmentKind, mode: settled }: KeyBounds,
  projects: readonly GrantableProject[],
): (string | null)[] {
  const mode = settled ?? keyMode(grants, environmentKind, projects);
  return grants.map(({ projectId, environmentId, permission, scopes }, index) => {
    if (projectId === null) return t("Choose a project.");
    if (environmentId === UNCHOSEN) return t("Choose an environment.");
    if (permission === null && scopes.length === 0) return t("Choose a permission, or scopes.");
    if (scopes.length > LIMITS.scopesPerGrant)
      return t("Choose {count} scopes at most.", { count: LIMITS.scopesPerGrant });
    const twin = grants.findIndex((other) => other.projectId === projectId && other.environmentId === environmentId);
    if (twin !== index) return t("Grant {number} already names this place.", { number: twin + 1 });
    const environment = findProject(projects, projectId)?.environments.find(({ id }) => id === environmentId);
    if (environment === undefined || environment.mode === mode) return null;
    if (settled === "LIVE") return t("This key is live, and the environment isn’t.");
    if (settled === "TEST") return t("This key is in test mode, and the environment isn’t.");
    return t("Another grant reaches a live environment. A key acts on live or on test environments, not on both.");
  });
}

/** Grants without those that another one includes: the union that takes effect. */
export function effectiveGrants<
  TGrant extends Pick<GrantDraft, "projectId" | "environmentId"> & { permission: Permission },
>(grants: readonly TGrant[]): TGrant[] {
  return grants.filter(
    (grant, index) => !grants.some((other, place) => place !== index && includesGrant(other, grant, place < index)),
  );
}

export function findProject(
  projects: readonly GrantableProject[],
  projectId: string | null,
): GrantableProject | undefined {
  return projects.find((project) => project.id === projectId);
}

function includesGrant(
  wide: Pick<GrantDraft, "projectId" | "environmentId"> & { permission: Permission },
  narrow: Pick<GrantDraft, "projectId" | "environmentId"> & { permission: Permission },
  isEarlier: boolean,
): boolean {
  if (wide.projectId !== narrow.projectId) return false;
  if (wide.environmentId !== null && wide.environmentId !== narrow.environmentId) return false;
  if (!includesPermission(wide.permission, narrow.permission)) return false;
  const isSame = wide.environmentId === narrow.environmentId && wide.permission === narrow.permission;
  return !isSame || isEarlier;
}
