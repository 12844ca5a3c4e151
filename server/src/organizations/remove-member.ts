import { allow } from "../access/authorize.js";
import { Member } from "../access/member.entity.js";
import type { Context } from "../context/context.js";
import { recordEvent } from "../events/record-event.js";
import { usersById } from "../identity/load-users.js";
import { changeMember, refuseLastOwner } from "./change-member.js";

/**
 * Ends a membership: the person, and the keys that they own, see nothing here from now on. Anybody may leave. Throws CONFLICT
 * for the last owner.
 */
export function removeMember(ctx: Context, input: { readonly id: string }): Promise<{ id: string }> {
  return changeMember(ctx, input.id, async (tx, member) => {
    const { id, organizationId, userId, role } = member;
    const isThemselves = tx.actor.kind === "USER" && tx.actor.userId === userId;
    const action = role === "OWNER" ? "owner.remove" : "member.remove";
    if (!isThemselves) await allow(tx, action, organizationId, { kind: "organization" });
    await refuseLastOwner(tx, member);

    const person = await usersById(tx).load(userId);
    await tx.db.delete(Member, { id });
    await recordEvent(tx, "member.removed", {
      organizationId,
      target: { id, label: person?.name ?? "" },
      changes: { before: { userId, role } },
    });
    return { id };
  });
}
