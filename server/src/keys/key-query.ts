import type { EnvironmentKind, EnvironmentMode } from "@claviger/shared/environments";
import type { ApiKeyStatus } from "@claviger/shared/key-status";
import { LIMITS } from "@claviger/shared/limits";
import { ORGANIZATION_ACCESS, includesAccess, type KeyRights, type Rights } from "@claviger/shared/permissions";
import { isScopeName } from "@claviger/shared/scopes";
import { foldCase } from "@claviger/shared/text";
import { Brackets, type EntityManager, type ObjectLiteral, type SelectQueryBuilder } from "typeorm";
import type { Context } from "../context/context.js";
import { organizationsById } from "../organizations/load-organizations.js";
import { badInput } from "../platform/errors.js";
import { isId } from "../platform/ids.js";
import { readText } from "../platform/read-input.js";
import { carriesScope } from "../projects/count-reaching-keys.js";
import { Environment } from "../projects/environment.entity.js";
import { ApiKey } from "./api-key.entity.js";
import { KeyCustomer } from "./key-customer.entity.js";
import { KeyGrant } from "./key-grant.entity.js";
import { KeySecret } from "./key-secret.entity.js";
import { applyBreach, type PolicyChange } from "./query-breaches.js";

const DAY_MILLISECONDS = 86_400_000;

export interface KeyFilter {
  readonly search?: string | null;
  readonly status?: readonly ApiKeyStatus[] | null;
  readonly environmentKind?: EnvironmentKind | null;
  readonly mode?: EnvironmentMode | null;
  readonly projectId?: string | null;
  readonly environmentId?: string | null;
  readonly scope?: string | null;
  readonly customerId?: string | null;
  readonly usedSince?: Date | null;
  readonly unusedSince?: Date | null;
  readonly expiresAfter?: Date | null;
  readonly expiresBefore?: Date | null;
  readonly rotationDueBefore?: Date | null;
  readonly graceEndsAfter?: Date | null;
  readonly breaches?: PolicyChange | null;
}

export type KeyQuery = SelectQueryBuilder<ApiKey>;

export const queryKeys = (db: EntityManager, organizationId: string): KeyQuery =>
  db.createQueryBuilder(ApiKey, "apiKey").where("apiKey.organizationId = :organizationId", { organizationId });

/** Keys of one organization. It isn't named here: databases would take an index of its keys for the way to these. */
export function queryFewKeys(db: EntityManager, ids: readonly string[]): KeyQuery {
  const query = db.createQueryBuilder(ApiKey, "apiKey");
  return ids.length === 0 ? query.where("1 = 0") : query.where("apiKey.id IN (:...ids)", { ids });
}

/** The keys that a filter matches, that aren't revoked, and that somebody who may revoke keys there may revoke. */
export async function queryRevocable(
  ctx: Context,
  organizationId: string,
  rights: Rights,
  filter: KeyFilter,
): Promise<KeyQuery> {
  const query = queryKeys(ctx.db, organizationId).andWhere("apiKey.revokedAt IS NULL");
  if (rights.kind === "key" && rights.organizationAccess !== "WRITE") withinRights(query, rights);
  await applyFilter(ctx, query, organizationId, filter);
  return query;
}

/**
 * What `can(rights, "api_key.read", …)` says of one key, for all of them: the key itself, and those within its MANAGE grants.
 * Only for a key that has such grants.
 */
export function withinRights(query: KeyQuery, rights: KeyRights): void {
  const own = rights.grants.filter(({ permission }) => permission === "MANAGE");
  const uncovered = query.subQuery().select("1").from(KeyGrant, "wanted").where("wanted.apiKeyId = apiKey.id");
  own.forEach((grant, index) => {
    uncovered.andWhere(
      grant.environmentId === null
        ? `NOT (wanted.projectId = :ownProject${index}${rights.environmentKind ? ` AND COALESCE(wanted.environmentKind, apiKey.environmentKind, '') = :ownKind` : ""})`
        : `NOT (wanted.projectId = :ownProject${index} AND COALESCE(wanted.environmentId, '') = :ownEnvironment${index})`,
    );
    query.setParameters({ [`ownProject${index}`]: grant.projectId, [`ownEnvironment${index}`]: grant.environmentId });
  });
  query.setParameters({ ownKind: rights.environmentKind });
  query.andWhere(
    new Brackets((where) => {
      where.where("apiKey.id = :ownId", { ownId: rights.apiKeyId }).orWhere(
        new Brackets((within) => {
          within
            .where("apiKey.mode = :ownMode", { ownMode: rights.mode })
            .andWhere("apiKey.organizationAccess IN (:...ownAccess)", {
              ownAccess: ORGANIZATION_ACCESS.filter((access) => includesAccess(rights.organizationAccess, access)),
            })
            .andWhere("(apiKey.ownerUserId IS NULL OR apiKey.ownerUserId = :ownOwner)", {
              ownOwner: rights.ownerUserId,
            })
            .andWhere(`NOT EXISTS ${uncovered.getQuery()}`);
        }),
      );
    }),
  );
}

