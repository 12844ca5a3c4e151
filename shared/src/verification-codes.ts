/** In the contract's order. */
export const VERIFICATION_CODES = [
  "VALID",
  "NOT_FOUND",
  "REVOKED",
  "EXPIRED",
  "INACTIVE",
  "ROTATED",
  "WRONG_ENVIRONMENT",
  "PLAN_REQUIRED",
  "OWNER_ACCESS_LOST",
  "POLICY_BLOCKED",
  "IP_NOT_ALLOWED",
  "CUSTOMER_NOT_ALLOWED",
  "INSUFFICIENT_PERMISSION",
  "INSUFFICIENT_SCOPE",
  "RATE_LIMITED",
  "BUDGET_EXCEEDED",
] as const;
export type VerificationCode = (typeof VERIFICATION_CODES)[number];

const MESSAGES: Record<VerificationCode, string> = {
  VALID: "The key is valid",
  NOT_FOUND: "No such key",
  REVOKED: "The key has been revoked",
  EXPIRED: "The key has expired",
  INACTIVE: "The key is disabled",
  ROTATED: "The key has been rotated and this secret no longer works",
  WRONG_ENVIRONMENT: "The key belongs to another environment",
  PLAN_REQUIRED: "The organization's plan does not include this key",
  OWNER_ACCESS_LOST: "The key's owner no longer has access",
  POLICY_BLOCKED: "The organization's key policy blocks this key",
  IP_NOT_ALLOWED: "The key may not be used from this address",
  CUSTOMER_NOT_ALLOWED: "The key may not act for this customer",
  INSUFFICIENT_PERMISSION: "The key lacks the required permission",
  INSUFFICIENT_SCOPE: "Insufficient scope",
  RATE_LIMITED: "Rate limit exceeded",
  BUDGET_EXCEEDED: "Budget exceeded",
};

const UNNAMED: Partial<Record<VerificationCode, string>> = {
  IP_NOT_ALLOWED: "The key may be used from certain addresses only, and the call's is not known",
  CUSTOMER_NOT_ALLOWED: "The key may act for certain customers only, and the call names none",
};

/**
 * One sentence for people. `detail` names the permission asked for, or the first scope that is missing, or says that the call
 * came without the address or customer that decides.
 */
export function verificationMessage(
  code: VerificationCode,
  detail: { permission?: string | null; scope?: string | null; isUnnamed?: boolean } = {},
): string {
  const unnamed = detail.isUnnamed ? UNNAMED[code] : undefined;
  if (unnamed !== undefined) return unnamed;
  if (code === "INSUFFICIENT_SCOPE" && detail.scope) return `Insufficient scope: ${detail.scope} required`;
  if (code === "INSUFFICIENT_PERMISSION" && detail.permission) return `${detail.permission} permission required`;
  return MESSAGES[code];
}
