import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { can } from "@claviger/shared/permissions";
import { In } from "typeorm";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import {
  gatherCast,
  grantOn,
  grantOnProject,
  keyActor,
  makeProject,
  storeKey,
  type Player,
} from "../../test/places.js";
import { watchQueries } from "../../test/watch-queries.js";
import { openWorld, type World } from "../../test/world.js";
import type { Actor } from "../context/actor.js";
import { createCustomer } from "../customers/create-customer.js";
import { addSeconds } from "../platform/clock.js";
import { dialectOf } from "../platform/database/open-database.js";
import { newId } from "../platform/ids.js";
import { setProjectScopes } from "../projects/set-project-scopes.js";
import { ApiKey } from "./api-key.entity.js";
import { findFewKeys } from "./find-few-keys.js";
import { KeyGrant } from "./key-grant.entity.js";
import type { KeyFilter } from "./key-query.js";
import { targetOfKey } from "./key-target.js";
import { BOUNDS, countActiveKeys, listKeys, type KeyOrder } from "./list-keys.js";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const list = async (
  place: Place,
  input: { filter?: KeyFilter; orderBy?: KeyOrder; first?: number; after?: string | null } = {},
  actor: Actor = place.owner,
) => listKeys(world.contextFor(actor), { organizationId: place.organization.id, first: 50, ...input });
describe("a filter", () => {
  let place: Place;

  /** What it finds by name, in every way of looking for it: among few, among those that are near, and among all. */
  const filtered = async (filter: KeyFilter): Promise<string[]> => {
    const input = { organizationId: place.organization.id, first: 50, filter };
    const found = [];
    const ways = [BOUNDS, { few: 0, near: BOUNDS.near }, { few: 0, near: 2 }, { few: 0, near: 0 }];
    for (const bounds of ways) {
      const page = await listKeys(
        world.contextFor(place.owner),
        { ...input, orderBy: { by: "NAME", direction: "ASC" } },
        bounds,
      );
      expect(await page.totalCount).toBe(page.nodes.length);
      found.push(page.nodes.map(({ name }) => name));
    }
    for (const other of found) expect(other).toEqual(found[0]);
    return found[0] ?? [];
  };

  beforeAll(async () => {
    place = await makePlace(world);
    const now = world.clock.now();
    const key = (name: string, input: Parameters<typeof makeKey>[2] = {}, row: Partial<ApiKey> = {}) =>
      makeKey(world, place, { name, ...input }).then(({ apiKey }) =>
        Object.keys(row).length > 0 ? world.dataSource.manager.update(ApiKey, { id: apiKey.id }, row) : undefined,
      );
    await key("100% of Žižkov", {
      environmentKind: "STAGING",
      grants: [{ projectId: place.project.id, permission: "READ" }],
    });
    await key(
      "CI_pipeline",
      { grants: [{ projectId: place.project.id, environmentId: place.production.id, permission: "READ" }] },
      { lastUsedAt: now },
    );
    await key("disabled", {}, { disabledAt: now });
    await key("expired", { expiresAt: addSeconds(now, 5) });
    await key("revoked", {}, { revokedAt: now, nameInUse: null });
    world.clock.advance(5);
  });

  test.each<[string, KeyFilter, string[]]>([
    ["part of a name in another case", { search: "žIŽK" }, ["100% of Žižkov"]],
    ["a percent sign as itself", { search: "0%" }, ["100% of Žižkov"]],
    ["an underscore as itself", { search: "i_p" }, ["CI_pipeline"]],
    ["the start in another case", { search: "CLV_TEST_" }, ["100% of Žižkov"]],
    ["what nothing is called", { search: "nothing" }, []],
    ["active", { status: ["ACTIVE"] }, ["100% of Žižkov", "CI_pipeline"]],
    ["several states", { status: ["INACTIVE", "EXPIRED"] }, ["disabled", "expired"]],
    ["revoked", { status: ["REVOKED"] }, ["revoked"]],
    ["no state at all", { status: [] }, []],
    ["a kind", { environmentKind: "STAGING" }, ["100% of Žižkov"]],
    ["a mode", { mode: "TEST" }, ["100% of Žižkov"]],
    ["never used (RF-17)", { unusedSince: new Date(0) }, ["100% of Žižkov", "disabled", "expired", "revoked"]],
    [
      "not used since",
      { unusedSince: new Date("2030-01-01") },
      ["100% of Žižkov", "CI_pipeline", "disabled", "expired", "revoked"],
    ],
    ["used since", { usedSince: new Date("2026-11-20T12:00:00Z") }, ["CI_pipeline"]],
    ["not used since then", { usedSince: new Date("2026-11-20T12:00:00.001Z") }, []],
    [
      "used between two instants",
      { usedSince: new Date("2026-11-20T12:00:00Z"), unusedSince: new Date("2026-11-20T12:00:00.001Z") },
      ["CI_pipeline"],
    ],
    ["used before", { usedSince: new Date("2026-11-19T12:00:00Z"), unusedSince: new Date("2026-11-20T12:00:00Z") }, []],
    ["that expire later", { expiresAfter: new Date("2026-11-20T12:00:05Z") }, ["expired"]],
    [
      "that expire between two instants",
      { expiresAfter: new Date("2026-11-20T12:00:05Z"), expiresBefore: new Date("2026-11-20T12:00:05.001Z") },
      ["expired"],
    ],
    [
      "that expire before",
      { expiresAfter: new Date("2026-11-20T00:00:00Z"), expiresBefore: new Date("2026-11-20T12:00:05Z") },
      [],
    ],
    ["about to expire", { expiresBefore: new Date("2030-01-01") }, ["expired"]],
    ["an id that isn't one", { projectId: "0" }, []],
    ["what is true of nothing at once", { status: ["REVOKED"], environmentKind: "STAGING" }, []],
  ])("finds %s, be it few keys among many or not", async (_, filter, found) => {
    expect(await filtered(filter)).toEqual(found);
  });

  test("finds the keys that reach a project, and those that reach an environment by name or through their kind", async () => {
    expect(await filtered({ projectId: place.project.id })).toEqual(["100% of Žižkov", "CI_pipeline"]);
    expect(await filtered({ environmentId: place.production.id })).toEqual(["CI_pipeline"]);
    expect(await filtered({ environmentId: place.staging.id })).toEqual(["100% of Žižkov"]);
    expect(await filtered({ environmentId: place.development.id })).toEqual([]);
  });

  test("finds the keys that carry a scope, of one project where it is named, and those that are bound to a customer", async () => {
    const ctx = world.contextFor(place.owner);
    const other = await makeProject(world, place, "Other");
    const scopes = ["read:a_b", "read:a"].map((name) => ({ name, includesAll: false }));
    for (const { id } of [place.project, other.project]) await setProjectScopes(ctx, { projectId: id, scopes });
    const carry = (name: string, projectId: string, carried: readonly string[], customerIds: readonly string[] = []) =>
      makeKey(world, place, { name, grants: [{ projectId, scopes: carried }], customerIds });
    const { id: customerId } = await createCustomer(ctx, { environmentId: place.production.id, externalId: "acme" });
    await carry("here", place.project.id, ["read:a_b"], [customerId]);
    await carry("there", other.project.id, ["read:a", "read:a_b"]);
    expect(await filtered({ scope: "read:a_b" })).toEqual(["here", "there"]);
    expect(await filtered({ scope: "read:a_b", projectId: place.project.id })).toEqual(["here"]);
    expect(await filtered({ scope: "read:a", projectId: place.project.id })).toEqual([]);
    for (const scope of ["read:axb", "read", "", "%", "é"]) expect(await filtered({ scope })).toEqual([]);
    expect(await filtered({ customerId })).toEqual(["here"]);
    for (const id of [newId("cus"), "", "é"]) expect(await filtered({ customerId: id })).toEqual([]);
    await world.dataSource.manager.delete(ApiKey, { name: In(["here", "there"]) });
  });

  test("that few keys can match is looked up by itself, and one that many can is not", async () => {
    const few = (filter: KeyFilter, bound: number) =>
      findFewKeys(world.contextFor(place.owner), place.organization.id, filter, bound);
    const { id } = await world.dataSource.manager.findOneByOrFail(ApiKey, {
      organizationId: place.organization.id,
      name: "revoked",
    });
    expect(await few({ status: ["REVOKED"] }, 1)).toEqual([id]);
    expect(await few({ unusedSince: new Date(0) }, 3)).toBeNull();
    expect(await few({ unusedSince: new Date(0) }, 4)).toHaveLength(4);
    expect(await few({ unusedSince: new Date(0), status: ["REVOKED"] }, 1)).toEqual([id]);
    expect(await few({ projectId: place.project.id }, 1)).toBeNull();
    expect(await few({ projectId: place.project.id }, 2)).toHaveLength(2);
    expect(await few({ status: ["ACTIVE", "REVOKED"], mode: "LIVE" }, 50)).toBeNull();
    expect(await few({ status: ["ACTIVE", "REVOKED"], search: "revoked" }, 1)).toEqual([id]);
    expect(await few({ search: "e" }, 3)).toBeNull();
  });

  test("counts what is neither revoked nor expired", async () => {
    expect(await countActiveKeys(world.contextFor(place.owner), place.organization.id)).toBe(3);
  });
});

