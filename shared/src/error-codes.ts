/** The closed list: the HTTP status of each code, and the code that REST answers carry in its place. */
export const ERROR_CODES = {
  UNAUTHENTICATED: { status: 401, rest: "invalid_api_key" },
  INVALID_API_KEY: { status: 401, rest: "invalid_api_key" },
  API_KEY_INACTIVE: { status: 401, rest: "api_key_inactive" },
  API_KEY_EXPIRED: { status: 401, rest: "api_key_expired" },
  API_KEY_ROTATED: { status: 401, rest: "api_key_rotated" },
  WRONG_ENVIRONMENT: { status: 401, rest: "wrong_environment" },
  INVALID_CREDENTIALS: { status: 401, rest: "invalid_credentials" },

  PAID_PLAN_REQUIRED: { status: 403, rest: "PAID_PLAN_REQUIRED" },
  LIVE_KEYS_REQUIRE_PLAN: { status: 403, rest: "LIVE_KEYS_REQUIRE_PLAN" },
  OWNER_ACCESS_LOST: { status: 403, rest: "owner_access_lost" },
  POLICY_BLOCKED: { status: 403, rest: "policy_blocked" },
  IP_NOT_ALLOWED: { status: 403, rest: "ip_not_allowed" },
  CUSTOMER_NOT_ALLOWED: { status: 403, rest: "customer_not_allowed" },
  FORBIDDEN: { status: 403, rest: "insufficient_permission" },
  INSUFFICIENT_SCOPE: { status: 403, rest: "insufficient_scope" },

  RATE_LIMITED: { status: 429, rest: "rate_limited" },
  BUDGET_EXCEEDED: { status: 429, rest: "budget_exceeded" },

  NOT_FOUND: { status: 404, rest: "not_found" },
  METHOD_NOT_ALLOWED: { status: 405, rest: "method_not_allowed" },
  PAYLOAD_TOO_LARGE: { status: 413, rest: "payload_too_large" },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, rest: "unsupported_media_type" },

  BAD_USER_INPUT: { status: 400, rest: "bad_request" },
  QUERY_TOO_COMPLEX: { status: 400, rest: "query_too_complex" },
  GRAPHQL_PARSE_FAILED: { status: 400, rest: "graphql_parse_failed" },
  GRAPHQL_VALIDATION_FAILED: { status: 400, rest: "graphql_validation_failed" },

  ALREADY_EXISTS: { status: 409, rest: "already_exists" },
  CONFLICT: { status: 409, rest: "conflict" },
  ROTATION_IN_PROGRESS: { status: 409, rest: "rotation_in_progress" },
  ACTIVE_KEY_LIMIT_REACHED: { status: 409, rest: "active_key_limit_reached" },
  IDEMPOTENCY_KEY_USED: { status: 409, rest: "idempotency_key_used" },
  IDEMPOTENCY_KEY_REUSED: { status: 409, rest: "idempotency_key_reused" },

  INTERNAL_SERVER_ERROR: { status: 500, rest: "internal_server_error" },
  SERVICE_UNAVAILABLE: { status: 503, rest: "service_unavailable" },
} as const satisfies Record<string, { status: number; rest: string }>;

export type ErrorCode = keyof typeof ERROR_CODES;
