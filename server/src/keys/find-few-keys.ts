import type { ApiKeyStatus } from "@claviger/shared/key-status";
import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Context } from "../context/context.js";
import { isId } from "../platform/ids.js";
import { Environment } from "../projects/environment.entity.js";
import { ApiKey } from "./api-key.entity.js";
import { KeyCustomer } from "./key-customer.entity.js";
import { KeyGrant } from "./key-grant.entity.js";
import type { KeyFilter } from "./key-query.js";

/** As many are few: to find them one by one and sort them costs about as much as a page. */
export const FEW_KEYS = 500;

/** Some keys, by a condition that an index answers, on the alias `one`. */
interface Lookup {
  readonly of: typeof ApiKey | typeof KeyGrant | typeof KeyCustomer;
  readonly where: string;
  readonly parameters: ObjectLiteral;
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
    const ids = await idsOf(ctx, organizationId, lookups, few);
    if (ids) return [...ids];
  }
  return null;
}

async function idsOf(
  ctx: Context,
  organizationId: string,
  lookups: readonly Lookup[],
  few: number,
): Promise<ReadonlySet<string> | null> {
  const ids = new Set<string>();
  for (const { of, where, parameters } of lookups) {
    const query: SelectQueryBuilder<ObjectLiteral> = ctx.db.createQueryBuilder(of, "one");
    const rows = await query
      .select(of === ApiKey ? "one.id" : "one.apiKeyId", "id")
      .where("one.organizationId = :organizationId", { organizationId })
      .andWhere(where, parameters)
      .limit(few + 1)
      .getRawMany<{ id: string }>();
    for (const { id } of rows) ids.add(id);
    // Also where they are many grants of few keys: these aren't all of them.
    if (rows.length > few || ids.size > few) return null;
  }
  return ids;
}

/** For each part of the filter that narrows: what finds every key that meets it, and maybe others. */
async function lookupsFor(ctx: Context, organizationId: string, filter: KeyFilter): Promise<Lookup[][]> {
  const {
    status,
    environmentKind,
    projectId,
    environmentId,
    customerId,
    usedSince,
    unusedSince,
    expiresAfter,
    expiresBefore,
  } = filter;
  const found: Lookup[][] = [];
  if (status && !status.includes("ACTIVE")) found.push(status.map((one) => lookupOf(one, ctx.clock.now())));
  if (environmentKind) found.push([keys("one.environmentKind = :environmentKind", { environmentKind })]);
  if (expiresAfter ?? expiresBefore) found.push([between("expiresAt", expiresAfter, expiresBefore)]);
  if (usedSince) found.push([between("lastUsedAt", usedSince, unusedSince)]);
  else if (unusedSince)
    found.push([keys("one.lastUsedAt IS NULL"), keys("one.lastUsedAt < :unusedSince", { unusedSince })]);
  if (isId("prj", projectId ?? "")) found.push([grants("one.projectId = :projectId", { projectId })]);
  if (isId("cus", customerId ?? "")) found.push([bindings("one.customerId = :customerId", { customerId })]);
  if (environmentId) found.push(await grantsIn(ctx, organizationId, environmentId));
  return found;
}

function lookupOf(status: ApiKeyStatus, now: Date): Lookup {
  if (status === "REVOKED") return keys("one.revokedAt IS NOT NULL");
  if (status === "EXPIRED") return keys("one.expiresAt <= :now", { now });
  return keys("one.disabledAt IS NOT NULL");
}

async function grantsIn(ctx: Context, organizationId: string, id: string): Promise<Lookup[]> {
  const environment = isId("env", id) ? await ctx.db.findOneBy(Environment, { id, organizationId }) : null;
  if (!environment) return [];
  const { projectId } = environment;
  return [
    grants("one.projectId = :projectId AND one.environmentId = :id", { projectId, id }),
    grants("one.projectId = :projectId AND one.environmentId IS NULL", { projectId }),
  ];
}

function between(column: "expiresAt" | "lastUsedAt", from?: Date | null, to?: Date | null): Lookup {
  const bounds = [from && `one.${column} >= :from`, to && `one.${column} < :to`];
  return keys(bounds.filter(Boolean).join(" AND "), { from, to });
}

const keys = (where: string, parameters: ObjectLiteral = {}): Lookup => ({ of: ApiKey, where, parameters });
const grants = (where: string, parameters: ObjectLiteral = {}): Lookup => ({ of: KeyGrant, where, parameters });
const bindings = (where: string, parameters: ObjectLiteral = {}): Lookup => ({ of: KeyCustomer, where, parameters });
