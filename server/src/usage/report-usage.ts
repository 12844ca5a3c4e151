import { setImmediate as nextTurn } from "node:timers/promises";
import { LIMITS } from "@claviger/shared/limits";
import { VERIFICATION_CODES, type VerificationCode } from "@claviger/shared/verification-codes";
import type DataLoader from "dataloader";
import { authorize } from "../access/authorize.js";
import type { Context } from "../context/context.js";
import { loaderOf } from "../context/loader.js";
import type { ApiKey } from "../keys/api-key.entity.js";
import type { KeySecret } from "../keys/key-secret.entity.js";
import { keysById } from "../keys/load-keys.js";
import { seesKey } from "../keys/sees-key.js";
import { batchManyById } from "../platform/batching.js";
import { badInput, notFound } from "../platform/errors.js";
import { targetOfEnvironment } from "../projects/environment-target.js";
import type { Environment } from "../projects/environment.entity.js";
import { foldUsage } from "./fold-usage.js";
import { HOUR_MILLISECONDS } from "./tallies.js";
import { marksFor } from "../platform/database/lookup.js";

export interface UsageRange {
  /** The first bucket is the one in which this instant lies. */
  readonly from: Date;
  /** Buckets that begin at this instant or later are left out. */
  readonly to: Date;
  readonly bucket: "HOUR" | "DAY";
}

export interface UsageTotals {
  readonly allowed: number;
  readonly denied: number;
  readonly cost: number;
  readonly byCode: readonly { readonly code: VerificationCode; readonly count: number }[];
}

export interface UsageReport {
  readonly total: UsageTotals;
  readonly points: readonly { readonly at: Date; readonly totals: UsageTotals }[];
}

/** Hours since the epoch. */
interface Hours {
  readonly first: number;
  /** The first one after the range. */
  readonly end: number;
  /** Of one bucket. */
  readonly size: number;
}

interface Row {
  readonly subject: string;
  /** The hour with which a bucket begins. */
  readonly bucket: number;
  readonly code: VerificationCode;
  readonly calls: number;
  readonly cost: number;
}

/** All calls with keys in an organization, on its control plane too. */
export async function usageOfOrganization(ctx: Context, id: string, range: UsageRange): Promise<UsageReport> {
  await authorize(ctx, "usage.read", id, { kind: "organization" }, "Organization");
  const hours = readRange(range);
  return reportOf(
    await loadRows(ctx, "organization_id", "organization_id = ? AND api_key_id = ''", [id], hours),
    hours,
  );
}

/** All calls with keys in an environment. */
export async function usageOfEnvironment(
  ctx: Context,
  environment: Environment,
  range: UsageRange,
): Promise<UsageReport> {
  const { id, organizationId } = environment;
  await authorize(ctx, "environment.read", organizationId, targetOfEnvironment(environment), "Environment");
  const hours = readRange(range);
  const where = "organization_id = ? AND environment_id = ? AND api_key_id = ''";
  return reportOf(await loadRows(ctx, "environment_id", where, [organizationId, id], hours), hours);
}

/** The calls with a key, everywhere. */
export async function usageOfKey(ctx: Context, apiKey: ApiKey, range: UsageRange): Promise<UsageReport> {
  if (!(await seesKey(ctx, apiKey))) throw notFound("API key");
  const hours = readRange(range);
  return reportOf(await rowsOfKeys(ctx, apiKey.organizationId, hours).load(apiKey.id), hours);
}

/** The calls with a secret in the time in which another one presented its key too: those of others are counted by key alone. */
export async function usageOfSecret(
  ctx: Context,
  { id, apiKeyId }: KeySecret,
  range: UsageRange,
): Promise<UsageReport> {
  const apiKey = await keysById(ctx).load(apiKeyId);
  if (!apiKey || !(await seesKey(ctx, apiKey))) throw notFound("API key");
  const hours = readRange(range);
  return reportOf(await rowsOfKeys(ctx, apiKey.organizationId, hours).load(id), hours);
}

