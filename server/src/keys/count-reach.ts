import { PERMISSIONS, type Permission } from "@claviger/shared/permissions";
import type { Context } from "../context/context.js";
import { Environment } from "../projects/environment.entity.js";
import { KeyGrant } from "./key-grant.entity.js";
import type { KeyQuery } from "./key-query.js";
import { slicesOfKeys } from "./slices-of-keys.js";

export interface KeyReach {
  readonly environmentId: string;
  /** Null where the keys hold scopes alone. */
  readonly permission: Permission | null;
  readonly count: number;
}

/**
 * How many ACTIVE keys reach each environment, by the highest permission that their grants give them there. What the owner of
 * a key lacks, and what plan or policy refuse, isn't asked.
 */
export async function countReach(ctx: Context, organizationId: string, size?: number): Promise<KeyReach[]> {
  const counts = new Map<string, KeyReach>();
  for await (const keys of slicesOfKeys(ctx, organizationId, "ACTIVE", size)) {
    for (const { environmentId, held, count } of await countSlice(ctx, keys)) {
      const permission = PERMISSIONS[Number(held) - 1] ?? null;
      const name = `${environmentId} ${permission}`;
      counts.set(name, { environmentId, permission, count: Number(count) + (counts.get(name)?.count ?? 0) });
    }
  }
  return [...counts.values()];
}

const STEPS = PERMISSIONS.map((permission, index) => `WHEN '${permission}' THEN ${index + 1}`).join(" ");

function countSlice(ctx: Context, keys: KeyQuery) {
  const reached = keys
    .innerJoin(KeyGrant, "granted", "granted.organizationId = apiKey.organizationId AND granted.apiKeyId = apiKey.id")
    .innerJoin(
      Environment,
      "reached",
      "reached.projectId = granted.projectId AND (granted.environmentId IS NULL OR granted.environmentId = reached.id)",
    )
    .andWhere("reached.mode = apiKey.mode")
    .andWhere("(apiKey.environmentKind IS NULL OR apiKey.environmentKind = reached.kind)")
    .select("reached.id", "environmentId")
    .addSelect(`MAX(CASE granted.permission ${STEPS} ELSE 0 END)`, "held")
    .groupBy("apiKey.id")
    .addGroupBy("reached.id");
  return ctx.db
    .createQueryBuilder()
    .select("counted.environmentId", "environmentId")
    .addSelect("counted.held", "held")
    .addSelect("COUNT(*)", "count")
    .from(`(${reached.getQuery()})`, "counted")
    .groupBy("counted.environmentId")
    .addGroupBy("counted.held")
    .setParameters(reached.getParameters())
    .getRawMany<{ environmentId: string; held: unknown; count: unknown }>();
}
