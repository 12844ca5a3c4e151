import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { keyInput, makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { keyActor, makeMember } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import { Member } from "../access/member.entity.js";
import type { Actor } from "../context/actor.js";
import { Event } from "../events/event.entity.js";
import { addSeconds } from "../platform/clock.js";
import { ApiKey } from "./api-key.entity.js";
import { authenticateKey } from "./authenticate-key.js";
import { blocksOf } from "./blocks-of.js";
import { createKey } from "./create-key.js";
import { findKey } from "./require-key.js";
import { revokeKey } from "./revoke-key.js";
import { disableKey, enableKey } from "./set-key-enabled.js";

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
});
afterAll(() => world.close());

const as = (actor: Actor = place.owner) => world.contextFor(actor);
const actionsOn = async (id: string): Promise<string[]> =>
  (await world.dataSource.manager.find(Event, { where: { targetId: id }, order: { id: "ASC" } })).map(
    ({ action }) => action,
  );

describe("a disabled key", () => {
  test("is refused until it is enabled, and then works as before (LP-16)", async () => {
    const { apiKey, secret } = await makeKey(world, place);
    await disableKey(as(), apiKey.id);
    await expect(present(world, secret)).rejects.toMatchObject({ code: "API_KEY_INACTIVE", status: 401 });
    await enableKey(as(), apiKey.id);
    expect(await present(world, secret)).toMatchObject({ apiKeyId: apiKey.id });
  });

  test("may be disabled and enabled again, which changes and records nothing", async () => {
    const { apiKey } = await makeKey(world, place);
    await enableKey(as(), apiKey.id);
    const { disabledAt } = await disableKey(as(), apiKey.id);
    world.clock.advance(5);
    expect((await disableKey(as(), apiKey.id)).disabledAt).toEqual(disabledAt);
    expect(await actionsOn(apiKey.id)).toEqual(["api_key.created", "api_key.disabled"]);
  });
});

describe("a revoked key", () => {
  test("is refused at once and for good, and stays listed (RF-13, FV-19, FV-20, FV-21)", async () => {
    const { apiKey, secret } = await makeKey(world, place);
    const revoked = await revokeKey(as(), { id: apiKey.id, reason: "Leaked in a chat" });
    expect(revoked.apiKey).toMatchObject({ revocationReason: "Leaked in a chat", revokedAt: world.clock.now() });
    expect(revoked.effectiveAt).toEqual(world.clock.now());
    await expect(present(world, secret)).rejects.toMatchObject({ code: "INVALID_API_KEY", status: 401 });
    await expect(enableKey(as(), apiKey.id)).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await findKey(as(), apiKey.id)).toMatchObject({ id: apiKey.id });
  });

  test("may be revoked again, which keeps the first reason and records nothing", async () => {
    const { apiKey } = await makeKey(world, place);
    const first = await revokeKey(as(), { id: apiKey.id, reason: "First" });
    world.clock.advance(5);
    const second = await revokeKey(as(), { id: apiKey.id, reason: "Second" });
    expect(second.apiKey).toMatchObject({ revokedAt: first.apiKey.revokedAt, revocationReason: "First" });
    expect(await actionsOn(apiKey.id)).toEqual(["api_key.created", "api_key.revoked"]);
  });

  test("takes no other key with it (RF-22)", async () => {
    const [one, other] = [await makeKey(world, place), await makeKey(world, place)];
    await revokeKey(as(), { id: one.apiKey.id });
    expect(await present(world, other.secret)).toMatchObject({ apiKeyId: other.apiKey.id });
  });
});

test("an expired key is refused from the very instant of its expiry (RF-7, LP-17)", async () => {
  const { secret } = await makeKey(world, place, { expiresAt: addSeconds(world.clock.now(), 60) });
  world.clock.advance(59.999);
  await present(world, secret);
  world.clock.advance(0.001);
  await expect(present(world, secret)).rejects.toMatchObject({ code: "API_KEY_EXPIRED", status: 401 });
});

describe("what presents no key", () => {
  test.each([
    "",
    "clv_live_",
    "0",
    "null",
    "clv_live_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa000000",
    "x".repeat(100_000),
    "clv_live_\0",
    "\ud800",
  ])("%#: is refused as invalid without a query", async (text) => {
    const broken = {
      ...as(),
      get db(): never {
        throw new Error("There was a query");
      },
    };
    await expect((async () => authenticateKey(broken, text))()).rejects.toMatchObject({ code: "INVALID_API_KEY" });
  });

  test("what is stored of a secret is no secret", async () => {
    const { apiKey } = await makeKey(world, place);
    const [row] = await world.dataSource.query("SELECT digest FROM key_secret WHERE api_key_id = ?", [apiKey.id]);
    const digest = (row as { digest: Buffer }).digest;
    for (const text of [digest.toString("hex"), digest.toString("base64"), apiKey.start]) {
      await expect(present(world, text)).rejects.toMatchObject({ code: "INVALID_API_KEY" });
    }
  });
});

