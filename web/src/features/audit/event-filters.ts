import { ANY_TIME, boundsOf, isAnyTime, readRange, writeRange, type TimeRange } from "../../lib/time-range";
import { actionsOf } from "./event-labels";

export interface EventFilters {
  /** One action, or what several are about; null for all. */
  action: string | null;
  actorId: string | null;
  targetId: string | null;
  range: TimeRange;
  /** The cursor that the page begins after; null on the first page. */
  after: string | null;
}

export const NO_FILTERS: Readonly<EventFilters> = Object.freeze({
  action: null,
  actorId: null,
  targetId: null,
  range: ANY_TIME,
  after: null,
});

export const EVENTS_PER_PAGE = 50;

/** What an address asks for. Unknown actions are ignored: addresses are shared, shortened and typed by hand. */
export function readFilters(params: URLSearchParams): EventFilters {
  const action = params.get("action");
  return {
    action: action !== null && actionsOf(action).length > 0 ? action : null,
    actorId: params.get("actor") || null,
    targetId: params.get("target") || null,
    range: readRange(params),
    after: params.get("after") || null,
  };
}

/** The address of a list: what is as usual is left out. */
export function writeFilters(filters: Partial<EventFilters>): URLSearchParams {
  const { action, actorId, targetId, range, after } = { ...NO_FILTERS, ...filters };
  const params = new URLSearchParams();
  if (action !== null) params.set("action", action);
  if (actorId !== null) params.set("actor", actorId);
  if (targetId !== null) params.set("target", targetId);
  writeRange(params, range);
  if (after !== null) params.set("after", after);
  return params;
}

export function isFiltered({ action, actorId, targetId, range }: EventFilters): boolean {
  return action !== null || actorId !== null || targetId !== null || !isAnyTime(range);
}

/** The filter as the API takes it. */
export function eventFilter({ action, actorId, targetId, range }: EventFilters, now: Date) {
  return { actions: action === null ? null : actionsOf(action), actorId, targetId, ...boundsOf(range, now) };
}
