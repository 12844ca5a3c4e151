import type { RequestSurface, VerificationCode } from "../../graphql/graphql";
import { message, t, textOf, type Message } from "../../lib/text";
import { SURFACES } from "./request-filters";

/** What callers are told, as the server says it. */
const MEANINGS: Readonly<Record<VerificationCode, Message>> = {
  VALID: message("The key is valid."),
  NOT_FOUND: message("No such key."),
  REVOKED: message("The key has been revoked."),
  EXPIRED: message("The key has expired."),
  INACTIVE: message("The key is disabled."),
  ROTATED: message("The key has been rotated and this secret no longer works."),
  WRONG_ENVIRONMENT: message("The key belongs to another environment."),
  PLAN_REQUIRED: message("The organization's plan does not include this key."),
  OWNER_ACCESS_LOST: message("The key's owner no longer has access."),
  POLICY_BLOCKED: message("The organization's key policy blocks this key."),
  IP_NOT_ALLOWED: message("The key may not be used from this address."),
  CUSTOMER_NOT_ALLOWED: message("The key may not act for this customer."),
  INSUFFICIENT_PERMISSION: message("The key lacks the required permission."),
  INSUFFICIENT_SCOPE: message("Insufficient scope."),
  RATE_LIMITED: message("Rate limit exceeded."),
  BUDGET_EXCEEDED: message("Budget exceeded."),
};

interface Called {
  surface: RequestSurface;
  method: string | null;
  target: string | null;
}

/** Such as “POST /v1/rules”; where a call named neither, how it came in. */
export function callText({ surface, method, target }: Called): string {
  const said = [method, target].filter((part) => part !== null && part !== "");
  return said.length > 0 ? said.join(" ") : textOf(SURFACES[surface]);
}

export function keyText({ apiKey, code }: { apiKey: { name: string } | null; code: VerificationCode }): string {
  return apiKey?.name ?? (code === "NOT_FOUND" ? t("Unknown key") : t("Deleted key"));
}

export function placeText({
  environment,
}: {
  environment: { name: string; project: { name: string } } | null;
}): string {
  return environment === null ? "–" : `${environment.project.name} · ${environment.name}`;
}

export function meaningOf(code: VerificationCode): string {
  return textOf(MEANINGS[code]);
}
