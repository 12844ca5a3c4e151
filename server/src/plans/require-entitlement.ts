import type { EnvironmentMode } from "@claviger/shared/environments";
import type { ErrorCode } from "@claviger/shared/error-codes";
import type { Plan } from "../context/plan.js";
import { AppError } from "../platform/errors.js";

/** Why a plan has no keys of a mode; null when it has. */
export function planRefusal(plan: Plan, mode: EnvironmentMode): AppError | null {
  if (!plan.apiKeys) return refusal("PAID_PLAN_REQUIRED", `The ${plan.name} plan doesn't include API keys`);
  if (mode === "LIVE" && !plan.liveKeys) {
    return refusal("LIVE_KEYS_REQUIRE_PLAN", `The ${plan.name} plan doesn't include keys for live environments`);
  }
  return null;
}

/** Throws PAID_PLAN_REQUIRED or LIVE_KEYS_REQUIRE_PLAN where the plan has no keys of this mode. */
export function requireEntitlement(plan: Plan, mode: EnvironmentMode): void {
  const refused = planRefusal(plan, mode);
  if (refused) throw refused;
}

const refusal = (code: ErrorCode, message: string): AppError => new AppError(code, message);
