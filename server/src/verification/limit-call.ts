import type { Context } from "../context/context.js";
import type { Demand, RateLimitState, Taken } from "../context/counters.js";
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
export function limitCall(
  ctx: Context,
  environment: KnownEnvironment,
  known: KnownKey,
  ask: Ask,
): Limited | Promise<Limited> {
  const customer = ask.customer === null ? null : findCustomerName(ctx, environment, ask.customer);
  if (customer instanceof Promise) return customer.then((name) => limitAs(name, ctx, environment, known, ask));
  return limitAs(customer, ctx, environment, known, ask);
}

function limitAs(
  customer: string | null,
  ctx: Context,
  { organizationId, limits, target }: KnownEnvironment,
  { apiKey, rights }: KnownKey,
  { scopes, cost }: Ask,
): Limited | Promise<Limited> {
  const { rateLimit } = rights.given;
  const { mode } = target;
  const demands = demandsOf(limits, { organizationId, apiKeyId: apiKey.id, rateLimit, customer, scopes, cost, mode });
  if (demands.length === 0) return UNLIMITED;
  const taken = ctx.counters.take(demands, ctx.clock.now().getTime());
  return taken
    ? withState(ctx, demands, taken)
    : takeLoaded(ctx, demands).then((late) => withState(ctx, demands, late));
}

const withState = (
  { counters, clock }: Context,
  demands: readonly Demand[],
  { refusal, observed }: Taken,
): Limited => ({
  refusal,
  observed,
  rateLimit: rateLimitStateOf(counters, demands, clock.now().getTime()),
});
