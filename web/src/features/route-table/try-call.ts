import { LIMITS } from "@claviger/shared/limits";
import { permissionOfMethod } from "@claviger/shared/method-permission";
import type { Permission } from "@claviger/shared/permissions";
import { ROUTE_METHODS } from "@claviger/shared/route-pattern";
import { compileRoutes, matchRoute, readCallPath, type MatchableRoute } from "@claviger/shared/route-table";
import { t } from "../../lib/text";
import type { Route } from "./use-set-routes";

export const CALL_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"] as const;

/** How a call would be taken: by the code that the server asks about every call. */
export type Tried =
  | { kind: "matched"; route: Route }
  | { kind: "unmatched"; permission: Permission | null }
  | { kind: "refused"; problem: string };

export function tryCall(routes: readonly Route[], method: string, path: string): Tried {
  if (path.length > LIMITS.callPath) {
    return { kind: "refused", problem: t("A path has at most {max} characters", { max: LIMITS.callPath }) };
  }
  const table = compileRoutes(routes.filter(isMatchable));
  // Without a table, nobody looks at paths.
  if (!table) return { kind: "unmatched", permission: permissionOfMethod(method) };
  const read = readCallPath(path);
  if ("problem" in read) return { kind: "refused", problem: pathProblem(path) };
  const route = matchRoute(table, method, read.path);
  return route ? { kind: "matched", route } : { kind: "unmatched", permission: permissionOfMethod(method) };
}

function isMatchable(route: Route): route is Route & MatchableRoute {
  return ROUTE_METHODS.some((method) => method === route.method);
}

/** As the server says it. */
function pathProblem(path: string): string {
  return path.startsWith("/")
    ? t(
        "The path can be read in more than one way: it must have no empty segments, none of . or .., no backslash, semicolon, # or control character, no encoded slash, and nothing encoded twice or wrongly",
      )
    : t("A path begins with a slash");
}