describe("a pepper", () => {
  test("keys the digests of new secrets, and leaves older ones working", async () => {
    const pepper = { id: "0a1b2c3d", key: "k".repeat(32) };
    const peppered = (actor: Actor) => world.contextFor(actor, { installation: { ...as().installation, pepper } });
    const older = await makeKey(world, place);
    const newer = await createKey(peppered(place.owner), keyInput(place));
    for (const { apiKey, secret } of [older, newer]) {
      expect(await authenticateKey(peppered({ kind: "ANONYMOUS" }), secret)).toMatchObject({ apiKeyId: apiKey.id });
    }
    await expect(present(world, newer.secret)).rejects.toMatchObject({ code: "INVALID_API_KEY" });
  });
});

describe("last used", () => {
  const lastUsed = async (id: string) => {
    await world.bookkeeper.flush();
    return (await world.dataSource.manager.findOneByOrFail(ApiKey, { id })).lastUsedAt;
  };

  test("is empty until the first call, and then written at most once a minute (FV-16, LP-10)", async () => {
    const { apiKey, secret } = await makeKey(world, place);
    expect(await lastUsed(apiKey.id)).toBeNull();
    await present(world, secret);
    const first = world.clock.now();
    expect(await lastUsed(apiKey.id)).toEqual(first);
    world.clock.advance(59);
    await present(world, secret);
    expect(await lastUsed(apiKey.id)).toEqual(first);
    world.clock.advance(1);
    await present(world, secret);
    expect(await lastUsed(apiKey.id)).toEqual(world.clock.now());
  });
});

describe("a member's own key", () => {
  test("is refused while its owner doesn't belong, and works again when they do (FV-3, FV-26)", async () => {
    const admin = await makeMember(world, place.organization, "ADMIN");
    const { apiKey, secret } = await makeKey(
      world,
      place,
      { owner: "MEMBER", grants: [{ projectId: place.project.id, permission: "READ" }] },
      admin,
    );
    await present(world, secret);
    const membership = await world.dataSource.manager.findOneByOrFail(Member, { id: admin.memberId });
    await world.dataSource.manager.delete(Member, { id: admin.memberId });
    world.memory.forgetEverything();
    await expect(present(world, secret)).rejects.toMatchObject({ code: "OWNER_ACCESS_LOST", status: 403 });
    expect(await blocksOf(as(), apiKey)).toEqual(["OWNER_ACCESS"]);
    await world.dataSource.manager.insert(Member, membership);
    world.memory.forgetEverything();
    expect(await present(world, secret)).toMatchObject({ apiKeyId: apiKey.id });
    expect(await blocksOf(as(), apiKey)).toEqual([]);
  });

  test("acts with no more than its owner may do now", async () => {
    const admin = await makeMember(world, place.organization, "ADMIN");
    const { secret } = await makeKey(world, place, { owner: "MEMBER", organizationAccess: "WRITE" }, admin);
    expect((await present(world, secret)).rights.organizationAccess).toBe("WRITE");
    await world.dataSource.manager.update(Member, { id: admin.memberId }, { role: "MEMBER" });
    world.memory.forgetEverything();
    await expect(present(world, secret)).rejects.toMatchObject({ code: "OWNER_ACCESS_LOST" });
  });
});

describe("who may end a key", () => {
  test("organization access WRITE disables and revokes, and neither enables nor sees secrets", async () => {
    const { apiKey } = await makeKey(world, place);
    const writer = keyActor(place.organization, { organizationAccess: "WRITE" });
    await disableKey(as(writer), apiKey.id);
    await expect(enableKey(as(writer), apiKey.id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await revokeKey(as(writer), { id: apiKey.id });
  });

  test("a key revokes itself, and can't disable itself", async () => {
    const { apiKey, secret } = await makeKey(world, place);
    const itself = await present(world, secret);
    await expect(disableKey(as(itself), apiKey.id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await revokeKey(as(itself), { id: apiKey.id });
    await expect(present(world, secret)).rejects.toMatchObject({ code: "INVALID_API_KEY" });
  });

  test.each<[string, (ctx: ReturnType<typeof as>, id: string) => Promise<unknown>]>([
    ["disable", disableKey],
    ["enable", enableKey],
    ["revoke", (ctx, id) => revokeKey(ctx, { id })],
  ])("%s: another organization's key answers as one that doesn't exist", async (_, verb) => {
    const { apiKey } = await makeKey(world, place);
    const stranger = (await makePlace(world, "Strangers")).owner;
    const unknown = await verb(as(stranger), "key_01890a5d-0000").catch((error: unknown) => error);
    await expect(verb(as(stranger), apiKey.id)).rejects.toEqual(unknown);
    await expect(verb(as(stranger), apiKey.id)).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: "API key not found",
    });
  });
});
