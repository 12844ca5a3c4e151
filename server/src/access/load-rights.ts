import type { MemberRights, Rights } from "@claviger/shared/permissions";
import { once, requireActor, type Context } from "../context/context.js";
import { findLocked } from "../platform/database/locks.js";
import type { Soon } from "../platform/soon.js";
import { MemberProjectGrant } from "./member-project-grant.entity.js";
import { Member } from "./member.entity.js";

/** What whoever asks holds in an organization; null when they don't belong to it. Throws UNAUTHENTICATED. */
export function loadRights(ctx: Context, organizationId: string): Soon<Rights | null> {
  const actor = requireActor(ctx);
  switch (actor.kind) {
    case "USER":
      return once(ctx, loadRights, organizationId, () => loadUserRights(ctx, organizationId, actor.userId));
    case "API_KEY":
      return actor.organizationId === organizationId ? actor.rights : null;
    case "SYSTEM":
      return { kind: "member", role: "OWNER", projectGrants: [] };
  }
}

/** What a person holds in an organization now; null when they don't belong to it, or no longer do. */
export async function loadUserRights(
  ctx: Pick<Context, "db" | "inTransaction">,
  organizationId: string,
  userId: string,
): Promise<MemberRights | null> {
  const where = { organizationId, userId };
  // In a transaction the membership stays as it is until the end.
  const member = await (ctx.inTransaction ? findLocked(ctx.db, Member, where) : ctx.db.findOneBy(Member, where));
  return member && rightsOf(ctx, member);
}

async function rightsOf(ctx: Pick<Context, "db">, member: Member): Promise<MemberRights> {
  // Owners and admins may do everything in every project: their grants, if any, say nothing.
  const grants =
    member.role === "MEMBER"
      ? await ctx.db.findBy(MemberProjectGrant, { organizationId: member.organizationId, memberId: member.id })
      : [];
  return { kind: "member", role: member.role, projectGrants: grants };
}
