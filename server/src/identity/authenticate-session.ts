import { MoreThan } from "typeorm";
import type { UserActor } from "../context/actor.js";
import type { Context } from "../context/context.js";
import { sha256 } from "../platform/hashing.js";
import { Session } from "./session.entity.js";
import { userActor } from "./user-actor.js";
import { User } from "./user.entity.js";

const TOKEN = /^[\w-]{43}$/;

/** The person whose session a token presents; null when it has expired, was ended, or never was one. */
export async function authenticateSession(
  ctx: Pick<Context, "db" | "clock">,
  token: string,
): Promise<UserActor | null> {
  if (!TOKEN.test(token)) return null;
  const session = await ctx.db.findOneBy(Session, { digest: sha256(token), expiresAt: MoreThan(ctx.clock.now()) });
  const user = session && (await ctx.db.findOneBy(User, { id: session.userId }));
  return user && userActor(user, session.id);
}
