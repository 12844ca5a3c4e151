import { LIMITS } from "@claviger/shared/limits";
import { permissionOfMethod } from "@claviger/shared/method-permission";
import { includesPermission, type Permission } from "@claviger/shared/permissions";
import { matchRoute, readCallPath } from "@claviger/shared/route-table";
import { readAddress } from "../platform/addresses.js";
import { badInput } from "../platform/errors.js";
import { readExternalId } from "../platform/read-input.js";
import type { KnownEnvironment, RouteNeeds } from "./find-known-environment.js";
import type { Ask } from "./judge.js";

/** A call of the guarded API. */
export interface Call {
  readonly permission?: Permission | null | undefined;
  /** HTTP method. With `permission` too, both are asked for. */
  readonly method?: string | null | undefined;
  /** As the client sent it. What a route that matches needs is asked for instead of what the method asks for. */
  readonly path?: string | null | undefined;
  readonly scopes?: readonly string[] | undefined;
  /** Whom it is for: a customer's id, or the organization's own id for them. */
  readonly customer?: string | null | undefined;
  /** Where it comes from. */
  readonly ipAddress?: string | null | undefined;
  /** What it takes from budgets: 1 unless it says otherwise, or more where a route says so. */
  readonly cost?: number | undefined;
}

/** What a call asks of its key. Throws BAD_USER_INPUT for what no call can ask. */
export function readCall({ organizationId, target, routes }: KnownEnvironment, call: Call): Ask {
  const byMethod = readMethod(call.method);
  const route = readRoute(routes, call);
  return {
    organizationId,
    environment: target,
    ipAddress: readIpAddress(call.ipAddress),
    customer: readCustomer(call.customer),
    permission: higher(call.permission ?? null, route ? route.permission : byMethod),
    scopes: readScopes(call.scopes, route?.scopes),
    cost: Math.max(readCost(call.cost), route?.cost ?? 0),
  };
}

function readIpAddress(raw: string | null | undefined): string | null {
  if (raw === null || raw === undefined) return null;
  const address = readAddress(raw);
  if (address === null) throw badInput("ipAddress", "The client's address must be an IPv4 or IPv6 address");
  return address;
}

/** Any text that could be one: whom the organization serves, it need not have told us. */
const readCustomer = (raw: string | null | undefined): string | null =>
  raw === null || raw === undefined ? null : readExternalId("customer", raw);

function readMethod(method: string | null | undefined): Permission | null {
  if (method === null || method === undefined) return null;
  const asked = permissionOfMethod(method);
  if (asked) return asked;
  throw badInput("method", "method must be GET, HEAD, OPTIONS, POST, PUT, PATCH or DELETE");
}

/** What the call needs by its path. A path alone is refused: without its method it would ask for nothing. */
function readRoute(routes: KnownEnvironment["routes"], { method, path }: Call): RouteNeeds | null {
  if (path === null || path === undefined) return null;
  if (method === null || method === undefined) throw badInput("method", "A path needs the call's method");
  if (path.length > LIMITS.callPath) throw badInput("path", `A path has at most ${LIMITS.callPath} characters`);
  if (!routes) return null;
  const read = readCallPath(path);
  if ("problem" in read) throw badInput("path", read.problem);
  return matchRoute(routes, method, read.path);
}

const higher = (one: Permission | null, other: Permission | null): Permission | null =>
  other !== null && !includesPermission(one, other) ? other : one;

function readScopes(scopes: readonly string[] = [], ofRoute: readonly string[] = []): readonly string[] {
  if (scopes.length > LIMITS.scopesPerGrant) {
    throw badInput("scopes", `A call asks for at most ${LIMITS.scopesPerGrant} scopes`);
  }
  return ofRoute.length === 0 ? scopes : [...new Set([...ofRoute, ...scopes])];
}

function readCost(cost = 1): number {
  const { min, max } = LIMITS.callCost;
  if (Number.isInteger(cost) && cost >= min && cost <= max) return cost;
  throw badInput("cost", `cost must be a whole number from ${min} to ${max.toLocaleString("en")}`);
}
