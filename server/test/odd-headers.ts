import { hostileId } from "./hostile-values.js";
import type { Random } from "./random.js";

/** Headers that a client can send and none should; mostly none. */
export function oddHeaders(random: Random): Record<string, string> {
  if (random.chance(0.85)) return {};
  return random.pick<() => Record<string, string>>([
    () => ({
      accept: random.pick(["text/html", "*/*;q=0", "application/graphql-response+json", "multipart/mixed", ",,,"]),
    }),
    () => ({ "content-encoding": random.pick(["gzip", "identity", "br, gzip", "\u00ff"]) }),
    () => ({
      cookie: random.pick([
        "claviger_session=%zz",
        "claviger_session",
        ";;;=;",
        `claviger_session=${"A".repeat(43)}`,
        "__proto__=1; constructor=2",
      ]),
      "sec-fetch-site": "same-origin",
    }),
    () => ({
      authorization: random.pick([
        "",
        "Bearer",
        "Bearer  ",
        "bearer \u00ff\u00fe",
        "Basic eA==",
        `Bearer ${"x".repeat(8000)}`,
        "Bearer clv_live_",
        "Bearer null",
      ]),
    }),
    () => ({
      "x-api-key": String(hostileId(random, "clv_live_000000000000000000000000000000")).replaceAll(
        /[^\x20-\x7e\u00a0-\u00ff]/g,
        "?",
      ),
    }),
    () => ({ origin: random.pick(["null", "https://evil.example", "", "http://["]), "sec-fetch-site": "cross-site" }),
    () => ({
      "x-forwarded-for": random.pick(["1.2.3.4, ,", "::", "x".repeat(500), "127.0.0.1;DROP"]),
      "x-forwarded-proto": "gopher",
      "x-forwarded-host": "[",
    }),
    () => ({
      "x-apollo-operation-name": "\u00e9",
      "apollo-require-preflight": "true",
      "x-http-method-override": "GET",
    }),
  ])();
}

const METHODS = [
  "POST",
  "POST",
  "POST",
  "POST",
  "GET",
  "PUT",
  "OPTIONS",
  "TRACE",
  "PROPFIND",
  "post",
  "\u00e9",
  "POST ",
];
const PATHS = [
  "/v1/verify",
  "/v1/verify",
  "/graphql",
  "/v1/verify",
  "/graphql",
  "/graphql?query=%00",
  "/v1/exports/%00",
  "/v1/authz/env_0?dialect=nginx",
  "/v1/authz/a/b/c/%00",
  "/%ff",
  "//",
  "*",
  "http://x/v1/verify",
  "/\u00e9",
  "/a b",
];
const VERSIONS = [
  "HTTP/1.1",
  "HTTP/1.1",
  "HTTP/1.1",
  "HTTP/1.1",
  "HTTP/1.1",
  "HTTP/1.1",
  "HTTP/1.0",
  "HTTP/2.0",
  "HTTP/1.1x",
  "http/1.1",
  "ICY",
];
const NAMES = [
  "Authorization",
  "Authorization",
  "Authorization",
  "X-API-Key",
  "Cookie",
  "Content-Type",
  "Accept",
  "Origin",
  "X-Forwarded-For",
  "X-Forwarded-Method",
  "X-Original-URI",
  "X-Claviger-Scopes",
  "Expect",
  "Upgrade",
  "Content-Length",
  "Transfer-Encoding",
  "Host",
  "X Y",
  "",
  "\u00e9",
  "X\u0000",
];
const VALUES = [
  "Bearer nothing",
  "Bearer nothing",
  "Bearer \u00ff",
  "",
  "Bearer \u0000",
  "100-continue",
  "h2c",
  "chunked",
  "identity",
  "-1",
  "0x2",
  "2, 2",
  "application/json",
  "text/html;q=x",
  "\u00ff".repeat(300),
  "a\tb",
  "a\u000bb",
  "\u007f",
  "claviger_session=\u00ff",
  "x".repeat(20_000),
  "null",
  "a\r b",
  "a\n b: c",
];

/** What arrives on a bare connection: a whole request, as far as it is one. */
export function malformedHead(random: Random): string {
  const odd = random.times(
    random.below(4),
    () => `${random.pick(NAMES)}${random.pick([": ", ": ", ": ", ": ", ":", " :", ""])}${random.pick(VALUES)}`,
  );
  const usual = ["Host: x", "Content-Type: application/json", "Content-Length: 2", "Connection: close"];
  const first = `${random.pick(METHODS)} ${random.pick(PATHS)} ${random.pick(VERSIONS)}`;
  return [first, ...odd, ...usual, "", "{}"].join(random.chance(0.95) ? "\r\n" : "\n");
}
