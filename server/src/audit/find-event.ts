import { may } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { Event } from "../events/event.entity.js";
import { isId } from "../platform/ids.js";
import type { ChainedEvent } from "./event-query.js";

/** One event of a chain, for whoever may read the organization's audit log; null for any other. */
export async function findEvent(ctx: Context, id: string): Promise<ChainedEvent | null> {
  requireActor(ctx);
  const event = isId("evt", id) ? await ctx.db.findOneBy(Event, { id }) : null;
  if (!event || !isChained(event)) return null;
  return (await may(ctx, "audit.read", event.organizationId, { kind: "organization" })) ? event : null;
}

const isChained = (event: Event): event is ChainedEvent => event.organizationId !== null && event.sequence !== null;
