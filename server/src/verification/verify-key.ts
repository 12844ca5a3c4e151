import { authorize } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { notFound } from "../platform/errors.js";
import { whenThere, type Soon } from "../platform/soon.js";
import { decideCall, type Outcome } from "./decide-call.js";
import { findKnownEnvironment, type KnownEnvironment } from "./find-known-environment.js";
import type { Call } from "./read-call.js";

export interface VerifyKeyInput extends Call {
  readonly environmentId: string;
}

const ASKED = { surface: "VERIFY", userAgent: null } as const;

/** Says whether a key may be used for a call. Whoever asks needs READ on the environment, or to own or administer it. */
export function verifyKey(ctx: Context, input: VerifyKeyInput): Soon<Outcome> {
  return whenThere(requireVerifiable(ctx, input.environmentId), (environment) =>
    decideCall(ctx, environment, input, ASKED),
  );
}

function requireVerifiable(ctx: Context, id: string): Soon<KnownEnvironment> {
  requireActor(ctx);
  return whenThere(findKnownEnvironment(ctx, id), (environment) => {
    if (!environment) throw notFound("Environment");
    const { organizationId, target } = environment;
    return whenThere(authorize(ctx, "environment.verify", organizationId, target, "Environment"), () => environment);
  });
}