describe("pages", () => {
  let place: Place;
  beforeAll(async () => {
    place = await makePlace(world, "Pages");
    for (let index = 0; index < 25; index++) {
      world.clock.advance(index % 2);
      const { apiKey } = await makeKey(world, place, { name: `Key ${String(index).padStart(2, "0")}` });
      // A third has never been used, and some were used at the same moment.
      const lastUsedAt = index % 3 === 0 ? null : addSeconds(world.clock.now(), -(index % 4));
      await world.dataSource.manager.update(ApiKey, { id: apiKey.id }, { lastUsedAt });
    }
  });

  const orders = (["CREATED_AT", "NAME", "LAST_USED_AT", "EXPIRES_AT"] as const).flatMap((by) =>
    (["ASC", "DESC"] as const).map((direction) => ({ by, direction })),
  );
  test.each(orders)("by $by $direction show every key once, in one order", async (orderBy) => {
    const whole = (await list(place, { orderBy })).nodes.map(({ id }) => id);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list(place, { orderBy, first: 7, after });
      paged.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(whole);
    expect(new Set(paged).size).toBe(25);
  });

  test.each(orders)(
    "by $by $direction pass over keys that a filter leaves out without reading them",
    async (orderBy) => {
      const filter: KeyFilter = { status: ["ACTIVE", "EXPIRED"], mode: "LIVE" };
      const first = await list(place, { orderBy, first: 1 });
      const asked = watchQueries(world.dataSource);
      const input = {
        organizationId: place.organization.id,
        filter,
        orderBy,
        first: 7,
        after: first.pageInfo.endCursor,
      };
      await listKeys(world.contextFor(place.owner), input, { few: -1, near: 0 });
      const isOnSqlite = dialectOf(world.dataSource) === "sqlite";
      const [query] = asked().filter(
        ({ sql }) => sql.startsWith('SELECT "apiKey"') || sql.startsWith("SELECT `apiKey`"),
      );
      const explain = `${isOnSqlite ? "EXPLAIN QUERY PLAN" : "EXPLAIN"} ${query?.sql ?? ""}`;
      const plan = JSON.stringify(await world.dataSource.query(explain, query?.parameters));
      const index = `ix_api_key_${{ CREATED_AT: "created", NAME: "name", LAST_USED_AT: "last_used", EXPIRES_AT: "expires" }[orderBy.by]}`;
      expect(plan).toContain(isOnSqlite ? `USING COVERING INDEX ${index}` : `"key":"${index}"`);
      expect(plan).toMatch(isOnSqlite ? /^(?!.*TEMP B-TREE)/ : /^(?!.*filesort).*Using index\b/);
    },
  );

  test.each(orders)(
    "by $by $direction are the same, whether their keys are near, further away, or both",
    async (orderBy) => {
      const filter: KeyFilter = { unusedSince: world.clock.now(), mode: "LIVE" };
      const pages = async (bounds: { few: number; near: number }) => {
        const found = [];
        let after: string | null = null;
        do {
          const input = { organizationId: place.organization.id, filter, orderBy, first: 3, after };
          const page: Awaited<ReturnType<typeof list>> = await listKeys(world.contextFor(place.owner), input, bounds);
          found.push(page.nodes.map((key) => ({ ...key })));
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after);
        return found;
      };
      const whole = await pages({ few: 0, near: 0 });
      expect(whole.flat().length).toBeGreaterThan(20);
      for (const near of [1, 3, 4, 5, 9, 10, 25, 26, 100]) expect(await pages({ few: 0, near })).toEqual(whole);
    },
  );

  test.each(orders)(
    "by $by $direction read whole rows of keys that are shown alone, and sort none",
    async (orderBy) => {
      if (dialectOf(world.dataSource) !== "sqlite") return;
      const asked = watchQueries(world.dataSource);
      const input = { organizationId: place.organization.id, filter: { mode: "LIVE" } as const, orderBy, first: 7 };
      await world.dataSource.transaction((db) =>
        listKeys(world.contextFor(place.owner, { db }), input, { few: -1, near: 100 }),
      );
      const [query] = asked().filter(({ sql }) => sql.startsWith("SELECT place"));
      const plan = JSON.stringify(
        await world.dataSource.query(`EXPLAIN QUERY PLAN ${query?.sql ?? ""}`, query?.parameters),
      );
      expect(plan).toContain("USING COVERING INDEX ix_api_key");
      expect(plan).not.toContain("TEMP B-TREE");
    },
  );

  test("aren't moved by a key that is added meanwhile", async () => {
    const first = await list(place, { first: 10 });
    await makeKey(world, place, { name: "Added meanwhile" });
    const second = await list(place, { first: 50, after: first.pageInfo.endCursor });
    expect(second.nodes).toHaveLength(15);
    expect(await second.totalCount).toBe(26);
  });

  test.each([
    "",
    "0",
    "WyIiXQ",
    Buffer.from('["createdAt.DESC",{"at":1e400},"key_"]').toString("base64url"),
    Buffer.from('["foldedName.DESC","x","key_"]').toString("base64url"),
    Buffer.from('["createdAt.DESC",0,"key_"]').toString("base64url"),
    "x".repeat(10_000),
  ])("refuse a cursor that was made up: %#", async (after) => {
    await expect(list(place, { after })).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field: "after" } });
  });

  test.each([0, -1, 201])("refuse a size of %d", async (first) => {
    await expect(list(place, { first })).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field: "first" } });
  });
});

