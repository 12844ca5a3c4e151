import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { grantOn, keyActor, makeMember } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import type { Actor } from "../context/actor.js";
import { Event } from "../events/event.entity.js";
import type { GrantInput } from "../keys/read-grants.js";
import { revokeKey } from "../keys/revoke-key.js";
import { scopesOf } from "../projects/load-scopes.js";
import { setProjectScopes, type ScopeInput } from "../projects/set-project-scopes.js";
import { verifyKey } from "./verify-key.js";

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
  await setScopes([
    scope("read:rules"),
    scope("write:rules"),
    scope("read_rules"),
    { name: "admin", includesAll: true },
  ]);
});
afterAll(() => world.close());

const as = (actor: Actor = place.owner) => world.contextFor(actor);
const scope = (name: string): ScopeInput => ({ name, includesAll: false });
const setScopes = (scopes: readonly ScopeInput[], actor?: Actor) =>
  setProjectScopes(as(actor), { projectId: place.project.id, scopes });
const carrying = (...scopes: string[]): GrantInput[] => [
  { projectId: place.project.id, environmentId: place.production.id, scopes },
];
const verify = (secret: string, scopes: string[]) =>
  verifyKey(as(), { secret, environmentId: place.production.id, scopes });

describe("a key with scopes", () => {
  test("may do what they say and no more, and the answer names the first that is missing (FG-16)", async () => {
    const { secret } = await makeKey(world, place, { grants: carrying("read:rules") });
    expect(await verify(secret, ["read:rules"])).toMatchObject({
      code: "VALID",
      scopes: ["read:rules"],
      permission: null,
    });
    expect(await verify(secret, ["read:rules", "write:rules", "admin"])).toMatchObject({
      code: "INSUFFICIENT_SCOPE",
      message: "Insufficient scope: write:rules required",
    });
  });

  test("that includes all others may do everything (FG-15)", async () => {
    const { secret } = await makeKey(world, place, { grants: carrying("admin") });
    expect(await verify(secret, ["read:rules", "write:rules"])).toMatchObject({ code: "VALID" });
  });

  test.each([
    ["one that the project doesn't define", carrying.bind(null, "read:rules", "read:users"), "grants.0.scopes.1"],
    ["neither a permission nor a scope", carrying.bind(null), "grants.0.permission"],
  ])("can't have %s", async (_, grants, field) => {
    await expect(makeKey(world, place, { grants: grants() })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { field },
    });
  });

  test("hands on no scope that it doesn't hold there", async () => {
    const held = { ...grantOn(place.production, "MANAGE"), scopes: ["read:rules"] };
    const maker = keyActor(place.organization, { environmentKind: "PRODUCTION", mode: "LIVE", grants: [held] });
    await makeKey(world, place, { grants: carrying("read:rules") }, maker);
    await expect(makeKey(world, place, { grants: carrying("write:rules") }, maker)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});

describe("a project's scopes", () => {
  const names = async (): Promise<string[]> => (await scopesOf(as()).load(place.project.id)).map(({ name }) => name);

  test("can't be dropped while a live key carries them, and others can that are spelled alike", async () => {
    const { apiKey } = await makeKey(world, place, { grants: carrying("read:rules") });
    const before = await names();
    await expect(setScopes([scope("write:rules")])).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await names()).toEqual(before);
    await revokeKey(as(), { id: apiKey.id });
    const fresh = await makePlace(world, "Fresh");
    const there = { projectId: fresh.project.id };
    await setProjectScopes(as(fresh.owner), { ...there, scopes: [scope("a:b"), scope("a_b")] });
    await makeKey(world, fresh, { grants: [{ ...there, environmentId: fresh.production.id, scopes: ["a:b"] }] });
    await setProjectScopes(as(fresh.owner), { ...there, scopes: [scope("a:b")] });
    await expect(setProjectScopes(as(fresh.owner), { ...there, scopes: [] })).rejects.toMatchObject({
      code: "CONFLICT",
      message: "1 API key that is neither revoked nor expired carries the scope a:b",
    });
  });

  test("keep their order and are recorded once", async () => {
    const fresh = await makePlace(world, "Ordered");
    const input = { projectId: fresh.project.id, scopes: [scope("z"), scope("a")] };
    await setProjectScopes(as(fresh.owner), input);
    await setProjectScopes(as(fresh.owner), input);
    expect((await scopesOf(as()).load(fresh.project.id)).map(({ name }) => name)).toEqual(["z", "a"]);
    expect(
      await world.dataSource.manager.countBy(Event, { action: "project.scopes_set", targetId: fresh.project.id }),
    ).toBe(1);
  });

  test.each([
    ["an upper-case letter", [scope("Read")], "scopes.0.name"],
    ["nothing", [scope("a"), scope("")], "scopes.1.name"],
    ["the same twice", [scope("a"), scope("a")], "scopes.1.name"],
  ])("can't be %s", async (_, scopes, field) => {
    await expect(setScopes(scopes)).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field } });
  });

  test("are for people with MANAGE on the project, and never for keys", async () => {
    const grants = (permission: "WRITE" | "MANAGE") => [{ project: place.project, permission }];
    const writer = await makeMember(world, place.organization, "MEMBER", grants("WRITE"));
    const manager = await makeMember(world, place.organization, "MEMBER", grants("MANAGE"));
    const key = keyActor(place.organization, { organizationAccess: "WRITE" });
    for (const actor of [writer, key]) await expect(setScopes([], actor)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const current = await scopesOf(as()).load(place.project.id);
    await setScopes([...current, scope("added")], manager);
  });
});
