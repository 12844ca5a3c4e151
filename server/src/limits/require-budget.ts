import type { Action } from "@claviger/shared/permissions";
import { authorize, may } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { notFound } from "../platform/errors.js";
import { isId } from "../platform/ids.js";
import { targetOfEnvironment } from "../projects/environment-target.js";
import { environmentsById } from "../projects/load-places.js";
import { Budget } from "./budget.entity.js";

/** The budget, for whoever may do this with it. Throws NOT_FOUND for one that is unknown or invisible, or FORBIDDEN. */
export async function requireBudget(ctx: Context, id: string, action: Action): Promise<Budget> {
  requireActor(ctx);
  const found = await find(ctx, id);
  if (!found) throw notFound("Budget");
  await authorize(ctx, action, found.budget.organizationId, found.target, "Budget");
  return found.budget;
}

/** The budget, or null for one that is unknown or that whoever asks may not see. */
export async function findBudget(ctx: Context, id: string): Promise<Budget | null> {
  requireActor(ctx);
  const found = await find(ctx, id);
  if (!found) return null;
  return (await may(ctx, "budget.read", found.budget.organizationId, found.target)) ? found.budget : null;
}

async function find(ctx: Context, id: string) {
  const budget = isId("bud", id) ? await ctx.db.findOneBy(Budget, { id }) : null;
  const environment = budget && (await environmentsById(ctx).load(budget.environmentId));
  return environment && { budget, target: targetOfEnvironment(environment) };
}
