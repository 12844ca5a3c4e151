import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { openWorld, type World } from "../../test/world.js";
import { Event } from "../events/event.entity.js";
import { Organization } from "../organizations/organization.entity.js";
import { addSeconds } from "../platform/clock.js";
import { deleteKey } from "./delete-key.js";
import { duplicateKey } from "./duplicate-key.js";
import { finishRotation } from "./finish-rotation.js";
import { findKey } from "./require-key.js";
import { revokeKey } from "./revoke-key.js";
import { rotateKey } from "./rotate-key.js";

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
});
afterAll(() => world.close());

const as = () => world.contextFor(place.owner);

describe("a duplicate", () => {
  test("has the same rights and settings, and works beside what it replaces (FG-25, FV-22, FV-23)", async () => {
    const grants = [{ projectId: place.project.id, permission: "WRITE" as const }];
    const source = await makeKey(world, place, { name: "Deploy", description: "d", metadata: { a: 1 }, grants });
    const copy = await duplicateKey(as(), { id: source.apiKey.id });
    const { description, metadata, mode, environmentKind, organizationAccess, expiresAt } = source.apiKey;
    expect(copy.apiKey).toMatchObject({
      name: "Deploy (2)",
      replacesId: source.apiKey.id,
      description,
      metadata,
      mode,
    });
    expect(copy.apiKey).toMatchObject({ environmentKind, organizationAccess, expiresAt });
    const [before, after] = [await present(world, source.secret), await present(world, copy.secret)];
    expect(after.apiKeyId).not.toBe(before.apiKeyId);
    expect(after.rights.grants).toMatchObject([{ projectId: place.project.id, permission: "WRITE" }]);
    await revokeKey(as(), { id: source.apiKey.id });
    await present(world, copy.secret);
  });

  test("takes the next number, however the name ends", async () => {
    const { apiKey } = await makeKey(world, place, { name: `Long ${"n".repeat(95)}` });
    const copies = [await duplicateKey(as(), { id: apiKey.id }), await duplicateKey(as(), { id: apiKey.id })];
    const next = await duplicateKey(as(), { id: copies[0]?.apiKey.id ?? "" });
    const names = [...copies, next].map(({ apiKey: copy }) => copy.name);
    expect(names.map((name) => name.slice(-4))).toEqual([" (2)", " (3)", " (4)"]);
    expect(names.every((name) => name.length <= 100)).toBe(true);
  });

  test("isn't disabled when its source is, and is refused for an expired one", async () => {
    const { apiKey } = await makeKey(world, place, { expiresAt: addSeconds(world.clock.now(), 1) });
    world.clock.advance(1);
    await expect(duplicateKey(as(), { id: apiKey.id })).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("is refused where the policy is to rotate in place", async () => {
    const strict = await makePlace(world, "In place");
    const { apiKey } = await makeKey(world, strict);
    await world.dataSource.manager.update(Organization, { id: strict.organization.id }, { rotationMode: "IN_PLACE" });
    await expect(duplicateKey(world.contextFor(strict.owner), { id: apiKey.id })).rejects.toMatchObject({
      code: "POLICY_BLOCKED",
    });
  });

  test("another organization's key answers as one that doesn't exist", async () => {
    const { apiKey } = await makeKey(world, await makePlace(world, "Elsewhere"));
    await expect(duplicateKey(as(), { id: apiKey.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: "API key not found",
    });
  });
});

describe("finishing a rotation", () => {
  test("ends the old secret at once; where none runs, it changes and records nothing", async () => {
    const made = await makeKey(world, place);
    const rotated = await rotateKey(as(), { id: made.apiKey.id, gracePeriodSeconds: 600 });
    await present(world, made.secret);
    await finishRotation(as(), made.apiKey.id);
    await expect(present(world, made.secret)).rejects.toMatchObject({ code: "API_KEY_ROTATED" });
    await present(world, rotated.secret);
    await finishRotation(as(), made.apiKey.id);
    const count = await world.dataSource.manager.countBy(Event, {
      targetId: made.apiKey.id,
      action: "api_key.rotation_finished",
    });
    expect(count).toBe(1);
  });
});

describe("deleting", () => {
  test("takes a revoked key off the list, and keeps its history (FB-12)", async () => {
    const made = await makeKey(world, place);
    await revokeKey(as(), { id: made.apiKey.id });
    await deleteKey(as(), made.apiKey.id);
    expect(await findKey(as(), made.apiKey.id)).toBeNull();
    await expect(present(world, made.secret)).rejects.toMatchObject({ code: "INVALID_API_KEY" });
    const actions = (
      await world.dataSource.manager.find(Event, { where: { targetId: made.apiKey.id }, order: { sequence: "ASC" } })
    ).map(({ action }) => action);
    expect(actions).toEqual(["api_key.created", "api_key.revoked", "api_key.deleted"]);
    await expect(deleteKey(as(), made.apiKey.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("takes an expired key off the list, and no other", async () => {
    const made = await makeKey(world, place, { expiresAt: addSeconds(world.clock.now(), 1) });
    await expect(deleteKey(as(), made.apiKey.id)).rejects.toMatchObject({ code: "CONFLICT" });
    world.clock.advance(1);
    await deleteKey(as(), made.apiKey.id);
  });
});
