import { authorize } from "../access/authorize.js";
import { loadRights } from "../access/load-rights.js";
import type { Context } from "../context/context.js";
import { findPage, type Page, type PageInput } from "../platform/pagination.js";
import type { ApiKey } from "./api-key.entity.js";
import { applyFilter, queryKeys, withinRights, type KeyFilter, type KeyQuery } from "./key-query.js";

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
export async function listKeys(ctx: Context, input: ListKeysInput): Promise<Page<ApiKey>> {
  const query = await visibleKeys(ctx, input.organizationId);
  if (input.filter) await applyFilter(ctx, query, input.organizationId, input.filter);
  const { by, direction } = input.orderBy ?? { by: "CREATED_AT", direction: "DESC" };
  return findPage(query, { alias: "apiKey", by: ORDER_COLUMNS[by], direction }, input);
}

/** How many of them are neither revoked nor expired. */
export async function countActiveKeys(ctx: Context, organizationId: string): Promise<number> {
  const query = await visibleKeys(ctx, organizationId);
  await applyFilter(ctx, query, organizationId, { status: ["ACTIVE", "INACTIVE"] });
  return query.getCount();
}

async function visibleKeys(ctx: Context, organizationId: string): Promise<KeyQuery> {
  await authorize(ctx, "api_key.list", organizationId, { kind: "organization" }, "Organization");
  const query = queryKeys(ctx.db, organizationId);
  const rights = await loadRights(ctx, organizationId);
  if (rights?.kind === "key" && rights.organizationAccess === "NONE") withinRights(query, rights);
  return query;
}
