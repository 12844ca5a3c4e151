import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import fc from "fast-check";
import { callOf, failNextTransaction, type Failure } from "../../test/calls.js";
import { openWorld, type World } from "../../test/world.js";
import { newId } from "../platform/ids.js";
import { foldUsage } from "./fold-usage.js";
import { HOUR_MILLISECONDS, Tallies } from "./tallies.js";
import { UsageHour } from "./usage-hour.entity.js";

let world: World;
let organizationId: string;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => {
  organizationId = newId("org");
});
afterAll(() => world.close());

const [environmentId, apiKeyId, otherKeyId] = [newId("env"), newId("key"), newId("key")];
const open = () => new Tallies(world.dataSource, world.clock);
const hourNow = () => Math.floor(world.clock.now().getTime() / HOUR_MILLISECONDS);

type Row = readonly [key: string, environment: string, hour: number, code: string, calls: number, cost: number];
async function stored(): Promise<Row[]> {
  await foldUsage(world.dataSource, organizationId);
  const rows = await world.dataSource.manager.findBy(UsageHour, { organizationId });
  return rows
    .map((row): Row => [row.apiKeyId, row.environmentId, row.hour, row.code, row.calls, row.cost])
    .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
const call = (more: {
  apiKeyId?: string | null;
  environmentId?: string | null;
  code?: VerificationCode;
  cost?: number;
}) => callOf(world, { organizationId, apiKeyId, environmentId, ...more });

describe("calls", () => {
  test("are counted by key, environment, hour and code, and together; a refused one costs nothing", async () => {
    const tallies = open();
    tallies.count(call({ cost: 3 }));
    tallies.count(call({ cost: 4 }));
    tallies.count(call({ code: "RATE_LIMITED", cost: 5 }));
    tallies.count(call({ apiKeyId: otherKeyId }));
    tallies.count(call({ apiKeyId: null, code: "NOT_FOUND" }));
    tallies.count(call({ environmentId: null }));
    await tallies.write();
    const hour = hourNow();
    expect(await stored()).toEqual(
      [
        [apiKeyId, environmentId, hour, "VALID", 2, 7],
        [apiKeyId, environmentId, hour, "RATE_LIMITED", 1, 0],
        [otherKeyId, environmentId, hour, "VALID", 1, 1],
        ["", environmentId, hour, "VALID", 3, 8],
        ["", environmentId, hour, "RATE_LIMITED", 1, 0],
        ["", environmentId, hour, "NOT_FOUND", 1, 0],
        [apiKeyId, "", hour, "VALID", 1, 1],
        ["", "", hour, "VALID", 1, 1],
      ].toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
    );
    expect(tallies.size).toBe(0);
  });

  test("add up over rounds, servers and more than an int holds", async () => {
    const [one, other] = [open(), open()];
    for (const tallies of [one, other, one]) {
      tallies.count(call({ cost: 2_000_000_000 }));
      await Promise.all([one.write(), other.write()]);
    }
    const hour = hourNow();
    expect(await stored()).toEqual([
      ["", environmentId, hour, "VALID", 3, 6_000_000_000],
      [apiKeyId, environmentId, hour, "VALID", 3, 6_000_000_000],
    ]);
  });

  test("belong to the hour in which they were made, whenever they are written", async () => {
    const tallies = open();
    const hour = hourNow();
    tallies.count(call({}));
    world.clock.advance(3600);
    tallies.count(call({}));
    tallies.count({ ...call({}), at: world.clock.now().getTime() - 3_600_000 });
    await tallies.write();
    const rows = (await stored()).filter(([key]) => key === apiKeyId);
    expect(rows.map(([, , at, , calls]) => [at, calls])).toEqual([
      [hour, 2],
      [hour + 1, 1],
    ]);
  });

  test("that come while a round is being written are in it or in the next, and in one of them only", async () => {
    const tallies = open();
    const keys = Array.from({ length: 5000 }, () => newId("key"));
    for (let round = 0; round < 3; round++) {
      for (const key of keys) tallies.count(call({ apiKeyId: key }));
      const writing = tallies.write();
      for (let turn = 0; turn < 4; turn++) {
        for (const key of keys) tallies.count(call({ apiKeyId: key }));
        await setImmediate();
      }
      await writing;
    }
    await tallies.write();
    expect(tallies.size).toBe(0);
    const rows = await stored();
    expect(rows).toHaveLength(5001);
    expect(rows.filter(([key, , , , calls]) => calls !== (key === "" ? 75_000 : 15))).toEqual([]);
  });

  test("that belong to nobody are not counted", async () => {
    const tallies = open();
    tallies.count(callOf(world, { organizationId: null, code: "NOT_FOUND" }));
    expect(tallies.size).toBe(0);
  });
});

describe("a round that fails", () => {
  test.each<Failure>(["not done", "answer lost"])(
    "(%s) is made good by the next, with nothing lost or twice",
    async (failure) => {
      const tallies = open();
      tallies.count(call({}));
      failNextTransaction(world.dataSource, failure);
      await expect(tallies.write()).rejects.toThrow(failure);
      tallies.count(call({}));
      expect(tallies.size).toBe(2);
      await tallies.write();
      expect((await stored()).map(([key, , , , calls]) => [key, calls])).toEqual([
        ["", 2],
        [apiKeyId, 2],
      ]);
    },
  );

  test("leaves every sum exact, whatever fails in whatever order", async () => {
    const step = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          key: fc.constantFrom(apiKeyId, otherKeyId),
          code: fc.constantFrom("VALID", "INACTIVE"),
        }),
      },
      { weight: 2, arbitrary: fc.constant("write" as const) },
      { weight: 2, arbitrary: fc.constantFrom("not done", "answer lost") },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        organizationId = newId("org");
        const tallies = open();
        const expected = new Map<string, number>();
        for (const one of steps) {
          if (one === "write") await tallies.write();
          else if (typeof one === "string") {
            const endFailing = failNextTransaction(world.dataSource, one);
            await tallies.write().catch(() => undefined);
            endFailing();
          } else {
            tallies.count(call({ apiKeyId: one.key, code: one.code }));
            for (const key of [one.key, ""]) {
              expected.set(`${key} ${one.code}`, (expected.get(`${key} ${one.code}`) ?? 0) + 1);
            }
          }
        }
        await tallies.write();
        const found = (await stored()).map(([key, , , code, calls]) => [`${key} ${code}`, calls] as const);
        expect(new Map(found)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});
