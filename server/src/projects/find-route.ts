import { may } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { isId } from "../platform/ids.js";
import { targetOfEnvironment } from "./environment-target.js";
import { environmentsById } from "./load-places.js";
import { Route } from "./route.entity.js";

/** The route, or null for one that is unknown or that whoever asks may not see: it is seen with its environment. */
export async function findRoute(ctx: Context, id: string): Promise<Route | null> {
  requireActor(ctx);
  const route = isId("rte", id) ? await ctx.db.findOneBy(Route, { id }) : null;
  const environment = route && (await environmentsById(ctx).load(route.environmentId));
  if (!environment) return null;
  const seen = await may(ctx, "environment.read", environment.organizationId, targetOfEnvironment(environment));
  return seen ? route : null;
}
