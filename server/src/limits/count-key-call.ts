import type { Context } from "../context/context.js";
import type { RateLimitState } from "../context/counters.js";
import { AppError } from "../platform/errors.js";
import { whenThere, type Soon } from "../platform/soon.js";
import { demandOfKey } from "./demands-of.js";
import { takeSoon } from "./take-soon.js";

interface CountedKeyCall {
  readonly rateLimit: RateLimitState;
  /** Null when the call may pass. */
  readonly refusal: AppError | null;
}

/**
 * Counts a call on Claviger's own API against the own limit of the key that it came with. Null for a call without a key, and
 * for one whose key has no limit.
 */
export function countKeyCall(ctx: Context): Soon<CountedKeyCall | null> {
  const { actor } = ctx;
  if (actor.kind !== "API_KEY" || actor.rights.rateLimit === null) return null;
  const { organizationId, apiKeyId, rights } = actor;
  const demands = [demandOfKey({ organizationId, apiKeyId, mode: rights.mode }, actor.rights.rateLimit)];
  return whenThere(
    takeSoon(ctx, demands),
    ({ refusal, rateLimit }) => rateLimit && { rateLimit, refusal: refusal && rateLimited(refusal.retryAfterSeconds) },
  );
}

const rateLimited = (retryAfterSeconds: number): AppError =>
  new AppError("RATE_LIMITED", `Rate limit exceeded. Try again in ${retryAfterSeconds} s.`, { retryAfterSeconds });
