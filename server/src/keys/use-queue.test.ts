import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { In, type DataSource } from "typeorm";
import { makePlace, type Place } from "../../test/keys.js";
import { openWorld, type World } from "../../test/world.js";
import { insertRows, storedInstant } from "../platform/database/bulk.js";
import { newId } from "../platform/ids.js";
import { ApiKey } from "./api-key.entity.js";
import { UseQueue } from "./use-queue.js";

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
});
afterAll(() => world.close());

async function makeKeys(count: number): Promise<string[]> {
  const at = storedInstant(world.clock.now().getTime());
  const keys = Array.from({ length: count }, () => newId("key"));
  await insertRows(world.dataSource.manager, {
    table: "api_key",
    columns: "id organization_id name folded_name start mode organization_access metadata created_at updated_at".split(
      " ",
    ),
    rows: keys.map((id) => [id, place.organization.id, id, id, "clv_live_aaaa", "LIVE", "NONE", "{}", at, at]),
  });
  return keys;
}

/** Milliseconds since the epoch; 0 for never. */
async function lastUses(keys: readonly string[]): Promise<number[]> {
  const rows = await world.dataSource.manager.find(ApiKey, {
    select: { id: true, lastUsedAt: true },
    where: { id: In([...keys]) },
  });
  const byId = new Map(rows.map(({ id, lastUsedAt }) => [id, lastUsedAt?.getTime() ?? 0]));
  return keys.map((id) => byId.get(id) ?? 0);
}

const now = () => world.clock.now().getTime();
const away = (): DataSource =>
  Object.create(world.dataSource, {
    query: { value: () => Promise.reject(new Error("away")) },
    transaction: { value: () => Promise.reject(new Error("away")) },
  }) as DataSource;

describe("the uses of many keys at once", () => {
  test("are spread, in the order in which their rows lie, and are all written within the minute", async () => {
    const keys = await makeKeys(600);
    const queue = new UseQueue("api_key", 5);
    const begun = now();
    for (const id of keys.toReversed()) queue.note(id, begun, null);
    const counts = [];
    for (let second = 0; second < 60; second++) {
      await queue.write(world.dataSource, now(), false);
      if (second % 10 === 0) {
        const isWritten = (await lastUses(keys)).map((at) => at > 0);
        counts.push(isWritten.filter(Boolean).length);
        expect(isWritten.lastIndexOf(true)).toBe((counts.at(-1) ?? 0) - 1);
      }
      world.clock.advance(1);
    }
    expect(counts).toEqual([24, 264, 504, 600, 600, 600]);
    expect(new Set(await lastUses(keys))).toEqual(new Set([begun]));
  });

  test("stay spread when all go on being used, and what is stored is never more than a minute behind", async () => {
    const keys = await makeKeys(600);
    const queue = new UseQueue("api_key", 5);
    let most = 0;
    let before = await lastUses(keys);
    for (let second = 0; second < 150; second++) {
      for (const id of keys) queue.note(id, now(), null);
      await queue.write(world.dataSource, now(), false);
      if (second >= 59) expect(Math.min(...(await lastUses(keys)))).toBeGreaterThanOrEqual(now() - 60_000);
      const after = await lastUses(keys);
      most = Math.max(most, after.filter((at, index) => at !== before[index]).length);
      before = after;
      world.clock.advance(1);
    }
    expect(most).toBeLessThan(60);
  });
});

test("whatever is used and whenever the database is away, the last use is stored a minute after it is back, and at the end", async () => {
  const keys = await makeKeys(5);
  const step = fc.record({
    used: fc.subarray(keys),
    seconds: fc.constantFrom(0, 1, 30, 59, 60, 61, 200),
    isAway: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.boolean(), async (steps, isEnding) => {
      const queue = new UseQueue("api_key");
      const expected = new Map((await lastUses(keys)).map((at, index) => [keys[index], at]));
      for (const { used, seconds, isAway } of steps) {
        for (const id of used) {
          queue.note(id, now(), null);
          expected.set(id, now());
        }
        await queue.write(isAway ? away() : world.dataSource, now(), false).catch(() => undefined);
        world.clock.advance(seconds);
      }
      if (!isEnding) world.clock.advance(60);
      await queue.write(world.dataSource, now(), isEnding);
      expect(await lastUses(keys)).toEqual([...expected.values()]);
      world.clock.advance(60);
      await queue.write(world.dataSource, now(), false);
      expect(queue.size).toBe(0);
    }),
    { numRuns: 40 },
  );
});
