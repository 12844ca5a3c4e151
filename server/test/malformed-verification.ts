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
  const body = Buffer.from(random.chance(0.15) ? brokenBody(random, besieged) : writeJson(oddAsk(random, besieged)));
  return { kind: "an odd call", method: "POST", path: "/v1/verify", headers, body };
}

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
