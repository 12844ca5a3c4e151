import { authorize } from "../access/authorize.js";
import type { Context } from "../context/context.js";
import { targetOfEnvironment } from "./environment-target.js";
import type { Environment } from "./environment.entity.js";
import { routesOf } from "./load-routes.js";
import type { Route } from "./route.entity.js";

/** The route table of an environment. Throws NOT_FOUND for a key that is shown where it may be used, and may read nothing there. */
export async function listRoutes(ctx: Context, environment: Environment): Promise<readonly Route[]> {
  const { id, organizationId } = environment;
  await authorize(ctx, "environment.read", organizationId, targetOfEnvironment(environment), "Environment");
  return routesOf(ctx).load(id);
}
