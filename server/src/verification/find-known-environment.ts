import type { EnvironmentTarget } from "@claviger/shared/permissions";
import type { Context } from "../context/context.js";
import type { EnvironmentLimits } from "../limits/demands-of.js";
import { limitsOf } from "../limits/load-limits.js";
import { isId } from "../platform/ids.js";
import { targetOfEnvironment } from "../projects/environment-target.js";
import { Environment } from "../projects/environment.entity.js";
import { findRoutes } from "../projects/load-routes.js";
import { compileRoutes, type RouteTable } from "./route-table.js";

/** An environment with what is set for the calls in it. */
export interface KnownEnvironment {
  readonly id: string;
  readonly organizationId: string;
  readonly target: EnvironmentTarget;
  readonly limits: EnvironmentLimits;
  /** Null where the environment has none. */
  readonly routes: RouteTable | null;
}

/** The environment as this server remembers it or else as the database has it; null for one that doesn't exist. */
export async function findKnownEnvironment(ctx: Context, id: string): Promise<KnownEnvironment | null> {
  const shelf = ctx.memory.shelf<KnownEnvironment>(findKnownEnvironment);
  const remembered = shelf.recall(id);
  if (remembered) return remembered;
  const since = ctx.memory.now();
  const environment = isId("env", id) ? await ctx.db.findOneBy(Environment, { id }) : null;
  if (!environment) return null;
  const { organizationId } = environment;
  const limits = await limitsOf(ctx, id);
  const routes = compileRoutes(await findRoutes(ctx, id));
  const known = { id, organizationId, target: targetOfEnvironment(environment), limits, routes };
  shelf.keep(id, known, since, [organizationId]);
  return known;
}