/** Of all keys and secrets that one request asks about for the same range, together. */
function rowsOfKeys(ctx: Context, organizationId: string, hours: Hours): DataLoader<string, readonly Row[]> {
  const owner = `usage of keys ${organizationId} ${hours.first} ${hours.end} ${hours.size}`;
  return loaderOf(ctx, owner, () =>
    batchManyById(
      (ids) => {
        const where = `organization_id = ? AND api_key_id IN ${marksFor(ids)}`;
        return loadRows(ctx, "api_key_id", where, [organizationId, ...ids], hours);
      },
      ({ subject }) => subject,
    ),
  );
}

function readRange({ from, to, bucket }: UsageRange): Hours {
  if (to <= from) throw badInput("to", "to must be later than from");
  const size = bucket === "HOUR" ? 1 : 24;
  const first = Math.floor(from.getTime() / HOUR_MILLISECONDS / size) * size;
  const end = Math.ceil(to.getTime() / HOUR_MILLISECONDS / size) * size;
  if ((end - first) / size > LIMITS.usageBuckets) {
    const unit = bucket === "HOUR" ? "hours" : "days";
    throw badInput("to", `A report has at most ${LIMITS.usageBuckets} ${unit}; ask for a shorter range`);
  }
  return { first, end, size };
}

/** So many hours are summed up by one statement that the embedded database, which runs in this thread, holds nobody up. */
const SLICE_HOURS = 24 * 31;

async function loadRows(
  ctx: Context,
  subject: "organization_id" | "environment_id" | "api_key_id",
  where: string,
  parameters: readonly [organizationId: string, ...others: string[]],
  { first, end, size }: Hours,
): Promise<Row[]> {
  await foldUsage(ctx.db.dataSource, parameters[0]);
  const sums = `${subject} AS subject, hour - hour % ${size} AS bucket, code, SUM(calls) AS calls, SUM(cost) AS cost`;
  const query = `SELECT ${sums} FROM usage_hour WHERE ${where} AND hour >= ? AND hour < ? GROUP BY ${subject}, bucket, code`;
  const rows: Row[] = [];
  for (let start = first; start < end; start += SLICE_HOURS) {
    const until = Math.min(start + SLICE_HOURS, end);
    const slice = await ctx.db.query<Record<keyof Row, unknown>[]>(query, [...parameters, start, until]);
    for (const row of slice) rows.push(readRow(row));
    await nextTurn();
  }
  return rows;
}

/** MySQL's driver reads sums as text. */
const readRow = ({ subject, bucket, code, calls, cost }: Record<keyof Row, unknown>): Row => ({
  subject: String(subject),
  bucket: Number(bucket),
  code: code as VerificationCode,
  calls: Number(calls),
  cost: Number(cost),
});

function reportOf(rows: readonly Row[], { first, end, size }: Hours): UsageReport {
  const byBucket = Map.groupBy(rows, ({ bucket }) => bucket);
  const points = [];
  for (let hour = first; hour < end; hour += size) {
    points.push({ at: new Date(hour * HOUR_MILLISECONDS), totals: totalsOf(byBucket.get(hour) ?? []) });
  }
  return { total: totalsOf(rows), points };
}

function totalsOf(rows: readonly Row[]): UsageTotals {
  const byCode = new Map<VerificationCode, number>();
  let cost = 0;
  for (const row of rows) {
    byCode.set(row.code, (byCode.get(row.code) ?? 0) + row.calls);
    cost += row.cost;
  }
  const allowed = byCode.get("VALID") ?? 0;
  const denials = VERIFICATION_CODES.filter((code) => code !== "VALID" && byCode.has(code));
  const denied = denials.reduce((sum, code) => sum + (byCode.get(code) ?? 0), 0);
  return {
    allowed: shown(allowed),
    denied: shown(denied),
    cost: shown(cost),
    byCode: denials.map((code) => ({ code, count: shown(byCode.get(code) ?? 0) })),
  };
}

/** GraphQL has no larger number. */
const shown = (number: number): number => Math.min(number, 2 ** 31 - 1);
