import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openServer, type Answer, type TestServer } from "../../test/http.js";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { storedLogs } from "../../test/request-logs.js";
import type { Context } from "../context/context.js";
import { createCustomer } from "../customers/create-customer.js";
import type { CreateKeyInput } from "../keys/create-key.js";
import { revokeKey } from "../keys/revoke-key.js";
import { rotateKey } from "../keys/rotate-key.js";
import { disableKey } from "../keys/set-key-enabled.js";
import { changePlan } from "../organizations/change-plan.js";
import { addSeconds } from "../platform/clock.js";
import { createEnvironment } from "../projects/create-environment.js";
import type { Environment } from "../projects/environment.entity.js";
import { setProjectScopes } from "../projects/set-project-scopes.js";
import type { RouteInput } from "../projects/read-routes.js";
import { setRoutes } from "../projects/set-routes.js";
import { updateEnvironment } from "../projects/update-environment.js";

const INVALID = '{"error":"Invalid API key","code":"invalid_api_key","status":401}';
const UNKNOWN_ID = "env_00000000000000000000000000";

let server: TestServer;
let place: Place;
let elsewhere: Place;
beforeAll(async () => {
  server = await openServer();
  place = await makePlace(server.world);
  elsewhere = await makePlace(server.world, "Elsewhere");
  const scopes = ["read:rules", "write:rules"].map((name) => ({ name, includesAll: false }));
  await setProjectScopes(as(), { projectId: place.project.id, scopes });
});
afterAll(() => server.close());

const as = (): Context => server.world.contextFor(place.owner);
const grant = (environment: Environment, permission: "READ" | "WRITE" | "MANAGE" | null, scopes: string[] = []) => [
  { projectId: environment.projectId, environmentId: environment.id, permission, scopes },
];
const make = (input: Partial<CreateKeyInput> = {}) =>
  makeKey(server.world, place, { grants: grant(place.production, "READ"), ...input });

const ask = (
  secret: string | null,
  headers: Record<string, string> = {},
  path = `/v1/authz/${place.production.id}`,
  method = "GET",
  body?: string,
): Promise<Answer> =>
  server.send(method, path, {
    headers: { ...(secret === null ? {} : { authorization: `Bearer ${secret}` }), ...headers },
    ...(body === undefined ? {} : { body }),
  });

/** How the guarded call is told by Traefik and Caddy. */
const call = (method: string, uri: string) => ({ "x-forwarded-method": method, "x-forwarded-uri": uri });

async function route(routes: readonly Partial<RouteInput>[]): Promise<void> {
  const complete = routes.map((one) => ({ method: "GET", path: "/", scopes: [], cost: 1, ...one }));
  await setRoutes(as(), { environmentId: place.production.id, routes: complete });
}

