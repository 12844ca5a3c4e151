import { ENVIRONMENT_KINDS, type EnvironmentKind } from "@claviger/shared/environments";
import { API_KEY_STATUSES, type ApiKeyStatus } from "@claviger/shared/key-status";
import { LIMITS } from "@claviger/shared/limits";
import type { ApiKeyFilter } from "../../graphql/graphql";
import { message, type Message } from "../../lib/text";
import { LAST_USE_NAMES, lastUseFilter, type LastUse } from "./last-uses";
import { boundsOfDay, dayAt, readDay } from "./whole-days";

export const SORT_COLUMNS = {
  created: "CREATED_AT",
  name: "NAME",
  used: "LAST_USED_AT",
  expires: "EXPIRES_AT",
} as const;
export type SortColumn = keyof typeof SORT_COLUMNS;
const SORT_COLUMN_NAMES = Object.keys(SORT_COLUMNS) as SortColumn[];

/** Every order, as an address writes it. */
export const SORT_LABELS = {
  "-created": message("Newest first"),
  created: message("Oldest first"),
  name: message("Name A–Z"),
  "-name": message("Name Z–A"),
  "-used": message("Used most recently"),
  used: message("Used longest ago"),
  expires: message("Expires soonest"),
  "-expires": message("Expires last"),
} as const satisfies Partial<Record<SortColumn | `-${SortColumn}`, Message>>;

/** What somebody may want to look at, in the words of an address. */
export const ATTENTION_LABELS = {
  unused: message("Never used, or not for 90 days"),
  expiring: message("Expires within 30 days"),
  due: message("Rotation is due"),
  grace: message("Old secret still works"),
  policy: message("Refused by the key policy"),
} as const;
export type Attention = keyof typeof ATTENTION_LABELS;
export const ATTENTIONS = Object.keys(ATTENTION_LABELS) as Attention[];

export interface KeyFilters {
  search: string;
  status: ApiKeyStatus | null;
  environmentKind: EnvironmentKind | null;
  projectId: string | null;
  environmentId: string | null;
  attention: Attention | null;
  lastUse: LastUse | null;
  /** The day on which keys expire, in UTC. */
  expiresOn: string | null;
  sortBy: SortColumn;
  descending: boolean;
  /** The cursor that the page begins after; null on the first page. */
  after: string | null;
}

export const NO_FILTERS: Readonly<KeyFilters> = Object.freeze({
  search: "",
  status: null,
  environmentKind: null,
  projectId: null,
  environmentId: null,
  attention: null,
  lastUse: null,
  expiresOn: null,
  sortBy: "created",
  descending: true,
  after: null,
});

const KEYS_PER_PAGE = 25;

/** What an address asks for. Whatever is unknown in it is ignored: addresses are shared, shortened and typed by hand. */
export function readFilters(params: URLSearchParams): KeyFilters {
  const order = readOrder(params.get("sort") ?? "") ?? NO_FILTERS;
  const kind = params.get("kind")?.toUpperCase();
  const status = params.get("status")?.toUpperCase();
  return {
    search: Array.from((params.get("search") ?? "").trim())
      .slice(0, LIMITS.search)
      .join(""),
    status: API_KEY_STATUSES.find((known) => known === status) ?? null,
    environmentKind: ENVIRONMENT_KINDS.find((known) => known === kind) ?? null,
    projectId: readId("prj", params.get("project")),
    environmentId: readId("env", params.get("environment")),
    attention: ATTENTIONS.find((known) => known === params.get("attention")) ?? null,
    lastUse: LAST_USE_NAMES.find((known) => known === params.get("used")) ?? null,
    expiresOn: readDay(params.get("expires")),
    sortBy: order.sortBy,
    descending: order.descending,
    after: params.get("after") || null,
  };
}

const readId = (prefix: "prj" | "env", text: string | null): string | null =>
  new RegExp(`^${prefix}_[0-9a-z]{26}$`).test(text ?? "") ? text : null;

/** An order as an address writes it; null when there is no such order. */
export function readOrder(text: string): Pick<KeyFilters, "sortBy" | "descending"> | null {
  const column = text.replace(/^-/, "");
  const sortBy = SORT_COLUMN_NAMES.find((name) => name === column);
  return sortBy === undefined ? null : { sortBy, descending: text.startsWith("-") };
}

export function writeOrder({ sortBy, descending }: Pick<KeyFilters, "sortBy" | "descending">): string {
  return `${descending ? "-" : ""}${sortBy}`;
}

