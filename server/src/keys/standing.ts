import { apiKeyStatus, secretStatus } from "@claviger/shared/key-status";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import { planRefusal } from "../plans/require-entitlement.js";
import type { KnownKey, Standing } from "./find-known-key.js";
import { breachesPolicy } from "./policy-breach.js";

/**
 * Why a known key is refused, whatever it is asked for; null when it stands. The order is the specification's: the first that
 * fails names the answer.
 */
export function refusalOf(known: KnownKey, now: Date): VerificationCode | null {
  const at = now.getTime();
  if (known.standing === null || at < known.standing.since || at >= known.standing.until) {
    known.standing = standingOf(known, now);
  }
  return known.standing.refusal;
}

/** Most keys stand for good, and have this in common. */
const FOR_GOOD: Standing = Object.freeze({ refusal: null, since: -Infinity, until: Infinity });

function standingOf(known: KnownKey, now: Date): Standing {
  const { apiKey, retiresAt } = known;
  const refusal = judgeStanding(known, now);
  const ends = [apiKey.expiresAt, retiresAt].flatMap((end) => (end ? [end.getTime()] : []));
  if (refusal === null && ends.length === 0) return FOR_GOOD;
  const at = now.getTime();
  return { refusal, since: at, until: Math.min(...ends.filter((end) => end > at), Infinity) };
}

function judgeStanding(known: KnownKey, now: Date): VerificationCode | null {
  const { apiKey, plan, organization } = known;
  const status = apiKeyStatus(apiKey, now);
  if (status !== "ACTIVE") return status;
  if (secretStatus(known, now) === "RETIRED") return "ROTATED";
  if (planRefusal(plan, apiKey.mode)) return "PLAN_REQUIRED";
  if (known.ownerLost) return "OWNER_ACCESS_LOST";
  if (breachesPolicy(organization, apiKey)) return "POLICY_BLOCKED";
  return null;
}
