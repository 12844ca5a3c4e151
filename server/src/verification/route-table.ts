import { LIMITS } from "@claviger/shared/limits";
import type { Permission } from "@claviger/shared/permissions";
import findMyWay from "find-my-way";
import { badInput } from "../platform/errors.js";
import type { Route } from "../projects/route.entity.js";
import { shapeOf } from "../projects/route-pattern.js";

/** What a call needs in place of what its method asks for. */
export interface RouteNeeds {
  /** Null: none in particular. */
  readonly permission: Permission | null;
  readonly scopes: readonly string[];
  readonly cost: number;
}

export type RouteTable = findMyWay.Instance<findMyWay.HTTPVersion.V1>;

/** Those that a route of any method matches. HEAD is what GET is, without the body. */
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

/** Routes in a form that finds one without trying them all; null where there are none, and paths don't matter. */
export function compileRoutes(routes: readonly Route[]): RouteTable | null {
  if (routes.length === 0) return null;
  const table = findMyWay({ maxParamLength: LIMITS.callPath });
  for (const method of METHODS) {
    for (const [shape, needs] of needsByShape(routes, method)) {
      table.on(method, patternOf(shape), () => {}, needs);
    }
  }
  return table;
}

/** What calls with a method need. A route of this very method wins over one of any, where both match the same paths. */
function needsByShape(routes: readonly Route[], method: string): Map<string, RouteNeeds> {
  const needs = new Map<string, RouteNeeds>();
  for (const wanted of [method, "*"]) {
    for (const route of routes) {
      const shape = route.method === wanted ? shapeOf(route.path) : null;
      if (shape === null || needs.has(shape)) continue;
      needs.set(shape, { permission: route.permission, scopes: route.scopes, cost: route.cost });
    }
  }
  // As a slash at the end makes no difference, what is under a path is also the path itself.
  for (const [shape, under] of needs) {
    const parent = shape.endsWith("/*") ? shape.slice(0, -2) || "/" : null;
    if (parent !== null && !needs.has(parent)) needs.set(parent, under);
  }
  return needs;
}

/** The router lets a parameter be empty, which here only the root's could be: so nothing stands at the root. */
const ROOT = "/.";
const belowRoot = (path: string): string => (path === "/" ? ROOT : ROOT + path);

/** A shape as the router reads it: parameters have a name, and a colon within a segment is written twice. */
const patternOf = (shape: string): string =>
  belowRoot(shape)
    .replaceAll(/(?<!\/):/g, "::")
    .replaceAll(/(?<=\/):(?=\/|$)/g, ":any");

/**
 * What a call needs by the most specific route that matches it: from left to right, a name is more specific than a parameter,
 * and both are than a rest. Null when none matches. Throws BAD_USER_INPUT for a path that servers read in different ways.
 */
export function matchRoute(table: RouteTable, method: string, path: string): RouteNeeds | null {
  const known = method.toUpperCase();
  const found = table.find(known === "HEAD" ? "GET" : (known as findMyWay.HTTPMethod), belowRoot(readCallPath(path)));
  return (found?.store as RouteNeeds | undefined) ?? null;
}

/** Nothing of this has to be looked at closer. Lower-case letters, digits and a few marks in segments that aren't empty. */
const PLAIN = /^(?:\/[a-z0-9_~$@!,=+&'()-][a-z0-9_~$@!,=+&'().:-]*)+$/;
/** What some servers take for the end of a segment or of the path, or for a part of neither. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const AMBIGUOUS = /[\u0000-\u001f\u007f\\;#]|\/\/|\/\.{1,2}(?:\/|$)|%[0-9a-f]{2}/i;

/**
 * A path in the one form in which routes are looked for: without its query, percent-decoded, in lower case, without a slash at
 * its end. Whatever a pattern can't name is a `|`.
 */
function readCallPath(raw: string): string {
  const end = raw.indexOf("?");
  const path = end < 0 ? raw : raw.slice(0, end);
  if (PLAIN.test(path)) return path;
  if (!path.startsWith("/")) throw badInput("path", "A path begins with a slash");
  const decoded = decode(path);
  if (decoded === null || AMBIGUOUS.test(decoded)) {
    throw badInput(
      "path",
      "The path can be read in more than one way: it must have no empty segments, none of . or .., no backslash, semicolon, # or control character, no encoded slash, and nothing encoded twice or wrongly",
    );
  }
  const trimmed = decoded.length > 1 && decoded.endsWith("/") ? decoded.slice(0, -1) : decoded;
  return trimmed.toLowerCase().replaceAll(/[^a-z0-9\-._~!$&'()+,=@:/]/g, "|");
}

function decode(path: string): string | null {
  if (/%(?:2f|5c)/i.test(path)) return null;
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
