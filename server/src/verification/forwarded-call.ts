import type { IncomingHttpHeaders } from "node:http";
import { isScopeName } from "@claviger/shared/scopes";
import { badInput } from "../platform/errors.js";
import type { PlaceSlugs } from "./find-by-slugs.js";
import { readHeaderText } from "./header-text.js";
import type { Call } from "./read-call.js";

const PREFIX = "/v1/authz/";
/** As most proxies write it. */
const ID_ALONE = /^\/v1\/authz\/env_[^/?]*$/;

export interface ForwardedTarget {
  /** What should be an environment's id, or the slugs that name it. */
  readonly where: string | PlaceSlugs;
  /** What follows, with its query: proxies that can't name the guarded call's path in a header put it there. */
  readonly path: string | null;
  readonly isNginx: boolean;
}

/** What the URL says of a call: where it is guarded, and by whom. */
export function readTarget(url: string): ForwardedTarget {
  if (ID_ALONE.test(url)) return { where: url.slice(PREFIX.length), path: null, isNginx: false };
  const end = url.indexOf("?");
  const segments = url.slice(PREFIX.length, end < 0 ? url.length : end).split("/");
  const length = segments[0]?.startsWith("env_") ? 1 : 3;
  const where = length === 1 ? (segments[0] ?? "") : slugsOf(segments);
  if (segments.length > length) {
    const query = end < 0 ? "" : url.slice(end);
    return { where, path: `/${segments.slice(length).join("/")}${query}`, isNginx: false };
  }
  return { where, path: null, isNginx: end >= 0 && /[?&]dialect=nginx(?:&|$)/.test(url.slice(end)) };
}

const slugsOf = ([organization = "", project = "", environment = ""]: readonly string[]): PlaceSlugs => [
  organization,
  project,
  environment,
];

/** A call of the guarded API, but for its key, as a proxy describes it. Throws BAD_USER_INPUT for what it can't mean. */
export function readForwarded(
  headers: IncomingHttpHeaders,
  own: { readonly method: string; readonly path: string | null; readonly ipAddress: string | null },
): Call {
  const named = only("method", read(headers, "x-forwarded-method"), read(headers, "x-original-method"));
  const inHeader = only("path", read(headers, "x-forwarded-uri"), read(headers, "x-original-uri"));
  const path = only("path", inHeader, own.path);
  // A proxy asks by GET whatever it guards: without the call's own method, all of them would pass as reading.
  if (inHeader !== null && named === null) {
    throw badInput(
      "method",
      "X-Forwarded-Uri and X-Original-URI need X-Forwarded-Method or X-Original-Method beside them",
    );
  }
  return {
    method: named ?? own.method,
    path,
    scopes: readScopes(read(headers, "x-claviger-scopes")),
    customer: readCustomer(read(headers, "x-claviger-customer")),
    ipAddress: own.ipAddress,
    cost: readCost(read(headers, "x-claviger-cost")),
  };
}

/** The one value of two places; null where none has any. One that the proxy didn't write could come from the client. */
function only(field: string, one: string | null, other: string | null): string | null {
  if (one === null || other === null || one === other) return one ?? other;
  throw badInput(field, `The request says two different things of the call's ${field}`);
}

/** A header; null for none and for one that is empty. */
const read = (headers: IncomingHttpHeaders, name: string): string | null => headers[name]?.toString().trim() || null;

/** Names with commas or spaces between them. */
function readScopes(text: string | null): readonly string[] {
  const scopes = text === null ? [] : text.split(/[\s,]+/).filter((scope) => scope !== "");
  if (scopes.every(isScopeName)) return scopes;
  throw badInput("scopes", "X-Claviger-Scopes must be names of scopes with commas or spaces between them");
}

function readCustomer(text: string | null): string | null {
  const customer = text === null ? null : readHeaderText(text);
  if (text === null || customer !== null) return customer;
  throw badInput("customer", "X-Claviger-Customer must be UTF-8, with % and what isn't ASCII percent-encoded");
}

function readCost(text: string | null): number | undefined {
  if (text === null) return undefined;
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw badInput("cost", "X-Claviger-Cost must be a whole number");
}
