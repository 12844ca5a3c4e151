import type { Context } from "../context/context.js";
import { environmentsById } from "../projects/load-places.js";
import type { Budget } from "./budget.entity.js";
import { demandOfBudget } from "./demands-of.js";
import { windowEnd } from "./windows.js";

export interface Spending {
  readonly spent: number;
  readonly resetsAt: Date;
}

/** What a budget has counted in the period that runs now, and when that ends. */
export async function findSpending(ctx: Context, budget: Budget): Promise<Spending> {
  const environment = await environmentsById(ctx).load(budget.environmentId);
  const demand = demandOfBudget(budget, environment?.mode ?? "LIVE", 0);
  const now = ctx.clock.now().getTime();
  if (ctx.counters.countOf(demand, now) === null) await ctx.counters.load([demand]);
  return { spent: ctx.counters.countOf(demand, now) ?? 0, resetsAt: new Date(windowEnd(demand.window, now)) };
}
