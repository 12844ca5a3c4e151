import { Member } from "../access/member.entity.js";
import { seesPerson } from "../access/sees-person.js";
import { requireActor, type Context } from "../context/context.js";
import { isId } from "../platform/ids.js";
import { User } from "./user.entity.js";

/** The person: oneself, the owner of the key that asks, or a member of an organization whose members whoever asks may see. */
export async function findUser(ctx: Context, id: string): Promise<User | null> {
  const actor = requireActor(ctx);
  if (!isId("usr", id)) return null;
  const user = await ctx.db.findOneBy(User, { id });
  if (!user || (actor.kind === "USER" && actor.userId === id)) return user;
  for (const { organizationId } of await ctx.db.findBy(Member, { userId: id })) {
    if (await seesPerson(ctx, organizationId, id)) return user;
  }
  return null;
}