describe("a call that may pass", () => {
  test("is answered with 200, no body, and who makes it", async () => {
    const { apiKey, secret } = await make({
      name: "Nightly import",
      grants: grant(place.production, "WRITE", ["read:rules", "write:rules"]),
    });
    const answer = await ask(secret, { "x-claviger-customer": "acct_42" });
    expect(answer).toMatchObject({ status: 200, text: "" });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "x-claviger-status": "200",
      "x-claviger-key-id": apiKey.id,
      "x-claviger-key-name": "Nightly import",
      "x-claviger-organization-id": place.organization.id,
      "x-claviger-permission": "WRITE",
      "x-claviger-scopes": "read:rules write:rules",
      "x-claviger-customer": "acct_42",
      "content-length": "0",
      "cache-control": "no-store",
    });
    expect(answer.headers.get("x-claviger-code")).toBeNull();
  });

  test("leaves no place for what a client says of itself: what there is nothing to say of is empty", async () => {
    await route([{ path: "/v1/rules", scopes: ["read:rules"] }]);
    const { secret } = await make({ grants: grant(place.production, null, ["read:rules"]) });
    const { status, headers } = await ask(secret, call("GET", "/v1/rules"));
    expect(status).toBe(200);
    expect(headers.get("x-claviger-permission")).toBe("");
    expect(headers.get("x-claviger-customer")).toBe("");
    await route([]);
  });

  test.each(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])(
    "may be asked about by %s",
    async (method) => {
      const { secret } = await make({ grants: grant(place.production, "MANAGE") });
      expect(await ask(secret, {}, undefined, method)).toMatchObject({ status: 200, text: "" });
    },
  );

  test("carries its key in X-API-Key as well", async () => {
    const { secret } = await make();
    expect((await ask(null, { "x-api-key": secret })).status).toBe(200);
    expect((await ask(secret, { "x-api-key": secret })).status).toBe(200);
  });

  test.each(["Schlüssel für 日本 🗝", "100 %, a%20b", 'a "quoted" \\ name'])(
    "has its key's name %j in a form that can be decoded",
    async (name) => {
      const { secret } = await make({ name });
      const header = (await ask(secret)).headers.get("x-claviger-key-name") ?? "";
      expect(header).toMatch(/^[ -~]+$/);
      expect(decodeURIComponent(header)).toBe(name);
    },
  );

  test("has no longer headers than proxies take, with as many whole scopes as fit", async () => {
    const other = await makePlace(server.world, "Scoped");
    const names = Array.from({ length: 100 }, (_, index) => `scope:${String(index).padStart(40, "0")}`);
    await setProjectScopes(server.world.contextFor(other.owner), {
      projectId: other.project.id,
      scopes: names.map((name) => ({ name, includesAll: false })),
    });
    const { secret } = await makeKey(server.world, other, { grants: grant(other.production, "READ", names) });
    const { headers } = await ask(secret, {}, `/v1/authz/${other.production.id}`);
    const told = (headers.get("x-claviger-scopes") ?? "").split(" ");
    expect(told.join(" ").length).toBeLessThanOrEqual(2000);
    expect(told.length).toBeGreaterThan(40);
    expect(told).toEqual(names.slice(0, told.length));
  });

  test.each([
    ["multipart/form-data; boundary=x", "--x\r\n\r\n{{{\r\n--x--"],
    ["application/json", "{ not json"],
    ["text/plain", "x".repeat(262_144)],
    ["", "anything"],
    ["no/type; at=", "all"],
    ["text", "all"],
  ])("may be sent along with its body of the type %j", async (type, body) => {
    const { secret } = await make({ grants: grant(place.production, "WRITE") });
    const headers = { ...(type === "" ? {} : { "content-type": type }), "content-encoding": "gzip" };
    expect((await ask(secret, headers, undefined, "POST", body)).status).toBe(200);
  });

  test("may be asked about with any method that Node reads", async () => {
    const { secret } = await make({ grants: grant(place.production, "WRITE") });
    for (const method of ["PROPFIND", "PURGE", "OPTIONS"]) {
      expect((await ask(secret, call("GET", "/files"), undefined, method)).status).toBe(200);
    }
  });

  test("may not be sent along with a body over 256 KB", async () => {
    const { secret } = await make({ grants: grant(place.production, "WRITE") });
    const answer = await ask(secret, { "content-type": "text/plain" }, undefined, "POST", "x".repeat(262_145));
    expect(answer).toMatchObject({ status: 413, json: { code: "payload_too_large" } });
    expect(answer.headers.get("x-claviger-status")).toBe("413");
    expect(answer.headers.get("x-claviger-code")).toBe("payload_too_large");
  });
});

