import type { ApiKeyStatus } from "@claviger/shared/key-status";
import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Context } from "../context/context.js";
import { readThrough } from "../platform/database/through-index.js";
import { isId } from "../platform/ids.js";
import { Environment } from "../projects/environment.entity.js";
import { ApiKey } from "./api-key.entity.js";
import { rangesOf, type Range } from "./fragments.js";
import { KeyCustomer } from "./key-customer.entity.js";
import { KeyFragment } from "./key-fragment.entity.js";
import { KeyGrant } from "./key-grant.entity.js";
import { searchCondition, type KeyFilter } from "./key-query.js";
import { KeySecret } from "./key-secret.entity.js";

/** As many are few: to find them one by one and sort them costs about as much as a page. */
export const FEW_KEYS = 500;

/** So many times as many are few for a search: without it, every name is read. */
const FEW_FOUND = 2;

/** Some keys, by a condition on the alias `one` that an index answers. */
interface Lookup {
  readonly of: typeof ApiKey | typeof KeyFragment | typeof KeyGrant | typeof KeyCustomer | typeof KeySecret;
  /** Null for the primary key. */
  readonly index: string | null;
  readonly where: string;
  readonly parameters?: ObjectLiteral;
  /** Whether all of the index has to be gone through. */
  readonly isLong?: boolean;
}

/**
 * The ids of all keys of an organization that can match a filter, when an index tells that those are few; null when they may be
 * many. A list goes through its order until a page is full, and in search of a few among a million that is through all of it.
 */
export async function findFewKeys(
  ctx: Context,
  organizationId: string,
  filter: KeyFilter,
  few: number,
): Promise<readonly string[] | null> {
  for (const lookups of await lookupsFor(ctx, organizationId, filter)) {
    const atMost = lookups.some(({ of }) => of === KeyFragment) ? few * FEW_FOUND : few;
    const ids = await idsOf(ctx, organizationId, lookups, atMost);
    if (ids) return [...ids];
  }
  return null;
}

async function idsOf(
  { db }: Context,
  organizationId: string,
  lookups: readonly Lookup[],
  few: number,
): Promise<ReadonlySet<string> | null> {
  const ids = new Set<string>();
  for (const lookup of lookups) {
    const { of, index, where, parameters = {}, isLong = false } = lookup;
    const query: SelectQueryBuilder<ObjectLiteral> = db
      .createQueryBuilder<ObjectLiteral>(of, "one")
      .select(of === ApiKey ? "one.id" : "one.apiKeyId", "id")
      .where("one.organizationId = :organizationId", { organizationId })
      .andWhere(where, parameters);
    const read = (part: typeof query) => readThrough<{ id: string }>(db, part, { index, isLong });
    // To look past them costs less than to read them for nothing, unless all of the index is gone through for it.
    if (!isLong && (await read(query.clone().offset(few).limit(1))).length > 0) return null;
    const rows = await read(query.limit(few + 1));
    for (const { id } of rows) ids.add(id);
    // Also where they are many grants of few keys: these aren't all of them.
    if (rows.length > few || ids.size > few) return null;
  }
  return ids;
}

/** For each part of the filter that narrows: what finds every key that meets it, and maybe others. The quickest come first. */
async function lookupsFor(ctx: Context, organizationId: string, filter: KeyFilter): Promise<Lookup[][]> {
  const { status, environmentKind, projectId, environmentId, customerId, search } = filter;
  const { usedSince, unusedSince, expiresAfter, expiresBefore } = filter;
  const found: Lookup[][] = [];
  if (status && !status.includes("ACTIVE")) found.push(status.map((one) => lookupOf(one, ctx.clock.now())));
  if (environmentKind) found.push([{ ...OF_A_KIND, parameters: { environmentKind } }]);
  if (expiresAfter) found.push([between(EXPIRED, "expiresAt", expiresAfter, expiresBefore)]);
  else if (expiresBefore) found.push([expiring(filter, expiresBefore, ctx.clock.now())]);
  if (usedSince) found.push([between(USED, "lastUsedAt", usedSince, unusedSince)]);
  else if (unusedSince) found.push([NEVER_USED, { ...UNUSED, parameters: { unusedSince } }]);
  if (filter.graceEndsAfter) found.push([{ ...IN_GRACE, parameters: { after: filter.graceEndsAfter } }]);
  if (isId("prj", projectId ?? "")) found.push([{ ...REACHING, parameters: { projectId } }]);
  if (isId("cus", customerId ?? "")) found.push([{ ...BOUND, parameters: { customerId } }]);
  if (environmentId) found.push(await grantsIn(ctx, organizationId, environmentId));
  if (search) found.push(...searchesFor(search));
  return found;
}

