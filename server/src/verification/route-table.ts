import type { Permission } from "@claviger/shared/permissions";
import { badInput } from "../platform/errors.js";
import type { Route } from "../projects/route.entity.js";
import { shapeOf, type RouteMethod } from "../projects/route-pattern.js";

/** What a call needs in place of what its method asks for. */
export interface RouteNeeds {
  /** Null: none in particular. */
  readonly permission: Permission | null;
  readonly scopes: readonly string[];
  readonly cost: number;
}

type NeedsByMethod = Map<string, RouteNeeds>;

/** What calls need at one place of the tree of paths, and below it. */
interface Place {
  readonly named: Map<string, Place>;
  any: Place | null;
  /** Of routes that end here. */
  here: NeedsByMethod | null;
  /** Of routes for whatever is below. As a slash at the end makes no difference, that is here too. */
  rest: NeedsByMethod | null;
}

export type RouteTable = Place;

/** Routes in a form that finds one without trying them all; null where there are none, and paths don't matter. */
export function compileRoutes(routes: readonly Route[]): RouteTable | null {
  if (routes.length === 0) return null;
  const root = newPlace();
  for (const { method, path, permission, scopes, cost } of routes) {
    needsAt(root, shapeOf(path) ?? "/").set(method, { permission, scopes, cost });
  }
  return root;
}

const newPlace = (): Place => ({ named: new Map(), any: null, here: null, rest: null });

function needsAt(root: Place, shape: string): NeedsByMethod {
  let place = root;
  for (const segment of segmentsOf(shape)) {
    if (segment === "*") return (place.rest ??= new Map());
    place = segment === ":" ? (place.any ??= newPlace()) : namedIn(place, segment);
  }
  return (place.here ??= new Map());
}

function namedIn({ named }: Place, name: string): Place {
  const known = named.get(name);
  if (known) return known;
  const made = newPlace();
  named.set(name, made);
  return made;
}

/**
 * What a call needs by the most specific route that matches it: from left to right, a name is more specific than a parameter,
 * and both are than a rest; with the same path, the call's own method is than any. Null when none matches. Throws
 * BAD_USER_INPUT for a path that servers read in different ways.
 */
export function matchRoute(table: RouteTable, method: string, path: string): RouteNeeds | null {
  const asked = method.toUpperCase();
  // HEAD is what GET is, without the body.
  return find(table, segmentsOf(readCallPath(path)), 0, asked === "HEAD" ? "GET" : asked);
}

function find(place: Place, segments: readonly string[], at: number, method: string): RouteNeeds | null {
  const segment = segments[at];
  if (segment === undefined) return forMethod(place.here, method) ?? forMethod(place.rest, method);
  const named = place.named.get(segment);
  return (
    (named ? find(named, segments, at + 1, method) : null) ??
    (place.any ? find(place.any, segments, at + 1, method) : null) ??
    forMethod(place.rest, method)
  );
}

const forMethod = (needs: NeedsByMethod | null, method: string): RouteNeeds | null =>
  needs?.get(method) ?? needs?.get("*" satisfies RouteMethod) ?? null;

const segmentsOf = (path: string): string[] => (path === "/" ? [] : path.slice(1).split("/"));

/** Nothing of this has to be looked at closer. Lower-case letters, digits and a few marks in segments that aren't empty. */
const PLAIN = /^(?:\/[a-z0-9_~$@!,=+&'()-][a-z0-9_~$@!,=+&'().:-]*)+$/;
/** What some servers take for the end of a segment or of the path, or for a part of neither. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const AMBIGUOUS = /[\u0000-\u001f\u007f\\;#]|\/\/|\/\.{1,2}(?:\/|$)|%[0-9a-f]{2}/i;

/** A path in the one form in which routes are looked for: without its query, percent-decoded, in lower case, without a slash at its end. */
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
  return trimmed.toLowerCase();
}

function decode(path: string): string | null {
  if (/%(?:2f|5c)/i.test(path)) return null;
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
