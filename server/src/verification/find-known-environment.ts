import type { EnvironmentTarget } from "@claviger/shared/permissions";
import { compileRoutes, type MatchableRoute, type RouteTable } from "@claviger/shared/route-table";
import type { Context } from "../context/context.js";
import type { Shelf } from "../context/memory.js";
import type { EnvironmentLimits } from "../limits/demands-of.js";
import { limitsOf } from "../limits/load-limits.js";
import { lookupOf } from "../platform/database/lookup.js";
import { findPrepared } from "../platform/database/prepared.js";
import { RowReader } from "../platform/database/row-reader.js";
import { isId } from "../platform/ids.js";
import type { Soon } from "../platform/soon.js";
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
  const found = isId("env", id) ? await lookupIn(ctx.db.dataSource).load(id) : null;
  if (!found) return null;
  const { environment, isLimited, hasRoutes } = found;
  const { organizationId } = environment;
  const limits = isLimited ? await limitsOf(ctx, id) : UNLIMITED;
  const routes = hasRoutes ? compileRoutes(await needsIn(ctx, id)) : null;
  const known = { id, organizationId, target: targetOfEnvironment(environment), limits, routes };
  shelf.keep(id, known, since, [organizationId]);
  return known;
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
const lookupIn = lookupOf<Found>((dataSource) => {
  const environments = new RowReader(dataSource, Environment, "e");
  const has = (table: string): string => `EXISTS (SELECT 1 FROM ${table} t WHERE t.environment_id = e.id)`;
  const select = `
    SELECT ${environments.selection},
      ${has("rate_limit_rule")} OR ${has("budget")} AS is_limited, ${has("route")} AS has_routes
    FROM environment e WHERE e.id IN `;

  return async (ids) => {
    const asked = [...new Set(ids)];
    const rows = await findPrepared<Record<string, unknown>>(dataSource, select, asked);
    const found = new Map(
      rows.map((row) => {
        const environment = environments.read(row);
        return [
          environment.id,
          { environment, isLimited: Number(row["is_limited"]) === 1, hasRoutes: Number(row["has_routes"]) === 1 },
        ];
      }),
    );
    return ids.map((id) => found.get(id) ?? null);
  };
});
