import type { Action } from "@claviger/shared/permissions";
import { authorize, may } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { notFound } from "../platform/errors.js";
import { isId } from "../platform/ids.js";
import { targetOfEnvironment } from "../projects/environment-target.js";
import { environmentsById } from "../projects/load-places.js";
import { RateLimitRule } from "./rate-limit-rule.entity.js";

/** The rule, for whoever may do this with it. Throws NOT_FOUND for one that is unknown or invisible, or FORBIDDEN. */
export async function requireRule(ctx: Context, id: string, action: Action): Promise<RateLimitRule> {
  requireActor(ctx);
  const found = await find(ctx, id);
  if (!found) throw notFound("Rate-limit rule");
  await authorize(ctx, action, found.rule.organizationId, found.target, "Rate-limit rule");
  return found.rule;
}

/** The rule, or null for one that is unknown or that whoever asks may not see. */
export async function findRule(ctx: Context, id: string): Promise<RateLimitRule | null> {
  requireActor(ctx);
  const found = await find(ctx, id);
  if (!found) return null;
  const seen = await may(ctx, "rate_limit_rule.read", found.rule.organizationId, found.target);
  return seen ? found.rule : null;
}

async function find(ctx: Context, id: string) {
  const rule = isId("rul", id) ? await ctx.db.findOneBy(RateLimitRule, { id }) : null;
  const environment = rule && (await environmentsById(ctx).load(rule.environmentId));
  return environment && { rule, target: targetOfEnvironment(environment) };
}
