import { EVENT_NAMES } from "@claviger/shared/event-names";
import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { Event } from "../events/event.entity.js";
import { idPrefix } from "../platform/ids.js";

export interface EventFilter {
  /** One of these; an empty list matches nothing. */
  readonly actions?: readonly string[] | null | undefined;
  readonly actorId?: string | null | undefined;
  readonly targetId?: string | null | undefined;
  /** At this instant and later. */
  readonly from?: Date | null | undefined;
  /** Before this instant. */
  readonly to?: Date | null | undefined;
}

/** An event that stands in an organization's chain. */
export type ChainedEvent = Event & { organizationId: string; sequence: number; hash: string };

/** The events of an organization's chain that a filter lets through. */
export function queryEvents(
  db: EntityManager,
  organizationId: string,
  filter: EventFilter,
): SelectQueryBuilder<ChainedEvent> {
  const query = db
    .createQueryBuilder(Event, "event")
    .where("event.organizationId = :organizationId", { organizationId })
    .andWhere("event.sequence IS NOT NULL") as SelectQueryBuilder<ChainedEvent>;
  if (filter.actions) whereAction(query, filter.actions);
  whereId(query, "actorId", filter.actorId);
  whereId(query, "targetId", filter.targetId);
  if (filter.from) query.andWhere("event.at >= :from", { from: filter.from });
  if (filter.to) query.andWhere("event.at < :to", { to: filter.to });
  return query;
}

/** Names that aren't events' match nothing, however odd or many they are. */
function whereAction(query: SelectQueryBuilder<ChainedEvent>, asked: readonly string[]): void {
  const wanted = new Set(asked);
  const actions = EVENT_NAMES.filter((name) => wanted.has(name));
  query.andWhere(actions.length === 0 ? "1 = 0" : "event.action IN (:...actions)", { actions });
}

/** What is no id can't be anybody's. */
function whereId(
  query: SelectQueryBuilder<ChainedEvent>,
  column: "actorId" | "targetId",
  id: string | null | undefined,
): void {
  if (id === null || id === undefined) return;
  query.andWhere(idPrefix(id) === null ? "1 = 0" : `event.${column} = :${column}`, { [column]: id });
}
