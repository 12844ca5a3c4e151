import type { Context } from "../context/context.js";
import { findKnownKey } from "../keys/find-known-key.js";
import { whenThere, type Soon } from "../platform/soon.js";
import { decideCall, type Outcome } from "./decide-call.js";
import { findBySlugs, type PlaceSlugs } from "./find-by-slugs.js";
import { findKnownEnvironment } from "./find-known-environment.js";
import type { Call } from "./read-call.js";
import { seek, type Sought } from "./seek.js";

export interface AuthorizeCallInput {
  /** An environment's id, or the slugs that name it. */
  readonly where: string | PlaceSlugs;
  readonly secret: string;
  readonly userAgent: string | null;
  /** Reads the call. Throws BAD_USER_INPUT for one that can't be. */
  readonly readCall: () => Call;
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
  const sought = typeof where === "string" ? seek(ctx, where, secret) : seekBySlugs(ctx, where, secret);
  return whenThere(sought.environment, (environment) => {
    if (!environment) return null;
    return whenThere(sought.known, (known) => {
      // What is wrong with a call would tell strangers that the environment exists: only its own keys get to hear it.
      const call = known?.organization.id === environment.organizationId ? readCall() : {};
      const asked = { surface: "AUTHZ", userAgent, since: sought.since } as const;
      return whenThere(decideCall(ctx, environment, known, call, asked), (outcome) => ({
        outcome,
        customer: call.customer ?? null,
      }));
    });
  });
}

/** Slugs say something only together with the organization of a key. */
function seekBySlugs(ctx: Context, where: PlaceSlugs, secret: string): Sought {
  const since = performance.now();
  const known = findKnownKey(ctx, secret);
  const environment = whenThere(known, (key) =>
    whenThere(key && findBySlugs(ctx, key.organization, where), (id) =>
      id === null ? null : findKnownEnvironment(ctx, id),
    ),
  );
  return { known, environment, since };
}
