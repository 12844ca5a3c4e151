import { isSlug } from "@claviger/shared/slugs";
import type { Context } from "../context/context.js";
import type { Organization } from "../organizations/organization.entity.js";
import { Environment } from "../projects/environment.entity.js";
import { Project } from "../projects/project.entity.js";

/** The slugs that name an environment: of its organization, its project, and its own. */
export type PlaceSlugs = readonly [organization: string, project: string, environment: string];

/**
 * The id of the environment that slugs name in an organization, as this server remembers it or else as the database has it;
 * null for none. Others' environments are not looked for, so nobody can tell whether they exist.
 */
export async function findBySlugs(
  ctx: Context,
  { id: organizationId, slug }: Organization,
  [organizationSlug, projectSlug, environmentSlug]: PlaceSlugs,
): Promise<string | null> {
  if (organizationSlug !== slug || !isSlug(projectSlug) || !isSlug(environmentSlug)) return null;
  const shelf = ctx.memory.shelf<string | null>(findBySlugs);
  const name = `${organizationId}/${projectSlug}/${environmentSlug}`;
  const remembered = shelf.recall(name);
  if (remembered !== undefined) return remembered;

  const since = ctx.memory.now();
  const project = await ctx.db.findOneBy(Project, { organizationId, slug: projectSlug });
  const environment =
    project && (await ctx.db.findOneBy(Environment, { projectId: project.id, slug: environmentSlug }));
  shelf.keep(name, environment?.id ?? null, since, [organizationId]);
  return environment?.id ?? null;
}
