import { authorize } from "../access/authorize.js";
import { loadRights } from "../access/load-rights.js";
import type { Context } from "../context/context.js";
import { countThrough } from "../platform/database/through-index.js";
import { findPage, findPageThrough, type Page, type PageInput } from "../platform/pagination.js";
import type { Soon } from "../platform/soon.js";
import type { ApiKey } from "./api-key.entity.js";
import { FEW_KEYS, findFewKeys } from "./find-few-keys.js";
import { countActive } from "./count-active.js";
import { applyFilter, queryFewKeys, queryKeys, withinRights, type KeyFilter, type KeyQuery } from "./key-query.js";

/** The column of an order, and the index that leads through it. */
const ORDERS = {
  CREATED_AT: { by: "createdAt", index: "ix_api_key_created" },
  NAME: { by: "foldedName", index: "ix_api_key_name" },
  LAST_USED_AT: { by: "lastUsedAt", index: "ix_api_key_last_used" },
  EXPIRES_AT: { by: "expiresAt", index: "ix_api_key_expires" },
} as const;

/** When a list is long: how many keys are few, and so many near that it goes past them where it is asked, in about a millisecond. */
export const BOUNDS = { few: FEW_KEYS, near: 3000 } as const;

export interface KeyOrder {
  readonly by: keyof typeof ORDERS;
  readonly direction: "ASC" | "DESC";
}

export interface ListKeysInput extends PageInput {
  readonly organizationId: string;
  readonly filter?: KeyFilter | null;
  readonly orderBy?: KeyOrder | null;
}

/** The keys of an organization that whoever asks may see. Throws FORBIDDEN where that is none by right. */
export async function listKeys(
  ctx: Context,
  input: ListKeysInput,
  bounds: { readonly few: number; readonly near: number } = BOUNDS,
): Promise<Page<ApiKey>> {
  const { organizationId, filter } = input;
  await requireList(ctx, organizationId);
  const ids = filter ? await findFewKeys(ctx, organizationId, filter, bounds.few) : null;
  const all = queryKeys(ctx.db, organizationId);
  const query = ids ? queryFewKeys(ctx.db, ids) : all.clone();
  const isNarrowed = (await narrowToVisible(ctx, query, organizationId)) || Boolean(filter);
  if (filter) await applyFilter(ctx, query, organizationId, filter);
  const { by, direction } = input.orderBy ?? { by: "CREATED_AT", direction: "DESC" };
  const { index, ...order } = { alias: "apiKey", direction, ...ORDERS[by] } as const;
  if (ids) return findPage(query, order, input);
  const hasValues = by === "EXPIRES_AT" && Boolean(filter && expires(filter));
  const way = { index, isLong: isNarrowed, all, near: bounds.near };
  const page = await findPageThrough(ctx.db, query, { ...order, hasValues }, way, input);
  return {
    ...page,
    get totalCount() {
      return countThrough(ctx.db, [{ query, index }]).then(([count = 0]) => count);
    },
  };
}

/** Whether a filter finds keys that expire, and no others. */
const expires = ({ status, expiresBefore }: KeyFilter): boolean =>
  Boolean(expiresBefore) || (status?.every((one) => one === "EXPIRED") ?? false);

/** How many of them are neither revoked nor expired. */
export async function countActiveKeys(ctx: Context, organizationId: string): Promise<number> {
  await requireList(ctx, organizationId);
  const query = queryKeys(ctx.db, organizationId);
  await narrowToVisible(ctx, query, organizationId);
  return countActive(ctx, query);
}

export const requireList = (ctx: Context, organizationId: string): Soon<void> =>
  authorize(ctx, "api_key.list", organizationId, { kind: "organization" }, "Organization");

/** Leaves out what whoever asks may not see; the answer is whether that may be anything. */
export async function narrowToVisible(ctx: Context, query: KeyQuery, organizationId: string): Promise<boolean> {
  const rights = await loadRights(ctx, organizationId);
  if (rights?.kind !== "key" || rights.organizationAccess !== "NONE") return false;
  withinRights(query, rights);
  return true;
}
