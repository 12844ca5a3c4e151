import type { Context } from "../context/context.js";
import type { RateLimitState, Taken } from "../context/counters.js";
import type { KnownKey } from "../keys/find-known-key.js";
import { demandsOf } from "../limits/demands-of.js";
import { rateLimitStateOf } from "../limits/rate-limit-state.js";
import { takeLoaded } from "../limits/take-loaded.js";
import { findCustomerName } from "./find-customer-name.js";
import type { KnownEnvironment } from "./find-known-environment.js";
import type { Ask } from "./judge.js";

export interface Limited extends Taken {
  /** How the key stands with the limit that is nearest; null where there is none. */
  readonly rateLimit: RateLimitState | null;
}

export const UNLIMITED: Limited = { refusal: null, observed: [], rateLimit: null };

/** Counts a call that nothing else refuses, or says what has no room for it. */
export async function limitCall(
  ctx: Context,
  environment: KnownEnvironment,
  { apiKey, rights }: KnownKey,
  { customer, scopes, cost }: Ask,
): Promise<Limited> {
  const demands = demandsOf(environment.limits, {
    organizationId: environment.organizationId,
    apiKeyId: apiKey.id,
    rateLimit: rights.given.rateLimit,
    customer: customer === null ? null : await findCustomerName(ctx, environment, customer),
    scopes,
    cost,
    mode: environment.target.mode,
  });
  if (demands.length === 0) return UNLIMITED;
  const taken = await takeLoaded(ctx, demands);
  return { ...taken, rateLimit: rateLimitStateOf(ctx.counters, demands, ctx.clock.now().getTime()) };
}
