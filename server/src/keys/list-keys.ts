import type { EnvironmentKind } from "@claviger/shared/environments";
import type { ApiKeyStatus } from "@claviger/shared/key-status";
import { LIMITS } from "@claviger/shared/limits";
import type { KeyRights } from "@claviger/shared/permissions";
import { foldCase } from "@claviger/shared/text";
import { Brackets, type SelectQueryBuilder } from "typeorm";
import { authorize } from "../access/authorize.js";
import { loadRights } from "../access/load-rights.js";
import type { Context } from "../context/context.js";
import { badInput } from "../platform/errors.js";
import { isId } from "../platform/ids.js";
import { findPage, type Page, type PageInput } from "../platform/pagination.js";
import { Environment } from "../projects/environment.entity.js";
import { ApiKey } from "./api-key.entity.js";
import { KeyGrant } from "./key-grant.entity.js";

export interface KeyFilter {
  readonly search?: string | null;
  readonly status?: readonly ApiKeyStatus[] | null;
  readonly environmentKind?: EnvironmentKind | null;
  readonly projectId?: string | null;
  readonly environmentId?: string | null;
  readonly unusedSince?: Date | null;
  readonly expiresBefore?: Date | null;
}

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

type Query = SelectQueryBuilder<ApiKey>;

/** The keys of an organization that whoever asks may see. Throws FORBIDDEN where that is none by right. */
export async function listKeys(ctx: Context, input: ListKeysInput): Promise<Page<ApiKey>> {
  const query = await visibleKeys(ctx, input.organizationId);
  if (input.filter) applyFilter(query, input.filter, ctx.clock.now());
  const { by, direction } = input.orderBy ?? { by: "CREATED_AT", direction: "DESC" };
  return findPage(query, { alias: "apiKey", by: ORDER_COLUMNS[by], direction }, input);
}

/** How many of them are neither revoked nor expired. */
export async function countActiveKeys(ctx: Context, organizationId: string): Promise<number> {
  const query = await visibleKeys(ctx, organizationId);
  applyFilter(query, { status: ["ACTIVE", "INACTIVE"] }, ctx.clock.now());
  return query.getCount();
}

async function visibleKeys(ctx: Context, organizationId: string): Promise<Query> {
  await authorize(ctx, "api_key.list", organizationId, { kind: "organization" }, "Organization");
  const query = ctx.db.createQueryBuilder(ApiKey, "apiKey").where("apiKey.organizationId = :organizationId", {
    organizationId,
  });
  const rights = await loadRights(ctx, organizationId);
  if (rights?.kind === "key" && rights.organizationAccess === "NONE") withinRights(query, rights);
  return query;
}

/** What `can(rights, "api_key.read", …)` says of one key, for all of them: the key itself, and those within its MANAGE grants. */
function withinRights(query: Query, rights: KeyRights): void {
  const own = rights.grants.filter(({ permission }) => permission === "MANAGE");
  const uncovered = query
    .subQuery()
    .select("1")
    .from(KeyGrant, "wanted")
    .where("wanted.organizationId = apiKey.organizationId AND wanted.apiKeyId = apiKey.id");
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
            .andWhere("apiKey.organizationAccess = 'NONE'")
            .andWhere("(apiKey.ownerUserId IS NULL OR apiKey.ownerUserId = :ownOwner)", {
              ownOwner: rights.ownerUserId,
            })
            .andWhere(`NOT EXISTS ${uncovered.getQuery()}`);
        }),
      );
    }),
  );
}

function applyFilter(query: Query, filter: KeyFilter, now: Date): void {
  if (filter.search) applySearch(query, filter.search);
  if (filter.status) applyStatus(query, filter.status, now);
  if (filter.environmentKind) query.andWhere("apiKey.environmentKind = :kind", { kind: filter.environmentKind });
  if (filter.projectId) applyReach(query, "project", isId("prj", filter.projectId) ? filter.projectId : null);
  if (filter.environmentId)
    applyReach(query, "environment", isId("env", filter.environmentId) ? filter.environmentId : null);
  if (filter.unusedSince) {
    query.andWhere("(apiKey.lastUsedAt IS NULL OR apiKey.lastUsedAt < :unusedSince)", {
      unusedSince: filter.unusedSince,
    });
  }
  if (filter.expiresBefore)
    query.andWhere("apiKey.expiresAt < :expiresBefore", { expiresBefore: filter.expiresBefore });
}

function applySearch(query: Query, search: string): void {
  if ([...search].length > LIMITS.search) {
    throw badInput("filter.search", `A search has at most ${LIMITS.search} characters`);
  }
  if (!search.isWellFormed()) throw badInput("filter.search", "The search isn't well-formed text");
  const pattern = (text: string): string => `%${text.replaceAll(/[!%_]/g, "!$&")}%`;
  // A start is ASCII, and MySQL refuses to compare an ASCII column with other text instead of finding nothing.
  const ofStart = /^[ -~]*$/.test(search) ? " OR LOWER(apiKey.start) LIKE :start ESCAPE '!'" : "";
  query.andWhere(`(apiKey.foldedName LIKE :name ESCAPE '!'${ofStart})`, {
    name: pattern(foldCase(search.normalize("NFC"))),
    start: pattern(search.toLowerCase()),
  });
}

const STATUS_CONDITIONS: Record<ApiKeyStatus, string> = {
  REVOKED: "apiKey.revokedAt IS NOT NULL",
  EXPIRED: "(apiKey.revokedAt IS NULL AND apiKey.expiresAt <= :now)",
  INACTIVE:
    "(apiKey.revokedAt IS NULL AND (apiKey.expiresAt IS NULL OR apiKey.expiresAt > :now) AND apiKey.disabledAt IS NOT NULL)",
  ACTIVE:
    "(apiKey.revokedAt IS NULL AND (apiKey.expiresAt IS NULL OR apiKey.expiresAt > :now) AND apiKey.disabledAt IS NULL)",
};

function applyStatus(query: Query, statuses: readonly ApiKeyStatus[], now: Date): void {
  const conditions = statuses.map((status) => STATUS_CONDITIONS[status]);
  query.andWhere(conditions.length === 0 ? "1 = 0" : `(${conditions.join(" OR ")})`, { now });
}

function applyReach(query: Query, place: "project" | "environment", id: string | null): void {
  query.andWhere(id === null ? "1 = 0" : `EXISTS ${reaching(query, place)}`, { [place]: id });
}

/** Grants on the project; or on the environment, by its id or as one of its project's of the key's kind and mode. */
function reaching(query: Query, place: "project" | "environment"): string {
  const grants = query
    .subQuery()
    .select("1")
    .from(KeyGrant, "reach")
    .where("reach.organizationId = apiKey.organizationId AND reach.apiKeyId = apiKey.id");
  if (place === "project") return grants.andWhere("reach.projectId = :project").getQuery();
  return grants
    .innerJoin(Environment, "reached", "reached.id = :environment AND reached.projectId = reach.projectId")
    .andWhere("apiKey.mode = reached.mode")
    .andWhere("(apiKey.environmentKind IS NULL OR apiKey.environmentKind = reached.kind)")
    .andWhere("(reach.environmentId IS NULL OR reach.environmentId = reached.id)")
    .getQuery();
}
