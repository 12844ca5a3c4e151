import { expect, test } from "@jest/globals";
import { ERROR_CODES } from "./error-codes.js";

test("REST answers carry the code in lower case, but for these", () => {
  const others = Object.entries(ERROR_CODES)
    .filter(([code, { rest }]) => rest !== code.toLowerCase())
    .map(([code, { rest }]) => [code, rest]);
  expect(Object.fromEntries(others)).toEqual({
    UNAUTHENTICATED: "invalid_api_key",
    PAID_PLAN_REQUIRED: "PAID_PLAN_REQUIRED",
    LIVE_KEYS_REQUIRE_PLAN: "LIVE_KEYS_REQUIRE_PLAN",
    FORBIDDEN: "insufficient_permission",
    BAD_USER_INPUT: "bad_request",
  });
});

test("each status stands for these codes and no others", () => {
  const byStatus: Record<string, string[]> = {};
  for (const [code, { status }] of Object.entries(ERROR_CODES)) (byStatus[status] ??= []).push(code);
  for (const codes of Object.values(byStatus)) codes.sort();
  expect(byStatus).toEqual({
    400: ["BAD_USER_INPUT", "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "QUERY_TOO_COMPLEX"],
    401: [
      "API_KEY_EXPIRED",
      "API_KEY_INACTIVE",
      "API_KEY_ROTATED",
      "INVALID_API_KEY",
      "INVALID_CREDENTIALS",
      "UNAUTHENTICATED",
      "WRONG_ENVIRONMENT",
    ],
    403: [
      "CUSTOMER_NOT_ALLOWED",
      "FORBIDDEN",
      "INSUFFICIENT_SCOPE",
      "IP_NOT_ALLOWED",
      "LIVE_KEYS_REQUIRE_PLAN",
      "OWNER_ACCESS_LOST",
      "PAID_PLAN_REQUIRED",
      "POLICY_BLOCKED",
    ],
    404: ["NOT_FOUND"],
    405: ["METHOD_NOT_ALLOWED"],
    409: [
      "ACTIVE_KEY_LIMIT_REACHED",
      "ALREADY_EXISTS",
      "CONFLICT",
      "IDEMPOTENCY_KEY_REUSED",
      "IDEMPOTENCY_KEY_USED",
      "ROTATION_IN_PROGRESS",
    ],
    413: ["PAYLOAD_TOO_LARGE"],
    415: ["UNSUPPORTED_MEDIA_TYPE"],
    429: ["BUDGET_EXCEEDED", "RATE_LIMITED"],
    500: ["INTERNAL_SERVER_ERROR"],
    503: ["SERVICE_UNAVAILABLE"],
  });
});
