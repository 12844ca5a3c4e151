import { LIMITS } from "@claviger/shared/limits";
import { grantsIn, includesPermission, permissionIn, type Permission } from "@claviger/shared/permissions";
import { verificationMessage, type VerificationCode } from "@claviger/shared/verification-codes";
import type { Context } from "../context/context.js";
import type { Demand, RateLimitState, Taken } from "../context/counters.js";
import type { ApiKey } from "../keys/api-key.entity.js";
import { findKnownKey, type KnownKey } from "../keys/find-known-key.js";
import { recordUse } from "../keys/record-use.js";
import { demandsOf } from "../limits/demands-of.js";
import { rateLimitStateOf } from "../limits/rate-limit-state.js";
import { readAddress } from "../platform/addresses.js";
import { badInput } from "../platform/errors.js";
import { readExternalId } from "../platform/read-input.js";
import { findCustomerName } from "./find-customer-name.js";
import type { KnownEnvironment } from "./find-known-environment.js";
import { judge, missingScope, type Ask } from "./judge.js";
import { permissionOfMethod } from "./method-permission.js";

/** A call of the guarded API. */
export interface Call {
  /** The key as it was presented there. */
  readonly secret: string;
  readonly permission?: Permission | null | undefined;
  /** HTTP method. With `permission` too, both are asked for. */
  readonly method?: string | null | undefined;
  readonly scopes?: readonly string[] | undefined;
  /** Whom it is for: a customer's id, or the organization's own id for them. */
  readonly customer?: string | null | undefined;
  /** Where it comes from. */
  readonly ipAddress?: string | null | undefined;
  /** What it takes from budgets. */
  readonly cost?: number | undefined;
}

export interface Outcome {
  readonly valid: boolean;
  readonly code: VerificationCode;
  readonly message: string;
  /** Null when the key is unknown. */
  readonly apiKey: ApiKey | null;
  /** What the key holds in the environment now. */
  readonly permission: Permission | null;
  /** What the key holds there by name. */
  readonly scopes: readonly string[];
  /** The organization's own ids of the customers in the environment that the key is bound to; none for any customer. */
  readonly customers: readonly string[];
  /** How the key stands with the limit that is nearest, where the call got as far as the limits and there is one. */
  readonly rateLimit: RateLimitState | null;
  /** In a TEST environment: what would have refused the call in a LIVE one. */
  readonly observed: readonly VerificationCode[];
  /** Until a call that the limits refuse may be tried again. */
  readonly retryAfterSeconds: number | null;
}

/** Says whether the key of a call may be used for it. Whether whoever asks may know that is asked before. */
export async function decideCall(ctx: Context, environment: KnownEnvironment, call: Call): Promise<Outcome> {
  const ask = readCall(environment, call);
  const cost = readCost(call.cost);
  const found = await findKnownKey(ctx, call.secret);
  const known = found?.apiKey.organizationId === environment.organizationId ? found : null;
  const code = judge(known, ask, ctx.clock.now());
  const limited = known && code === "VALID" ? await limit(ctx, environment, known, ask, cost) : UNLIMITED;
  const outcome = outcomeOf(limited.taken.refusal?.code ?? code, known, ask, limited);
  if (known && !NOT_IN_USE.has(code)) await recordUse(ctx, known);
  return outcome;
}

interface Limited {
  readonly taken: Taken;
  readonly rateLimit: RateLimitState | null;
}

const UNLIMITED: Limited = { taken: { refusal: null, observed: [] }, rateLimit: null };

/** Counts a call that nothing else refuses, or says what has no room for it. */
async function limit(
  ctx: Context,
  environment: KnownEnvironment,
  { apiKey, rights }: KnownKey,
  { customer, scopes }: Ask,
  cost: number,
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
  const now = ctx.clock.now().getTime();
  const taken = ctx.counters.take(demands, now) ?? (await takeLoaded(ctx, demands));
  return { taken, rateLimit: rateLimitStateOf(ctx.counters, demands, now) };
}

async function takeLoaded(ctx: Context, demands: readonly Demand[]): Promise<Taken> {
  for (;;) {
    await ctx.counters.load(demands);
    const taken = ctx.counters.take(demands, ctx.clock.now().getTime());
    if (taken) return taken;
  }
}

/** Codes of a key that doesn't work anywhere: presenting it is no use of it. */
const NOT_IN_USE = new Set<VerificationCode>(["NOT_FOUND", "REVOKED", "EXPIRED", "INACTIVE", "ROTATED"]);

function readCall({ organizationId, target }: KnownEnvironment, call: Call): Ask {
  return {
    organizationId,
    environment: target,
    ipAddress: readIpAddress(call.ipAddress),
    customer: readCustomer(call.customer),
    permission: readPermission(call),
    scopes: readScopes(call.scopes),
  };
}

function readIpAddress(raw: string | null | undefined): string | null {
  if (raw === null || raw === undefined) return null;
  const address = readAddress(raw);
  if (address === null) throw badInput("ipAddress", "The client's address must be an IPv4 or IPv6 address");
  return address;
}

/** Any text that could be one: whom the organization serves, it need not have told us. */
const readCustomer = (raw: string | null | undefined): string | null =>
  raw === null || raw === undefined ? null : readExternalId("customer", raw);

function readPermission({ permission, method }: Call): Permission | null {
  if (method === null || method === undefined) return permission ?? null;
  const asked = permissionOfMethod(method);
  if (!asked) throw badInput("method", "method must be GET, HEAD, OPTIONS, POST, PUT, PATCH or DELETE");
  return permission && includesPermission(permission, asked) ? permission : asked;
}

function readScopes(scopes: readonly string[] = []): readonly string[] {
  if (scopes.length > LIMITS.scopesPerGrant) {
    throw badInput("scopes", `A call asks for at most ${LIMITS.scopesPerGrant} scopes`);
  }
  return scopes;
}

function readCost(cost = 1): number {
  const { min, max } = LIMITS.callCost;
  if (!Number.isInteger(cost) || cost < min || cost > max) {
    throw badInput("cost", `cost must be a whole number from ${min} to ${max}`);
  }
  return cost;
}

function outcomeOf(code: VerificationCode, known: KnownKey | null, ask: Ask, { taken, rateLimit }: Limited): Outcome {
  const held = known?.rights.effective;
  const scope = code === "INSUFFICIENT_SCOPE" && held ? missingScope(held, ask) : null;
  return {
    valid: code === "VALID",
    code,
    message: verificationMessage(code, {
      ...(ask.permission ? { permission: ask.permission } : {}),
      ...(scope ? { scope } : {}),
      isUnnamed: code === "IP_NOT_ALLOWED" ? ask.ipAddress === null : ask.customer === null,
    }),
    apiKey: known?.apiKey ?? null,
    permission: held ? permissionIn(held, ask.environment) : null,
    scopes: held ? [...new Set(grantsIn(held, ask.environment).flatMap(({ scopes }) => scopes))] : [],
    customers: known ? externalIdsIn(known, ask) : [],
    rateLimit,
    observed: taken.observed,
    retryAfterSeconds: taken.refusal?.retryAfterSeconds ?? null,
  };
}

const externalIdsIn = ({ rights }: KnownKey, { environment }: Ask): readonly string[] =>
  rights.customers
    .filter(({ environmentId }) => environmentId === environment.environmentId)
    .map(({ externalId }) => externalId);
