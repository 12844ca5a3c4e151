import { LIMITS } from "@claviger/shared/limits";
import { ROUTE_METHODS, shapeOf, type RouteMethod } from "@claviger/shared/route-pattern";
import { isScopeName } from "@claviger/shared/scopes";
import { t } from "../../lib/text";
import type { Route } from "./use-set-routes";

/** What the server would refuse, said before anything is sent. Null: nothing is wrong. */
export function pathProblem(path: string): string | null {
  if (path.length > LIMITS.routePath) {
    return t("A path has at most {max, number} characters.", { max: LIMITS.routePath });
  }
  if (shapeOf(path) !== null) return null;
  if (!path.startsWith("/")) return t("A path begins with /.");
  return t("Use segments of letters, digits and -._~!$&'()+,=@, or such as :id for any one, and * only as the last.");
}

/** Whether another route matches the very calls that this one would. */
export function isTaken(method: string, path: string, others: readonly Route[]): boolean {
  const shape = shapeOf(path);
  return others.some((other) => other.method === method && shapeOf(other.path) === shape);
}

export function scopesProblem(scopes: readonly string[]): string | null {
  if (scopes.length > LIMITS.scopesPerRoute) {
    return t("A route asks for at most {max, number} scopes.", { max: LIMITS.scopesPerRoute });
  }
  const wrong = scopes.find((scope) => !isScopeName(scope));
  return wrong === undefined
    ? null
    : t("{scope} is no scope: use 1 to {max} of a–z, 0–9 and : _ . -", { scope: wrong, max: LIMITS.scope.max });
}

export function methodLabel(method: string): string {
  return method === "*" ? t("Any") : method;
}

export function methodChoices() {
  return ROUTE_METHODS.map((value: RouteMethod) => ({ value, label: value === "*" ? t("Any method") : value }));
}

/** By path and then by method: the table's own order decides nothing. */
export function inReadingOrder(routes: readonly Route[]): Route[] {
  const place = ({ method }: Route) => ROUTE_METHODS.findIndex((known) => known === method);
  return routes.toSorted((one, other) =>
    one.path === other.path ? place(one) - place(other) : one.path < other.path ? -1 : 1,
  );
}
