import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { can } from "@claviger/shared/permissions";
import { makePlace, type Place } from "../../test/keys.js";
import { refusalOf } from "../../test/outcome.js";
import { gatherCast, grantOn, grantOnProject, keyActor, makeProject, storeKey } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import type { Actor } from "../context/actor.js";
import { addSeconds } from "../platform/clock.js";
import type { ApiKey } from "./api-key.entity.js";
import { countExpiries } from "./count-expiries.js";
import { countLastUses } from "./count-last-uses.js";
import { countReach } from "./count-reach.js";

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  place = await makePlace(world);
});
afterAll(() => world.close());

type Grants = Parameters<typeof storeKey>[2];
const PRODUCTION = { environmentKind: "PRODUCTION", mode: "LIVE" } as const;
const ended = () => [
  { revokedAt: world.clock.now() },
  { disabledAt: world.clock.now() },
  { expiresAt: world.clock.now() },
];
const store = (grants: Grants, columns: Partial<ApiKey> = {}) =>
  storeKey(world, place.organization, grants, { ...PRODUCTION, ...columns });

/** As portions of one key, of a few, and as one. */
const SIZES = [1, 3, 5000];

describe("who can reach what", () => {
  /** Keys by environment and permission. */
  async function reach(actor: Actor = place.owner, size?: number): Promise<Record<string, number>> {
    const counted = await countReach(world.contextFor(actor), place.organization.id, size);
    const nameOf = (id: string): string =>
      [place.production, place.staging, place.development].find((each) => each.id === id)?.slug ?? id;
    return Object.fromEntries(
      counted.map(({ environmentId, permission, count }) => [`${nameOf(environmentId)} ${permission}`, count]),
    );
  }

  test.each(SIZES)("is counted by the highest permission that a key holds there, in portions of %d", async (size) => {
    await store([grantOn(place.production, "READ")]);
    await store([grantOn(place.production, "READ"), grantOnProject(place.project, "MANAGE")]);
    await store([{ ...grantOn(place.production, "READ"), permission: null, scopes: ["read:orders"] }]);
    // Of several kinds: everywhere in TEST mode.
    await store([grantOnProject(place.project, "WRITE")], { environmentKind: null, mode: "TEST" });
    await store([grantOnProject(place.project, "WRITE")], { environmentKind: "STAGING", mode: "TEST" });
    await store([]);
    expect(await reach(place.owner, size)).toEqual({
      "production READ": 1,
      "production MANAGE": 1,
      "production null": 1,
      "staging WRITE": 2,
      "development WRITE": 1,
    });
  });

  test("leaves out keys that reach nothing any more, and those of others", async () => {
    for (const columns of ended()) await store([grantOn(place.production, "READ")], columns);
    const elsewhere = await makePlace(world, "Elsewhere");
    await storeKey(world, elsewhere.organization, [grantOn(elsewhere.production, "READ")], PRODUCTION);
    expect(await reach()).toEqual({});
  });

  test("is told a key of those keys that it may see", async () => {
    const other = await makeProject(world, place, "Other");
    await store([grantOn(place.production, "READ")]);
    await store([grantOn(place.production, "READ"), grantOn(other.production, "READ")]);
    const manager = keyActor(place.organization, {
      ...PRODUCTION,
      grants: [grantOn(place.production, "MANAGE")],
    });
    expect(await reach(manager)).toEqual({ "production READ": 1 });
  });
});

