import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { lockOrganization } from "./lock-organization.js";
import { Organization } from "./organization.entity.js";
import { requireOrganization } from "./require-organization.js";

/** Ends an organization and everything in it at once, its keys included. Only its record stays. */
export async function deleteOrganization(ctx: Context, input: { readonly id: string }): Promise<{ id: string }> {
  const { id } = await requireOrganization(ctx, input.id, "organization.delete");
  return inTransaction(ctx, async (tx) => {
    const { name, slug } = await lockOrganization(tx, id);
    await tx.db.delete(Organization, { id });
    await recordEvent(tx, "organization.deleted", {
      organizationId: id,
      target: { id, label: name },
      changes: { before: { name, slug } },
    });
    return { id };
  });
}
