import type { VerificationCode } from "@claviger/shared/verification-codes";
import { In, type EntityManager } from "typeorm";
import { authorize } from "../access/authorize.js";
import type { Context } from "../context/context.js";
import type { RequestSurface } from "../context/recorder.js";
import { conditionOf, distinctValues, fromPart, type IndexPart } from "../platform/database/distinct-values.js";
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

/** Rows that lie next to each other in an index, ordered by their ids. */
export type Stream = IndexPart<Column>;

const table = "request_log";
const NOTHING: readonly Stream[] = [];

/** Which parts of which index hold what the filter lets through. */
export async function streamsOf(
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
    const ofKey = { table, index: "ix_request_log_key", fixed: [["api_key_id", apiKeyId]] } as const;
    return spread(db, ofKey, [place, ...ofCode]);
  }
  if (environmentId) {
    const fixed = [["environment_id", environmentId]] as const;
    return spread(db, { table, index: "ix_request_log_environment", fixed }, ofCode);
  }
  const fixed = [["organization_id", organizationId]] as const;
  if (codes || surface) return spread(db, { table, index: "ix_request_log_code", fixed }, ofCode);
  return [{ table, index: null, fixed }];
}

/** The next column of an index, and the values that are asked for; null for any. */
interface Choice {
  readonly column: Column;
  readonly wanted: readonly string[] | null;
}

async function spread(
  db: EntityManager,
  stream: Stream,
  [choice, ...choices]: readonly Choice[],
): Promise<readonly Stream[]> {
  if (!choice) return [stream];
  const { column, wanted } = choice;
  const streams: Stream[] = [];
  for await (const value of wanted ? new Set(wanted) : distinctValues(db, stream, column)) {
    streams.push(...(await spread(db, { ...stream, fixed: [...stream.fixed, [column, value]] }, choices)));
  }
  return streams;
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
    const parts = some.map((stream, number) => {
      const condition = [...conditionOf(stream), "id >= ?", "id < ?"].join(" AND ");
      const newest = `SELECT id FROM ${fromPart(db, stream)} WHERE ${condition} ORDER BY id DESC LIMIT ${limit}`;
      return `SELECT * FROM (${newest}) part_${number}`;
    });
    const parameters = some.flatMap(({ fixed }) => [...fixed.map(([, value]) => value), min, max]);
    const union = `${parts.join(" UNION ALL ")} ORDER BY id DESC LIMIT ${limit}`;
    const rows = await db.query<{ id: string }[]>(union, parameters);
    ids.push(...rows.map(({ id }) => id));
  }
  return ids.toSorted((one, other) => (one < other ? 1 : -1)).slice(0, limit);
}
