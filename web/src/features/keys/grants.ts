import type { EnvironmentKind, EnvironmentMode } from "@claviger/shared/environments";
import { includesPermission, type Permission } from "@claviger/shared/permissions";

export interface GrantableEnvironment {
  id: string;
  name: string;
  kind: EnvironmentKind;
  mode: EnvironmentMode;
}

export interface GrantableProject {
  id: string;
  name: string;
  environments: readonly GrantableEnvironment[];
}

/** One row of the grants builder. Without an environment it means all of the project's environments of the key's kind. */
export interface GrantDraft {
  rowId: string;
  projectId: string | null;
  environmentId: string | null;
  permission: Permission;
}

/** The environments that a key of this kind may name: PRODUCTION keys are LIVE, and a key reaches only its own mode. */
export function environmentsFor(
  project: GrantableProject | undefined,
  kind: EnvironmentKind | null,
): GrantableEnvironment[] {
  if (!project) return [];
  return project.environments.filter(
    (environment) =>
      (kind === null || environment.kind === kind) && (kind !== "PRODUCTION" || environment.mode === "LIVE"),
  );
}

/** The rows after the key's kind has changed: an environment of another kind gives way to "all environments". */
export function withoutOtherKinds(
  grants: readonly GrantDraft[],
  kind: EnvironmentKind | null,
  projects: readonly GrantableProject[],
): GrantDraft[] {
  return grants.map((grant) => {
    const choices = environmentsFor(findProject(projects, grant.projectId), kind);
    const stays = choices.some((environment) => environment.id === grant.environmentId);
    return stays ? grant : { ...grant, environmentId: null };
  });
}

/** LIVE for production keys and for those that reach a live environment; then they reach no other. */
export function keyMode(
  grants: readonly GrantDraft[],
  kind: EnvironmentKind | null,
  projects: readonly GrantableProject[],
): EnvironmentMode {
  if (kind === "PRODUCTION") return "LIVE";
  const reached = grants.flatMap((grant) => {
    const environments = environmentsFor(findProject(projects, grant.projectId), kind);
    return environments.filter(({ id }) => grant.environmentId === null || grant.environmentId === id);
  });
  return reached.some(({ mode }) => mode === "LIVE") ? "LIVE" : "TEST";
}

/** The first thing wrong with each row, by its place. */
export function grantProblems(
  grants: readonly GrantDraft[],
  kind: EnvironmentKind | null,
  projects: readonly GrantableProject[],
): (string | null)[] {
  const mode = keyMode(grants, kind, projects);
  return grants.map(({ projectId, environmentId }, index) => {
    if (projectId === null) return "Choose a project.";
    const twin = grants.findIndex((other) => other.projectId === projectId && other.environmentId === environmentId);
    if (twin !== index) return `Grant ${twin + 1} already names this place.`;
    const environment = findProject(projects, projectId)?.environments.find(({ id }) => id === environmentId);
    if (environment === undefined || environment.mode === mode) return null;
    return "Another grant reaches a live environment. A key acts on live or on test environments, not on both.";
  });
}

/** Grants without those that another one includes: the union that takes effect. */
export function effectiveGrants<
  TGrant extends { projectId: string | null; environmentId: string | null; permission: Permission },
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
  wide: Pick<GrantDraft, "projectId" | "environmentId" | "permission">,
  narrow: Pick<GrantDraft, "projectId" | "environmentId" | "permission">,
  isEarlier: boolean,
): boolean {
  if (wide.projectId !== narrow.projectId) return false;
  if (wide.environmentId !== null && wide.environmentId !== narrow.environmentId) return false;
  if (!includesPermission(wide.permission, narrow.permission)) return false;
  const isSame = wide.environmentId === narrow.environmentId && wide.permission === narrow.permission;
  return !isSame || isEarlier;
}
