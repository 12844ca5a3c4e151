import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import { newId } from "../platform/ids.js";
import { Environment } from "./environment.entity.js";
import { findRoutes } from "./load-routes.js";
import { readRoutes, type RouteDraft, type RouteInput } from "./read-routes.js";
import { reload } from "./reload.js";
import { requireEnvironment } from "./require-environment.js";
import { Route } from "./route.entity.js";

/** Replaces what calls need by method and path. A route with the method and path of one that was there keeps its id. */
export async function setRoutes(
  ctx: Context,
  input: { readonly environmentId: string; readonly routes: readonly RouteInput[] },
): Promise<Environment> {
  const { id: environmentId, organizationId } = await requireEnvironment(
    ctx,
    input.environmentId,
    "environment.set_routes",
  );
  const wanted = readRoutes(input.routes);
  return inTransaction(ctx, async (tx) => {
    await lockOrganization(tx, organizationId);
    const environment = await reload(tx, Environment, environmentId, "Environment");
    const current = await findRoutes(tx, environmentId);
    const changes = { before: { routes: current.map(draftOf) }, after: { routes: wanted } };
    if (JSON.stringify(changes.before) === JSON.stringify(changes.after)) return environment;

    const ids = new Map(current.map((route) => [nameOf(route), route.id]));
    const place = { organizationId, projectId: environment.projectId, environmentId };
    const rows = wanted.map((route, position) => ({
      ...route,
      ...place,
      position,
      id: ids.get(nameOf(route)) ?? newId("rte"),
    }));
    await tx.db.delete(Route, { environmentId });
    if (rows.length > 0) await tx.db.insert(Route, rows);
    await recordEvent(tx, "environment.routes_set", {
      organizationId,
      target: { id: environmentId, label: environment.name },
      changes,
    });
    return environment;
  });
}

const nameOf = ({ method, path }: RouteDraft): string => `${method} ${path}`;

const draftOf = ({ method, path, permission, scopes, cost }: Route): RouteDraft => ({
  method,
  path,
  permission,
  scopes,
  cost,
});
