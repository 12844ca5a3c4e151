import { ANY_TIME, boundsOf, isAnyTime, readRange, writeRange, type TimeRange } from "../../lib/time-range";
import type { RequestSurface } from "../../graphql/graphql";
import { message, type Message } from "../../lib/text";
import { codesOf } from "../../ui/outcomes";

/** Where a call came in, for people. */
export const SURFACES: Readonly<Record<RequestSurface, Message>> = {
  VERIFY: message("Verification"),
  AUTHZ: message("Forward auth"),
  GRAPHQL: message("Claviger’s own API"),
};
const SURFACE_NAMES = Object.keys(SURFACES) as RequestSurface[];

export interface RequestFilters {
  apiKeyId: string | null;
  environmentId: string | null;
  /** One code, an outcome that several have, or “refused”; null for all. */
  code: string | null;
  surface: RequestSurface | null;
  range: TimeRange;
  /** The cursor that the page begins after; null on the first page. */
  after: string | null;
}

export const NO_FILTERS: Readonly<RequestFilters> = Object.freeze({
  apiKeyId: null,
  environmentId: null,
  code: null,
  surface: null,
  range: ANY_TIME,
  after: null,
});

export const REQUESTS_PER_PAGE = 50;

/** What an address asks for. Unknown codes and surfaces are ignored: addresses are shared, shortened and typed by hand. */
export function readFilters(params: URLSearchParams): RequestFilters {
  const code = params.get("code")?.toLowerCase() ?? null;
  const surface = params.get("surface")?.toUpperCase();
  return {
    apiKeyId: params.get("key") || null,
    environmentId: params.get("environment") || null,
    code: code !== null && codesOf(code).length > 0 ? code : null,
    surface: SURFACE_NAMES.find((name) => name === surface) ?? null,
    range: readRange(params),
    after: params.get("after") || null,
  };
}

/** The address of a list: what is as usual is left out. */
export function writeFilters(filters: Partial<RequestFilters>): URLSearchParams {
  const { apiKeyId, environmentId, code, surface, range, after } = { ...NO_FILTERS, ...filters };
  const params = new URLSearchParams();
  if (apiKeyId !== null) params.set("key", apiKeyId);
  if (environmentId !== null) params.set("environment", environmentId);
  if (code !== null) params.set("code", code);
  if (surface !== null) params.set("surface", surface.toLowerCase());
  writeRange(params, range);
  if (after !== null) params.set("after", after);
  return params;
}

export function isFiltered({ apiKeyId, environmentId, code, surface, range }: RequestFilters): boolean {
  return [apiKeyId, environmentId, code, surface].some((filter) => filter !== null) || !isAnyTime(range);
}

/** The filter as the API takes it. */
export function requestFilter({ apiKeyId, environmentId, code, surface, range }: RequestFilters, now: Date) {
  return { apiKeyId, environmentId, codes: code === null ? null : codesOf(code), surface, ...boundsOf(range, now) };
}