export async function applyFilter(
  ctx: Context,
  query: KeyQuery,
  organizationId: string,
  filter: KeyFilter,
): Promise<void> {
  const now = ctx.clock.now();
  if (filter.search) applySearch(query, filter.search);
  if (filter.status) applyStatus(query, filter.status, now);
  if (filter.environmentKind) query.andWhere("apiKey.environmentKind = :kind", { kind: filter.environmentKind });
  if (filter.mode) query.andWhere("apiKey.mode = :mode", { mode: filter.mode });
  // An id that isn't one, such as an empty text, matches no key: were it left out, it would match them all.
  if (isGiven(filter.projectId)) applyReach(query, "project", isId("prj", filter.projectId) ? filter.projectId : null);
  if (isGiven(filter.environmentId))
    applyReach(query, "environment", isId("env", filter.environmentId) ? filter.environmentId : null);
  if (isGiven(filter.scope)) applyScope(query, filter.scope, filter.projectId ?? null);
  if (isGiven(filter.customerId)) applyCustomer(query, filter.customerId);
  if (filter.unusedSince) {
    const { unusedSince } = filter;
    query.andWhere("(apiKey.lastUsedAt IS NULL OR apiKey.lastUsedAt < :unusedSince)", { unusedSince });
  }
  if (filter.usedSince) query.andWhere("apiKey.lastUsedAt >= :usedSince", { usedSince: filter.usedSince });
  if (filter.expiresAfter) query.andWhere("apiKey.expiresAt >= :expiresAfter", { expiresAfter: filter.expiresAfter });
  if (filter.expiresBefore)
    query.andWhere("apiKey.expiresAt < :expiresBefore", { expiresBefore: filter.expiresBefore });
  if (filter.rotationDueBefore) {
    const organization = await organizationsById(ctx).load(organizationId);
    applyStatus(query, ["ACTIVE", "INACTIVE"], now);
    applyRotationDue(query, filter.rotationDueBefore, organization?.rotationReminderDays ?? null);
  }
  if (filter.graceEndsAfter) applyGrace(query, filter.graceEndsAfter);
  if (filter.breaches) {
    const organization = await organizationsById(ctx).load(organizationId);
    applyStatus(query, ["ACTIVE", "INACTIVE"], now);
    applyBreach(query, organization, filter.breaches);
  }
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

function applySearch(query: KeyQuery, search: string): void {
  query.andWhere(...searchCondition("apiKey", search));
}

/** Whether the name or the start of a key has a text in it. Throws BAD_USER_INPUT for one that none can have. */
export function searchCondition(alias: string, search: string): [condition: string, parameters: ObjectLiteral] {
  if ([...search].length > LIMITS.search) {
    throw badInput("filter.search", `A search has at most ${LIMITS.search} characters`);
  }
  // For its refusals alone. Blanks count: of nothing but blanks, nothing would be left, and match every key.
  readText("filter.search", search, LIMITS.search);
  const pattern = (text: string): string => `%${text.replaceAll(/[!%_]/g, "!$&")}%`;
  // A start is ASCII, and MySQL refuses to compare an ASCII column with other text instead of finding nothing.
  const ofStart = /^[ -~]*$/.test(search) ? ` OR LOWER(${alias}.start) LIKE :start ESCAPE '!'` : "";
  const parameters = { name: pattern(foldCase(search.normalize("NFC"))), start: pattern(search.toLowerCase()) };
  return [`(${alias}.foldedName LIKE :name ESCAPE '!'${ofStart})`, parameters];
}

function statusCondition(status: ApiKeyStatus): string {
  if (status === "REVOKED") return "apiKey.revokedAt IS NOT NULL";
  // What most keys don't meet comes first: the rest isn't asked of them.
  if (status === "EXPIRED") return "(apiKey.expiresAt <= :now AND apiKey.revokedAt IS NULL)";
  const usable = "apiKey.revokedAt IS NULL AND (apiKey.expiresAt IS NULL OR apiKey.expiresAt > :now)";
  return `(apiKey.disabledAt ${status === "ACTIVE" ? "IS NULL" : "IS NOT NULL"} AND ${usable})`;
}

function applyStatus(query: KeyQuery, statuses: readonly ApiKeyStatus[], now: Date): void {
  const conditions = statuses.map(statusCondition);
  query.andWhere(conditions.length === 0 ? "1 = 0" : `(${conditions.join(" OR ")})`, { now });
}

/** What `rotationDueAt` says of one key that is neither revoked nor expired, for all of them. */
function applyRotationDue(query: KeyQuery, before: Date, reminderDays: number | null): void {
  const madeBefore = reminderDays === null ? 0 : before.getTime() - reminderDays * DAY_MILLISECONDS;
  const current = query
    .subQuery()
    .select("1")
    .from(KeySecret, "current")
    .where("current.organizationId = apiKey.organizationId AND current.apiKeyId = apiKey.id")
    .andWhere("current.retiresAt IS NULL AND current.createdAt < :madeBefore");
  // A key is as old as its oldest secret: its own age, which has an index, leaves most of them out.
  query.andWhere(`apiKey.createdAt < :madeBefore AND ${isThere(current)}`, {
    madeBefore: new Date(Math.max(0, madeBefore)),
  });
}

/** Keys with a secret that is on its way out and works until later than that. */
function applyGrace(query: KeyQuery, after: Date): void {
  const retiring = query
    .subQuery()
    .select("1")
    .from(KeySecret, "retiring")
    .where("retiring.organizationId = apiKey.organizationId AND retiring.apiKeyId = apiKey.id")
    .andWhere("retiring.retiresAt > :graceEndsAfter");
  query.andWhere(`apiKey.revokedAt IS NULL AND ${isThere(retiring)}`, { graceEndsAfter: after });
}

function applyReach(query: KeyQuery, place: "project" | "environment", id: string | null): void {
  query.andWhere(id === null ? "1 = 0" : isThere(reaching(query, place)), { [place]: id });
}

/** A grant that carries the scope, where a project is named too: one on it. */
function applyScope(query: KeyQuery, scope: string, projectId: string | null): void {
  if (!isScopeName(scope)) {
    query.andWhere("1 = 0");
    return;
  }
  const [carries, parameters] = carriesScope("carrying", scope);
  const grants = query
    .subQuery()
    .select("1")
    .from(KeyGrant, "carrying")
    .where("carrying.apiKeyId = apiKey.id")
    .andWhere(carries);
  if (projectId !== null) grants.andWhere("carrying.projectId = :project");
  query.andWhere(isThere(grants), parameters);
}

function applyCustomer(query: KeyQuery, id: string): void {
  const bound = query
    .subQuery()
    .select("1")
    .from(KeyCustomer, "bound")
    .where("bound.apiKeyId = apiKey.id")
    .andWhere("bound.customerId = :customer");
  query.andWhere(isId("cus", id) ? isThere(bound) : "1 = 0", { customer: id });
}

/** Grants on the project; or on the environment, by its id or as one of its project's of the key's kind and mode. */
function reaching(query: KeyQuery, place: "project" | "environment"): Rows {
  const grants = query.subQuery().select("1").from(KeyGrant, "reach").where("reach.apiKeyId = apiKey.id");
  if (place === "project") return grants.andWhere("reach.projectId = :project");
  return grants
    .innerJoin(Environment, "reached", "reached.id = :environment AND reached.projectId = reach.projectId")
    .andWhere("apiKey.mode = reached.mode")
    .andWhere("(apiKey.environmentKind IS NULL OR apiKey.environmentKind = reached.kind)")
    .andWhere("(reach.environmentId IS NULL OR reach.environmentId = reached.id)");
}

type Rows = SelectQueryBuilder<ObjectLiteral>;

/** No EXISTS: MariaDB would gather all keys that have such rows before it looks for a page of them. */
const isThere = (rows: Rows): string => `${rows.limit(1).getQuery()} = 1`;
