import { STARTING_ENVIRONMENTS, defaultMode } from "@claviger/shared/environments";
import { foldCase } from "@claviger/shared/text";
import { In } from "typeorm";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { findFreeSlug } from "../organizations/free-slug.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import { refuseTakenSlug } from "../organizations/refuse-taken-slug.js";
import { requireOrganization } from "../organizations/require-organization.js";
import { newId } from "../platform/ids.js";
import { readName, readSlug } from "../platform/read-input.js";
import { Environment } from "./environment.entity.js";
import { PROJECT_SLUG } from "./place-slugs.js";
import { Project } from "./project.entity.js";

export interface CreateProjectInput {
  readonly organizationId: string;
  readonly name: string;
  /** Made from the name when absent. */
  readonly slug?: string | null | undefined;
}

/** Makes a project with the environments that every project starts with. Throws ALREADY_EXISTS for a given slug that is taken. */
export async function createProject(ctx: Context, input: CreateProjectInput): Promise<Project> {
  const { id: organizationId } = await requireOrganization(ctx, input.organizationId, "project.create");
  const name = readName("name", input.name);
  const given = typeof input.slug === "string" ? readSlug("slug", input.slug) : null;
  return inTransaction(ctx, async (tx) => {
    await lockOrganization(tx, organizationId);
    const slug = given ?? (await findFreeSlug(name, (slugs) => findTaken(tx, organizationId, slugs)));
    const createdAt = tx.clock.now();
    const project: Project = { id: newId("prj"), organizationId, name, foldedName: foldCase(name), slug, createdAt };
    await refuseTakenSlug(PROJECT_SLUG, () => tx.db.insert(Project, project));
    await tx.db.insert(Environment, startingEnvironments(project));
    await recordEvent(tx, "project.created", {
      organizationId,
      target: { id: project.id, label: name },
      changes: { after: { name, slug } },
    });
    return project;
  });
}

function startingEnvironments({ id: projectId, organizationId, createdAt }: Project): Environment[] {
  return STARTING_ENVIRONMENTS.map((environment) => ({
    ...environment,
    id: newId("env"),
    organizationId,
    projectId,
    mode: defaultMode(environment.kind),
    createdAt,
  }));
}

async function findTaken(tx: Context, organizationId: string, slugs: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.db.find(Project, { select: { slug: true }, where: { organizationId, slug: In([...slugs]) } });
  return rows.map(({ slug }) => slug);
}
