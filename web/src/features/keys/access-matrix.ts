import type { EnvironmentKind, EnvironmentMode } from "@claviger/shared/environments";
import { grantsIn, permissionIn, type Grant, type Permission } from "@claviger/shared/permissions";
import { message, t, textOf, type Message } from "../../lib/text";

interface Environment {
  id: string;
  name: string;
  kind: EnvironmentKind;
  mode: EnvironmentMode;
}

interface Project {
  id: string;
  name: string;
  slug: string;
  environments: readonly Environment[];
}

export interface GrantedKey {
  environmentKind: EnvironmentKind | null;
  mode: EnvironmentMode;
  grants: readonly {
    permission: Permission | null;
    scopes: readonly string[];
    environment: { id: string } | null;
    project: Project;
  }[];
}

export interface MatrixRow {
  environment: Environment;
  permission: Permission | null;
  scopes: readonly string[];
  /** Why the key doesn't reach the environment; null when it does. */
  outOfReach: string | null;
}

export interface MatrixProject extends Pick<Project, "id" | "name" | "slug"> {
  /** Whether a grant means environments that are yet to be made, too. */
  includesFuture: boolean;
  rows: readonly MatrixRow[];
}

/** What takes effect in each environment of the projects that a key's grants name, as the server itself works it out. */
export function accessMatrix({ environmentKind, mode, grants }: GrantedKey): MatrixProject[] {
  const rights = { environmentKind, mode, grants: grants.map(toGrant) };
  const projects = new Map(grants.map(({ project }) => [project.id, project]));
  return [...projects.values()].map(({ id, name, slug, environments }) => ({
    id,
    name,
    slug,
    includesFuture: rights.grants.some((grant) => grant.projectId === id && grant.environmentId === null),
    rows: environments.map((environment) => {
      const target = {
        kind: "environment",
        projectId: id,
        environmentId: environment.id,
        environmentKind: environment.kind,
        mode: environment.mode,
      } as const;
      const applying = grantsIn(rights, target);
      return {
        environment,
        permission: permissionIn(rights, target),
        scopes: [...new Set(applying.flatMap(({ scopes }) => scopes))],
        outOfReach: applying.length > 0 ? null : reasonFor(environment, { environmentKind, mode }),
      };
    }),
  }));
}

function toGrant({ permission, scopes, environment, project }: GrantedKey["grants"][number]): Grant {
  const named = project.environments.find(({ id }) => id === environment?.id);
  return {
    projectId: project.id,
    environmentId: environment?.id ?? null,
    environmentKind: named?.kind ?? null,
    permission,
    scopes,
  };
}

const OF_ANOTHER_KIND: Record<EnvironmentKind, Message> = {
  PRODUCTION: message("The key is for production"),
  STAGING: message("The key is for staging"),
  DEVELOPMENT: message("The key is for development"),
};

function reasonFor(environment: Environment, { environmentKind, mode }: Omit<GrantedKey, "grants">): string {
  if (environmentKind !== null && environment.kind !== environmentKind) return textOf(OF_ANOTHER_KIND[environmentKind]);
  if (environment.mode !== mode) return mode === "LIVE" ? t("The key acts on live data") : t("The key is in test mode");
  return t("No grant names it");
}
