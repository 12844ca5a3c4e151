import { LIMITS } from "@claviger/shared/limits";
import type { Permission } from "@claviger/shared/permissions";
import { In } from "typeorm";
import type { Context } from "../context/context.js";
import { badInput, notFound } from "../platform/errors.js";
import { isId } from "../platform/ids.js";

export interface GrantedProject {
  readonly projectId: string;
  readonly permission: Permission;
}

/**
 * The grants of one member, ordered by project. Throws NOT_FOUND for a project that isn't the organization's, and
 * BAD_USER_INPUT for one that is named twice.
 */
export async function readProjectGrants(
  tx: Context,
  organizationId: string,
  grants: readonly GrantedProject[],
): Promise<readonly GrantedProject[]> {
  if (grants.length > LIMITS.projectGrants) {
    throw badInput("projectGrants", `A member has at most ${LIMITS.projectGrants} project grants`);
  }
  const ids = grants.map(({ projectId }) => projectId);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) throw badInput(`projectGrants.${index}.projectId`, "The project is named twice");
  });
  if (!ids.every((id) => isId("prj", id))) throw notFound("Project");
  // Projects know organizations, and organizations don't know projects: theirs is the only table that is read here by name.
  const known = ids.length === 0 ? 0 : await tx.db.countBy("project", { organizationId, id: In(ids) });
  if (known < ids.length) throw notFound("Project");
  return grants
    .map(({ projectId, permission }) => ({ projectId, permission }))
    .sort((one, other) => (one.projectId < other.projectId ? -1 : 1));
}
