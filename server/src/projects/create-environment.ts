import { defaultMode, type EnvironmentKind, type EnvironmentMode } from "@claviger/shared/environments";
import { In } from "typeorm";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { findFreeSlug } from "../organizations/free-slug.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import { refuseTakenSlug } from "../organizations/refuse-taken-slug.js";
import { newId } from "../platform/ids.js";
import { readName, readSlug } from "../platform/read-input.js";
import { Environment } from "./environment.entity.js";
import { ENVIRONMENT_SLUG } from "./place-slugs.js";
import { Project } from "./project.entity.js";
import { reload } from "./reload.js";
import { requireProject } from "./require-project.js";

export interface CreateEnvironmentInput {
  readonly projectId: string;
  readonly name: string;
  /** Made from the name when absent. */
  readonly slug?: string | null | undefined;
  readonly kind: EnvironmentKind;
  /** Default: LIVE for PRODUCTION, TEST for the others. */
  readonly mode?: EnvironmentMode | null | undefined;
}

/** Adds an environment to a project. Throws ALREADY_EXISTS for a given slug that another one of the project has. */
export async function createEnvironment(ctx: Context, input: CreateEnvironmentInput): Promise<Environment> {
  const { id: projectId, organizationId } = await requireProject(ctx, input.projectId, "environment.create");
  const { kind } = input;
  const mode = input.mode ?? defaultMode(kind);
  const name = readName("name", input.name);
  const given = typeof input.slug === "string" ? readSlug("slug", input.slug) : null;
  return inTransaction(ctx, async (tx) => {
    await lockOrganization(tx, organizationId);
    await reload(tx, Project, projectId, "Project");
    const slug = given ?? (await findFreeSlug(name, (slugs) => findTaken(tx, projectId, slugs)));
    const id = newId("env");
    const environment = { id, organizationId, projectId, name, slug, kind, mode, createdAt: tx.clock.now() };
    await refuseTakenSlug(ENVIRONMENT_SLUG, () => tx.db.insert(Environment, environment));
    await recordEvent(tx, "environment.created", {
      organizationId,
      target: { id, label: name },
      changes: { after: { projectId, name, slug, kind, mode } },
    });
    return environment;
  });
}

async function findTaken(tx: Context, projectId: string, slugs: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.db.find(Environment, { select: { slug: true }, where: { projectId, slug: In([...slugs]) } });
  return rows.map(({ slug }) => slug);
}
