import { isSlug } from "@claviger/shared/slugs";
import type { Context } from "../context/context.js";
import type { Organization } from "../organizations/organization.entity.js";
import type { Soon } from "../platform/soon.js";
import { Environment } from "../projects/environment.entity.js";
import { Project } from "../projects/project.entity.js";

/** The slugs that name an environment: of its organization, its project, and its own. */
export type PlaceSlugs = readonly [organization: string, project: string, environment: string];

/**
 * The id of the environment that slugs name in an organization, as this server remembers it or else as the database has it;
 * null for none. Others' environments are not looked for, so nobody can tell whether they exist.
 */
export function findBySlugs(ctx: Context, organization: Organization, slugs: PlaceSlugs): Soon<string | null> {
  const [ofOrganization, ofProject, ofEnvironment] = slugs;
  if (ofOrganization !== organization.slug || !isSlug(ofProject) || !isSlug(ofEnvironment)) return null;
  const shelf = ctx.memory.shelf<string | null>(findBySlugs);
  const name = `${organization.id}/${ofProject}/${ofEnvironment}`;
  const remembered = shelf.recall(name);
  if (remembered !== undefined) return remembered;
  const since = ctx.memory.now();
  return loadBySlugs(ctx, organization.id, slugs).then((id) => {
    shelf.keep(name, id, since, [organization.id]);
    return id;
  });
}

async function loadBySlugs({ db }: Context, organizationId: string, slugs: PlaceSlugs): Promise<string | null> {
  const [, ofProject, ofEnvironment] = slugs;
  const project = await db.findOneBy(Project, { organizationId, slug: ofProject });
  const environment = project && (await db.findOneBy(Environment, { projectId: project.id, slug: ofEnvironment }));
  return environment?.id ?? null;
}
