import type { Context } from "../context/context.js";
import type { SignedIn } from "../identity/sign-in.js";
import { signUp, type SignUpInput } from "../identity/sign-up.js";
import { admit } from "./admit.js";

export interface SignUpInvitedInput extends SignUpInput {
  readonly invitationToken?: string | null | undefined;
}

/** Makes an account. An invitation lets its address in also where sign-up is closed, and the account joins at once. */
export function signUpInvited(ctx: Context, { invitationToken, ...input }: SignUpInvitedInput): Promise<SignedIn> {
  if (invitationToken === null || invitationToken === undefined) return signUp(ctx, input);
  return signUp(ctx, input, async (tx, canonicalEmail) => (await admit(tx, invitationToken, canonicalEmail)).join);
}
