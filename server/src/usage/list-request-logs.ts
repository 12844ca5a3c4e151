import type { VerificationCode } from "@claviger/shared/verification-codes";
import { In, type EntityManager } from "typeorm";
import { authorize } from "../access/authorize.js";
import type { Context } from "../context/context.js";
import type { RequestSurface } from "../context/recorder.js";
import { dialectOf } from "../platform/database/open-database.js";
import { idBound, isId } from "../platform/ids.js";
import {
  pageOf,
  readIdCursor,
  requirePageSize,
  writeIdCursor,
  type PageInput,
  type UncountedPage,
} from "../platform/pagination.js";
import { RequestLog } from "./request-log.entity.js";

export interface RequestLogFilter {
  readonly apiKeyId?: string | null | undefined;
  readonly environmentId?: string | null | undefined;
  /** One of these; an empty list matches nothing. */
  readonly codes?: readonly VerificationCode[] | null | undefined;
  readonly surface?: RequestSurface | null | undefined;
  /** At this instant and later. */
  readonly from?: Date | null | undefined;
  /** Before this instant. */
  readonly to?: Date | null | undefined;
}

export interface ListRequestLogsInput extends PageInput {
  readonly organizationId: string;
  readonly filter?: RequestLogFilter | null | undefined;
}

/**
 * Calls with keys in an organization, newest first. Throws FORBIDDEN, or NOT_FOUND.
 *
 * Every page takes the same time, whatever is asked for: an index is searched for each combination of values that there is
 * and that matches, each search ends after one page, and the newest of what they find are the page.
 */
export async function listRequestLogs(ctx: Context, input: ListRequestLogsInput): Promise<UncountedPage<RequestLog>> {
  const { organizationId, first } = input;
  await authorize(ctx, "request_log.read", organizationId, { kind: "organization" }, "Organization");
  requirePageSize(input);
  const filter = input.filter ?? {};
  const between = rangeOf(filter, readIdCursor(input, "log"));
  const streams = await streamsOf(ctx.db, organizationId, filter);
  const ids = await findNewest(ctx.db, streams, between, first + 1);
  const rows = ids.length === 0 ? [] : await ctx.db.findBy(RequestLog, { organizationId, id: In(ids) });
  const newestFirst = rows.toSorted((one, other) => (one.id < other.id ? 1 : -1));
  return pageOf(newestFirst, input, ({ id }) => writeIdCursor(id));
}

/** Ids from `min` on and before `max`. */
interface Between {
  readonly min: string;
  readonly max: string;
}

function rangeOf({ from, to }: RequestLogFilter, after: string | null): Between {
  const end = to ? idBound("log", to.getTime()) : "log_~";
  return { min: from ? idBound("log", from.getTime()) : "", max: after !== null && after < end ? after : end };
}

type Column = "organization_id" | "api_key_id" | "environment_id" | "code" | "surface";
type Fixed = readonly (readonly [Column, string])[];

/** Rows that lie next to each other in an index, ordered by their ids. */
interface Stream {
  readonly index: string | null;
  readonly fixed: Fixed;
}

const NOTHING: readonly Stream[] = [];

/** Which parts of which index hold what the filter lets through. */
async function streamsOf(
  db: EntityManager,
  organizationId: string,
  { apiKeyId, environmentId, codes, surface }: RequestLogFilter,
): Promise<readonly Stream[]> {
  if (apiKeyId && !isId("key", apiKeyId)) return NOTHING;
  if (environmentId && !isId("env", environmentId)) return NOTHING;
  const ofCode: readonly Choice[] = [
    { column: "code", wanted: codes ?? null },
    { column: "surface", wanted: surface ? [surface] : null },
  ];
  if (apiKeyId) {
    const place: Choice = { column: "environment_id", wanted: environmentId ? [environmentId] : null };
    return spread(db, "ix_request_log_key", [["api_key_id", apiKeyId]], [place, ...ofCode]);
  }
  if (environmentId) return spread(db, "ix_request_log_environment", [["environment_id", environmentId]], ofCode);
  const organization = ["organization_id", organizationId] as const;
  if (codes || surface) return spread(db, "ix_request_log_code", [organization], ofCode);
  return [{ index: null, fixed: [organization] }];
}

/** The next column of an index, and the values that are asked for; null for any. */
interface Choice {
  readonly column: Column;
  readonly wanted: readonly string[] | null;
}

async function spread(
  db: EntityManager,
  index: string,
  fixed: Fixed,
  [choice, ...choices]: readonly Choice[],
): Promise<readonly Stream[]> {
  if (!choice) return [{ index, fixed }];
  const values = choice.wanted ?? (await distinctValues(db, index, fixed, choice.column));
  const streams: Stream[] = [];
  for (const value of new Set(values)) {
    streams.push(...(await spread(db, index, [...fixed, [choice.column, value]], choices)));
  }
  return streams;
}

/** The values that a column has beside these, found by leaping from one to the next. */
async function distinctValues(db: EntityManager, index: string, fixed: Fixed, column: Column): Promise<string[]> {
  const found: string[] = [];
  const query = `SELECT ${column} AS value FROM request_log ${using(db, index)} WHERE ${conditionOf(fixed)}`;
  const given = fixed.map(([, value]) => value);
  for (;;) {
    const last = found.at(-1);
    const beyond = last === undefined ? "" : ` AND ${column} > ?`;
    const parameters = last === undefined ? given : [...given, last];
    const [row] = await db.query<{ value: string }[]>(`${query}${beyond} ORDER BY ${column} LIMIT 1`, parameters);
    if (!row) return found;
    found.push(row.value);
  }
}

/** More streams than a statement may combine come in several. */
const STREAMS = 100;

async function findNewest(
  db: EntityManager,
  streams: readonly Stream[],
  { min, max }: Between,
  limit: number,
): Promise<string[]> {
  const ids: string[] = [];
  for (let start = 0; start < streams.length; start += STREAMS) {
    const some = streams.slice(start, start + STREAMS);
    const parts = some.map(
      ({ index, fixed }, number) =>
        `SELECT * FROM (SELECT id FROM request_log ${using(db, index)} WHERE ${conditionOf(fixed)} AND id >= ? AND id < ? ORDER BY id DESC LIMIT ${limit}) part_${number}`,
    );
    const parameters = some.flatMap(({ fixed }) => [...fixed.map(([, value]) => value), min, max]);
    const union = `${parts.join(" UNION ALL ")} ORDER BY id DESC LIMIT ${limit}`;
    const rows = await db.query<{ id: string }[]>(union, parameters);
    ids.push(...rows.map(({ id }) => id));
  }
  return ids.toSorted((one, other) => (one < other ? 1 : -1)).slice(0, limit);
}

const conditionOf = (fixed: Fixed): string => fixed.map(([column]) => `${column} = ?`).join(" AND ");

/** The planner's guess would be right most of the time; here it is known. */
function using(db: EntityManager, index: string | null): string {
  if (index === null) return "";
  return dialectOf(db.dataSource) === "mysql" ? `FORCE INDEX (${index})` : `INDEXED BY ${index}`;
}
