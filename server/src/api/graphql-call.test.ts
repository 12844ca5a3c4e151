import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openServer, type TestServer } from "../../test/http.js";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { storedLogs } from "../../test/request-logs.js";
import { disableKey } from "../keys/set-key-enabled.js";
import { revokeKey } from "../keys/revoke-key.js";
import { newId } from "../platform/ids.js";
import { foldUsage } from "../usage/fold-usage.js";
import type { RequestLog } from "../usage/request-log.js";
import { UsageHour } from "../usage/usage-hour.entity.js";

let server: TestServer;
let place: Place;
beforeAll(async () => {
  server = await openServer();
  place = await makePlace(server.world);
});
afterAll(() => server.close());

const ask = (secret: string, query: string, headers: Record<string, string> = {}) =>
  server.graphql(query, {}, { authorization: `Bearer ${secret}`, "user-agent": "tests", ...headers });

async function logged(apiKeyId: string): Promise<RequestLog[]> {
  await server.world.bookkeeper.flush();
  return (await storedLogs(server.world)).filter((log) => log.apiKeyId === apiKeyId);
}

describe("a request to /graphql with a key", () => {
  test("is logged once, with the operation and without a secret, and counted (LP-24)", async () => {
    const { apiKey, secret } = await makeKey(server.world, place);
    const answer = await ask(secret, `query Who { viewer { apiKey { id } } }`, { "user-agent": `tests ${secret}` });
    await ask(secret, `{ viewer { apiKey { id } } again: viewer { apiKey { id } } plans { id } }`);
    await ask(secret, `query ${secret.replace(/^/, "q")} { viewer { apiKey { id } } }`);
    const logs = await logged(apiKey.id);
    expect(logs).toHaveLength(3);
    expect(logs[0]).toMatchObject({
      organizationId: place.organization.id,
      apiKeyId: apiKey.id,
      environmentId: null,
      surface: "GRAPHQL",
      code: "VALID",
      method: "POST",
      target: "Who",
      ipAddress: "127.0.0.1",
      at: server.world.clock.now(),
      userAgent: `tests ${apiKey.start}…`,
      requestId: answer.headers.get("x-request-id"),
    });
    expect(logs[0]?.durationMs).toBeGreaterThan(0);
    expect(logs[1]?.target).toBe("viewer, plans");
    expect(JSON.stringify(logs)).not.toContain(secret);
    await foldUsage(server.world.dataSource, place.organization.id);
    const counted = await server.world.dataSource.manager.findBy(UsageHour, { apiKeyId: apiKey.id });
    expect(counted).toMatchObject([{ environmentId: "", code: "VALID", calls: 3, cost: 3 }]);
  });

  test.each([
    ["disabled", "INACTIVE", (id: string) => disableKey(server.world.contextFor(place.owner), id)],
    ["revoked", "REVOKED", (id: string) => revokeKey(server.world.contextFor(place.owner), { id })],
  ] as const)("that is %s is logged as %s", async (_, code, end) => {
    const { apiKey, secret } = await makeKey(server.world, place);
    await end(apiKey.id);
    expect((await ask(secret, "{ viewer { apiKey { id } } }")).status).toBe(401);
    expect(await logged(apiKey.id)).toMatchObject([{ code, target: null }]);
  });

  test("is logged as refused when it may do nothing of what it asks for, and as allowed when the fault isn't the key's", async () => {
    const { apiKey, secret } = await makeKey(server.world, place);
    const projectInput = `input: { organizationId: "${place.organization.id}", name: "Shop" }`;
    expect((await ask(secret, `mutation Make { createProject(${projectInput}) { project { id } } }`)).status).toBe(403);
    expect((await ask(secret, `mutation { updateProject(input: { id: "x" }) { project { id } } }`)).status).toBe(404);
    expect((await ask(secret, `{ nothing }`)).status).toBe(400);
    expect((await logged(apiKey.id)).map(({ code, target }) => [code, target])).toEqual([
      ["INSUFFICIENT_PERMISSION", "Make"],
      ["VALID", "updateProject"],
      ["VALID", null],
    ]);
  });

  test("that exceeds the key's own rate limit is logged as that", async () => {
    const { apiKey, secret } = await makeKey(server.world, place, { rateLimit: { limit: 1, windowSeconds: 60 } });
    for (let count = 0; count < 2; count++) await ask(secret, "{ viewer { apiKey { id } } }");
    expect((await logged(apiKey.id)).map(({ code }) => code)).toEqual(["VALID", "RATE_LIMITED"]);
  });
});

test("a request without a key, or with one that is nobody's, is not logged", async () => {
  await server.world.bookkeeper.flush();
  const count = async () => (await storedLogs(server.world)).length;
  const before = await count();
  const unknown = `clv_live_${newId("key").slice(4).padEnd(36, "0")}`;
  expect((await ask(unknown, "{ viewer { apiKey { id } } }")).status).toBe(401);
  expect((await server.graphql("{ plans { id } }")).status).toBe(200);
  await server.world.bookkeeper.flush();
  expect(await count()).toBe(before);
});
