import type { EnvironmentTarget } from "@claviger/shared/permissions";
import type { Context } from "../context/context.js";
import type { Demand } from "../context/counters.js";
import type { KnownKey } from "../keys/find-known-key.js";
import { rightsIn } from "../keys/rights-in.js";
import { demandOfKey, demandsOf } from "../limits/demands-of.js";
import { takeSoon, type Limited } from "../limits/take-soon.js";
import { whenThere, type Soon } from "../platform/soon.js";
import { findCustomerName } from "./find-customer-name.js";
import type { KnownEnvironment } from "./find-known-environment.js";
import type { Ask } from "./judge.js";

export const UNLIMITED: Limited = { refusal: null, observed: [], rateLimit: null };

/** Counts a call that nothing else refuses, or says what has no room for it. */
export function limitCall(ctx: Context, environment: KnownEnvironment, known: KnownKey, ask: Ask): Soon<Limited> {
  const customer = ask.customer === null ? null : findCustomerName(ctx, environment, ask.customer);
  return whenThere(customer, (name) => limitAs(name, ctx, environment, known, ask));
}

function limitAs(
  customer: string | null,
  ctx: Context,
  { limits, target }: KnownEnvironment,
  known: KnownKey,
  { scopes, cost }: Ask,
): Soon<Limited> {
  const { mode } = target;
  const { apiKeyId } = known;
  const ofKey = demandIn(known, target);
  const demands = demandsOf(limits, { apiKeyId, ofKey, customer, scopes, cost, mode });
  if (demands.length === 0) return UNLIMITED;
  return whenThere(takeSoon(ctx, demands), (limited) => {
    if (ofKey) known.counter = ofKey.counter;
    return limited;
  });
}

/** Made for each call: to find the one that was made for the last would take longer. */
function demandIn(known: KnownKey, environment: EnvironmentTarget): Demand | null {
  const { limit, windowSeconds } = rightsIn(known, environment);
  if (limit === null || windowSeconds === null) return null;
  const { apiKeyId, organization, counter } = known;
  const key = { apiKeyId, organizationId: organization.id, mode: environment.mode };
  return demandOfKey(key, { limit, windowSeconds }, counter);
}
