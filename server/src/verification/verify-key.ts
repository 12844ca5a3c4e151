import { authorize } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { notFound } from "../platform/errors.js";
import { whenThere, type Soon } from "../platform/soon.js";
import { decideCall, type Outcome } from "./decide-call.js";
import type { KnownEnvironment } from "./find-known-environment.js";
import type { Call } from "./read-call.js";
import { seek, type Sought } from "./seek.js";

export interface VerifyKeyInput extends Call {
  readonly environmentId: string;
  /** The key as it was presented to whoever asks. */
  readonly secret: string;
}

/**
 * Says whether a key may be used for a call. Whoever asks needs READ on the environment, or to own or administer it.
 *
 * @param sought What `seek` is looking for already, for this very call.
 */
export function verifyKey(
  ctx: Context,
  input: VerifyKeyInput,
  sought: Sought = seek(ctx, input.environmentId, input.secret),
): Soon<Outcome> {
  const { known, since } = sought;
  return whenThere(requireVerifiable(ctx, sought.environment), (environment) =>
    whenThere(known, (key) => decideCall(ctx, environment, key, input, { surface: "VERIFY", userAgent: null, since })),
  );
}

function requireVerifiable(ctx: Context, sought: Sought["environment"]): Soon<KnownEnvironment> {
  requireActor(ctx);
  return whenThere(sought, (environment) => {
    if (!environment) throw notFound("Environment");
    const { organizationId, target } = environment;
    return whenThere(authorize(ctx, "environment.verify", organizationId, target, "Environment"), () => environment);
  });
}
