import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { grantOn, keyActor, makeMember } from "../../test/places.js";
import { watchQueries } from "../../test/watch-queries.js";
import { openWorld, type World } from "../../test/world.js";
import type { Actor } from "../context/actor.js";
import { Event } from "../events/event.entity.js";
import { Organization } from "../organizations/organization.entity.js";
import { addSeconds } from "../platform/clock.js";
import { dialectOf } from "../platform/database/open-database.js";
import { ApiKey } from "./api-key.entity.js";
import { finishRotation } from "./finish-rotation.js";
import { listKeys } from "./list-keys.js";
import type { KeyWithSecret } from "./store-key.js";
import { KeySecret } from "./key-secret.entity.js";
import { revokeKey } from "./revoke-key.js";
import { rotateKey } from "./rotate-key.js";

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
});
afterAll(() => world.close());

const rotate = (
  { apiKey }: Pick<KeyWithSecret, "apiKey">,
  gracePeriodSeconds?: number | null,
  actor: Actor = place.owner,
) =>
  rotateKey(world.contextFor(actor), {
    id: apiKey.id,
    ...(gracePeriodSeconds === undefined ? {} : { gracePeriodSeconds }),
  });

describe("a rotation with a grace period", () => {
  test("keeps both secrets working until it ends, and then the new one alone (RF-11)", async () => {
    const made = await makeKey(world, place);
    const rotated = await rotate(made, 60);
    expect(rotated.secret).not.toBe(made.secret);
    expect(rotated.previousSecretRetiresAt).toEqual(addSeconds(world.clock.now(), 60));

    world.clock.advance(59.999);
    expect(await present(world, made.secret)).toMatchObject({ apiKeyId: made.apiKey.id });
    world.clock.advance(0.001);
    await expect(present(world, made.secret)).rejects.toMatchObject({ code: "API_KEY_ROTATED" });
    expect(await present(world, rotated.secret)).toMatchObject({ apiKeyId: made.apiKey.id });
  });

  test("keeps id, name, rights and expiry of the key (LP-15)", async () => {
    const made = await makeKey(world, place, { grants: [{ projectId: place.project.id, permission: "WRITE" }] });
    const { start, updatedAt, ...kept } = (await rotate(made, 60)).apiKey;
    expect(made.apiKey).toMatchObject(kept);
    const actor = await present(world, made.secret);
    expect(actor.rights.grants).toMatchObject([{ projectId: place.project.id, permission: "WRITE" }]);
    expect(start).not.toBe(made.apiKey.start);
    expect(updatedAt).toEqual(world.clock.now());
  });

  test("takes the policy's when none is named, and never ends after the key's expiry", async () => {
    expect((await rotate(await makeKey(world, place))).previousSecretRetiresAt).toEqual(
      addSeconds(world.clock.now(), 86_400),
    );
    const expiresAt = addSeconds(world.clock.now(), 30);
    expect((await rotate(await makeKey(world, place, { expiresAt }), 60)).previousSecretRetiresAt).toEqual(expiresAt);
  });

  test("refuses another one while it runs", async () => {
    const made = await makeKey(world, place);
    await rotate(made, 60);
    await expect(rotate(made, 60)).rejects.toMatchObject({ code: "ROTATION_IN_PROGRESS" });
    world.clock.advance(60);
    await rotate(made, 60);
  });

  test.each([-1, 2_592_001])("of %d seconds is refused", async (seconds) => {
    await expect(rotate(await makeKey(world, place), seconds)).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { field: "gracePeriodSeconds" },
    });
  });
});

describe("a rotation with grace 0", () => {
  test("ends every older secret at once, also one in its grace period", async () => {
    const made = await makeKey(world, place);
    const second = await rotate(made, 600);
    const third = await rotate(made, 0);
    for (const { secret } of [made, second]) {
      await expect(present(world, secret)).rejects.toMatchObject({ code: "API_KEY_ROTATED" });
    }
    expect(await present(world, third.secret)).toMatchObject({ apiKeyId: made.apiKey.id });
  });
});

describe("20 rotations of one key at once", () => {
  const live = (apiKeyId: string) =>
    world.dataSource.manager
      .findBy(KeySecret, { apiKeyId })
      .then((secrets) => secrets.filter(({ retiresAt }) => !retiresAt || retiresAt > world.clock.now()));

  test("with a grace: one wins, and two secrets live", async () => {
    const made = await makeKey(world, place);
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => rotate(made, 60)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "ROTATION_IN_PROGRESS" });
    }
    expect(await live(made.apiKey.id)).toHaveLength(2);
  });

  test("with grace 0: each ends the one before, and one secret lives", async () => {
    const made = await makeKey(world, place);
    const rotated = await Promise.all(Array.from({ length: 20 }, () => rotate(made, 0)));
    expect(await live(made.apiKey.id)).toHaveLength(1);
    const answers = await Promise.allSettled(rotated.map(({ secret }) => present(world, secret)));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { start } = await world.dataSource.manager.findOneByOrFail(ApiKey, { id: made.apiKey.id });
    expect((await live(made.apiKey.id))[0]?.start).toBe(start);
  });
});

