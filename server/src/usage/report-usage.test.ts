import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { can } from "@claviger/shared/permissions";
import { callOf } from "../../test/calls.js";
import { openServer, type TestServer } from "../../test/http.js";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { refusalOf } from "../../test/outcome.js";
import { gatherCast } from "../../test/places.js";
import type { World } from "../../test/world.js";
import type { AnsweredCall } from "../context/recorder.js";
import { newId } from "../platform/ids.js";
import { targetOfEnvironment } from "../projects/environment-target.js";
import { usageOfEnvironment, usageOfKey, usageOfOrganization } from "./report-usage.js";

let server: TestServer;
let world: World;
let place: Place;
beforeAll(async () => {
  server = await openServer();
  ({ world } = server);
  place = await makePlace(world);
});
afterAll(() => server.close());

// The world's clock begins at noon.
const DAY = { from: new Date("2026-11-20T00:00:00Z"), to: new Date("2026-11-21T00:00:00Z"), bucket: "DAY" } as const;
const HOURS = { from: new Date("2026-11-20T11:59:00Z"), to: new Date("2026-11-20T14:00:00Z"), bucket: "HOUR" } as const;
const NONE = { allowed: 0, denied: 0, cost: 0, byCode: [] };

async function record(at: Place, ...calls: Partial<AnsweredCall>[]): Promise<void> {
  for (const call of calls) world.recorder.call(callOf(world, { organizationId: at.organization.id, ...call }));
  await world.bookkeeper.flush();
}

describe("a usage report", () => {
  test("sums up a key, an environment and an organization, each with every bucket of the range", async () => {
    const here = await makePlace(world);
    const { apiKey } = await makeKey(world, here);
    const [environmentId, apiKeyId] = [here.production.id, apiKey.id];
    const noon = Date.parse("2026-11-20T12:00:00Z");
    await record(
      here,
      { environmentId, apiKeyId, at: noon, cost: 3 },
      { environmentId, apiKeyId, at: noon + 3_600_000, cost: 4 },
      { environmentId, apiKeyId, at: noon + 3_599_999, code: "BUDGET_EXCEEDED" },
      { environmentId, apiKeyId, at: noon, code: "RATE_LIMITED" },
      { environmentId, apiKeyId: newId("key"), at: noon },
      { environmentId, apiKeyId: null, code: "NOT_FOUND", at: noon },
      { environmentId: here.staging.id, apiKeyId, at: noon },
      { apiKeyId, at: noon, surface: "GRAPHQL" },
      { environmentId, apiKeyId, at: noon - 86_400_000 },
    );
    const as = () => world.contextFor(here.owner);

    const ofKey = await usageOfKey(as(), apiKey, HOURS);
    const noonOfKey = {
      allowed: 3,
      denied: 2,
      cost: 5,
      byCode: [
        { code: "RATE_LIMITED", count: 1 },
        { code: "BUDGET_EXCEEDED", count: 1 },
      ],
    };
    expect(ofKey.points).toEqual([
      { at: new Date("2026-11-20T11:00:00Z"), totals: NONE },
      { at: new Date("2026-11-20T12:00:00Z"), totals: noonOfKey },
      { at: new Date("2026-11-20T13:00:00Z"), totals: { ...NONE, allowed: 1, cost: 4 } },
    ]);
    expect(ofKey.total).toEqual({ ...noonOfKey, allowed: 4, cost: 9 });

    const ofEnvironment = await usageOfEnvironment(as(), here.production, DAY);
    expect(ofEnvironment.points).toEqual([{ at: DAY.from, totals: ofEnvironment.total }]);
    expect(ofEnvironment.total).toMatchObject({ allowed: 3, denied: 3, cost: 8 });
    expect((await usageOfOrganization(as(), here.organization.id, DAY)).total).toMatchObject({ allowed: 5, denied: 3 });
    expect((await usageOfOrganization(world.contextFor(place.owner), place.organization.id, DAY)).total).toEqual(NONE);
  });

  test("covers years in slices, and never more than GraphQL can say", async () => {
    const here = await makePlace(world);
    const long = {
      from: new Date("2026-01-01T00:00:00Z"),
      to: new Date("2028-09-01T00:00:00Z"),
      bucket: "DAY",
    } as const;
    const [first, last] = [Date.parse("2026-01-01T00:00:00Z"), Date.parse("2028-08-31T23:59:59Z")];
    await record(here, { at: first, cost: 2 ** 31 - 1 }, { at: first }, { at: last });
    const { total, points } = await usageOfOrganization(world.contextFor(here.owner), here.organization.id, long);
    expect(points).toHaveLength(974);
    expect(total).toEqual({ ...NONE, allowed: 3, cost: 2_147_483_647 });
    expect(points.filter(({ totals }) => totals.allowed > 0).map(({ at: day }) => day)).toEqual([
      new Date("2026-01-01T00:00:00Z"),
      new Date("2028-08-31T00:00:00Z"),
    ]);
  });

  test.each([
    ["nothing", { ...DAY, to: DAY.from }, "to must be later than from"],
    ["more than 1,000 days", { ...DAY, from: new Date("2024-02-01T00:00:00Z") }, /at most 1000 days/],
    [
      "more than 1,000 hours",
      { ...DAY, from: new Date("2026-10-01T00:00:00Z"), bucket: "HOUR" as const },
      /at most 1000 hours/,
    ],
  ])("of %s is refused", async (_, range, message) => {
    const asked = usageOfOrganization(world.contextFor(place.owner), place.organization.id, range);
    await expect(asked).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringMatching(message),
      details: { field: "to" },
    });
  });

  test("of an organization is for owners, admins and keys that read the organization; of an environment and a key for who reads them", async () => {
    const { apiKey } = await makeKey(world, place);
    const target = targetOfEnvironment(place.development);
    let readers = 0;
    for (const [title, { actor, rights }] of await gatherCast(world, place, place)) {
      const [ofOrganization, ofEnvironment, ofKey] = await Promise.all([
        refusalOf(world, actor, (ctx) => usageOfOrganization(ctx, place.organization.id, DAY)),
        refusalOf(world, actor, (ctx) => usageOfEnvironment(ctx, place.development, DAY)),
        refusalOf(world, actor, (ctx) => usageOfKey(ctx, apiKey, DAY)),
      ]);
      const unseen = actor.kind === "ANONYMOUS" ? "UNAUTHENTICATED" : "NOT_FOUND";
      const mayRead = rights && can(rights, "usage.read", { kind: "organization" });
      expect([title, ofOrganization?.code]).toEqual([title, mayRead ? undefined : rights ? "FORBIDDEN" : unseen]);
      expect([title, ofEnvironment?.code]).toEqual([
        title,
        rights && can(rights, "environment.read", target) ? undefined : unseen,
      ]);
      expect([title, ofKey?.code]).toEqual([title, mayRead ? undefined : unseen]);
      readers += mayRead ? 1 : 0;
    }
    expect(readers).toBe(4);
  });
});