describe("an environment", () => {
  const slugs = ({ organization, project }: Place, slug = "production") =>
    `/v1/authz/${organization.slug}/${project.slug}/${slug}`;

  test("may be named by its slugs", async () => {
    const { secret } = await make();
    expect((await ask(secret, {}, slugs(place))).status).toBe(200);
    expect((await ask(secret, {}, slugs(place, "staging"))).json.code).toBe("wrong_environment");
  });

  test("that is created, or renamed, is found by its new slug at once, and no longer by the old", async () => {
    const { secret } = await make({ grants: [{ projectId: place.project.id, permission: "READ" }] });
    expect((await ask(secret, {}, slugs(place, "eu"))).text).toBe(INVALID);
    const { id } = await createEnvironment(as(), { projectId: place.project.id, name: "EU", kind: "PRODUCTION" });
    expect((await ask(secret, {}, slugs(place, "eu"))).status).toBe(200);
    await updateEnvironment(as(), { id, slug: "europe" });
    expect((await ask(secret, {}, slugs(place, "eu"))).text).toBe(INVALID);
    expect((await ask(secret, {}, slugs(place, "europe"))).status).toBe(200);
  });

  test("of another organization is answered exactly like one that doesn't exist, whatever else is wrong", async () => {
    const { secret } = await make();
    const shown = async (path: string, headers: Record<string, string> = {}) => {
      const { status, headers: all, text } = await ask(secret, headers, path);
      const { date: _, "x-request-id": __, ...kept } = Object.fromEntries(all);
      return { status, kept, text };
    };
    await setRoutes(server.world.contextFor(elsewhere.owner), {
      environmentId: elsewhere.production.id,
      routes: [{ method: "*", path: "/*", scopes: ["x"], cost: 1 }],
    });
    const unknown = await shown(`/v1/authz/${UNKNOWN_ID}`);
    expect(unknown).toMatchObject({ status: 401, text: INVALID });
    for (const headers of [{}, call("GET", "/a/../b"), call("BREW", "/"), { "x-claviger-cost": "much" }]) {
      for (const path of [`/v1/authz/${elsewhere.production.id}`, slugs(elsewhere), slugs(place, "nowhere")]) {
        expect(await shown(path, headers)).toEqual(unknown);
      }
    }
    for (const odd of ["env_", "x", "a/b", "a/b/c", "%00", "..%2f", "é/é/é", "", "env_0/x"]) {
      expect(await shown(`/v1/authz/${odd}`)).toEqual(unknown);
    }
  });
});

