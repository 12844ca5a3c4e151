import { authorize } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { notFound } from "../platform/errors.js";
import { decideCall, type Outcome } from "./decide-call.js";
import { findKnownEnvironment, type KnownEnvironment } from "./find-known-environment.js";
import type { Call } from "./read-call.js";

export interface VerifyKeyInput extends Call {
  readonly environmentId: string;
}

const ASKED = { surface: "VERIFY", userAgent: null } as const;

/** Says whether a key may be used for a call. Whoever asks needs READ on the environment, or to own or administer it. */
export async function verifyKey(ctx: Context, input: VerifyKeyInput): Promise<Outcome> {
  return decideCall(ctx, await requireVerifiable(ctx, input.environmentId), input, ASKED);
}

async function requireVerifiable(ctx: Context, id: string): Promise<KnownEnvironment> {
  requireActor(ctx);
  const environment = await findKnownEnvironment(ctx, id);
  if (!environment) throw notFound("Environment");
  await authorize(ctx, "environment.verify", environment.organizationId, environment.target, "Environment");
  return environment;
}
