import type { Context } from "../context/context.js";
import type { Demand, Taken } from "../context/counters.js";

/** Counts a call against all of its demands or none, after reading what this server doesn't know yet of their counters. */
export async function takeLoaded(
  { counters, clock }: Pick<Context, "counters" | "clock">,
  demands: readonly Demand[],
): Promise<Taken> {
  for (;;) {
    const taken = counters.take(demands, clock.now().getTime());
    if (taken) return taken;
    await counters.load(demands);
  }
}
