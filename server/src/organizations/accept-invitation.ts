import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { requirePerson } from "../identity/require-person.js";
import { User } from "../identity/user.entity.js";
import { unauthenticated } from "../platform/errors.js";
import { admit } from "./admit.js";
import type { Organization } from "./organization.entity.js";

/** Lets the person who is signed in join, if the invitation is for their address. Throws NOT_FOUND as `admit` does. */
export async function acceptInvitation(ctx: Context, input: { readonly token: string }): Promise<Organization> {
  const { userId } = requirePerson(ctx);
  const person = await ctx.db.findOneBy(User, { id: userId });
  if (!person) throw unauthenticated();
  return inTransaction(ctx, async (tx) => {
    const { organization, join } = await admit(tx, input.token, person.canonicalEmail);
    await join(person);
    return organization;
  });
}