/** The address of a list: what is as usual is left out. */
export function writeFilters(filters: KeyFilters): URLSearchParams {
  const params = new URLSearchParams();
  if (filters.search !== "") params.set("search", filters.search);
  if (filters.status !== null) params.set("status", filters.status.toLowerCase());
  if (filters.environmentKind !== null) params.set("kind", filters.environmentKind.toLowerCase());
  if (filters.projectId !== null) params.set("project", filters.projectId);
  if (filters.environmentId !== null) params.set("environment", filters.environmentId);
  if (filters.attention !== null) params.set("attention", filters.attention);
  if (filters.lastUse !== null) params.set("used", filters.lastUse);
  if (filters.expiresOn !== null) params.set("expires", filters.expiresOn);
  const isUsualOrder = filters.sortBy === NO_FILTERS.sortBy && filters.descending === NO_FILTERS.descending;
  if (!isUsualOrder) params.set("sort", writeOrder(filters));
  if (filters.after !== null) params.set("after", filters.after);
  return params;
}

/** The filters after a change. Another selection or order begins at its first page. */
export function changeFilters(filters: KeyFilters, change: Partial<KeyFilters>): KeyFilters {
  return { ...filters, after: null, ...change };
}

/** The order after a click on a column's header: the other direction, or that column with its newest, soonest or A first. */
export function sortedBy(filters: KeyFilters, column: SortColumn): Partial<KeyFilters> {
  if (filters.sortBy === column) return { descending: !filters.descending };
  return { sortBy: column, descending: column === "created" || column === "used" };
}

/** Whether the list leaves keys out, so that an empty one doesn't mean that there are none. */
export function isFiltered(filters: KeyFilters): boolean {
  const { search, status, environmentKind, projectId, environmentId, attention, lastUse, expiresOn } = filters;
  const parts = [status, environmentKind, projectId, environmentId, attention, lastUse, expiresOn];
  return search !== "" || parts.some((part) => part !== null);
}

export function listVariables(filters: KeyFilters, now: Date) {
  return {
    first: KEYS_PER_PAGE,
    after: filters.after,
    filter: serverFilter(filters, now),
    orderBy: {
      by: SORT_COLUMNS[filters.sortBy],
      direction: filters.descending ? ("DESC" as const) : ("ASC" as const),
    },
  };
}

/** What the server is asked to list: only what is chosen, so that two addresses that mean the same ask for the same. */
export function serverFilter(filters: KeyFilters, now: Date): ApiKeyFilter {
  const { search, status, environmentKind, projectId, environmentId, attention, lastUse, expiresOn } = filters;
  return {
    ...(expiresOn !== null && expiryFilter(expiresOn)),
    ...(lastUse !== null && lastUseFilter(lastUse, now)),
    ...(attention !== null && attentionFilter(attention, now)),
    ...(search !== "" && { search }),
    ...(status !== null && { status: [status] }),
    ...(environmentKind !== null && { environmentKind }),
    ...(projectId !== null && { projectId }),
    ...(environmentId !== null && { environmentId }),
  };
}

/** The keys in force that expire on a day. */
function expiryFilter(day: string): ApiKeyFilter {
  const { from, to } = boundsOfDay(day);
  return { expiresAfter: from, expiresBefore: to, status: ["ACTIVE", "INACTIVE"] };
}

/** The same without keys that are revoked already: there is nothing to revoke about them. */
export function revocableFilter(filters: KeyFilters, now: Date): ApiKeyFilter {
  const filter = serverFilter(filters, now);
  const status = filter.status ?? (["ACTIVE", "INACTIVE", "EXPIRED"] as const);
  return { ...filter, status: status.filter((each) => each !== "REVOKED") };
}

const UNUSED_DAYS = 90;
const EXPIRING_DAYS = 30;

/** By whole days, where an hour more or less says nothing: so the same is asked for all day long. */
export function attentionFilter(attention: Attention, now: Date): ApiKeyFilter {
  switch (attention) {
    case "unused":
      return { unusedSince: dayAt(now, -UNUSED_DAYS), status: ["ACTIVE"] };
    case "expiring":
      return { expiresBefore: dayAt(now, EXPIRING_DAYS + 1), status: ["ACTIVE", "INACTIVE"] };
    case "due":
      return { rotationDueBefore: now.toISOString() };
    case "grace":
      return { graceEndsAfter: now.toISOString() };
    case "policy":
      return { breaches: {} };
  }
}
