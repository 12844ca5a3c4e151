import { shapeOf, type RouteMethod } from "./route-pattern.js";

/** What makes a route match; what it asks for besides is the caller's. */
export interface MatchableRoute {
  readonly method: RouteMethod;
  readonly path: string;
}

type ByMethod<Route> = Map<string, Route>;

/** What calls need at one place of the tree of paths, and below it. */
interface Place<Route> {
  readonly named: Map<string, Place<Route>>;
  any: Place<Route> | null;
  /** Of routes that end here. */
  here: ByMethod<Route> | null;
  /** Of routes for whatever is below. As a slash at the end makes no difference, that is here too. */
  rest: ByMethod<Route> | null;
}

export type RouteTable<Route> = Place<Route>;

/** Routes in a form that finds one without trying them all; null where there are none, and paths don't matter. */
export function compileRoutes<Route extends MatchableRoute>(routes: readonly Route[]): RouteTable<Route> | null {
  if (routes.length === 0) return null;
  const root = newPlace<Route>();
  for (const route of routes) routesAt(root, shapeOf(route.path) ?? "/").set(route.method, route);
  return root;
}

function newPlace<Route>(): Place<Route> {
  return { named: new Map(), any: null, here: null, rest: null };
}

function routesAt<Route>(root: Place<Route>, shape: string): ByMethod<Route> {
  let place = root;
  for (const segment of segmentsOf(shape)) {
    if (segment === "*") return (place.rest ??= new Map());
    place = segment === ":" ? (place.any ??= newPlace()) : namedIn(place, segment);
  }
  return (place.here ??= new Map());
}

function namedIn<Route>({ named }: Place<Route>, name: string): Place<Route> {
  const known = named.get(name);
  if (known) return known;
  const made = newPlace<Route>();
  named.set(name, made);
  return made;
}

/**
 * The most specific route that matches a call whose path was read by `readCallPath`: from left to right, a name is more specific
 * than a parameter, and both are than a rest; with the same path, the call's own method is than any. Null when none matches.
 */
export function matchRoute<Route>(table: RouteTable<Route>, method: string, path: string): Route | null {
  const asked = method.toUpperCase();
  // HEAD is what GET is, without the body.
  return find(table, segmentsOf(path), 0, asked === "HEAD" ? "GET" : asked);
}

function find<Route>(place: Place<Route>, segments: readonly string[], at: number, method: string): Route | null {
  const segment = segments[at];
  if (segment === undefined) return forMethod(place.here, method) ?? forMethod(place.rest, method);
  const named = place.named.get(segment);
  return (
    (named ? find(named, segments, at + 1, method) : null) ??
    (place.any ? find(place.any, segments, at + 1, method) : null) ??
    forMethod(place.rest, method)
  );
}

function forMethod<Route>(routes: ByMethod<Route> | null, method: string): Route | null {
  return routes?.get(method) ?? routes?.get("*" satisfies RouteMethod) ?? null;
}

const segmentsOf = (path: string): string[] => (path === "/" ? [] : path.slice(1).split("/"));

/** Nothing of this has to be looked at closer. Lower-case letters, digits and a few marks in segments that aren't empty. */
const PLAIN = /^(?:\/[a-z0-9_~$@!,=+&'()-][a-z0-9_~$@!,=+&'().:-]*)+$/;
/** What some servers take for the end of a segment or of the path, or for a part of neither. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const AMBIGUOUS = /[\u0000-\u001f\u007f\\;#]|\/\/|\/\.{1,2}(?:\/|$)|%[0-9a-f]{2}/i;

/**
 * A path in the one form in which routes are looked for: without its query, percent-decoded, in lower case, without a slash at its
 * end. A problem where servers could read it in different ways.
 */
export function readCallPath(raw: string): { path: string } | { problem: string } {
  const end = raw.indexOf("?");
  const path = end < 0 ? raw : raw.slice(0, end);
  if (PLAIN.test(path)) return { path };
  if (!path.startsWith("/")) return { problem: "A path begins with a slash" };
  const decoded = decode(path);
  if (decoded === null || AMBIGUOUS.test(decoded)) {
    return {
      problem:
        "The path can be read in more than one way: it must have no empty segments, none of . or .., no backslash, semicolon, # or control character, no encoded slash, and nothing encoded twice or wrongly",
    };
  }
  const trimmed = decoded.length > 1 && decoded.endsWith("/") ? decoded.slice(0, -1) : decoded;
  return { path: trimmed.toLowerCase() };
}

function decode(path: string): string | null {
  if (/%(?:2f|5c)/i.test(path)) return null;
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
