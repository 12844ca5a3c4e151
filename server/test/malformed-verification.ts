import type { Shot } from "./bombard.js";
import { anything, hostileId, hostileText, writeJson } from "./hostile-values.js";
import type { Besieged } from "./besieged.js";
import { oddHeaders } from "./odd-headers.js";
import type { Random } from "./random.js";

/** One malformed request to `/v1`. */
export function malformedVerification(random: Random, besieged: Besieged): Shot {
  const headers = { "content-type": "application/json", ...random.pick(besieged.credentials), ...oddHeaders(random) };
  if (random.chance(0.08)) {
    const job = encodeURIComponent(String(hostileId(random, "job_01m7yp8nw2f62thm59gpkykbx9")).toWellFormed());
    return { kind: "an odd export", method: "GET", path: `/v1/exports/${job}`, headers, body: Buffer.alloc(0) };
  }
  if (random.chance(0.4)) return malformedAuthorization(random, besieged);
  const body = Buffer.from(random.chance(0.15) ? brokenBody(random, besieged) : writeJson(oddAsk(random, besieged)));
  return { kind: "an odd call", method: "POST", path: "/v1/verify", headers, body };
}

/** What a proxy would ask, that is broken, or that lets a client write what only itself should. */
function malformedAuthorization(random: Random, besieged: Besieged): Shot {
  const where = random.chance(0.7) ? random.pick(besieged.guarded) : oddPlace(random, besieged);
  const key = random.pick(besieged.presented);
  const secret = random.chance(0.75) ? key : headerValue(oddSecret(random, key));
  const presented = random.chance(0.8) ? { authorization: `Bearer ${secret}` } : { "x-api-key": secret };
  const odd = random.times(random.below(4), (): [string, string | string[]] => {
    const values = random.times(random.chance(0.15) ? 2 : 1, () => oddForwarded(random));
    const [value = ""] = values;
    return [random.pick(FORWARDED), values.length > 1 ? values : value];
  });
  return {
    kind: "an odd question of a proxy",
    method: random.pick(["GET", "GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "SEARCH"]),
    path: `/v1/authz/${where}${random.chance(0.3) ? random.pick(TAILS) : ""}`,
    headers: { ...presented, ...oddHeaders(random), ...Object.fromEntries(odd) },
    body: Buffer.from(random.chance(0.8) ? "" : headerValue(hostileText(random))),
  };
}

const FORWARDED = [
  "x-forwarded-method",
  "x-original-method",
  "x-forwarded-uri",
  "x-original-uri",
  "x-claviger-scopes",
  "x-claviger-customer",
  "x-claviger-cost",
  "content-type",
];
const TAILS = [
  "?dialect=nginx",
  "?dialect=nginx&dialect=",
  "/v1/rules/1",
  "//v1/rules",
  "/v1/%2e%2e/rules",
  "/%",
  "/%00",
  "/..;/",
  `/${"x/".repeat(5000)}`,
  "?",
];

const oddPlace = (random: Random, { guarded }: Besieged): string =>
  encodeURI(
    random
      .pick([
        String(hostileId(random, random.pick(guarded))),
        `${random.pick(guarded)}/${hostileText(random)}`,
        random.times(random.below(5), () => hostileText(random)).join("/"),
        "home/billing",
        "HOME/billing/development",
        "home/billing/development/",
        "",
      ])
      .toWellFormed(),
  ).slice(0, 12_000);

const oddForwarded = (random: Random): string =>
  random.pick<() => string>([
    () => random.pick(["GET", "POST", "DELETE", "get", "TRACE", "X", "G ET", "GET, POST"]),
    () => random.pick(["/v1/rules/1", "/v1/rules?x=%zz", "v1/rules", "http://x/v1/rules", "*", "/%2f", "/a//b", "/\\"]),
    () => random.pick(["read:rules", "read:rules, admin", ",,,", "READ", "nothing:at-all"]),
    () => random.pick(["0", "1", "-1", "1.5", "1e9", "0x10", "99999999999", "9".repeat(400)]),
    () => random.pick(["acme", "%41", "%zz", "%ff", "%00", "cus_0", "x".repeat(3000), "\u00ff"]),
    () => headerValue(hostileText(random)),
    () => "x".repeat(random.below(9000)),
  ])();

/** Only what a client can send. */
const headerValue = (text: string): string => text.replaceAll(/[^\t\x20-\x7e\u0080-\u00ff]/g, "?").slice(0, 9000);

function oddAsk(random: Random, { presented, environmentIds }: Besieged): object {
  const key = random.pick(presented);
  const environment = random.pick(environmentIds);
  const ask: Record<string, unknown> = {
    key: random.chance(0.5) ? key : oddSecret(random, key),
    environment: random.chance(0.7) ? environment : hostileId(random, environment),
  };
  if (random.chance(0.4)) ask["permission"] = random.pick<unknown>(["READ", "WRITE", "read", "", 0, null, "__proto__"]);
  if (random.chance(0.4))
    ask["method"] = random.pick<unknown>(["GET", "get", "", "toString", "x".repeat(9999), 5, null]);
  if (random.chance(0.3)) ask["customer"] = random.chance(0.5) ? "spare-1" : hostileText(random);
  if (random.chance(0.3))
    ask["ip"] = random.pick<unknown>(["192.0.2.1", "::", "1.2.3.4.5", "fe80::1%eth0", "", "x".repeat(999), 5, null]);
  if (random.chance(0.3)) ask["cost"] = random.pick<unknown>([0, 1, -1, 1.5, 1e9, 2 ** 53, "1", null]);
  if (random.chance(0.3)) ask["path"] = random.chance(0.5) ? "/v1/rules/1" : hostileText(random);
  if (random.chance(0.4)) ask["scopes"] = random.times(random.below(130), () => hostileText(random));
  if (random.chance(0.1)) ask[hostileText(random)] = anything(random);
  if (random.chance(0.2)) ask[random.pick(["key", "environment", "permission", "method", "scopes"])] = anything(random);
  return ask;
}

const oddSecret = (random: Random, key: string): string =>
  random.pick([
    key.slice(0, -1),
    `${key}0`,
    key.toUpperCase(),
    ` ${key}`,
    `${key}\u0000`,
    key.replace("_", "__"),
    key.slice(0, 12) + hostileText(random),
    hostileText(random),
  ]);

function brokenBody(random: Random, besieged: Besieged): string {
  const whole = writeJson(oddAsk(random, besieged));
  return random.pick([
    whole.slice(0, random.below(whole.length)),
    `${whole}}`,
    `[${whole}]`,
    `{"__proto__":${whole}}`,
    whole.replace("{", '{"key":1,'),
    writeJson(anything(random)),
    "",
  ]);
}