describe("over GraphQL", () => {
  test("a key reads the usage of itself, of others and of the organization, each with its own", async () => {
    const here = await makePlace(world);
    const keys = await Promise.all(
      Array.from({ length: 3 }, () => makeKey(world, here, { organizationAccess: "READ" })),
    );
    await record(
      here,
      ...keys.map(({ apiKey }, index) => ({ apiKeyId: apiKey.id, environmentId: here.production.id, cost: index })),
    );
    const fields = `usage(from: "2026-11-20T00:00:00Z", to: "2026-11-21T00:00:00Z") { total { allowed cost } points { at totals { denied byCode { code count } } } }`;
    const answer = await server.graphql(
      `{ viewer { apiKey { id ${fields} } organizations { nodes { apiKeys { nodes { id ${fields} } } ${fields} } } } }`,
      {},
      { "x-api-key": keys[2]?.secret ?? "" },
    );
    expect(answer.json.errors).toBeUndefined();
    const { apiKey, organizations } = answer.json.data.viewer;
    expect(apiKey.usage).toEqual({
      total: { allowed: 1, cost: 2 },
      points: [{ at: "2026-11-20T00:00:00.000Z", totals: { denied: 0, byCode: [] } }],
    });
    const [organization] = organizations.nodes;
    const costs = keys.map(
      ({ apiKey: { id } }) => organization.apiKeys.nodes.find((key: { id: string }) => key.id === id).usage.total.cost,
    );
    expect(costs).toEqual([0, 1, 2]);
    expect(organization.usage.total).toEqual({ allowed: 3, cost: 3 });
  });

  test("a report counts as many objects as it has buckets", async () => {
    const { secret } = await makeKey(world, place, { organizationAccess: "READ" });
    const ask = (first: number, from: string) =>
      server.graphql(
        `query ($from: DateTime!) { viewer { organizations { nodes { apiKeys(first: ${first}) { nodes {
          usage(from: $from, to: "2026-11-20T00:00:00Z", bucket: DAY) { points { totals { allowed byCode { code count } } } } } } } } } }`,
        { from },
        { "x-api-key": secret },
      );
    expect((await ask(200, "2025-01-01T00:00:00Z")).json.errors[0].extensions.code).toBe("QUERY_TOO_COMPLEX");
    expect((await ask(2, "2026-11-01T00:00:00Z")).json.errors).toBeUndefined();
  });
});
