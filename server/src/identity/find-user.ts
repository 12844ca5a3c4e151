import { may } from "../access/authorize.js";
import { Member } from "../access/member.entity.js";
import { requireActor, type Context } from "../context/context.js";
import { isId } from "../platform/ids.js";
import { User } from "./user.entity.js";

/** The person: oneself, or a member of an organization whose members whoever asks may see. Null for anybody else. */
export async function findUser(ctx: Context, id: string): Promise<User | null> {
  const actor = requireActor(ctx);
  if (!isId("usr", id)) return null;
  const user = await ctx.db.findOneBy(User, { id });
  if (!user || (actor.kind === "USER" && actor.userId === id)) return user;
  for (const { organizationId } of await ctx.db.findBy(Member, { userId: id })) {
    if (await may(ctx, "member.read", organizationId, { kind: "organization" })) return user;
  }
  return null;
}
