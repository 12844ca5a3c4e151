import { LIMITS } from "@claviger/shared/limits";
import type { Permission } from "@claviger/shared/permissions";
import { ROUTE_METHODS, shapeOf } from "@claviger/shared/route-pattern";
import { isScopeName } from "@claviger/shared/scopes";
import { badInput } from "../platform/errors.js";
import type { Route } from "./route.entity.js";

export interface RouteInput {
  /** In any case. */
  readonly method: string;
  readonly path: string;
  readonly permission?: Permission | null;
  readonly scopes: readonly string[];
  readonly cost: number;
}

export type RouteDraft = Pick<Route, "method" | "path" | "permission" | "scopes" | "cost">;

/** A route table as it is stored. Throws BAD_USER_INPUT, also for two routes that match the same calls. */
export function readRoutes(inputs: readonly RouteInput[]): RouteDraft[] {
  if (inputs.length > LIMITS.routes) throw badInput("routes", `An environment has at most ${LIMITS.routes} routes`);
  const seen = new Set<string>();
  return inputs.map((input, index) => {
    const field = `routes.${index}`;
    const route = {
      method: readMethod(`${field}.method`, input.method),
      path: input.path,
      permission: input.permission ?? null,
      scopes: readScopes(`${field}.scopes`, input.scopes),
      cost: readCost(`${field}.cost`, input.cost),
    };
    const name = `${route.method} ${readShape(`${field}.path`, input.path)}`;
    if (seen.has(name)) throw badInput(`${field}.path`, "Another route matches the same method and paths");
    seen.add(name);
    return route;
  });
}

function readMethod(field: string, text: string): Route["method"] {
  const method = ROUTE_METHODS.find((known) => known === text.toUpperCase());
  if (method) return method;
  throw badInput(field, "The method must be GET, POST, PUT, PATCH, DELETE, or * for any. HEAD needs what GET needs.");
}

function readShape(field: string, path: string): string {
  if (path.length > LIMITS.routePath) throw badInput(field, `A path has at most ${LIMITS.routePath} characters`);
  const shape = shapeOf(path);
  if (shape !== null) return shape;
  throw badInput(
    field,
    "A path begins with / and has segments of letters, digits and -._~!$&'()+,=@, or such as :id for any one, with * for any rest at its end",
  );
}

function readScopes(field: string, scopes: readonly string[]): string[] {
  if (scopes.length > LIMITS.scopesPerRoute) {
    throw badInput(field, `A route asks for at most ${LIMITS.scopesPerRoute} scopes`);
  }
  const wrong = scopes.findIndex((scope) => !isScopeName(scope));
  if (wrong >= 0) throw badInput(`${field}.${wrong}`, "A scope has 1 to 64 of a-z, 0-9 and : _ . -");
  return [...new Set(scopes)];
}

function readCost(field: string, cost: number): number {
  const { min, max } = LIMITS.routeCost;
  if (Number.isInteger(cost) && cost >= min && cost <= max) return cost;
  throw badInput(field, `A cost must be from ${min} to ${max.toLocaleString("en")}`);
}
