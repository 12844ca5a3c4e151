import type { Context } from "../context/context.js";
import type { Demand, RateLimitState, Taken } from "../context/counters.js";
import type { Soon } from "../platform/soon.js";
import { rateLimitStateOf } from "./rate-limit-state.js";

type Counting = Pick<Context, "counters" | "clock">;

export interface Limited extends Taken {
  /** How the call stands with the limit that is nearest; null where there is none. */
  readonly rateLimit: RateLimitState | null;
}

/** Counts a call against all of its demands or none: at once where everything is known of their counters. */
export const takeSoon = (ctx: Counting, demands: readonly Demand[]): Soon<Limited> =>
  takeKnown(ctx, demands) ?? takeLoaded(ctx, demands);

function takeKnown({ counters, clock }: Counting, demands: readonly Demand[]): Limited | null {
  const now = clock.now().getTime();
  const taken = counters.take(demands, now);
  return taken && { ...taken, rateLimit: rateLimitStateOf(counters, demands, now) };
}

/** The same, after reading what this server doesn't know yet of their counters. */
async function takeLoaded(ctx: Counting, demands: readonly Demand[]): Promise<Limited> {
  for (;;) {
    await ctx.counters.load(demands);
    const taken = takeKnown(ctx, demands);
    if (taken) return taken;
  }
}
