import { authorize } from "../access/authorize.js";
import type { Context } from "../context/context.js";
import { requireKey } from "../keys/require-key.js";
import { findPage, type Page, type PageInput } from "../platform/pagination.js";
import { queryEvents, type ChainedEvent, type EventFilter } from "./event-query.js";

export interface ListEventsInput extends PageInput {
  readonly organizationId: string;
  readonly filter?: EventFilter | null | undefined;
}

const NEWEST_FIRST = { alias: "event", by: "sequence", direction: "DESC" } as const;

/** What happened in an organization, newest first. Throws FORBIDDEN, or NOT_FOUND. */
export async function listEvents(ctx: Context, input: ListEventsInput): Promise<Page<ChainedEvent>> {
  const { organizationId, filter } = input;
  await authorize(ctx, "audit.read", organizationId, { kind: "organization" }, "Organization");
  return findPage(queryEvents(ctx.db, organizationId, filter ?? {}), NEWEST_FIRST, input);
}

/** What was done to a key, newest first, for whoever may read the key. Throws NOT_FOUND. */
export async function listKeyEvents(
  ctx: Context,
  input: PageInput & { readonly apiKeyId: string },
): Promise<Page<ChainedEvent>> {
  const { id, organizationId } = await requireKey(ctx, input.apiKeyId, "api_key.read");
  return findPage(queryEvents(ctx.db, organizationId, { targetId: id }), NEWEST_FIRST, input);
}
