import type { Action } from "@claviger/shared/permissions";
import { authorize } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { notFound } from "../platform/errors.js";
import { isId } from "../platform/ids.js";
import { targetOfEnvironment } from "./environment-target.js";
import { Environment } from "./environment.entity.js";

/** The environment, for whoever may do this with it. Throws NOT_FOUND for one that is unknown or invisible, or FORBIDDEN. */
export async function requireEnvironment(ctx: Context, id: string, action: Action): Promise<Environment> {
  requireActor(ctx);
  const environment = isId("env", id) ? await ctx.db.findOneBy(Environment, { id }) : null;
  if (!environment) throw notFound("Environment");
  await authorize(ctx, action, environment.organizationId, targetOfEnvironment(environment), "Environment");
  return environment;
}
