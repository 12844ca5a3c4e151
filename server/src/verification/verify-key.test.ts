import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { gatherCast, makeMember } from "../../test/places.js";
import { anonymous, openWorld, type World } from "../../test/world.js";
import { can } from "@claviger/shared/permissions";
import { Member } from "../access/member.entity.js";
import type { Actor } from "../context/actor.js";
import type { KeyWithSecret } from "../keys/store-key.js";
import { ApiKey } from "../keys/api-key.entity.js";
import { revokeKey } from "../keys/revoke-key.js";
import { rotateKey } from "../keys/rotate-key.js";
import { disableKey } from "../keys/set-key-enabled.js";
import { addSeconds } from "../platform/clock.js";
import type { Environment } from "../projects/environment.entity.js";
import { targetOfEnvironment } from "../projects/environment-target.js";
import { VerificationResolver } from "./verification.resolver.js";
import { verifyKey, type VerifyKeyInput } from "./verify-key.js";

let world: World;
let place: Place;
let elsewhere: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
  elsewhere = await makePlace(world, "Elsewhere");
});
afterAll(() => world.close());

const verify = async (secret: string, input: Partial<VerifyKeyInput> = {}, actor: Actor = place.owner) =>
  verifyKey(world.contextFor(actor), { secret, environmentId: place.production.id, ...input });

const on = (environment: Environment, permission: "READ" | "WRITE" | "MANAGE") => [
  { projectId: environment.projectId, environmentId: environment.id, permission },
];
const reader = (): Promise<KeyWithSecret> => makeKey(world, place, { grants: on(place.production, "READ") });

describe("each code", () => {
  const codeOf = async (secret: string, input: Partial<VerifyKeyInput> = {}) => {
    const { code, valid } = await verify(secret, input);
    expect(valid).toBe(code === "VALID");
    return code;
  };

  test("VALID, with what the key holds there", async () => {
    const { apiKey, secret } = await makeKey(world, place, { grants: on(place.production, "WRITE") });
    expect(await verify(secret, { permission: "READ" })).toMatchObject({
      code: "VALID",
      permission: "WRITE",
      apiKey: { id: apiKey.id },
    });
  });

  test("NOT_FOUND for another organization's key, as for one that nobody knows", async () => {
    const theirs = await makeKey(world, elsewhere, { grants: on(elsewhere.production, "MANAGE") });
    const unknown = await verify(theirs.secret.replace(/^clv_live/, "clv_test"));
    expect(unknown).toEqual({
      valid: false,
      code: "NOT_FOUND",
      message: "No such key",
      missingScope: null,
      apiKey: null,
      known: null,
      permission: null,
      there: null,
      scopes: [],
      customers: [],
      rateLimit: null,
      observed: [],
      retryAfterSeconds: null,
    });
    expect(await verify(theirs.secret)).toEqual(unknown);
  });

  test("REVOKED", async () => {
    const { apiKey, secret } = await reader();
    await revokeKey(world.contextFor(place.owner), { id: apiKey.id });
    expect(await codeOf(secret)).toBe("REVOKED");
  });

  test("EXPIRED", async () => {
    const { secret } = await makeKey(world, place, {
      grants: on(place.production, "READ"),
      expiresAt: addSeconds(world.clock.now(), 1),
    });
    expect(await codeOf(secret)).toBe("VALID");
    world.clock.advance(1);
    expect(await codeOf(secret)).toBe("EXPIRED");
  });

  test("INACTIVE", async () => {
    const { apiKey, secret } = await reader();
    await disableKey(world.contextFor(place.owner), apiKey.id);
    expect(await codeOf(secret)).toBe("INACTIVE");
  });

  test("ROTATED", async () => {
    const { apiKey, secret } = await reader();
    const rotated = await rotateKey(world.contextFor(place.owner), { id: apiKey.id, gracePeriodSeconds: 0 });
    expect(await codeOf(secret)).toBe("ROTATED");
    expect(await codeOf(rotated.secret)).toBe("VALID");
  });

  test("OWNER_ACCESS_LOST", async () => {
    const admin = await makeMember(world, place.organization, "ADMIN");
    const { secret } = await makeKey(world, place, { owner: "MEMBER", grants: on(place.production, "READ") }, admin);
    await world.dataSource.manager.delete(Member, { id: admin.memberId });
    expect(await codeOf(secret)).toBe("OWNER_ACCESS_LOST");
  });

  test("WRONG_ENVIRONMENT (LP-5)", async () => {
    const { secret } = await reader();
    expect(await codeOf(secret, { environmentId: place.staging.id })).toBe("WRONG_ENVIRONMENT");
  });

  test("INSUFFICIENT_PERMISSION, naming what is missing", async () => {
    const { secret } = await reader();
    expect(await verify(secret, { permission: "WRITE" })).toMatchObject({
      code: "INSUFFICIENT_PERMISSION",
      message: "WRITE permission required",
    });
  });
});

