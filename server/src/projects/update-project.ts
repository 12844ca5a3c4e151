import { foldCase } from "@claviger/shared/text";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import { refuseTakenSlug } from "../organizations/refuse-taken-slug.js";
import { changesOf, readRenaming, type RenamingInput } from "../organizations/renaming.js";
import { PROJECT_SLUG } from "./place-slugs.js";
import { Project } from "./project.entity.js";
import { reload } from "./reload.js";
import { requireProject } from "./require-project.js";

export interface UpdateProjectInput extends RenamingInput {
  readonly id: string;
}

/** Renames a project. Throws ALREADY_EXISTS for a slug that another project of the organization has. */
export async function updateProject(ctx: Context, input: UpdateProjectInput): Promise<Project> {
  const { id, organizationId } = await requireProject(ctx, input.id, "project.update");
  const wanted = readRenaming(input);
  return inTransaction(ctx, async (tx) => {
    await lockOrganization(tx, organizationId);
    const project = await reload(tx, Project, id, "Project");
    const changes = changesOf(project, wanted);
    if (!changes) return project;
    const written = { ...changes.after, foldedName: foldCase(changes.after.name ?? project.name) };
    await refuseTakenSlug(PROJECT_SLUG, () => tx.db.update(Project, { id }, written));
    const renamed = { ...project, ...written };
    await recordEvent(tx, "project.updated", { organizationId, target: { id, label: renamed.name }, changes });
    return renamed;
  });
}
