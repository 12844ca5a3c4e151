import type { EnvironmentKind, EnvironmentMode } from "@claviger/shared/environments";
import { LIMITS } from "@claviger/shared/limits";
import type { Permission } from "@claviger/shared/permissions";
import type { Context } from "../context/context.js";
import type { Organization } from "../organizations/organization.entity.js";
import { badInput } from "../platform/errors.js";
import { Environment } from "../projects/environment.entity.js";
import type { Project } from "../projects/project.entity.js";
import { requireEnvironment } from "../projects/require-environment.js";
import { requireProject } from "../projects/require-project.js";
import { scopesOf } from "../projects/load-scopes.js";
import type { KeyGrant } from "./key-grant.entity.js";

export interface GrantInput {
  readonly projectId: string;
  readonly environmentId?: string | null;
  readonly permission?: Permission | null;
  readonly scopes?: readonly string[] | null;
}

export type GrantDraft = Pick<KeyGrant, "projectId" | "environmentId" | "environmentKind" | "permission" | "scopes">;

export interface Reach {
  /** Null when the key is bound to several kinds. */
  readonly environmentKind: EnvironmentKind | null;
  readonly mode: EnvironmentMode;
  readonly grants: readonly GrantDraft[];
}

/** What of a key's reach is settled before its grants are read. */
export interface Bounds {
  readonly environmentKind: EnvironmentKind | null;
  /** Of a key that exists; it never changes. */
  readonly mode?: EnvironmentMode;
}

/**
 * Reads where a key may act. The mode of a new one follows from that: LIVE when its kind is PRODUCTION or it reaches a LIVE
 * environment. Throws NOT_FOUND for places that whoever asks can't see, and BAD_USER_INPUT for grants that could never take
 * effect.
 */
export async function readGrants(
  ctx: Context,
  organization: Organization,
  inputs: readonly GrantInput[],
  { environmentKind, mode: settled }: Bounds,
): Promise<Reach> {
  if (inputs.length > LIMITS.grants) throw badInput("grants", `A key has at most ${LIMITS.grants} grants`);
  const places = await Promise.all(
    inputs.map((input, index) => readPlace(ctx, organization, input, index, environmentKind)),
  );
  const mode = settled ?? modeOf(environmentKind, places);
  places.forEach(({ draft, environments }, index) => {
    if (draft.environmentId !== null && environments.some((environment) => environment.mode !== mode)) {
      throw badInput(
        `grants.${index}.environmentId`,
        `A ${mode} key can't reach this environment: it has another mode`,
      );
    }
  });
  return { environmentKind, mode, grants: places.map(({ draft }) => draft) };
}

function modeOf(kind: EnvironmentKind | null, places: readonly Place[]): EnvironmentMode {
  const live = places.some(({ environments }) => environments.some(({ mode }) => mode === "LIVE"));
  return live || kind === "PRODUCTION" ? "LIVE" : "TEST";
}

interface Place {
  readonly draft: GrantDraft;
  readonly environments: readonly Environment[];
}

async function readPlace(
  ctx: Context,
  organization: Organization,
  input: GrantInput,
  index: number,
  kind: EnvironmentKind | null,
): Promise<Place> {
  const field = `grants.${index}`;
  const permission = input.permission ?? null;
  const project = await requireProject(ctx, input.projectId, "project.read");
  if (project.organizationId !== organization.id) {
    throw badInput(`${field}.projectId`, "The project belongs to another organization");
  }
  const scopes = await readScopes(ctx, project, `${field}.scopes`, input.scopes ?? []);
  if (permission === null && scopes.length === 0) {
    throw badInput(`${field}.permission`, "A grant needs a permission or scopes");
  }
  const base = { projectId: project.id, permission, scopes };
  if (input.environmentId === null || input.environmentId === undefined) {
    const where = { projectId: project.id, ...(kind === null ? {} : { kind }) };
    const environments = await ctx.db.findBy(Environment, where);
    return { draft: { ...base, environmentId: null, environmentKind: null }, environments };
  }
  const environment = await requireEnvironment(ctx, input.environmentId, "environment.read");
  if (environment.projectId !== project.id) {
    throw badInput(`${field}.environmentId`, "The environment belongs to another project");
  }
  if (kind !== null && environment.kind !== kind) {
    throw badInput(`${field}.environmentId`, `A ${kind} key can't reach this environment: it is ${environment.kind}`);
  }
  const draft = { ...base, environmentId: environment.id, environmentKind: environment.kind };
  return { draft, environments: [environment] };
}

async function readScopes(ctx: Context, project: Project, field: string, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  if (names.length > LIMITS.scopesPerGrant)
    throw badInput(field, `A grant has at most ${LIMITS.scopesPerGrant} scopes`);
  const known = new Set((await scopesOf(ctx).load(project.id)).map(({ name }) => name));
  const unknown = names.findIndex((name) => !known.has(name));
  if (unknown !== -1) throw badInput(`${field}.${unknown}`, "The project defines no such scope");
  return [...new Set(names)];
}