describe("a method asks for a permission", () => {
  test.each([
    ["READ", ["GET", "HEAD", "OPTIONS", "get"], ["POST", "PUT", "PATCH", "DELETE"]],
    ["WRITE", ["GET", "POST", "PUT", "PATCH", "post"], ["DELETE"]],
    ["MANAGE", ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"], []],
  ] as const)("%s lets %j pass and not %j (FB-13, FB-14, FB-15)", async (permission, allowed, refused) => {
    const { secret } = await makeKey(world, place, { grants: on(place.production, permission) });
    for (const method of allowed) expect((await verify(secret, { method })).code).toBe("VALID");
    for (const method of refused) expect((await verify(secret, { method })).code).toBe("INSUFFICIENT_PERMISSION");
  });

  test.each(["TRACE", "", "constructor", "G\0T"])("%j is refused", async (method) => {
    const { secret } = await reader();
    await expect(verify(secret, { method })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { field: "method" },
    });
  });

  test("and a permission asked for beside it counts too", async () => {
    const { secret } = await reader();
    expect((await verify(secret, { method: "GET", permission: "WRITE" })).code).toBe("INSUFFICIENT_PERMISSION");
    expect((await verify(secret, { method: "POST", permission: "READ" })).code).toBe("INSUFFICIENT_PERMISSION");
  });
});

