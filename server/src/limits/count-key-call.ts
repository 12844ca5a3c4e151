import type { Context } from "../context/context.js";
import type { RateLimitState } from "../context/counters.js";
import { AppError } from "../platform/errors.js";
import { demandOfKey } from "./demands-of.js";
import { rateLimitStateOf } from "./rate-limit-state.js";
import { takeLoaded } from "./take-loaded.js";

interface CountedKeyCall {
  readonly rateLimit: RateLimitState;
  /** Null when the call may pass. */
  readonly refusal: AppError | null;
}

/**
 * Counts a call on Claviger's own API against the own limit of the key that it came with. Null for a call without a key, and
 * for one whose key has no limit.
 */
export async function countKeyCall(ctx: Context): Promise<CountedKeyCall | null> {
  const { actor } = ctx;
  if (actor.kind !== "API_KEY" || actor.rights.rateLimit === null) return null;
  const { organizationId, apiKeyId, rights } = actor;
  const demands = [demandOfKey({ organizationId, apiKeyId, mode: rights.mode }, actor.rights.rateLimit)];
  const { refusal } = await takeLoaded(ctx, demands);
  const rateLimit = rateLimitStateOf(ctx.counters, demands, ctx.clock.now().getTime());
  return rateLimit && { rateLimit, refusal: refusal && rateLimited(refusal.retryAfterSeconds) };
}

const rateLimited = (retryAfterSeconds: number): AppError =>
  new AppError("RATE_LIMITED", `Rate limit exceeded. Try again in ${retryAfterSeconds} s.`, { retryAfterSeconds });
