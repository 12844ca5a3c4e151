import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { openServer, type TestServer } from "../../test/http.js";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { findNginx, startNginx, type Nginx } from "../../test/nginx.js";
import type { Context } from "../context/context.js";
import type { CreateKeyInput } from "../keys/create-key.js";
import { revokeKey } from "../keys/revoke-key.js";
import { rotateKey } from "../keys/rotate-key.js";
import { disableKey } from "../keys/set-key-enabled.js";
import { setProjectScopes } from "../projects/set-project-scopes.js";
import { setRoutes } from "../projects/set-routes.js";

const nginx = findNginx();
if (!nginx) process.stdout.write("Skipped what is tested with nginx: there is none on the PATH\n");

(nginx ? describe : describe.skip)("behind nginx, with the configuration of the documentation", () => {
  let server: TestServer;
  let place: Place;
  let proxy: Nginx;
  let api: Server;
  /** What has got through to the guarded API. */
  let calls: { method: string | undefined; url: string | undefined; headers: IncomingHttpHeaders; body: string }[] = [];

  beforeAll(async () => {
    server = await openServer({ trustedProxies: 1 });
    place = await makePlace(server.world);
    const scopes = ["read:rules", "write:rules"].map((name) => ({ name, includesAll: false }));
    await setProjectScopes(as(), { projectId: place.project.id, scopes });
    await setRoutes(as(), {
      environmentId: place.production.id,
      routes: [{ method: "POST", path: "/v1/rules", scopes: ["write:rules"], cost: 1 }],
    });
    api = createServer((request, response) => {
      const { method, url, headers } = request;
      let body = "";
      request.on("data", (data) => (body += String(data)));
      request.on("end", () => {
        calls.push({ method, url, headers, body });
        response.statusCode = url === "/v1/forbidden" ? 403 : 201;
        response.setHeader("content-type", "text/plain");
        response.end("the API's own words");
      });
    }).listen(0, "127.0.0.1");
    await once(api, "listening");
    proxy = await startNginx(nginx ?? "", "../docs/forward-auth/nginx.conf", (port) => ({
      "127.0.0.1:4000": `127.0.0.1:${server.port}`,
      "127.0.0.1:8080": `127.0.0.1:${(api.address() as AddressInfo).port}`,
      "listen 8000": `listen 127.0.0.1:${port}`,
      "acme/billing/production": `${place.organization.slug}/${place.project.slug}/production`,
    }));
  });
  afterAll(async () => {
    await proxy.stop();
    await server.close();
    api.closeAllConnections();
    api.close();
  });
  beforeEach(() => {
    calls = [];
  });

  const as = (): Context => server.world.contextFor(place.owner);
  const make = (input: Partial<CreateKeyInput> = {}, scopes: string[] = []) =>
    makeKey(server.world, place, {
      grants: [{ projectId: place.project.id, environmentId: place.production.id, permission: "WRITE", scopes }],
      ...input,
    });
  async function send(secret: string | null, path = "/v1/things", init: RequestInit = {}) {
    const headers = { ...(secret === null ? {} : { authorization: `Bearer ${secret}` }), ...init.headers };
    const response = await fetch(proxy.origin + path, { ...init, headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  test("a call that may pass gets through with its body, and with who makes it instead of the key", async () => {
    const { apiKey, secret } = await make({ name: "Größe" }, ["read:rules"]);
    const answer = await send(secret, "/v1/things?a=b%20c", {
      method: "PUT",
      body: "a body",
      headers: { "content-type": "text/plain" },
    });
    expect(answer).toMatchObject({ status: 201, text: "the API's own words" });
    expect(calls).toMatchObject([
      {
        method: "PUT",
        url: "/v1/things?a=b%20c",
        body: "a body",
        headers: {
          "x-claviger-key-id": apiKey.id,
          "x-claviger-key-name": "Gr%C3%B6%C3%9Fe",
          "x-claviger-organization-id": place.organization.id,
          "x-claviger-permission": "WRITE",
          "x-claviger-scopes": "read:rules",
        },
      },
    ]);
    expect(JSON.stringify(calls)).not.toContain(secret.slice(-20));
  });

  test("what a client says of itself gets nowhere", async () => {
    const { apiKey, secret } = await make();
    await send(secret, "/v1/things", {
      headers: {
        "x-claviger-key-id": "key_forged",
        "x-claviger-customer": "forged",
        "x-claviger-scopes": "write:rules",
        "x-claviger-permission": "MANAGE",
        "x-claviger-cost": "0",
        "x-forwarded-method": "DELETE",
        "x-forwarded-uri": "/v1/rules",
        "x-original-method": "DELETE",
        "x-original-uri": "/v1/rules",
        "x-forwarded-for": "192.0.2.7",
      },
    });
    const headers: IncomingHttpHeaders = calls[0]?.headers ?? {};
    expect(headers["x-claviger-key-id"]).toBe(apiKey.id);
    expect(headers["x-claviger-permission"]).toBe("WRITE");
    expect(headers["x-claviger-scopes"]).toBeUndefined();
    expect(headers["x-claviger-customer"]).toBeUndefined();
    const local = await make({ allowedIps: ["127.0.0.1"] });
    const forged = await make({ allowedIps: ["192.0.2.7"] });
    const from = { headers: { "x-forwarded-for": "192.0.2.7" } };
    expect((await send(local.secret, "/v1/things", from)).status).toBe(201);
    expect((await send(forged.secret, "/v1/things", from)).status).toBe(403);
  });

  test("401 for a missing and for an invalid key, each with its challenge (FG-30)", async () => {
    for (const [secret, challenge] of [
      [null, "Bearer"],
      ["nonsense", 'Bearer error="invalid_token"'],
    ] as const) {
      const answer = await send(secret);
      expect(answer).toMatchObject({
        status: 401,
        text: '{"error":"Invalid API key","code":"invalid_api_key","status":401}',
      });
      expect(answer.headers.get("content-type")).toBe("application/json");
      expect(answer.headers.get("www-authenticate")).toBe(challenge);
    }
    expect(calls).toEqual([]);
  });

  test("403 for a scope that the route asks for and the key lacks (FG-31)", async () => {
    const { secret } = await make({}, ["read:rules"]);
    const answer = await send(secret, "/v1/rules", { method: "POST" });
    expect(answer).toMatchObject({
      status: 403,
      text: '{"error":"Insufficient scope: write:rules required","code":"insufficient_scope","status":403}',
    });
    expect(answer.headers.get("www-authenticate")).toBe('Bearer error="insufficient_scope", scope="write:rules"');
    expect(calls).toEqual([]);
    const writing = await make({}, ["write:rules"]);
    expect((await send(writing.secret, "/v1/rules", { method: "POST" })).status).toBe(201);
  });

  test("429 with when to try again, and how much there is left before it", async () => {
    const { secret } = await make({ rateLimit: { limit: 2, windowSeconds: 3600 } });
    const first = await send(secret);
    expect(first.status).toBe(201);
    expect(first.headers.get("ratelimit")).toMatch(/r=1;t=\d+$/);
    await send(secret);
    const answer = await send(secret);
    expect(answer.status).toBe(429);
    expect(JSON.parse(answer.text)).toEqual({ error: "Rate limit exceeded", code: "rate_limited", status: 429 });
    expect(answer.headers.get("retry-after")).toMatch(/^[1-9]\d*$/);
    expect(answer.headers.get("ratelimit")).toMatch(/r=0;t=\d+$/);
    expect(answer.headers.get("ratelimit-policy")).toMatch(/q=2;w=3600$/);
    expect(calls).toHaveLength(2);
  });

  test("400 for a path that could be another one's, and for two keys", async () => {
    const { secret } = await make({}, ["write:rules"]);
    const odd = await send(secret, "/v1/x%2f../rules");
    expect(odd.status).toBe(400);
    expect(JSON.parse(odd.text)).toMatchObject({ code: "bad_request", status: 400 });
    const both = await send(secret, "/v1/things", { headers: { "x-api-key": "clv_live_other" } });
    expect(JSON.parse(both.text)).toMatchObject({ code: "bad_request", status: 400 });
    expect(calls).toEqual([]);
  });

  test("the API's own refusals stay its own", async () => {
    const { secret } = await make();
    expect(await send(secret, "/v1/forbidden")).toMatchObject({ status: 403, text: "the API's own words" });
  });

  test("what happens to a key counts from its very next call (RF-13)", async () => {
    const { apiKey, secret } = await make();
    expect((await send(secret)).status).toBe(201);
    const rotated = await rotateKey(as(), { id: apiKey.id, gracePeriodSeconds: 0 });
    expect(JSON.parse((await send(secret)).text)).toMatchObject({ code: "api_key_rotated", status: 401 });
    expect((await send(rotated.secret)).status).toBe(201);
    await disableKey(as(), apiKey.id);
    expect(JSON.parse((await send(rotated.secret)).text)).toMatchObject({ code: "api_key_inactive", status: 401 });
    await revokeKey(as(), { id: apiKey.id });
    expect(JSON.parse((await send(rotated.secret)).text)).toMatchObject({ code: "invalid_api_key", status: 401 });
    expect(calls).toHaveLength(2);
  });

  test("nothing passes while Claviger doesn't answer", async () => {
    const { secret } = await make();
    await server.app.close();
    const answer = await send(secret);
    expect(answer.status).toBe(503);
    expect(JSON.parse(answer.text)).toMatchObject({ code: "service_unavailable", status: 503 });
    expect(calls).toEqual([]);
  });
});
