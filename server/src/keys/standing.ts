import { apiKeyStatus, secretStatus } from "@claviger/shared/key-status";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import { planRefusal } from "../plans/require-entitlement.js";
import type { KnownKey } from "./find-known-key.js";
import { breachesPolicy } from "./policy-breach.js";

/**
 * Why a known key is refused, whatever it is asked for; null when it stands. The order is the specification's: the first that
 * fails names the answer.
 */
export function refusalOf(known: KnownKey, now: Date): VerificationCode | null {
  const at = now.getTime();
  if (!known.standing || at < known.standing.since || at >= known.standing.until) {
    known.standing = { refusal: judgeStanding(known, now), since: at, until: nextEnd(known, at) };
  }
  return known.standing.refusal;
}

/** When something next ends by itself. */
function nextEnd({ apiKey, secret }: KnownKey, at: number): number {
  const ends = [apiKey.expiresAt, secret.retiresAt].map((end) => end?.getTime() ?? Infinity);
  return Math.min(...ends.filter((end) => end > at), Infinity);
}

function judgeStanding({ apiKey, secret, plan, rights, organization }: KnownKey, now: Date): VerificationCode | null {
  const status = apiKeyStatus(apiKey, now);
  if (status !== "ACTIVE") return status;
  if (secretStatus(secret, now) === "RETIRED") return "ROTATED";
  if (planRefusal(plan, apiKey.mode)) return "PLAN_REQUIRED";
  if (rights.ownerLost) return "OWNER_ACCESS_LOST";
  if (breachesPolicy(organization, apiKey)) return "POLICY_BLOCKED";
  return null;
}
