import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { openWorld, type World } from "../../test/world.js";
import { inTransaction } from "../context/in-transaction.js";
import { findLocked } from "../platform/database/locks.js";
import { dialectOf } from "../platform/database/open-database.js";
import { createLogger } from "../platform/logger.js";
import { ApiKey } from "./api-key.entity.js";
import { KeySecret } from "./key-secret.entity.js";
import { FirstUses } from "./first-uses.js";
import { KeyUses } from "./key-uses.js";

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
});
afterAll(() => world.close());

async function usedKey() {
  const { apiKey } = await makeKey(world, place);
  const { id: secretId } = await world.dataSource.manager.findOneByOrFail(KeySecret, { apiKeyId: apiKey.id });
  const { dataSource, clock } = world;
  const uses = new KeyUses({ dataSource, clock });
  const note = (ipAddress = "192.0.2.1", at = clock.now().getTime()) =>
    uses.note({ apiKeyId: apiKey.id, secretId, at, ipAddress });
  const stored = async () => {
    const { lastUsedAt, lastUsedIp } = await dataSource.manager.findOneByOrFail(ApiKey, { id: apiKey.id });
    const secret = await dataSource.manager.findOneByOrFail(KeySecret, { id: secretId });
    return { key: lastUsedAt, ip: lastUsedIp, secret: secret.lastUsedAt };
  };
  return { apiKey, secretId, uses, note, stored };
}

describe("the last use of a key", () => {
  test("is written with the next round after a quiet minute, and after that once a minute, with the last of the uses", async () => {
    const { uses, note, stored } = await usedKey();
    note("192.0.2.1");
    await uses.write();
    const first = world.clock.now();
    expect(await stored()).toEqual({ key: first, secret: first, ip: "192.0.2.1" });

    for (let second = 1; second < 60; second++) {
      world.clock.advance(1);
      note(`192.0.2.${second + 1}`);
      await uses.write();
    }
    const last = world.clock.now();
    expect((await stored()).key).toEqual(first);
    world.clock.advance(1);
    await uses.write();
    expect(await stored()).toEqual({ key: last, secret: last, ip: "192.0.2.60" });
  });

  test("costs a busy key's calls nothing: a thousand of them are one write of the key, and the database isn't asked before", async () => {
    const { uses, note, stored } = await usedKey();
    const asked = jest.spyOn(world.dataSource, "createQueryRunner");
    for (let count = 0; count < 1000; count++) note("192.0.2.1", world.clock.now().getTime() + count);
    expect(asked).not.toHaveBeenCalled();
    await uses.write();
    await uses.write();
    expect(asked).toHaveBeenCalledTimes(2);
    asked.mockRestore();
    expect((await stored()).key).toEqual(new Date(world.clock.now().getTime() + 999));
  });

  test("never goes backwards, neither here nor over what another server wrote", async () => {
    const { apiKey, uses, note, stored } = await usedKey();
    const now = world.clock.now();
    note("192.0.2.9", now.getTime());
    note("192.0.2.8", now.getTime() - 5000);
    await uses.write();
    expect(await stored()).toMatchObject({ key: now, ip: "192.0.2.9" });
    const later = new Date(now.getTime() + 300_000);
    await world.dataSource.manager.update(ApiKey, { id: apiKey.id }, { lastUsedAt: later, lastUsedIp: "192.0.2.7" });
    world.clock.advance(61);
    note("192.0.2.6");
    await uses.write();
    expect(await stored()).toMatchObject({ key: later, ip: "192.0.2.7" });
  });

  test("is written at the end, due or not", async () => {
    const { uses, note, stored } = await usedKey();
    note();
    await uses.write();
    world.clock.advance(5);
    note();
    uses.end();
    await uses.write();
    expect((await stored()).key).toEqual(world.clock.now());
  });

  test("is forgotten in memory a minute after it was written", async () => {
    const { uses, note } = await usedKey();
    note();
    await uses.write();
    expect(uses.size).toBe(2);
    world.clock.advance(60);
    await uses.write();
    expect(uses.size).toBe(0);
  });

  test("of many keys is written in one round, each with its own", async () => {
    const keys = await Promise.all(Array.from({ length: 12 }, () => makeKey(world, place)));
    const { dataSource, clock } = world;
    const uses = new KeyUses({ dataSource, clock });
    const at = clock.now().getTime();
    keys.forEach(({ apiKey: { id } }, index) =>
      uses.note({ apiKeyId: id, secretId: id, at: at - index, ipAddress: `192.0.2.${index}` }),
    );
    await uses.write();
    for (const [index, { apiKey }] of keys.entries()) {
      expect(await dataSource.manager.findOneByOrFail(ApiKey, { id: apiKey.id })).toMatchObject({
        lastUsedAt: new Date(at - index),
        lastUsedIp: `192.0.2.${index}`,
      });
    }
  });
});

describe("a secret's first use", () => {
  test("is in the database before the call is answered, once for all calls at the same moment", async () => {
    const { apiKey, secretId, stored } = await usedKey();
    const at = world.clock.now();
    const use = { apiKeyId: apiKey.id, secretId, at: at.getTime(), ipAddress: null };
    const asked = jest.spyOn(world.dataSource, "query");
    const firstUses = new FirstUses({ dataSource: world.dataSource, log: createLogger("silent") });
    expect(await Promise.all([firstUses.write(use), firstUses.write(use)])).toEqual([true, true]);
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
    expect(await stored()).toEqual({ secret: at, key: null, ip: null });
  });

  test("that can't be written refuses nothing, and is written later", async () => {
    const { apiKey, secretId, note, uses, stored } = await usedKey();
    const at = world.clock.now();
    const { dataSource } = world;
    const away = jest.spyOn(dataSource, "query").mockRejectedValue(new Error("The database is away"));
    const use = { apiKeyId: apiKey.id, secretId, at: at.getTime(), ipAddress: null };
    const firstUses = new FirstUses({ dataSource, log: createLogger("silent") });
    note();
    expect(await firstUses.write(use).finally(() => away.mockRestore())).toBe(false);
    await uses.write();
    expect((await stored()).secret).toEqual(at);
  });
});

describe("writing last uses", () => {
  test("waits for no change of a key that is under way, and holds no other key meanwhile", async () => {
    const [busy, free] = [await usedKey(), await usedKey()];
    const { dataSource, clock } = world;
    if (dialectOf(dataSource) === "sqlite") return;
    const uses = new KeyUses({ dataSource, clock });
    const at = clock.now();
    for (const { apiKey, secretId } of [busy, free]) {
      uses.note({ apiKeyId: apiKey.id, secretId, at: at.getTime(), ipAddress: null });
    }
    await inTransaction(world.contextFor(place.owner), async (tx) => {
      await findLocked(tx.db, ApiKey, { id: busy.apiKey.id });
      await uses.write();
      expect((await free.stored()).key).toEqual(at);
    });
    expect((await busy.stored()).key).toBeNull();
    await uses.write();
    expect((await busy.stored()).key).toEqual(at);
  });
});
