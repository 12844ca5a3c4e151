import type { Action } from "@claviger/shared/permissions";
import { authorize } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { notFound } from "../platform/errors.js";
import { isId } from "../platform/ids.js";
import { Project } from "./project.entity.js";

/** The project, for whoever may do this with it. Throws NOT_FOUND for one that is unknown or invisible, or FORBIDDEN. */
export async function requireProject(ctx: Context, id: string, action: Action): Promise<Project> {
  requireActor(ctx);
  const project = isId("prj", id) ? await ctx.db.findOneBy(Project, { id }) : null;
  if (!project) throw notFound("Project");
  await authorize(ctx, action, project.organizationId, { kind: "project", projectId: project.id }, "Project");
  return project;
}
