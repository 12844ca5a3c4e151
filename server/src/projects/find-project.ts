import { may } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { isId } from "../platform/ids.js";
import { Project } from "./project.entity.js";

/** The project, or null for one that is unknown or that whoever asks may not see. */
export async function findProject(ctx: Context, id: string): Promise<Project | null> {
  requireActor(ctx);
  const project = isId("prj", id) ? await ctx.db.findOneBy(Project, { id }) : null;
  if (!project) return null;
  const target = { kind: "project", projectId: project.id } as const;
  return (await may(ctx, "project.read", project.organizationId, target)) ? project : null;
}