describe("who may ask", () => {
  test("exactly those whom the action table lets: owners, admins, and keys with READ there", async () => {
    const { secret } = await makeKey(world, place, {
      environmentKind: "DEVELOPMENT",
      grants: on(place.development, "READ"),
    });
    const target = targetOfEnvironment(place.development);
    let asking = 0;
    for (const { actor, rights } of (await gatherCast(world, place, place)).values()) {
      const asked = verify(secret, { environmentId: place.development.id }, actor);
      if (rights && can(rights, "environment.verify", target)) {
        expect((await asked).code).toBe("VALID");
        asking++;
        continue;
      }
      const seen = rights && can(rights, "environment.read", target);
      const code = actor.kind === "ANONYMOUS" ? "UNAUTHENTICATED" : seen ? "FORBIDDEN" : "NOT_FOUND";
      await expect(asked).rejects.toMatchObject({ code });
    }
    expect(asking).toBe(8);
  });

  test("a key may ask about itself, which is a use of it", async () => {
    const { apiKey, secret } = await reader();
    expect((await verify(secret, {}, await present(world, secret))).code).toBe("VALID");
    await world.bookkeeper.flush();
    expect((await world.dataSource.manager.findOneByOrFail(ApiKey, { id: apiKey.id })).lastUsedAt).toEqual(
      world.clock.now(),
    );
  });

  test("a use comes from where the guarded call came from, not from who asks", async () => {
    const { apiKey, secret } = await reader();
    const used = async () => {
      await world.bookkeeper.flush();
      return (await world.dataSource.manager.findOneByOrFail(ApiKey, { id: apiKey.id })).lastUsedIp;
    };
    await verify(secret, { ipAddress: "203.0.113.9" });
    expect(await used()).toBe("203.0.113.9");
    world.clock.advance(60);
    await verify(secret);
    expect(await used()).toBeNull();
  });

  test("whoever asks over GraphQL is shown the use that this is, once a minute, and before that the last one on record", async () => {
    const { apiKey, secret } = await reader();
    const shown = async (ipAddress: string) => {
      const input = { secret, environmentId: place.production.id, scopes: [], cost: 1, ipAddress };
      const payload = await new VerificationResolver().verifyApiKey(world.contextFor(place.owner), input);
      return { at: payload.apiKey?.lastUsedAt, ip: payload.apiKey?.lastUsedIp };
    };
    world.clock.advance(0.123);
    const first = world.clock.now();
    expect(await shown("192.0.2.1")).toEqual({ at: first, ip: "192.0.2.1" });
    world.clock.advance(61.5);
    const second = world.clock.now();
    expect(await shown("192.0.2.2")).toEqual({ at: second, ip: "192.0.2.2" });
    world.clock.advance(0.001);
    const third = world.clock.now();
    expect(await shown("192.0.2.3")).toEqual({ at: second, ip: "192.0.2.2" });
    await world.bookkeeper.flush();
    await disableKey(world.contextFor(place.owner), apiKey.id);
    const last = { at: third, ip: "192.0.2.3" };
    expect(await Promise.all([shown("192.0.2.4"), shown("192.0.2.5")])).toEqual([last, last]);
  });

  test("an unknown environment answers alike whether or not it exists elsewhere", async () => {
    const { secret } = await reader();
    for (const environmentId of [elsewhere.production.id, "env_00000000000000000000000000", "0", ""]) {
      await expect(verify(secret, { environmentId })).rejects.toMatchObject({
        code: "NOT_FOUND",
        message: "Environment not found",
      });
    }
    await expect(verify(secret, {}, anonymous)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });
});

test("presenting a key that doesn't work any more is no use of it", async () => {
  const { apiKey, secret } = await reader();
  await disableKey(world.contextFor(place.owner), apiKey.id);
  await verify(secret);
  await world.bookkeeper.flush();
  expect((await world.dataSource.manager.findOneByOrFail(ApiKey, { id: apiKey.id })).lastUsedAt).toBeNull();
});

test("2,000 mutants of a secret are all unknown, and those with a wrong checksum cost no query", async () => {
  const { secret } = await reader();
  const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  const mutants = Array.from({ length: 2000 }, (_, index) => {
    const at = "clv_live_".length + (index % 36);
    const other = alphabet[(alphabet.indexOf(secret[at] ?? "") + 1 + (index % 61)) % 62] ?? "";
    return secret.slice(0, at) + other + secret.slice(at + 1);
  });
  const ctx = world.contextFor(place.owner);
  const [first = ""] = mutants;
  let queries = 0;
  const counting = {
    ...ctx,
    db: new Proxy(ctx.db, {
      get: (db, name) => {
        // Whatever asks the database goes through here, and some of it around query builders.
        queries++;
        const value: unknown = Reflect.get(db, name);
        return typeof value === "function" ? (value.bind(db) as unknown) : value;
      },
    }),
  };
  // Finds out about the environment, and who asks.
  await verifyKey(counting, { secret: first, environmentId: place.production.id });
  queries = 0;
  const missed = ctx.memory.recalls.miss;
  const codes = new Set<string>();
  for (const mutant of mutants) {
    expect(mutant).not.toBe(secret);
    codes.add((await verifyKey(counting, { secret: mutant, environmentId: place.production.id })).code);
  }
  expect([...codes]).toEqual(["NOT_FOUND"]);
  expect(queries).toBe(0);
  expect(ctx.memory.recalls.miss).toBe(missed);
});
