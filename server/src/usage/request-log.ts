import type { VerificationCode } from "@claviger/shared/verification-codes";
import type { AnsweredCall, RequestSurface } from "../context/recorder.js";

/** One logged call with a key. The id says when, so that the order of ids is the order in time. */
export interface RequestLog extends Pick<AnsweredCall, "method" | "target" | "ipAddress" | "userAgent" | "requestId"> {
  readonly id: string;
  readonly organizationId: string;
  readonly at: Date;
  /** Null for a key that is unknown here. */
  readonly apiKeyId: string | null;
  /** Null on the control plane. */
  readonly environmentId: string | null;
  readonly code: VerificationCode;
  readonly surface: RequestSurface;
  readonly durationMs: number;
}

const SURFACES: readonly RequestSurface[] = ["GRAPHQL", "VERIFY", "AUTHZ"];
/** In the order in which they came to be: pages hold their numbers, so new ones go to the end. */
const CODES: readonly VerificationCode[] = [
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
];

/** What a call was, as a number: less than 53, so that a set of them is a number as well. */
export const kindOf = ({ code, surface }: Pick<RequestLog, "code" | "surface">): number =>
  CODES.indexOf(code) * SURFACES.length + SURFACES.indexOf(surface);

/** The code and the surface of each kind. */
export const KINDS = CODES.flatMap((code) => SURFACES.map((surface) => ({ code, surface })));

/** A set of kinds: a bit for each. */
export function setOf(kinds: Iterable<number>): number {
  let set = 0;
  for (const kind of new Set(kinds)) set += 2 ** kind;
  return set;
}
