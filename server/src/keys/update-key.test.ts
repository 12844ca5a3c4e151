import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { grantOn, grantOnProject, keyActor, makeMember } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import type { Actor } from "../context/actor.js";
import { Event } from "../events/event.entity.js";
import { addSeconds } from "../platform/clock.js";
import type { Environment } from "../projects/environment.entity.js";
import { ApiKey } from "./api-key.entity.js";
import type { KeyWithSecret } from "./store-key.js";
import { revokeKey } from "./revoke-key.js";
import { updateKey, type UpdateKeyInput } from "./update-key.js";

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
});
afterAll(() => world.close());

const update = ({ apiKey }: KeyWithSecret, input: Omit<UpdateKeyInput, "id">, actor: Actor = place.owner) =>
  updateKey(world.contextFor(actor), { id: apiKey.id, ...input });
const on = ({ id, projectId }: Environment, permission: "READ" | "WRITE" | "MANAGE" = "READ") => [
  { projectId, environmentId: id, permission },
];
const production = { environmentKind: "PRODUCTION", mode: "LIVE" } as const;

describe("an updated key", () => {
  test("has what was named and keeps the rest, and its secret", async () => {
    const made = await makeKey(world, place, {
      description: "before",
      metadata: { a: 1 },
      grants: on(place.production, "WRITE"),
    });
    const updated = await update(made, { name: "Renamed", grants: on(place.production, "READ") });
    expect(updated).toMatchObject({
      name: "Renamed",
      description: "before",
      metadata: { a: 1 },
      start: made.apiKey.start,
    });
    expect((await present(world, made.secret)).rights.grants).toMatchObject([{ permission: "READ" }]);
  });

  test("loses description and expiry that are explicitly null", async () => {
    const made = await makeKey(world, place, { description: "gone", expiresAt: addSeconds(world.clock.now(), 60) });
    expect(await update(made, { description: null, expiresAt: null })).toMatchObject({
      description: null,
      expiresAt: null,
    });
  });

  test("works again with a later expiry", async () => {
    const made = await makeKey(world, place, { expiresAt: addSeconds(world.clock.now(), 1) });
    world.clock.advance(1);
    await expect(present(world, made.secret)).rejects.toMatchObject({ code: "API_KEY_EXPIRED" });
    await update(made, { expiresAt: addSeconds(world.clock.now(), 60) });
    await present(world, made.secret);
  });

  test("is recorded with what changed alone, and not at all when nothing did", async () => {
    const made = await makeKey(world, place, { name: "Recorded", metadata: { a: 1 } });
    await update(made, { name: "Recorded", metadata: { a: 1 } });
    await update(made, { name: "recorded", metadata: { a: 2 } });
    const events = await world.dataSource.manager.findBy(Event, {
      targetId: made.apiKey.id,
      action: "api_key.updated",
    });
    expect(events).toHaveLength(1);
    expect(events[0]?.changes).toEqual({
      before: { name: "Recorded", metadata: { a: 1 } },
      after: { name: "recorded", metadata: { a: 2 } },
    });
  });
});

describe("an update is refused", () => {
  test.each<[string, string, () => Omit<UpdateKeyInput, "id">]>([
    ["to an environment of another kind", "grants.0.environmentId", () => ({ grants: on(place.staging) })],
    ["to an expiry in the past", "expiresAt", () => ({ expiresAt: world.clock.now() })],
    ["to no name", "name", () => ({ name: " " })],
  ])("%s", async (_, field, input) => {
    const made = await makeKey(world, place);
    await expect(update(made, input())).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field } });
  });

  test("to another key's name, and for a revoked key", async () => {
    const [made, other] = [await makeKey(world, place), await makeKey(world, place, { name: "Taken" })];
    await expect(update(made, { name: "TAKEN" })).rejects.toMatchObject({
      code: "ALREADY_EXISTS",
      details: { field: "name" },
    });
    await revokeKey(world.contextFor(place.owner), { id: other.apiKey.id });
    await update(made, { name: "TAKEN" });
    await expect(update(other, { name: "Back" })).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("beyond what a key holds that updates another", async () => {
    const made = await makeKey(world, place, { grants: on(place.production) });
    const manager = keyActor(place.organization, { ...production, grants: [grantOn(place.production, "MANAGE")] });
    await update(made, { grants: on(place.production, "MANAGE") }, manager);
    const whole = [{ projectId: place.project.id, permission: "READ" as const }];
    await expect(update(made, { grants: whole }, manager)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(update(made, { organizationAccess: "READ" }, manager)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("to a key that would lift its own restrictions", async () => {
    const expiresAt = addSeconds(world.clock.now(), 3600);
    const made = await makeKey(world, place, { expiresAt, grants: on(place.production, "MANAGE") });
    const itself = await present(world, made.secret);
    for (const input of [
      { expiresAt: null },
      { expiresAt: addSeconds(expiresAt, 1) },
      { organizationAccess: "WRITE" as const },
    ]) {
      await expect(update(made, input, itself)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await world.dataSource.manager.findOneByOrFail(ApiKey, { id: made.apiKey.id })).toMatchObject({ expiresAt });
  });

  test("to organization access WRITE, and unseen by others", async () => {
    const made = await makeKey(world, place, { grants: on(place.production) });
    const writer = keyActor(place.organization, { organizationAccess: "WRITE" });
    await expect(update(made, { name: "Mine" }, writer)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const member = await makeMember(world, place.organization, "MEMBER", [
      { project: place.project, permission: "MANAGE" },
    ]);
    const narrow = keyActor(place.organization, { ...production, grants: [grantOnProject(place.project, "WRITE")] });
    for (const actor of [member, narrow, (await makePlace(world, "Strangers")).owner]) {
      await expect(update(made, { name: "Mine" }, actor)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
  });
});
