import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { conflict, notFound } from "../platform/errors.js";
import { isId } from "../platform/ids.js";
import { recordPersonEvent } from "./record-person-event.js";
import { requirePerson } from "./require-person.js";
import { Session } from "./session.entity.js";

/**
 * Ends another session of the person who asks. Throws NOT_FOUND for one that is over or somebody else's, CONFLICT for the one
 * in which this is asked, UNAUTHENTICATED, and FORBIDDEN for an API key.
 */
export async function endSession(ctx: Context, { id }: { readonly id: string }): Promise<string> {
  const { userId, sessionId, label } = requirePerson(ctx);
  if (id === sessionId) throw conflict("This is the session that you are using: sign out to end it");
  if (!isId("ses", id)) throw notFound("Session");
  await inTransaction(ctx, async (tx) => {
    const ended = await tx.db.delete(Session, { userId, id });
    if (!ended.affected) throw notFound("Session");
    await recordPersonEvent(tx, "user.session_ended", { id: userId, name: label }, { changes: { sessionId: id } });
  });
  return id;
}
