import { apiKeyStatus, secretStatus } from "@claviger/shared/key-status";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import type { Plan } from "../context/plan.js";
import { planRefusal } from "../plans/require-entitlement.js";
import type { EffectiveRights } from "./effective-rights.js";
import type { PresentedKey } from "./find-by-digest.js";
import { breachesPolicy } from "./policy-breach.js";

/**
 * Why a known key is refused, whatever it is asked for; null when it stands. The order is the specification's: the first that
 * fails names the answer.
 */
export function refusalOf(
  presented: PresentedKey,
  rights: EffectiveRights,
  plan: Plan,
  now: Date,
): VerificationCode | null {
  const status = apiKeyStatus(presented.apiKey, now);
  if (status !== "ACTIVE") return status;
  if (secretStatus(presented.secret, now) === "RETIRED") return "ROTATED";
  if (planRefusal(plan, presented.apiKey.mode)) return "PLAN_REQUIRED";
  if (rights.ownerLost) return "OWNER_ACCESS_LOST";
  if (breachesPolicy(presented.organization, presented.apiKey)) return "POLICY_BLOCKED";
  return null;
}
