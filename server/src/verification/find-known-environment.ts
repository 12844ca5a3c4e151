import type { EnvironmentTarget } from "@claviger/shared/permissions";
import { compileRoutes, type MatchableRoute, type RouteTable } from "@claviger/shared/route-table";
import type { Context } from "../context/context.js";
import type { Shelf } from "../context/memory.js";
import type { EnvironmentLimits } from "../limits/demands-of.js";
import { limitsOf } from "../limits/load-limits.js";
import { FIRST, lookupOf } from "../platform/database/lookup.js";
import { RowReader } from "../platform/database/row-reader.js";
import { isId } from "../platform/ids.js";
import { whenThere, type Soon } from "../platform/soon.js";
import { targetOfEnvironment } from "../projects/environment-target.js";
import { Environment } from "../projects/environment.entity.js";
import { findRoutes } from "../projects/load-routes.js";
import type { Route } from "../projects/route.entity.js";

/** An environment with what is set for the calls in it. */
export interface KnownEnvironment {
  readonly id: string;
  readonly organizationId: string;
  readonly target: EnvironmentTarget;
  readonly limits: EnvironmentLimits;
  /** Null where the environment has none. */
  readonly routes: RouteTable<RouteNeeds> | null;
}

/** What a call needs in place of what its method asks for. A route without permission asks for none in particular. */
export type RouteNeeds = MatchableRoute & Pick<Route, "permission" | "scopes" | "cost">;

/** The environment as this server remembers it or else as the database has it; null for one that doesn't exist. */
export function findKnownEnvironment(ctx: Context, id: string): Soon<KnownEnvironment | null> {
  const shelf = ctx.memory.shelf<KnownEnvironment>(findKnownEnvironment);
  return shelf.recall(id) ?? loadKnownEnvironment(ctx, shelf, id);
}

async function loadKnownEnvironment(
  ctx: Context,
  shelf: Shelf<KnownEnvironment>,
  id: string,
): Promise<KnownEnvironment | null> {
  const since = ctx.memory.now();
  const found = isId("env", id) ? await lookUp(ctx.db.dataSource, id) : null;
  return whenThere(found && complete(ctx, found), (known) => {
    if (known) shelf.keep(id, known, since, [known.organizationId]);
    return known;
  });
}

function complete(ctx: Context, { environment, isLimited, hasRoutes }: Found): Soon<KnownEnvironment> {
  const { id, organizationId } = environment;
  const target = targetOfEnvironment(environment);
  return whenThere(isLimited ? limitsOf(ctx, id) : UNLIMITED, (limits) =>
    whenThere(hasRoutes ? needsIn(ctx, id) : null, (needs) => {
      const routes = needs && compileRoutes(needs);
      return { id, organizationId, target, limits, routes };
    }),
  );
}

/** As plain data to keep. */
async function needsIn(ctx: Context, environmentId: string): Promise<RouteNeeds[]> {
  const routes = await findRoutes(ctx, environmentId);
  return routes.map(({ method, path, permission, scopes, cost }) => ({ method, path, permission, scopes, cost }));
}

const UNLIMITED: EnvironmentLimits = { rules: [], budgets: [] };

interface Found {
  readonly environment: Environment;
  readonly isLimited: boolean;
  readonly hasRoutes: boolean;
}

/** Most environments have neither limits nor routes, and then nothing else has to be asked. */
const lookUp = lookupOf<Found>((dataSource) => {
  const environments = new RowReader(dataSource, Environment, "e", FIRST);
  const { selection, end } = environments;
  const has = (table: string): string => `EXISTS (SELECT 1 FROM ${table} t WHERE t.environment_id = e.id)`;
  return {
    select: `${selection}, ${has("rate_limit_rule")} OR ${has("budget")} AS is_limited, ${has("route")} AS has_routes`,
    from: "environment e",
    by: "e.id",
    byAsText: "e.id",
    valueOf: (id) => id,
    nameOf: (id) => id,
    read: ([row]) => ({
      environment: environments.read(row),
      isLimited: Number(row[end]) === 1,
      hasRoutes: Number(row[end + 1]) === 1,
    }),
  };
});
