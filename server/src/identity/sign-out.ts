import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordPersonEvent } from "./record-person-event.js";
import { requirePerson } from "./require-person.js";
import { Session } from "./session.entity.js";

export interface SignOutInput {
  readonly everywhere: boolean;
}

/** Ends this session, or every one of the account. Throws UNAUTHENTICATED, and FORBIDDEN for an API key. */
export async function signOut(ctx: Context, { everywhere }: SignOutInput): Promise<void> {
  const { userId, sessionId, label } = requirePerson(ctx);
  await inTransaction(ctx, async (tx) => {
    const ended = await tx.db.delete(Session, everywhere ? { userId } : { userId, id: sessionId });
    if (!ended.affected) return;
    await recordPersonEvent(tx, "user.signed_out", { id: userId, name: label }, { changes: { everywhere } });
  });
}
