import { Member } from "../access/member.entity.js";
import { seesPerson } from "../access/sees-person.js";
import { requireActor, type Context } from "../context/context.js";
import { isId } from "../platform/ids.js";

/** The member, or null for one that is unknown or that whoever asks may not see. */
export async function findMember(ctx: Context, id: string): Promise<Member | null> {
  requireActor(ctx);
  const member = isId("mem", id) ? await ctx.db.findOneBy(Member, { id }) : null;
  if (!member) return null;
  return (await seesPerson(ctx, member.organizationId, member.userId)) ? member : null;
}
