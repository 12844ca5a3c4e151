import type { Counters, Demand, RateLimitState } from "../context/counters.js";
import { secondsUntil, windowEnd, windowStart } from "./windows.js";

/** How a call stands with the rate limit that has the least room left of those announced to callers; null where there is none. */
export function rateLimitStateOf(counters: Counters, demands: readonly Demand[], now: number): RateLimitState | null {
  let tightest: RateLimitState | null = null;
  for (const demand of demands) {
    if (!demand.announced) continue;
    const count = counters.countOf(demand, now);
    if (count === null) continue;
    const remaining = Math.max(0, demand.limit - count);
    if (tightest !== null && remaining >= tightest.remaining) continue;
    const endsAt = windowEnd(demand.window, now);
    const windowSeconds = secondsUntil(endsAt, windowStart(demand.window, now));
    tightest = { limit: demand.limit, windowSeconds, remaining, resetSeconds: secondsUntil(endsAt, now) };
  }
  return tightest;
}
