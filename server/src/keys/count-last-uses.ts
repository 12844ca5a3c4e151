import { LIMITS } from "@claviger/shared/limits";
import type { Context } from "../context/context.js";
import { badInput } from "../platform/errors.js";
import { slicesOfKeys } from "./slices-of-keys.js";

export interface KeyLastUses {
  /** Null for keys that were used before the earliest instant, and for those never used. */
  readonly since: Date | null;
  /** Null for keys that were used since the latest instant, and for those never used. */
  readonly before: Date | null;
  readonly count: number;
}

/** How many ACTIVE keys were last used between these instants: the latest first, those never used at the end. */
export async function countLastUses(
  ctx: Context,
  organizationId: string,
  since: readonly Date[],
  size?: number,
): Promise<KeyLastUses[]> {
  const { min, max } = LIMITS.lastUseInstants;
  if (since.length < min || since.length > max) throw badInput("since", `Name ${min} to ${max} instants`);
  const instants = since.toSorted((one, other) => other.getTime() - one.getTime());
  const earlier = instants.length;
  const never = earlier + 1;
  const parts = instants.map((_, index) => `WHEN apiKey.lastUsedAt >= :since${index} THEN ${index}`).join(" ");
  const counts = Array.from({ length: never + 1 }, () => 0);
  for await (const keys of slicesOfKeys(ctx, organizationId, "ACTIVE", size)) {
    const rows = await keys
      .select(`CASE WHEN apiKey.lastUsedAt IS NULL THEN ${never} ${parts} ELSE ${earlier} END`, "part")
      .addSelect("COUNT(*)", "count")
      .setParameters(Object.fromEntries(instants.map((instant, index) => [`since${index}`, instant])))
      .groupBy("part")
      .getRawMany<{ part: unknown; count: unknown }>();
    for (const { part, count } of rows) counts[Number(part)] = (counts[Number(part)] ?? 0) + Number(count);
  }
  return counts.map((count, part) => ({
    since: instants[part] ?? null,
    before: part === never ? null : (instants[part - 1] ?? null),
    count,
  }));
}
