import { Member } from "../access/member.entity.js";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { conflict, notFound } from "../platform/errors.js";
import { findMember } from "./find-member.js";
import { lockOrganization } from "./lock-organization.js";

/**
 * Changes a member that whoever asks may see, otherwise throws NOT_FOUND. Rights are asked for under the lock of the
 * organization: those of two who change each other at once depend on who was first.
 */
export async function changeMember<T>(
  ctx: Context,
  id: string,
  change: (tx: Context, member: Member) => Promise<T>,
): Promise<T> {
  const { organizationId } = await requireVisible(ctx, id);
  return inTransaction(ctx, async (tx) => {
    await lockOrganization(tx, organizationId);
    return change(tx, await requireVisible(tx, id));
  });
}

async function requireVisible(ctx: Context, id: string): Promise<Member> {
  const member = await findMember(ctx, id);
  if (!member) throw notFound("Member");
  return member;
}

/** Throws CONFLICT where the member is the last owner. Under the lock of the organization. */
export async function refuseLastOwner(tx: Context, { organizationId, role }: Member): Promise<void> {
  if (role !== "OWNER" || (await tx.db.countBy(Member, { organizationId, role: "OWNER" })) > 1) return;
  throw conflict("An organization needs an owner: make somebody else one first");
}