describe("how many keys expire on which day", () => {
  const RANGE = { from: new Date("2026-12-01T00:00:00Z"), to: new Date("2026-12-31T00:00:00Z") };
  const expiring = (instant: string, columns: Partial<ApiKey> = {}) =>
    store([], { expiresAt: new Date(instant), ...columns });

  test.each(SIZES)("is counted by days in UTC, without those on which none does, in portions of %d", async (size) => {
    await expiring("2026-11-30T23:59:59.999Z");
    await expiring("2026-12-01T00:00:00Z");
    await expiring("2026-12-24T00:00:00Z");
    await expiring("2026-12-24T23:59:59.999Z", { disabledAt: world.clock.now() });
    await expiring("2026-12-24T12:00:00Z", { revokedAt: world.clock.now() });
    await expiring("2026-12-31T00:00:00Z");
    await store([]);
    expect(await countExpiries(world.contextFor(place.owner), place.organization.id, RANGE, size)).toEqual([
      { day: new Date("2026-12-01T00:00:00Z"), count: 1 },
      { day: new Date("2026-12-24T00:00:00Z"), count: 2 },
    ]);
  });

  test("leaves out keys that have expired already", async () => {
    const now = world.clock.now();
    await store([], { expiresAt: now });
    await store([], { expiresAt: addSeconds(now, 1) });
    const range = { from: addSeconds(now, -60), to: addSeconds(now, 60) };
    const days = await countExpiries(world.contextFor(place.owner), place.organization.id, range);
    expect(days.map(({ count }) => count)).toEqual([1]);
  });

  test.each([
    ["nothing", { ...RANGE, to: RANGE.from }],
    ["more than 1,000 days", { ...RANGE, to: addSeconds(RANGE.from, 1000 * 86_400 + 1) }],
  ])("isn't counted over %s", async (_, range) => {
    const counting = countExpiries(world.contextFor(place.owner), place.organization.id, range);
    await expect(counting).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field: "to" } });
  });
});

describe("how many keys were last used when", () => {
  const [yesterday, lastWeek] = [new Date("2026-11-19T12:00:00Z"), new Date("2026-11-13T12:00:00Z")];

  test.each(SIZES)("is counted between instants, whatever their order, in portions of %d", async (size) => {
    for (const lastUsedAt of [world.clock.now(), yesterday, addSeconds(yesterday, -1), lastWeek]) {
      await store([], { lastUsedAt });
    }
    await store([], { lastUsedAt: new Date("2020-01-01T00:00:00Z") });
    for (let made = 0; made < 3; made++) await store([]);
    for (const columns of ended()) await store([], columns);
    const context = world.contextFor(place.owner);
    expect(await countLastUses(context, place.organization.id, [lastWeek, yesterday], size)).toEqual([
      { since: yesterday, before: null, count: 2 },
      { since: lastWeek, before: yesterday, count: 2 },
      { since: null, before: lastWeek, count: 1 },
      { since: null, before: null, count: 3 },
    ]);
  });

  test("is zero where there are no keys", async () => {
    const counted = await countLastUses(world.contextFor(place.owner), place.organization.id, [yesterday]);
    expect(counted.map(({ count }) => count)).toEqual([0, 0, 0]);
  });

  test.each([
    ["no instant", []],
    ["more than 20 instants", Array.from({ length: 21 }, () => new Date(0))],
  ])("isn't counted by %s", async (_, since) => {
    const counting = countLastUses(world.contextFor(place.owner), place.organization.id, since);
    await expect(counting).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field: "since" } });
  });
});

test("keys are counted for whoever may list them", async () => {
  const { id } = place.organization;
  const verbs = [
    (ctx: Parameters<typeof countReach>[0]) => countReach(ctx, id),
    (ctx: Parameters<typeof countReach>[0]) => countExpiries(ctx, id, { from: new Date(0), to: new Date(1) }),
    (ctx: Parameters<typeof countReach>[0]) => countLastUses(ctx, id, [new Date(0)]),
  ];
  for (const [title, { actor, rights }] of await gatherCast(world, place, place)) {
    const unseen = actor.kind === "ANONYMOUS" ? "UNAUTHENTICATED" : "NOT_FOUND";
    const code = !rights ? unseen : can(rights, "api_key.list", { kind: "organization" }) ? undefined : "FORBIDDEN";
    for (const verb of verbs) expect([title, (await refusalOf(world, actor, verb))?.code]).toEqual([title, code]);
  }
});
