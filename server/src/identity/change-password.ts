import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { badInput, unauthenticated } from "../platform/errors.js";
import { hashPassword } from "../platform/hashing.js";
import { createSession } from "./create-session.js";
import { findAccount } from "./find-account.js";
import { lockAccount } from "./lock-account.js";
import { provePassword, readPassword } from "./password.js";
import { recordPersonEvent } from "./record-person-event.js";
import { requirePerson } from "./require-person.js";
import { Session } from "./session.entity.js";
import type { SignedIn } from "./sign-in.js";
import { User } from "./user.entity.js";

export interface ChangePasswordInput {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/**
 * Ends every session of the account and starts a new one in place of this. Throws BAD_USER_INPUT for a wrong current password,
 * RATE_LIMITED as signing in does, UNAUTHENTICATED, and FORBIDDEN for an API key.
 */
export async function changePassword(ctx: Context, input: ChangePasswordInput): Promise<SignedIn> {
  const { userId } = requirePerson(ctx);
  const newPassword = readPassword("newPassword", input.newPassword);
  const account = await findAccount(ctx, { id: userId });
  if (!account) throw unauthenticated();

  const attempt = await ctx.throttle.attempt(account.canonicalEmail, ctx.ipAddress);
  const proven = await provePassword(account, input.currentPassword);
  const signedIn = proven && (await replacePassword(ctx, proven, await hashPassword(newPassword)));
  if (!signedIn) throw badInput("currentPassword", "The current password is wrong.");

  await attempt.succeeded();
  return signedIn;
}

function replacePassword(ctx: Context, proven: User, passwordHash: string): Promise<SignedIn | null> {
  return inTransaction(ctx, async (tx) => {
    const user = await lockAccount(tx, proven);
    if (!user) return null;
    await tx.db.update(User, { id: user.id }, { passwordHash });
    await tx.db.delete(Session, { userId: user.id });
    await recordPersonEvent(tx, "user.password_changed", user);
    return { user, session: await createSession(tx, user.id) };
  });
}
