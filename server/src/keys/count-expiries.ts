import { LIMITS } from "@claviger/shared/limits";
import type { Context } from "../context/context.js";
import { badInput } from "../platform/errors.js";
import { slicesOfKeys } from "./slices-of-keys.js";

export interface KeyExpiries {
  /** When the day begins, in UTC. */
  readonly day: Date;
  readonly count: number;
}

const DAY_MILLISECONDS = 86_400_000;

/** How many keys that are neither revoked nor expired expire on each day. Days on which none does are left out. */
export async function countExpiries(
  ctx: Context,
  organizationId: string,
  { from, to }: { readonly from: Date; readonly to: Date },
  size?: number,
): Promise<KeyExpiries[]> {
  requireRange(from, to);
  const counts = new Map<string, number>();
  for await (const keys of slicesOfKeys(ctx, organizationId, "IN_FORCE", size)) {
    const rows = await keys
      .andWhere("apiKey.expiresAt >= :from AND apiKey.expiresAt < :to", { from, to })
      // With the day an instant begins as a text in each of the databases.
      .select("SUBSTR(apiKey.expiresAt, 1, 10)", "day")
      .addSelect("COUNT(*)", "count")
      .groupBy("day")
      .getRawMany<{ day: string; count: unknown }>();
    for (const { day, count } of rows) counts.set(day, (counts.get(day) ?? 0) + Number(count));
  }
  return [...counts]
    .map(([day, count]) => ({ day: new Date(`${day}T00:00:00Z`), count }))
    .toSorted((one, other) => one.day.getTime() - other.day.getTime());
}

function requireRange(from: Date, to: Date): void {
  if (to <= from) throw badInput("to", "to must be later than from");
  if (to.getTime() - from.getTime() > LIMITS.usageBuckets * DAY_MILLISECONDS) {
    throw badInput("to", `Expiries are counted over at most ${LIMITS.usageBuckets} days; ask for a shorter range`);
  }
}
