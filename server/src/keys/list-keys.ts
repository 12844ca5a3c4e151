import { authorize } from "../access/authorize.js";
import { loadRights } from "../access/load-rights.js";
import type { Context } from "../context/context.js";
import { findPage, type Page, type PageInput } from "../platform/pagination.js";
import type { Soon } from "../platform/soon.js";
import type { ApiKey } from "./api-key.entity.js";
import { FEW_KEYS, findFewKeys } from "./find-few-keys.js";
import {
  applyFilter,
  inOrderOf,
  queryFewKeys,
  queryKeys,
  withinRights,
  type KeyFilter,
  type KeyQuery,
} from "./key-query.js";

const ORDER_COLUMNS = {
  CREATED_AT: "createdAt",
  NAME: "foldedName",
  LAST_USED_AT: "lastUsedAt",
  EXPIRES_AT: "expiresAt",
} as const;

export interface KeyOrder {
  readonly by: keyof typeof ORDER_COLUMNS;
  readonly direction: "ASC" | "DESC";
}

export interface ListKeysInput extends PageInput {
  readonly organizationId: string;
  readonly filter?: KeyFilter | null;
  readonly orderBy?: KeyOrder | null;
}

/** The keys of an organization that whoever asks may see. Throws FORBIDDEN where that is none by right. */
export async function listKeys(ctx: Context, input: ListKeysInput, few = FEW_KEYS): Promise<Page<ApiKey>> {
  await requireList(ctx, input.organizationId);
  const ids = input.filter ? await findFewKeys(ctx, input.organizationId, input.filter, few) : null;
  const query = await visibleKeys(ctx, input.organizationId, ids);
  const { by, direction } = input.orderBy ?? { by: "CREATED_AT", direction: "DESC" };
  const ordered = ORDER_COLUMNS[by];
  if (input.filter) await applyFilter(ctx, query, input.organizationId, input.filter, inOrderOf(ordered));
  return findPage(query, { alias: "apiKey", by: ordered, direction }, input);
}

/** How many of them are neither revoked nor expired. */
export async function countActiveKeys(ctx: Context, organizationId: string): Promise<number> {
  await requireList(ctx, organizationId);
  const query = await visibleKeys(ctx, organizationId, null);
  await applyFilter(ctx, query, organizationId, { status: ["ACTIVE", "INACTIVE"] });
  return query.getCount();
}

export const requireList = (ctx: Context, organizationId: string): Soon<void> =>
  authorize(ctx, "api_key.list", organizationId, { kind: "organization" }, "Organization");

/** @param ids Those of the organization's keys among which to look; null for all of them. */
export async function visibleKeys(
  ctx: Context,
  organizationId: string,
  ids: readonly string[] | null,
): Promise<KeyQuery> {
  const query = ids ? queryFewKeys(ctx.db, ids) : queryKeys(ctx.db, organizationId);
  const rights = await loadRights(ctx, organizationId);
  if (rights?.kind === "key" && rights.organizationAccess === "NONE") withinRights(query, rights);
  return query;
}
