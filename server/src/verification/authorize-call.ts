import type { Context } from "../context/context.js";
import { findKnownKey } from "../keys/find-known-key.js";
import { decideCall, type Outcome } from "./decide-call.js";
import { findBySlugs, type PlaceSlugs } from "./find-by-slugs.js";
import { findKnownEnvironment } from "./find-known-environment.js";
import type { Call } from "./read-call.js";

export interface AuthorizeCallInput {
  /** An environment's id, or the slugs that name it. */
  readonly where: string | PlaceSlugs;
  readonly secret: string;
  readonly userAgent: string | null;
  /** Reads the call. Throws BAD_USER_INPUT for one that can't be. */
  readonly readCall: () => Omit<Call, "secret">;
}

/**
 * Says whether a call may pass, to whoever presents its key: nobody else is asked for. Null for an environment that doesn't
 * exist, which is to be answered like one of another organization.
 */
export async function authorizeCall(
  ctx: Context,
  { where, secret, userAgent, readCall }: AuthorizeCallInput,
): Promise<{ readonly outcome: Outcome; readonly customer: string | null } | null> {
  const known = await findKnownKey(ctx, secret);
  const id = typeof where === "string" ? where : known && (await findBySlugs(ctx, known.organization, where));
  const environment = id === null ? null : await findKnownEnvironment(ctx, id);
  if (!environment) return null;
  // What is wrong with a call would tell strangers that the environment exists: only its own keys get to hear it.
  const isOwn = known?.organization.id === environment.organizationId;
  const call = { ...(isOwn ? readCall() : {}), secret };
  const outcome = await decideCall(ctx, environment, call, { surface: "AUTHZ", userAgent });
  return { outcome, customer: call.customer ?? null };
}
