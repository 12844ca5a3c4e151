import type { RateLimitState } from "../context/counters.js";
import type { HeaderList } from "../platform/header-list.js";

const NONE: HeaderList = Object.freeze([]);

/** How a key stands with its nearest limit, if it has one, in the fields of draft-ietf-httpapi-ratelimit-headers. */
export function rateLimitHeaders(state: RateLimitState | null): HeaderList {
  if (state === null) return NONE;
  const { limit, windowSeconds, remaining, resetSeconds } = state;
  return [
    "ratelimit-policy",
    `"key";q=${limit};w=${windowSeconds}`,
    "ratelimit",
    `"key";r=${remaining};t=${resetSeconds}`,
  ];
}
