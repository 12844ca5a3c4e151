import { allow } from "../access/authorize.js";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { notFound } from "../platform/errors.js";
import { findInvitation } from "./find-invitation.js";
import { Invitation } from "./invitation.entity.js";
import { lockOrganization } from "./lock-organization.js";

/** Takes an invitation back: its token lets nobody in any more. */
export async function revokeInvitation(ctx: Context, input: { readonly id: string }): Promise<{ id: string }> {
  const { organizationId } = await requireInvitation(ctx, input.id);
  return inTransaction(ctx, async (tx) => {
    await lockOrganization(tx, organizationId);
    const { id, email, role } = await requireInvitation(tx, input.id);
    await tx.db.delete(Invitation, { id });
    await recordEvent(tx, "invitation.revoked", {
      organizationId,
      target: { id, label: email },
      changes: { before: { email, role } },
    });
    return { id };
  });
}

async function requireInvitation(ctx: Context, id: string): Promise<Invitation> {
  const invitation = await findInvitation(ctx, id);
  if (!invitation) throw notFound("Invitation");
  await allow(ctx, "invitation.revoke", invitation.organizationId, { kind: "organization" });
  return invitation;
}
