import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openServer, type TestServer } from "../../test/http.js";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { refusalOf } from "../../test/outcome.js";
import { gatherCast } from "../../test/places.js";
import type { World } from "../../test/world.js";
import { finishRotation } from "../keys/finish-rotation.js";
import { KeySecret } from "../keys/key-secret.entity.js";
import { rotateKey } from "../keys/rotate-key.js";
import { usageOfKey, usageOfOrganization, usageOfSecret } from "./report-usage.js";
import { foldUsage } from "./fold-usage.js";
import { UsageHour } from "./usage-hour.entity.js";

let server: TestServer;
let world: World;
let place: Place;
let reader: string;
beforeAll(async () => {
  server = await openServer();
  ({ world } = server);
  place = await makePlace(world);
  reader = (await makeReader()).secret;
});
afterAll(() => server.close());

/** From noon, when the world's clock begins. */
const HOURS = { from: new Date("2026-11-20T12:00:00Z"), to: new Date("2026-11-20T16:00:00Z"), bucket: "HOUR" } as const;

async function verify(secret: string, times = 1): Promise<void> {
  for (let call = 0; call < times; call++) {
    const answer = await server.send("POST", "/v1/verify", {
      headers: { "content-type": "application/json", "x-api-key": reader },
      body: JSON.stringify({ environment: place.production.id, key: secret }),
    });
    expect(answer.status).toBe(200);
  }
}

const makeReader = () =>
  makeKey(world, place, {
    grants: [{ projectId: place.project.id, environmentId: place.production.id, permission: "READ" }],
  });

const asOwner = () => world.contextFor(place.owner);

/** No key is rotated in the instant in which it was made. */
function rotate(id: string, gracePeriodSeconds: number) {
  world.clock.advance(1);
  return rotateKey(asOwner(), { id, gracePeriodSeconds });
}

/** Calls by secret, the newest first, and hour; allowed and refused. */
async function callsBySecret(apiKeyId: string): Promise<(readonly [allowed: number, denied: number])[][]> {
  await world.bookkeeper.flush();
  const secrets = await world.dataSource.manager.find(KeySecret, { where: { apiKeyId }, order: { createdAt: "DESC" } });
  const reports = await Promise.all(secrets.map((secret) => usageOfSecret(asOwner(), secret, HOURS)));
  return reports.map(({ points }) => points.map(({ totals }) => [totals.allowed, totals.denied] as const));
}

const NONE = [0, 0];

describe("while two secrets of a key work", () => {
  test("calls are counted by secret, from the rotation to the end of the grace period, exactly", async () => {
    const { apiKey, secret: old } = await makeReader();
    await verify(old, 2);
    world.clock.advance(3599);
    const { secret: fresh } = await rotate(apiKey.id, 3600);
    await verify(old, 3);
    await verify(fresh, 2);
    // Once the server has forgotten both, the database tells.
    world.memory.forgetEverything();
    await verify(fresh);
    await server.graphql("{ viewer { apiKey { id } } }", {}, { "x-api-key": old });
    world.clock.advance(3600);
    await verify(old, 4);
    await verify(fresh, 5);

    expect(await callsBySecret(apiKey.id)).toEqual([
      [NONE, [3, 0], NONE, NONE],
      [NONE, [4, 0], NONE, NONE],
    ]);
    const { total, points } = await usageOfKey(asOwner(), apiKey, HOURS);
    expect(points.map(({ totals }) => totals.allowed)).toEqual([2, 7, 5, 0]);
    expect(total.byCode).toEqual([{ code: "ROTATED", count: 4 }]);
  });

  test("they are among all calls of their place once", async () => {
    const here = await usageOfOrganization(asOwner(), place.organization.id, HOURS);
    const { apiKey, secret } = await makeReader();
    const rotated = await rotate(apiKey.id, 600);
    await verify(secret, 2);
    await verify(rotated.secret, 3);
    await world.bookkeeper.flush();
    const { total } = await usageOfOrganization(asOwner(), place.organization.id, HOURS);
    expect(total.allowed - here.total.allowed).toBe(5);
  });

  test("that ends with the rotation that is finished", async () => {
    const { apiKey, secret: old } = await makeReader();
    const { secret: fresh } = await rotate(apiKey.id, 600);
    await verify(old);
    await verify(fresh);
    world.clock.advance(1);
    await finishRotation(asOwner(), apiKey.id);
    await verify(old, 3);
    await verify(fresh, 3);
    const sums = (await callsBySecret(apiKey.id)).map((hours) => hours.flat().reduce((sum, count) => sum + count, 0));
    expect(sums).toEqual([1, 1]);
  });
});

test("calls with a key that has one secret are counted by key alone", async () => {
  const { apiKey, secret } = await makeReader();
  const rotated = await rotate(apiKey.id, 0);
  await verify(secret);
  await verify(rotated.secret);
  await world.bookkeeper.flush();
  await foldUsage(world.dataSource, place.organization.id);
  const secrets = await world.dataSource.manager.findBy(KeySecret, { apiKeyId: apiKey.id });
  const counted = await Promise.all(
    [apiKey, ...secrets].map(({ id }) => world.dataSource.manager.countBy(UsageHour, { apiKeyId: id })),
  );
  expect(counted).toEqual([2, 0, 0]);
});

test("what came with a secret may be read by whoever reads its key, and by nobody else", async () => {
  const { apiKey } = await makeReader();
  const secret = await world.dataSource.manager.findOneByOrFail(KeySecret, { apiKeyId: apiKey.id });
  const outcomes: string[] = [];
  for (const [title, { actor }] of await gatherCast(world, place, place)) {
    const [ofSecret, ofKey] = await Promise.all([
      refusalOf(world, actor, (ctx) => usageOfSecret(ctx, secret, HOURS)),
      refusalOf(world, actor, (ctx) => usageOfKey(ctx, apiKey, HOURS)),
    ]);
    expect([title, ofSecret?.code]).toEqual([title, ofKey?.code]);
    outcomes.push(ofSecret?.code ?? "read");
  }
  expect(new Set(outcomes)).toEqual(new Set(["read", "NOT_FOUND", "UNAUTHENTICATED"]));
});

test("a key reads over GraphQL what came with each of its secrets", async () => {
  const { apiKey, secret } = await makeReader();
  const rotated = await rotate(apiKey.id, 600);
  await verify(secret);
  await world.bookkeeper.flush();
  const { json } = await server.graphql(
    `{ viewer { apiKey { secrets { status usage(from: "2026-11-20T12:00:00Z", to: "2026-11-21T12:00:00Z", bucket: DAY) { total { allowed } } } } } }`,
    {},
    { "x-api-key": rotated.secret },
  );
  expect(json.data.viewer.apiKey.secrets).toEqual([
    { status: "CURRENT", usage: { total: { allowed: 0 } } },
    { status: "RETIRING", usage: { total: { allowed: 1 } } },
  ]);
});
