import type { Context } from "../context/context.js";
import { findKnownKey, type KnownKey } from "../keys/find-known-key.js";
import { whenThere, type Soon } from "../platform/soon.js";
import { decideCall, type Outcome } from "./decide-call.js";
import { findBySlugs, type PlaceSlugs } from "./find-by-slugs.js";
import { findKnownEnvironment, type KnownEnvironment } from "./find-known-environment.js";
import type { Call } from "./read-call.js";

export interface AuthorizeCallInput {
  /** An environment's id, or the slugs that name it. */
  readonly where: string | PlaceSlugs;
  readonly secret: string;
  readonly userAgent: string | null;
  /** Reads the call. Throws BAD_USER_INPUT for one that can't be. */
  readonly readCall: () => Omit<Call, "secret">;
}

export interface Authorized {
  readonly outcome: Outcome;
  /** Whom the call is for, as it says. */
  readonly customer: string | null;
}

/**
 * Says whether a call may pass, to whoever presents its key: nobody else is asked for. Null for an environment that doesn't
 * exist, which is to be answered like one of another organization.
 */
export function authorizeCall(
  ctx: Context,
  { where, secret, userAgent, readCall }: AuthorizeCallInput,
): Soon<Authorized | null> {
  return whenThere(findKnownKey(ctx, secret), (known) =>
    whenThere(findPlace(ctx, known, where), (environment) => {
      if (!environment) return null;
      // What is wrong with a call would tell strangers that the environment exists: only its own keys get to hear it.
      const isOwn = known?.organization.id === environment.organizationId;
      const call: Call = isOwn ? { ...readCall(), secret } : { secret };
      return whenThere(decideCall(ctx, environment, call, { surface: "AUTHZ", userAgent }), (outcome) => ({
        outcome,
        customer: call.customer ?? null,
      }));
    }),
  );
}

function findPlace(
  ctx: Context,
  known: KnownKey | null,
  where: AuthorizeCallInput["where"],
): Soon<KnownEnvironment | null> {
  if (typeof where === "string") return findKnownEnvironment(ctx, where);
  if (!known) return null;
  return whenThere(findBySlugs(ctx, known.organization, where), (id) =>
    id === null ? null : findKnownEnvironment(ctx, id),
  );
}
