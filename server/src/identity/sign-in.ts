import { setTimeout as delay } from "node:timers/promises";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { AppError } from "../platform/errors.js";
import { readEmail } from "../platform/read-input.js";
import { createSession, type IssuedSession } from "./create-session.js";
import { findAccount } from "./find-account.js";
import { lockAccount } from "./lock-account.js";
import { provePassword } from "./password.js";
import { nobody, recordPersonEvent, themselves } from "./record-person-event.js";
import { refuseKey } from "./require-person.js";
import { Session } from "./session.entity.js";
import type { User } from "./user.entity.js";

export interface SignInInput {
  readonly email: string;
  readonly password: string;
}

/** A person with a new session. */
export interface SignedIn {
  readonly user: User;
  readonly session: IssuedSession;
}

const REFUSAL_MILLISECONDS = 50;

/**
 * Starts a session in place of the one that the browser had. Throws INVALID_CREDENTIALS alike for a wrong password and for an
 * account that doesn't exist, and RATE_LIMITED.
 */
export async function signIn(ctx: Context, input: SignInInput): Promise<SignedIn> {
  refuseKey(ctx);
  const { canonical } = readEmail("email", input.email);
  const attempt = await ctx.throttle.attempt(canonical, ctx.ipAddress);

  const account = await findAccount(ctx, { canonicalEmail: canonical });
  const proven = await provePassword(account, input.password);
  const signedIn = proven && (await startSession(ctx, proven));
  if (!signedIn) throw await refusal(ctx, account);

  await attempt.succeeded();
  return signedIn;
}

function startSession(ctx: Context, proven: User): Promise<SignedIn | null> {
  return inTransaction(ctx, async (tx) => {
    const user = await lockAccount(tx, proven);
    if (!user) return null;
    if (tx.actor.kind === "USER") await tx.db.delete(Session, { id: tx.actor.sessionId });
    await recordPersonEvent(tx, "user.signed_in", user, { actor: themselves(user) });
    return { user, session: await createSession(tx, user.id) };
  });
}

/** What is throttled isn't recorded, so that nobody can flood the record of somebody's organizations. */
async function refusal(ctx: Context, account: User | null): Promise<AppError> {
  const record = () =>
    inTransaction(ctx, async (tx) => {
      if (account) await recordPersonEvent(tx, "user.sign_in_refused", account, { actor: nobody });
    });
  // The pause hides behind it whether there was something to record, and so whether the account exists.
  await Promise.all([record(), delay(REFUSAL_MILLISECONDS)]);
  return new AppError("INVALID_CREDENTIALS", "Wrong e-mail or password");
}
