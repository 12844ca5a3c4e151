import { ENVIRONMENT_KINDS, type EnvironmentKind } from "@claviger/shared/environments";
import { API_KEY_STATUSES, type ApiKeyStatus } from "@claviger/shared/key-status";
import { LIMITS } from "@claviger/shared/limits";

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
  "-created": "Newest first",
  created: "Oldest first",
  name: "Name A–Z",
  "-name": "Name Z–A",
  "-used": "Used most recently",
  used: "Used longest ago",
  expires: "Expires soonest",
  "-expires": "Expires last",
} as const satisfies Partial<Record<SortColumn | `-${SortColumn}`, string>>;

export interface KeyFilters {
  search: string;
  status: ApiKeyStatus | null;
  environmentKind: EnvironmentKind | null;
  sortBy: SortColumn;
  descending: boolean;
  /** The cursor that the page begins after; null on the first page. */
  after: string | null;
}

export const NO_FILTERS: Readonly<KeyFilters> = Object.freeze({
  search: "",
  status: null,
  environmentKind: null,
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
    sortBy: order.sortBy,
    descending: order.descending,
    after: params.get("after") || null,
  };
}

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
  return filters.search !== "" || filters.status !== null || filters.environmentKind !== null;
}

export function listVariables(filters: KeyFilters) {
  return {
    first: KEYS_PER_PAGE,
    after: filters.after,
    filter: {
      search: filters.search === "" ? null : filters.search,
      status: filters.status === null ? null : [filters.status],
      environmentKind: filters.environmentKind,
    },
    orderBy: {
      by: SORT_COLUMNS[filters.sortBy],
      direction: filters.descending ? ("DESC" as const) : ("ASC" as const),
    },
  };
}
