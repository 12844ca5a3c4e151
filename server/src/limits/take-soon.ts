import type { Context } from "../context/context.js";
import type { Demand, Taken } from "../context/counters.js";
import type { Soon } from "../platform/soon.js";

type Counting = Pick<Context, "counters" | "clock">;

/** Counts a call against all of its demands or none: at once where everything is known of their counters. */
export const takeSoon = (ctx: Counting, demands: readonly Demand[]): Soon<Taken> =>
  takeKnown(ctx, demands) ?? takeLoaded(ctx, demands);

const takeKnown = ({ counters, clock }: Counting, demands: readonly Demand[]): Taken | null =>
  counters.take(demands, clock.now().getTime());

/** The same, after reading what this server doesn't know yet of their counters. */
async function takeLoaded(ctx: Counting, demands: readonly Demand[]): Promise<Taken> {
  for (;;) {
    await ctx.counters.load(demands);
    const taken = takeKnown(ctx, demands);
    if (taken) return taken;
  }
}