const REVOKED: Lookup = { of: ApiKey, index: "ix_api_key_revoked", where: "one.revokedAt IS NOT NULL" };
const DISABLED: Lookup = { of: ApiKey, index: "ix_api_key_disabled", where: "one.disabledAt IS NOT NULL" };
const EXPIRED: Lookup = { of: ApiKey, index: "ix_api_key_expires", where: "one.expiresAt <= :now" };
const OF_A_KIND: Lookup = { of: ApiKey, index: "ix_api_key_kind", where: "one.environmentKind = :environmentKind" };
const NEVER_USED: Lookup = { of: ApiKey, index: "ix_api_key_last_used", where: "one.lastUsedAt IS NULL" };
const UNUSED: Lookup = { of: ApiKey, index: "ix_api_key_last_used", where: "one.lastUsedAt < :unusedSince" };
const USED: Lookup = { of: ApiKey, index: "ix_api_key_last_used", where: "one.lastUsedAt IS NOT NULL" };
const UNSEARCHABLE: Lookup = { of: ApiKey, index: "ix_api_key_searchable", where: "one.isSearchable IS NULL" };
const IN_GRACE: Lookup = { of: KeySecret, index: "ix_key_secret_retires", where: "one.retiresAt > :after" };
const REACHING: Lookup = { of: KeyGrant, index: "ix_key_grant_environment", where: "one.projectId = :projectId" };
const BOUND: Lookup = { of: KeyCustomer, index: "ix_key_customer_customer", where: "one.customerId = :customerId" };

function lookupOf(status: ApiKeyStatus, now: Date): Lookup {
  if (status === "REVOKED") return REVOKED;
  return status === "EXPIRED" ? { ...EXPIRED, parameters: { now } } : DISABLED;
}

/** Those that are about to expire, where those that have are left out. */
function expiring({ status }: KeyFilter, before: Date, now: Date): Lookup {
  const isOver = !status || status.includes("EXPIRED") || status.includes("REVOKED");
  const where = `one.expiresAt < :before${isOver ? "" : " AND one.expiresAt > :now"}`;
  return { ...EXPIRED, where, parameters: isOver ? { before } : { before, now } };
}

/** By fragments, where that leaves few; otherwise by reading every name. Throws BAD_USER_INPUT, as `searched` does. */
function searchesFor(search: string): Lookup[][] {
  const byNames = [searched(search)];
  return [...rangesOf(search).map((ranges) => [UNSEARCHABLE, ...ranges.map(within)]), byNames];
}

/** Keys with a fragment in a range. */
const within = ([from, to]: Range): Lookup => ({
  of: KeyFragment,
  index: null,
  where: "one.fragment BETWEEN :from AND :to",
  parameters: { from, to },
});

/** What has no place in an index is looked for in all of one, which is a tenth of what there is to read. */
function searched(search: string): Lookup {
  const [where, parameters] = searchCondition("one", search);
  return { of: ApiKey, index: "ix_api_key_name", where, parameters, isLong: true };
}

async function grantsIn(ctx: Context, organizationId: string, id: string): Promise<Lookup[]> {
  const environment = isId("env", id) ? await ctx.db.findOneBy(Environment, { id, organizationId }) : null;
  if (!environment) return [];
  const parameters = { projectId: environment.projectId, id };
  const there = REACHING.where;
  return [
    { ...REACHING, where: `${there} AND one.environmentId = :id`, parameters },
    { ...REACHING, where: `${there} AND one.environmentId IS NULL`, parameters },
  ];
}

function between(lookup: Lookup, column: "expiresAt" | "lastUsedAt", from: Date, to?: Date | null): Lookup {
  const where = `one.${column} >= :from${to ? ` AND one.${column} < :to` : ""}`;
  return { ...lookup, where, parameters: to ? { from, to } : { from } };
}
