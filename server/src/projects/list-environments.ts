import { ENVIRONMENT_KINDS } from "@claviger/shared/environments";
import { can } from "@claviger/shared/permissions";
import { loadRights } from "../access/load-rights.js";
import type { Context } from "../context/context.js";
import { targetOfEnvironment } from "./environment-target.js";
import type { Environment } from "./environment.entity.js";
import { environmentsOf } from "./load-places.js";
import type { Project } from "./project.entity.js";

/** The environments of a project that whoever asks may see: production, staging, development, and within a kind oldest first. */
export async function listEnvironments(ctx: Context, project: Project): Promise<readonly Environment[]> {
  const rights = await loadRights(ctx, project.organizationId);
  if (!rights) return [];
  const environments = await environmentsOf(ctx).load(project.id);
  const rank = ({ kind }: Environment): number => ENVIRONMENT_KINDS.indexOf(kind);
  return environments
    .filter((environment) => can(rights, "environment.read", targetOfEnvironment(environment)))
    .toSorted((one, other) => rank(one) - rank(other));
}