describe("what can't be rotated", () => {
  test("a revoked key and an expired one", async () => {
    const revoked = await makeKey(world, place);
    await revokeKey(world.contextFor(place.owner), { id: revoked.apiKey.id });
    await expect(rotate(revoked)).rejects.toMatchObject({ code: "CONFLICT" });
    const expired = await makeKey(world, place, { expiresAt: addSeconds(world.clock.now(), 10) });
    world.clock.advance(10);
    await expect(rotate(expired)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("any key where the policy is to replace them (FV-22)", async () => {
    const replacing = await makePlace(world, "Replacing");
    const made = await makeKey(world, replacing);
    await world.dataSource.manager.update(
      Organization,
      { id: replacing.organization.id },
      { rotationMode: "REPLACE_ONLY" },
    );
    await expect(rotate(made, 0, replacing.owner)).rejects.toMatchObject({ code: "POLICY_BLOCKED" });
  });
});

describe("who may rotate", () => {
  test("a key rotates itself", async () => {
    const made = await makeKey(world, place);
    const rotated = await rotate(made, 0, await present(world, made.secret));
    expect(await present(world, rotated.secret)).toMatchObject({ apiKeyId: made.apiKey.id });
  });

  test("a key with MANAGE rotates what lies within its rights, and doesn't see the rest", async () => {
    const production = { environmentKind: "PRODUCTION", mode: "LIVE" } as const;
    const manager = keyActor(place.organization, { ...production, grants: [grantOn(place.production, "MANAGE")] });
    const on = (environmentId?: string) => [
      { projectId: place.project.id, permission: "READ" as const, ...(environmentId ? { environmentId } : {}) },
    ];
    const within = await makeKey(world, place, { grants: on(place.production.id) });
    const beyond = await makeKey(world, place, { grants: on() });
    await rotate(within, 0, manager);
    await expect(rotate(beyond, 0, manager)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("nobody gets a member's own key by rotating it with a key", async () => {
    const made = await makeKey(world, place, { owner: "MEMBER" });
    const reader = keyActor(place.organization, { organizationAccess: "WRITE" });
    await expect(rotate(made, 0, reader)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("a MEMBER and a stranger see no key to rotate", async () => {
    const made = await makeKey(world, place);
    const member = await makeMember(world, place.organization, "MEMBER", [
      { project: place.project, permission: "MANAGE" },
    ]);
    const stranger = (await makePlace(world, "Strangers")).owner;
    for (const actor of [member, stranger]) {
      await expect(rotate(made, 0, actor)).rejects.toMatchObject({ code: "NOT_FOUND", message: "API key not found" });
    }
  });
});

test("a rotation is recorded without any secret", async () => {
  const made = await makeKey(world, place);
  const rotated = await rotate(made, 60);
  const event = await world.dataSource.manager.findOneByOrFail(Event, {
    targetId: made.apiKey.id,
    action: "api_key.rotated",
  });
  expect(event.changes).toMatchObject({ before: { start: made.apiKey.start }, after: { start: rotated.apiKey.start } });
  for (const { secret, apiKey } of [made, rotated]) {
    expect(JSON.stringify(event)).not.toContain(secret.slice(apiKey.start.length));
  }
});

test("finds the key's secrets among its own, and never goes through those of the organization", async () => {
  if (dialectOf(world.dataSource) !== "sqlite") return;
  const made = await makeKey(world, place);
  const asked = watchQueries(world.dataSource);
  await rotate(made, 60);
  await finishRotation(world.contextFor(place.owner), made.apiKey.id);
  const filter = { rotationDueBefore: addSeconds(world.clock.now(), 1000 * 86_400) };
  const input = { organizationId: place.organization.id, filter, first: 5 };
  const { nodes } = await world.dataSource.transaction((db) => listKeys(world.contextFor(place.owner, { db }), input));
  expect(nodes.length).toBeGreaterThan(0);

  const ofKey = asked().filter(({ sql }) => /"key_secret".*"?retires_at"? (IS|>)/.test(sql));
  expect(ofKey.length).toBeGreaterThanOrEqual(6);
  for (const { sql, parameters } of ofKey) {
    const steps = await world.dataSource.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
    const onSecrets = steps.map(({ detail }) => detail).filter((detail) => detail.includes("ix_key_secret"));
    expect(onSecrets).toEqual([expect.stringContaining("api_key_id=?")]);
  }
});
