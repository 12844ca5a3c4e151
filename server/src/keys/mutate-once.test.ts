import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { keyInput, makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { makeMember } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import type { Actor } from "../context/actor.js";
import { Event } from "../events/event.entity.js";
import { ApiKey } from "./api-key.entity.js";
import { createKey, type CreateKeyInput } from "./create-key.js";
import { duplicateKey } from "./duplicate-key.js";
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

const as = (actor: Actor = place.owner) => world.contextFor(actor);
const repeatable = (idempotencyKey: string, input: Partial<CreateKeyInput> = {}) =>
  keyInput(place, { name: `Repeatable ${idempotencyKey}`, idempotencyKey, ...input });

describe("a repeat of a creation whose answer was lost", () => {
  test("makes no second key: it replaces the secret that nobody has used", async () => {
    const input = repeatable("lost");
    const first = await createKey(as(), input);
    const second = await createKey(as(), input);
    expect(second.apiKey.id).toBe(first.apiKey.id);
    await expect(present(world, first.secret)).rejects.toMatchObject({ code: "INVALID_API_KEY" });
    expect(await present(world, second.secret)).toMatchObject({ apiKeyId: first.apiKey.id });
    expect(second.apiKey.start).toBe(second.secret.slice(0, second.apiKey.start.length));
    const actions = (await world.dataSource.manager.findBy(Event, { targetId: first.apiKey.id })).map(
      ({ action }) => action,
    );
    expect(actions.toSorted()).toEqual(["api_key.created", "api_key.secret_reissued"]);
  });

  test("is refused once the secret has been used", async () => {
    const input = repeatable("used");
    const { secret } = await createKey(as(), input);
    await present(world, secret);
    await expect(createKey(as(), input)).rejects.toMatchObject({ code: "IDEMPOTENCY_KEY_USED", status: 409 });
    expect(await present(world, secret)).toBeDefined();
  });

  test("is refused once the key has been revoked", async () => {
    const input = repeatable("revoked");
    const { apiKey } = await createKey(as(), input);
    await revokeKey(as(), { id: apiKey.id });
    await expect(createKey(as(), input)).rejects.toMatchObject({ code: "IDEMPOTENCY_KEY_USED" });
  });

  test("with other input is refused", async () => {
    await createKey(as(), repeatable("reused"));
    await expect(createKey(as(), repeatable("reused", { description: "another" }))).rejects.toMatchObject({
      code: "IDEMPOTENCY_KEY_REUSED",
      status: 409,
    });
  });

  test("counts for one actor alone", async () => {
    const admin = await makeMember(world, place.organization, "ADMIN");
    const mine = await createKey(as(), repeatable("ours"));
    const theirs = await createKey(as(admin), repeatable("ours", { name: "Another of ours" }));
    expect(theirs.apiKey.id).not.toBe(mine.apiKey.id);
  });

  test("counts until 24 hours have passed, and not at that very instant", async () => {
    const input = repeatable("day");
    const first = await createKey(as(), input);
    world.clock.advance(86_399.999);
    expect((await createKey(as(), input)).apiKey.id).toBe(first.apiKey.id);
    world.clock.advance(0.001);
    await expect(createKey(as(), input)).rejects.toMatchObject({ code: "ALREADY_EXISTS" });
  });

  test("of 10 at once there is one key, with one secret that works", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => createKey(as(), repeatable("parallel"))));
    expect(new Set(answers.map(({ apiKey }) => apiKey.id)).size).toBe(1);
    const works = await Promise.allSettled(answers.map(({ secret }) => present(world, secret)));
    expect(works.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test.each(["", "x".repeat(201), "half \ud800"])(
    "is refused for an idempotency key that can't be: %#",
    async (idempotencyKey) => {
      await expect(createKey(as(), repeatable(idempotencyKey, { name: "Never" }))).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
        details: { field: "idempotencyKey" },
      });
    },
  );
});

test("a repeat of a rotation makes no second rotation, and answers for the first", async () => {
  const { apiKey, secret } = await makeKey(world, place);
  const input = { id: apiKey.id, gracePeriodSeconds: 600, idempotencyKey: "rotation" };
  const first = await rotateKey(as(), input);
  world.clock.advance(5);
  const second = await rotateKey(as(), input);
  expect(second.previousSecretRetiresAt).toEqual(first.previousSecretRetiresAt);
  expect(await world.dataSource.manager.countBy(KeySecret, { apiKeyId: apiKey.id })).toBe(2);
  await expect(present(world, first.secret)).rejects.toMatchObject({ code: "INVALID_API_KEY" });
  for (const text of [secret, second.secret]) expect(await present(world, text)).toMatchObject({ apiKeyId: apiKey.id });
});

test("a repeat of a duplication makes no second key", async () => {
  const { apiKey } = await makeKey(world, place);
  const input = { id: apiKey.id, idempotencyKey: "duplicate" };
  const [first, second] = [await duplicateKey(as(), input), await duplicateKey(as(), input)];
  expect(second.apiKey.id).toBe(first.apiKey.id);
  expect(await world.dataSource.manager.countBy(ApiKey, { replacesId: apiKey.id })).toBe(1);
});
