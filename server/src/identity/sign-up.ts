import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { isDuplicate } from "../platform/database/errors.js";
import { alreadyExists, forbidden } from "../platform/errors.js";
import { hashPassword } from "../platform/hashing.js";
import { newId } from "../platform/ids.js";
import { readEmail, readName } from "../platform/read-input.js";
import { createSession } from "./create-session.js";
import { readPassword } from "./password.js";
import { recordPersonEvent, themselves } from "./record-person-event.js";
import { refuseKey } from "./require-person.js";
import type { SignedIn } from "./sign-in.js";
import { User } from "./user.entity.js";

export interface SignUpInput {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Lets an address in also where sign-up is closed, or throws. Asked at the beginning of a transaction; what it answers is done
 * when the account is made.
 */
export type Welcome = (tx: Context, canonicalEmail: string) => Promise<(account: User) => Promise<void>>;

/**
 * Makes an account and signs it in. The first one of an installation is always open, later ones only where sign-up is or with
 * a welcome; otherwise throws FORBIDDEN. Throws ALREADY_EXISTS for an e-mail address that has an account, and RATE_LIMITED.
 */
export async function signUp(ctx: Context, input: SignUpInput, welcome?: Welcome): Promise<SignedIn> {
  refuseKey(ctx);
  const name = readName("name", input.name);
  const { text: email, canonical: canonicalEmail } = readEmail("email", input.email);
  const password = readPassword("password", input.password);
  // Before the costly hash, and again in the transaction of the account.
  if (welcome) await inTransaction(ctx, (tx) => welcome(tx, canonicalEmail));
  else await requireOpenSignUp(ctx);

  const attempt = await ctx.throttle.attempt(canonicalEmail, ctx.ipAddress);
  const passwordHash = await hashPassword(password);
  const account = { id: newId("usr"), name, email, canonicalEmail, passwordHash, createdAt: ctx.clock.now() };
  const signedIn = await insertAccount(ctx, account, welcome);
  await attempt.succeeded();
  return signedIn;
}

async function insertAccount(ctx: Context, account: User, welcome?: Welcome): Promise<SignedIn> {
  const insert = () =>
    inTransaction(ctx, async (tx) => {
      const join = await welcome?.(tx, account.canonicalEmail);
      const isFirst = !join && (await requireOpenSignUp(tx)) ? true : null;
      await tx.db.insert(User, { ...account, isFirst });
      await recordPersonEvent(tx, "user.signed_up", account, { actor: themselves(account) });
      await join?.(account);
      return { user: account, session: await createSession(tx, account.id) };
    });
  try {
    // Of two that are first at once, one finds on its second try that it is not.
    return await insert().catch((error: unknown) => {
      if (isDuplicate(error, "ux_user_first", "user.is_first")) return insert();
      throw error;
    });
  } catch (error) {
    if (!isDuplicate(error, "ux_user_email", "user.canonical_email")) throw error;
    throw alreadyExists("email", "There is already an account with this e-mail address", error);
  }
}

/** Whether the account would be the first. Throws FORBIDDEN where a later one isn't welcome. */
async function requireOpenSignUp(ctx: Context): Promise<boolean> {
  const isFirst = !(await ctx.db.exists(User));
  if (!isFirst && !ctx.installation.openSignUp) throw forbidden("Sign-up is closed. Ask for an invitation.");
  return isFirst;
}