describe("who sees which keys", () => {
  let place: Place;
  let cast: ReadonlyMap<string, Player>;
  beforeAll(async () => {
    place = await makePlace(world, "Seen");
    cast = await gatherCast(world, place, place);
    const other = await makeProject(world, place, "Other");
    const development = { environmentKind: "DEVELOPMENT", mode: "TEST" } as const;
    const store = (grants: Parameters<typeof storeKey>[2], columns: Partial<ApiKey> = {}) =>
      storeKey(world, place.organization, grants, { ...development, ...columns });
    await store([]);
    await store([], { mode: "LIVE", environmentKind: "PRODUCTION" });
    await store([grantOn(place.development, "MANAGE")]);
    await store([grantOn(place.development, "READ"), grantOn(other.development, "READ")]);
    await store([grantOnProject(place.project, "READ")]);
    await store([grantOnProject(place.project, "READ")], { environmentKind: null });
    await store([grantOn(place.staging, "READ")], { environmentKind: "STAGING" });
    await store([grantOn(place.staging, "READ"), grantOn(place.development, "READ")], { environmentKind: null });
    await store([grantOn(place.development, "READ")], { organizationAccess: "READ" });
    await store([grantOn(place.development, "READ")], { ownerUserId: place.owner.userId });
  });

  test("the list shows exactly the keys that the action table lets each actor read", async () => {
    const keys = await world.dataSource.manager.findBy(ApiKey, { organizationId: place.organization.id });
    const grants = await world.dataSource.manager.findBy(KeyGrant, { organizationId: place.organization.id });
    let shown = 0;
    for (const { actor, rights } of cast.values()) {
      if (!rights || !can(rights, "api_key.list", { kind: "organization" })) {
        const code = rights ? "FORBIDDEN" : actor.kind === "ANONYMOUS" ? "UNAUTHENTICATED" : "NOT_FOUND";
        await expect(list(place, {}, actor)).rejects.toMatchObject({ code });
        continue;
      }
      const readable = keys.filter((apiKey) =>
        can(
          rights,
          "api_key.read",
          targetOfKey(
            apiKey,
            grants.filter(({ apiKeyId }) => apiKeyId === apiKey.id),
          ),
        ),
      );
      const listed = (await list(place, {}, actor)).nodes.map(({ id }) => id);
      expect(listed.toSorted()).toEqual(readable.map(({ id }) => id).toSorted());
      shown += listed.length;
    }
    expect(shown).toBeGreaterThan(40);
  });

  test("a key of several kinds that manages a whole project sees them all there", async () => {
    const manager = keyActor(place.organization, { grants: [grantOnProject(place.project, "MANAGE")] });
    expect((await list(place, {}, manager)).nodes).toHaveLength(6);
  });
});
