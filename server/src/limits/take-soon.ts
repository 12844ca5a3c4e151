import type { Context } from "../context/context.js";
import type { Demand, Taken } from "../context/counters.js";
import type { Soon } from "../platform/soon.js";

/** Counts a call against all of its demands or none: at once where everything is known of their counters. */
export const takeSoon = (
  ctx: Pick<Context, "counters" | "clock">,
  demands: readonly Demand[],
  now: number,
): Soon<Taken> => ctx.counters.take(demands, now) ?? takeLoaded(ctx, demands);

/** The same, after reading what this server doesn't know yet of their counters. */
async function takeLoaded(
  { counters, clock }: Pick<Context, "counters" | "clock">,
  demands: readonly Demand[],
): Promise<Taken> {
  for (;;) {
    const taken = counters.take(demands, clock.now().getTime());
    if (taken) return taken;
    await counters.load(demands);
  }
}
