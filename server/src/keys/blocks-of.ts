import type { Context } from "../context/context.js";
import { organizationsById } from "../organizations/load-organizations.js";
import { planOf } from "../plans/catalogue.js";
import { planRefusal } from "../plans/require-entitlement.js";
import type { ApiKey } from "./api-key.entity.js";
import { loadEffectiveRights } from "./effective-rights.js";
import { grantsOf } from "./load-keys.js";
import { breachesPolicy } from "./policy-breach.js";

export type ApiKeyBlock = "PLAN" | "OWNER_ACCESS" | "POLICY";

/** Why a key that is otherwise active is refused. */
export async function blocksOf(ctx: Context, apiKey: ApiKey): Promise<ApiKeyBlock[]> {
  const organization = await organizationsById(ctx).load(apiKey.organizationId);
  if (!organization) return [];
  const plan = planOf(ctx.installation.catalogue, organization.planId);
  const { ownerLost } = await loadEffectiveRights(ctx, apiKey, await grantsOf(ctx).load(apiKey.id));
  return [
    ...(planRefusal(plan, apiKey.mode) ? (["PLAN"] as const) : []),
    ...(ownerLost ? (["OWNER_ACCESS"] as const) : []),
    ...(breachesPolicy(organization, apiKey) ? (["POLICY"] as const) : []),
  ];
}
