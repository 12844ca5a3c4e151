import type { KeyPolicy } from "@claviger/shared/key-policy";
import type { ApiKey } from "./api-key.entity.js";

const DAY_MILLISECONDS = 86_400_000;

type Judged = Pick<ApiKey, "createdAt" | "expiresAt" | "environmentKind">;

/** Whether a key is one that the organization's policy, as it is now, would not let be made. */
export function breachesPolicy(policy: KeyPolicy, { createdAt, expiresAt, environmentKind }: Judged): boolean {
  if (policy.environmentBinding === "STRICT" && environmentKind === null) return true;
  if (expiresAt === null) return policy.requireExpiry || policy.maxLifetimeDays !== null;
  return outlives(policy, createdAt, expiresAt);
}

/** Whether a key made at one instant lives longer than the policy allows when it ends at another. */
export function outlives({ maxLifetimeDays }: Pick<KeyPolicy, "maxLifetimeDays">, from: Date, to: Date): boolean {
  return maxLifetimeDays !== null && to.getTime() - from.getTime() > maxLifetimeDays * DAY_MILLISECONDS;
}
