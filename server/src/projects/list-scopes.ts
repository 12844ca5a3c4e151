import { authorize } from "../access/authorize.js";
import type { Context } from "../context/context.js";
import { scopesOf } from "./load-scopes.js";
import type { Project } from "./project.entity.js";
import type { Scope } from "./scope.entity.js";

/** The scopes of a project. Throws NOT_FOUND for a key that is shown where it may be used, and may read nothing there. */
export async function listScopes(ctx: Context, { id, organizationId }: Project): Promise<readonly Scope[]> {
  await authorize(ctx, "project.read", organizationId, { kind: "project", projectId: id }, "Project");
  return scopesOf(ctx).load(id);
}
