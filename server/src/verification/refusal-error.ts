import type { ErrorCode } from "@claviger/shared/error-codes";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import { planRefusal } from "../plans/require-entitlement.js";
import { AppError, type ErrorDetails } from "../platform/errors.js";
import type { Outcome } from "./decide-call.js";

const CODES: Record<Exclude<VerificationCode, "VALID">, ErrorCode> = {
  NOT_FOUND: "INVALID_API_KEY",
  REVOKED: "INVALID_API_KEY",
  EXPIRED: "API_KEY_EXPIRED",
  INACTIVE: "API_KEY_INACTIVE",
  ROTATED: "API_KEY_ROTATED",
  WRONG_ENVIRONMENT: "WRONG_ENVIRONMENT",
  PLAN_REQUIRED: "PAID_PLAN_REQUIRED",
  OWNER_ACCESS_LOST: "OWNER_ACCESS_LOST",
  POLICY_BLOCKED: "POLICY_BLOCKED",
  IP_NOT_ALLOWED: "IP_NOT_ALLOWED",
  CUSTOMER_NOT_ALLOWED: "CUSTOMER_NOT_ALLOWED",
  INSUFFICIENT_PERMISSION: "FORBIDDEN",
  INSUFFICIENT_SCOPE: "INSUFFICIENT_SCOPE",
  RATE_LIMITED: "RATE_LIMITED",
  BUDGET_EXCEEDED: "BUDGET_EXCEEDED",
};

/** The error with which whoever presents the key is refused; null for a call that may pass. */
export function refusalError(outcome: Outcome): AppError | null {
  const { code, message, known, missingScope, retryAfterSeconds } = outcome;
  if (code === "VALID") return null;
  const ofPlan = code === "PLAN_REQUIRED" && known ? planRefusal(known.plan, known.apiKey.mode) : null;
  const details: ErrorDetails = {
    ...(missingScope === null ? {} : { requiredScope: missingScope }),
    ...(retryAfterSeconds === null ? {} : { retryAfterSeconds }),
  };
  return ofPlan ?? new AppError(CODES[code], message, details);
}
