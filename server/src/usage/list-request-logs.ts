import type { VerificationCode } from "@claviger/shared/verification-codes";
import { authorize } from "../access/authorize.js";
import type { Context } from "../context/context.js";
import type { RequestSurface } from "../context/recorder.js";
import { idBound, isId } from "../platform/ids.js";
import {
  pageOf,
  readIdCursor,
  requirePageSize,
  writeIdCursor,
  type PageInput,
  type UncountedPage,
} from "../platform/pagination.js";
import { findLogPages, NO_END, type LogPlace } from "./find-log-pages.js";
import { readPage, type Wanted } from "./read-log-page.js";
import { KINDS, kindOf, type RequestLog } from "./request-log.js";

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

/** Calls with keys in an organization, newest first. Throws FORBIDDEN, or NOT_FOUND. */
export async function listRequestLogs(ctx: Context, input: ListRequestLogsInput): Promise<UncountedPage<RequestLog>> {
  const { organizationId, first } = input;
  await authorize(ctx, "request_log.read", organizationId, { kind: "organization" }, "Organization");
  requirePageSize(input);
  const filter = input.filter ?? {};
  const wanted = wantedBy(filter, readIdCursor(input, "log"));
  const place = { organizationId, environmentId: filter.environmentId };
  const found = wanted.kinds?.length !== 0 && canMatch(filter) ? await findNewest(ctx, place, wanted, first + 1) : [];
  return pageOf(found, input, ({ id }) => writeIdCursor(id));
}

async function findNewest({ db }: Context, place: LogPlace, wanted: Wanted, count: number): Promise<RequestLog[]> {
  let newest: RequestLog[] = [];
  for await (const page of findLogPages(db, place, wanted)) {
    // Pages come by their ends: when one is older than what was found, so is all that would follow.
    const oldest = newest[count - 1];
    if (oldest && page.lastId < oldest.id) break;
    newest = [...newest, ...readPage(page, wanted)].toSorted(byId).filter(isFirst).slice(0, count);
  }
  return newest;
}

/** A page that is full by now may come twice. */
const isFirst = ({ id }: RequestLog, index: number, sorted: readonly RequestLog[]): boolean =>
  id !== sorted[index - 1]?.id;

const byId = (one: RequestLog, other: RequestLog): number => (one.id < other.id ? 1 : one.id > other.id ? -1 : 0);

/** MySQL doesn't compare columns of ids with any text. */
const canMatch = ({ apiKeyId, environmentId }: RequestLogFilter): boolean =>
  (!apiKeyId || isId("key", apiKeyId)) && (!environmentId || isId("env", environmentId));

function wantedBy({ apiKeyId, codes, surface, from, to }: RequestLogFilter, after: string | null): Wanted {
  const end = to ? idBound("log", to.getTime()) : NO_END;
  const isAsked = (kind: (typeof KINDS)[number]): boolean =>
    (!codes || codes.includes(kind.code)) && (!surface || kind.surface === surface);
  return {
    apiKeyId: apiKeyId || null,
    kinds: codes || surface ? KINDS.filter(isAsked).map(kindOf) : null,
    min: from ? idBound("log", from.getTime()) : "",
    max: after !== null && after < end ? after : end,
  };
}
