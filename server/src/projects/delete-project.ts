import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import { countKeysReachingProject } from "./count-reaching-keys.js";
import { Project } from "./project.entity.js";
import { refuseWhileReached } from "./refuse-while-reached.js";
import { reload } from "./reload.js";
import { requireProject } from "./require-project.js";

/** Deletes a project with its environments. Throws CONFLICT while a key that is neither revoked nor expired reaches it. */
export async function deleteProject(ctx: Context, input: { readonly id: string }): Promise<{ id: string }> {
  const { id, organizationId } = await requireProject(ctx, input.id, "project.delete");
  return inTransaction(ctx, async (tx) => {
    await lockOrganization(tx, organizationId);
    const project = await reload(tx, Project, id, "Project");
    refuseWhileReached("project", await countKeysReachingProject(tx, project));
    await tx.db.delete(Project, { id });
    await recordEvent(tx, "project.deleted", {
      organizationId,
      target: { id, label: project.name },
      changes: { before: { name: project.name, slug: project.slug } },
    });
    return { id };
  });
}