describe("a call that is refused", () => {
  test("for want of a valid key is answered with the same body, missing or invalid (FG-30)", async () => {
    const missing = await ask(null);
    expect(missing).toMatchObject({ status: 401, text: INVALID });
    expect(missing.headers.get("www-authenticate")).toBe("Bearer");
    const { apiKey, secret } = await make();
    await revokeKey(as(), { id: apiKey.id });
    const theirs = await makeKey(server.world, elsewhere, { grants: grant(elsewhere.production, "MANAGE") });
    for (const invalid of ["", "nonsense", secret, theirs.secret, secret.replace(/^clv_live/, "clv_test")]) {
      const answer = await ask(invalid);
      expect(answer).toMatchObject({ status: 401, text: INVALID });
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        "www-authenticate": 'Bearer error="invalid_token"',
        "content-type": "application/json; charset=utf-8",
        "x-claviger-status": "401",
        "x-claviger-code": "invalid_api_key",
        "x-claviger-message": "Invalid API key",
      });
      expect(answer.headers.get("x-claviger-key-id")).toBeNull();
    }
  });

  test("for want of a scope is told which one (FG-31)", async () => {
    const { secret } = await make({ grants: grant(place.production, "READ", ["read:rules"]) });
    const answer = await ask(secret, { "x-claviger-scopes": "read:rules, write:rules" });
    expect(answer).toMatchObject({
      status: 403,
      text: '{"error":"Insufficient scope: write:rules required","code":"insufficient_scope","status":403}',
    });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "www-authenticate": 'Bearer error="insufficient_scope", scope="write:rules"',
      "x-claviger-status": "403",
      "x-claviger-code": "insufficient_scope",
      "x-claviger-message": "Insufficient scope: write:rules required",
    });
    expect((await ask(secret, { "x-claviger-scopes": "read:rules" })).status).toBe(200);
  });

  test("for want of a permission is told which one", async () => {
    const { secret } = await make();
    const body = { error: "WRITE permission required", code: "insufficient_permission", status: 403 };
    expect(await ask(secret, { "x-forwarded-method": "POST" })).toMatchObject({ status: 403, json: body });
    expect(await ask(secret, {}, undefined, "POST")).toMatchObject({ status: 403, json: body });
    expect(await ask(secret, { "x-original-method": "GET" }, undefined, "POST")).toMatchObject({ status: 200 });
  });

  test("after its key matched is told why", async () => {
    const disabled = await make();
    await disableKey(as(), disabled.apiKey.id);
    const rotated = await make();
    await rotateKey(as(), { id: rotated.apiKey.id, gracePeriodSeconds: 0 });
    const bound = await make({ allowedIps: ["192.0.2.7"] });
    const { id } = await createCustomer(as(), { environmentId: place.production.id, externalId: "acct_1" });
    const ofCustomer = await make({ customerIds: [id] });
    const staging = await make({ environmentKind: "STAGING", grants: grant(place.staging, "READ") });
    const expiring = await make({ expiresAt: addSeconds(server.world.clock.now(), 1) });
    server.world.clock.advance(1);
    const codes = [disabled, rotated, bound, ofCustomer, staging, expiring].map(async ({ secret }) => {
      const { status, json, headers } = await ask(secret);
      expect(json.status).toBe(status);
      expect(headers.get("x-claviger-code")).toBe(json.code);
      return `${status} ${json.code}`;
    });
    expect(await Promise.all(codes)).toEqual([
      "401 api_key_inactive",
      "401 api_key_rotated",
      "403 ip_not_allowed",
      "403 customer_not_allowed",
      "401 wrong_environment",
      "401 api_key_expired",
    ]);
    expect((await ask(ofCustomer.secret, { "x-claviger-customer": "acct_1" })).status).toBe(200);
  });

  test("by its plan is told which one it takes (FG-23)", async () => {
    const other = await makePlace(server.world, "Planned");
    const { secret } = await makeKey(server.world, other, { grants: grant(other.production, "READ") });
    const path = `/v1/authz/${other.production.id}`;
    for (const [planId, code] of [
      ["pro", "LIVE_KEYS_REQUIRE_PLAN"],
      ["free", "PAID_PLAN_REQUIRED"],
    ] as const) {
      await changePlan(server.world.contextFor(other.owner), { organizationId: other.organization.id, planId });
      expect(await ask(secret, {}, path)).toMatchObject({ status: 403, json: { code, status: 403 } });
    }
  });

  test("by a limit is told when to try again, and by nginx's dialect as 403", async () => {
    const { secret } = await make({ rateLimit: { limit: 1, windowSeconds: 60 } });
    const first = await ask(secret);
    expect(first.status).toBe(200);
    expect(first.headers.get("ratelimit")).toMatch(/r=0;t=\d+$/);
    expect(first.headers.get("ratelimit-policy")).toMatch(/q=1;w=60$/);
    for (const [query, status] of [
      ["", 429],
      ["?dialect=nginx", 403],
      ["?x=1&dialect=nginx&y", 403],
      ["?dialect=nginx2", 429],
    ] as const) {
      const answer = await ask(secret, {}, `/v1/authz/${place.production.id}${query}`);
      expect(answer).toMatchObject({ status, json: { code: "rate_limited", status: 429 } });
      expect(answer.headers.get("x-claviger-status")).toBe("429");
      expect(answer.headers.get("retry-after")).toMatch(/^[1-9]\d*$/);
      expect(answer.headers.get("ratelimit")).toMatch(/r=0;t=\d+$/);
    }
  });

  test.each([
    ["two different keys", { "x-api-key": "clv_live_other" }],
    ["two different methods", { "x-forwarded-method": "GET", "x-original-method": "DELETE" }],
    ["two different paths", { ...call("GET", "/a"), "x-original-uri": "/b" }],
    ["a path without its method", { "x-original-uri": "/a" }],
    ["a path without its method", { "x-forwarded-uri": "/a", "x-original-method": "" }],
    ["a method that nobody knows", { "x-forwarded-method": "BREW" }],
    ["two methods in one", { "x-forwarded-method": "GET, DELETE" }],
    ["no names of scopes", { "x-claviger-scopes": "Read Rules" }],
    ["no number for a cost", { "x-claviger-cost": "-1" }],
    ["a customer in no encoding", { "x-claviger-customer": "%zz" }],
  ])("because it has %s: 400, and by nginx's dialect 403", async (_, headers) => {
    const { secret } = await make({ grants: grant(place.production, "MANAGE") });
    const answer = await ask(secret, headers);
    expect(answer).toMatchObject({ status: 400, json: { code: "bad_request", status: 400 } });
    expect(answer.headers.get("x-claviger-status")).toBe("400");
    expect(answer.headers.get("x-claviger-code")).toBe("bad_request");
    const inNginx = await ask(secret, headers, `/v1/authz/${place.production.id}?dialect=nginx`);
    expect(inNginx).toMatchObject({ status: 403, json: { code: "bad_request", status: 400 } });
  });

  test("because a header comes twice says so as all others do", async () => {
    const request = `GET /v1/authz/${place.production.id} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n`;
    const answer = await server.sendRaw(`${request}X-API-Key: a\r\nX-API-Key: a\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toMatch(/\r\nx-claviger-status: 400\r\n/i);
  });
});

describe("a call's path", () => {
  beforeAll(() =>
    route([
      { method: "GET", path: "/v1/rules/:id", scopes: ["read:rules"] },
      { method: "*", path: "/v1/rules/*", permission: "MANAGE" },
      { method: "POST", path: "/v1/open", scopes: [] },
    ]),
  );
  afterAll(() => route([]));

  test.each([
    ["X-Forwarded-Uri", (method: string, uri: string) => ask(secret, call(method, uri))],
    [
      "X-Original-URI",
      (method: string, uri: string) => ask(secret, { "x-original-method": method, "x-original-uri": uri }),
    ],
    [
      "the path that was asked for (Envoy)",
      (method: string, uri: string) => ask(secret, {}, `/v1/authz/${place.production.id}${uri}`, method),
    ],
    [
      "the path that was asked for, after slugs",
      (method: string, uri: string) =>
        ask(secret, {}, `/v1/authz/${place.organization.slug}/${place.project.slug}/production${uri}`, method),
    ],
  ])("in %s asks for what its route names instead of what its method asks for", async (_, asking) => {
    ({ secret } = await make({ grants: grant(place.production, null, ["read:rules"]) }));
    expect((await asking("GET", "/v1/rules/7?x=1")).status).toBe(200);
    expect((await asking("POST", "/v1/open")).status).toBe(200);
    expect((await asking("PUT", "/v1/rules/7")).json.error).toBe("MANAGE permission required");
    expect((await asking("GET", "/v1/other?dialect=nginx")).json.error).toBe("READ permission required");

    ({ secret } = await make({ grants: grant(place.production, "MANAGE") }));
    expect((await asking("GET", "/v1/rules/7")).json.error).toBe("Insufficient scope: read:rules required");
    expect((await asking("HEAD", "/v1/rules/7")).status).toBe(403);
    expect((await asking("DELETE", "/v1/rules/7")).status).toBe(200);
  });
  let secret = "";

  test("that is told twice must be the same", async () => {
    ({ secret } = await make({ grants: grant(place.production, "MANAGE", ["read:rules"]) }));
    const asked = `/v1/authz/${place.production.id}/v1/rules/7`;
    expect((await ask(secret, call("GET", "/v1/rules/7"), asked)).status).toBe(200);
    expect(await ask(secret, call("GET", "/v1/open"), asked)).toMatchObject({
      status: 400,
      json: { code: "bad_request" },
    });
  });

  test("that servers read in different ways is refused", async () => {
    ({ secret } = await make({ grants: grant(place.production, "MANAGE", ["read:rules"]) }));
    for (const uri of ["/v1/x/../rules/7", "/v1%2frules/7", "//v1/rules/7", "/v1/rules;x/7"]) {
      expect(await ask(secret, call("GET", uri))).toMatchObject({ status: 400, json: { code: "bad_request" } });
    }
  });
});

test("a customer's id may have any characters", async () => {
  const { id } = await createCustomer(as(), { environmentId: place.production.id, externalId: "Åse 100% 🗝" });
  const { secret } = await make({ customerIds: [id] });
  for (const sent of [encodeURIComponent("Åse 100% 🗝"), Buffer.from("Åse 100%25 🗝").toString("latin1")]) {
    const { status, headers } = await ask(secret, { "x-claviger-customer": sent });
    expect(status).toBe(200);
    expect(decodeURIComponent(headers.get("x-claviger-customer") ?? "")).toBe("Åse 100% 🗝");
  }
});

test("the client's address is the one that the trusted proxy tells", async () => {
  const behind = await openServer({ trustedProxies: 1 });
  try {
    const there = await makePlace(behind.world);
    const { secret } = await makeKey(behind.world, there, {
      grants: grant(there.production, "READ"),
      allowedIps: ["192.0.2.0/24"],
    });
    const statusFrom = async (forwarded: string) =>
      (
        await behind.send("GET", `/v1/authz/${there.production.id}`, {
          headers: { authorization: `Bearer ${secret}`, "x-forwarded-for": forwarded },
        })
      ).status;
    expect(await statusFrom("192.0.2.7")).toBe(200);
    expect(await statusFrom("::ffff:192.0.2.7")).toBe(200);
    expect(await statusFrom("198.51.100.9, 192.0.2.7")).toBe(200);
    expect(await statusFrom("192.0.2.7, 198.51.100.9")).toBe(403);
  } finally {
    await behind.close();
  }
});

test("what nobody foresaw is answered with 500, whether the key is remembered or not, and the next call as ever", async () => {
  let isBroken = true;
  const now = (): Date => {
    if (isBroken) throw new Error("The clock is broken");
    return new Date();
  };
  const broken = await openServer({ clock: { now } });
  try {
    const there = await makePlace(broken.world);
    const { secret } = await makeKey(broken.world, there, { grants: grant(there.production, "READ") });
    const answer = () =>
      broken.send("GET", `/v1/authz/${there.production.id}`, { headers: { authorization: `Bearer ${secret}` } });
    for (const _ of ["looked up", "remembered"]) {
      const { status, headers, json } = await answer();
      expect([status, headers.get("x-claviger-status"), json.code]).toEqual([500, "500", "internal_server_error"]);
    }
    isBroken = false;
    expect((await answer()).status).toBe(200);
  } finally {
    await broken.close();
  }
});

test("every call with a key is logged, with its method and path but neither query nor key", async () => {
  const { apiKey, secret } = await make();
  await server.world.bookkeeper.flush();
  const before = await storedLogs(server.world);
  await ask(secret, { ...call("GET", "/v1/rules?token=abc"), "user-agent": "import/1.0" });
  await ask(secret, call("DELETE", "/v1/rules/7"));
  await ask("nonsense", call("GET", "/v1/rules"));
  await server.world.bookkeeper.flush();
  const logs = (await storedLogs(server.world)).slice(before.length);
  const shown = logs.map(({ surface, environmentId, apiKeyId, code, method, target }) => ({
    place: `${surface} ${environmentId}`,
    apiKeyId,
    said: `${code} ${method} ${target}`,
  }));
  const here = `AUTHZ ${place.production.id}`;
  expect(shown).toEqual([
    { place: here, apiKeyId: apiKey.id, said: "VALID GET /v1/rules" },
    { place: here, apiKeyId: apiKey.id, said: "INSUFFICIENT_PERMISSION DELETE /v1/rules/7" },
    { place: here, apiKeyId: null, said: "NOT_FOUND null null" },
  ]);
  expect(logs[0]?.userAgent).toBe("import/1.0");
});

test("a refusal promises no https for the API under whose name it is handed on", async () => {
  const secure = await openServer({ publicUrl: "https://keys.example.org" });
  try {
    const path = `/v1/authz/${UNKNOWN_ID}`;
    expect((await secure.send("GET", "/healthz")).headers.get("strict-transport-security")).not.toBeNull();
    expect((await secure.send("GET", path)).headers.get("strict-transport-security")).toBeNull();
  } finally {
    await secure.close();
  }
});
