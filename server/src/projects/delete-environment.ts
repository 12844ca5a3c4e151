import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import { countKeysReachingEnvironment } from "./count-reaching-keys.js";
import { Environment } from "./environment.entity.js";
import { refuseWhileReached } from "./refuse-while-reached.js";
import { reload } from "./reload.js";
import { requireEnvironment } from "./require-environment.js";

/** Deletes an environment. Throws CONFLICT while a key that is neither revoked nor expired reaches it. */
export async function deleteEnvironment(ctx: Context, input: { readonly id: string }): Promise<{ id: string }> {
  const { id, organizationId } = await requireEnvironment(ctx, input.id, "environment.delete");
  return inTransaction(ctx, async (tx) => {
    await lockOrganization(tx, organizationId);
    const environment = await reload(tx, Environment, id, "Environment");
    refuseWhileReached("environment", await countKeysReachingEnvironment(tx, environment));
    await tx.db.delete(Environment, { id });
    const { projectId, name, slug, kind, mode } = environment;
    await recordEvent(tx, "environment.deleted", {
      organizationId,
      target: { id, label: name },
      changes: { before: { projectId, name, slug, kind, mode } },
    });
    return { id };
  });
}
