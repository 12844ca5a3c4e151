import { MoreThan } from "typeorm";
import { may } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { isId } from "../platform/ids.js";
import { Invitation } from "./invitation.entity.js";

/** The invitation, or null for one that is unknown, has expired, or that whoever asks may not see. */
export async function findInvitation(ctx: Context, id: string): Promise<Invitation | null> {
  requireActor(ctx);
  if (!isId("inv", id)) return null;
  const invitation = await ctx.db.findOneBy(Invitation, { id, expiresAt: MoreThan(ctx.clock.now()) });
  if (!invitation) return null;
  return (await may(ctx, "invitation.read", invitation.organizationId, { kind: "organization" })) ? invitation : null;
}
