import { may } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { isId } from "../platform/ids.js";
import { targetOfEnvironment } from "./environment-target.js";
import { Environment } from "./environment.entity.js";

/** The environment, or null for one that is unknown or that whoever asks may not see. */
export async function findEnvironment(ctx: Context, id: string): Promise<Environment | null> {
  requireActor(ctx);
  const environment = isId("env", id) ? await ctx.db.findOneBy(Environment, { id }) : null;
  if (!environment) return null;
  const target = targetOfEnvironment(environment);
  return (await may(ctx, "environment.read", environment.organizationId, target)) ? environment : null;
}
