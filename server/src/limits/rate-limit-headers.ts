import type { RateLimitState } from "../context/counters.js";

/** How a key stands with its nearest limit, in the fields of draft-ietf-httpapi-ratelimit-headers. */
export const rateLimitHeaders = ({ limit, windowSeconds, remaining, resetSeconds }: RateLimitState) => ({
  "ratelimit-policy": `"key";q=${limit};w=${windowSeconds}`,
  ratelimit: `"key";r=${remaining};t=${resetSeconds}`,
});
