import { MoreThan } from "typeorm";
import type { Context } from "../context/context.js";
import { requirePerson } from "./require-person.js";
import { Session } from "./session.entity.js";

export interface ListedSession extends Omit<Session, "digest"> {
  /** Whether it is the one in which this is asked. */
  readonly isCurrent: boolean;
}

/** Where the person who asks is signed in, the newest session first. Throws UNAUTHENTICATED, and FORBIDDEN for an API key. */
export async function listSessions(ctx: Context): Promise<ListedSession[]> {
  const { userId, sessionId } = requirePerson(ctx);
  const sessions = await ctx.db.find(Session, {
    where: { userId, expiresAt: MoreThan(ctx.clock.now()) },
    order: { createdAt: "DESC", id: "DESC" },
  });
  return sessions.map((session) => ({ ...session, isCurrent: session.id === sessionId }));
}
