import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import fc from "fast-check";
import type { DataSource } from "typeorm";
import { callOf, type Failure } from "../../test/calls.js";
import { openWorld, type World } from "../../test/world.js";
import { newId } from "../platform/ids.js";
import { createLogger } from "../platform/logger.js";
import { foldUsage } from "./fold-usage.js";
import { Tallies } from "./tallies.js";
import { UsageDelta } from "./usage-delta.entity.js";
import { UsageFolder } from "./usage-folder.js";
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

const [environmentId, otherEnvironmentId] = [newId("env"), newId("env")];
const KEYS = Array.from({ length: 4500 }, () => newId("key"));

/** Another server on the same database. The transaction with this number fails, if there are as many. */
function openServer(failing: { readonly at: number; readonly failure: Failure } | null = null): DataSource {
  let begun = 0;
  const transaction = async (...args: unknown[]): Promise<unknown> => {
    const run = world.dataSource.transaction.bind(world.dataSource) as (...given: unknown[]) => Promise<unknown>;
    if (failing === null || ++begun !== failing.at) return run(...args);
    if (failing.failure === "answer lost") await run(...args);
    throw new Error(`The server died: ${failing.failure}`);
  };
  return Object.create(world.dataSource, { transaction: { value: transaction } }) as DataSource;
}

const deltas = (id = organizationId): Promise<number> =>
  world.dataSource.manager.countBy(UsageDelta, { organizationId: id });

/** Calls by key, environment and code; those of all keys under the empty one. */
async function sums(id = organizationId): Promise<Map<string, number>> {
  const rows = await world.dataSource.manager.findBy(UsageHour, { organizationId: id });
  return new Map(rows.map((row) => [`${row.apiKeyId} ${row.environmentId} ${row.code}`, row.calls]));
}

/** Counts calls, and remembers what has to come out. */
function counting(tallies: Tallies) {
  const expected = new Map<string, number>();
  const count = (keys: readonly string[], place = environmentId, code: VerificationCode = "VALID"): void => {
    for (const apiKeyId of keys) {
      tallies.count(callOf(world, { organizationId, apiKeyId, environmentId: place, code }));
      for (const key of [apiKeyId, ""]) {
        const name = `${key} ${place} ${code}`;
        expected.set(name, (expected.get(name) ?? 0) + 1);
      }
    }
  };
  return { expected, count };
}

describe("usage that is added to the hours", () => {
  test("is exact for thousands of keys, over several rounds, and leaves nothing behind", async () => {
    const tallies = new Tallies(world.dataSource, world.clock);
    const { expected, count } = counting(tallies);
    for (let round = 0; round < 3; round++) {
      count(KEYS.slice(round * 700));
      count(KEYS.slice(0, 10), otherEnvironmentId, "RATE_LIMITED");
      await tallies.write();
    }
    expect(await deltas()).toBe(7);
    await foldUsage(world.dataSource, organizationId);
    expect(await sums()).toEqual(expected);
    expect(await deltas()).toBe(0);
  });

  test("is added once, whoever adds it at the same time", async () => {
    const tallies = new Tallies(world.dataSource, world.clock);
    const { expected, count } = counting(tallies);
    for (let round = 0; round < 3; round++) {
      count(KEYS);
      await tallies.write();
    }
    const servers = [openServer(), openServer(), openServer()];
    const readings = servers.flatMap((server) =>
      [0, 1].map(() => foldUsage(server, organizationId).then(() => sums())),
    );
    for (const found of await Promise.all(readings)) expect(found).toEqual(expected);
    expect(await deltas()).toBe(0);
  });

  test("holds everything that was written before whoever asks, also when that is under way", async () => {
    const tallies = new Tallies(world.dataSource, world.clock);
    const { expected, count } = counting(tallies);
    count(KEYS);
    await tallies.write();
    const underWay = foldUsage(world.dataSource, organizationId);
    count(KEYS.slice(0, 1));
    await tallies.write();
    await foldUsage(world.dataSource, organizationId);
    expect(await sums()).toEqual(expected);
    await underWay;
  });

  test("stays exact, whatever dies between whichever steps", async () => {
    const step = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          from: fc.nat({ max: KEYS.length - 1 }),
          length: fc.constantFrom(1, 3, 2500),
          place: fc.constantFrom(environmentId, otherEnvironmentId),
          code: fc.constantFrom<VerificationCode>("VALID", "EXPIRED"),
        }),
      },
      { weight: 3, arbitrary: fc.constant("write" as const) },
      {
        weight: 3,
        arbitrary: fc.record({
          at: fc.integer({ min: 1, max: 5 }),
          failure: fc.constantFrom<Failure>("not done", "answer lost"),
        }),
      },
      { weight: 1, arbitrary: fc.constant("two servers" as const) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        organizationId = newId("org");
        const tallies = new Tallies(world.dataSource, world.clock);
        const { expected, count } = counting(tallies);
        for (const one of steps) {
          if (one === "write") await tallies.write();
          else if (one === "two servers") {
            await Promise.all([openServer(), openServer()].map((server) => foldUsage(server, organizationId)));
          } else if ("at" in one) await foldUsage(openServer(one), organizationId).catch(() => undefined);
          else count(KEYS.slice(one.from, one.from + one.length), one.place, one.code);
        }
        await tallies.write();
        await foldUsage(world.dataSource, organizationId);
        expect(await sums()).toEqual(expected);
        expect(await deltas()).toBe(0);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

describe("in the background", () => {
  const folder = (dataSource = world.dataSource): UsageFolder =>
    new UsageFolder({ dataSource, log: createLogger("silent") });

  async function writeFor(ids: readonly string[]): Promise<void> {
    const tallies = new Tallies(world.dataSource, world.clock);
    for (const id of ids) tallies.count(callOf(world, { organizationId: id, apiKeyId: KEYS[0] ?? null }));
    await tallies.write();
  }

  test("the usage of every organization is added up, and one for which that fails keeps none from it", async () => {
    const ids = Array.from({ length: 3 }, () => newId("org"));
    await folder().fold();
    await writeFor(ids);
    await folder(openServer({ at: 1, failure: "not done" })).fold();
    expect((await Promise.all(ids.map((id) => deltas(id)))).filter((left) => left === 1)).toHaveLength(1);
    await folder().fold();
    expect(await Promise.all(ids.map((id) => deltas(id)))).toEqual([0, 0, 0]);
    expect((await sums(ids[0])).get(`${KEYS[0]}  VALID`)).toBe(1);
  });

  test("that is done once a minute, and ends with the server", async () => {
    jest.useFakeTimers({ doNotFake: ["setImmediate", "performance", "nextTick", "queueMicrotask"] });
    try {
      const one = folder();
      const folding = jest.spyOn(one, "fold");
      one.start();
      jest.advanceTimersByTime(59_999);
      expect(folding).not.toHaveBeenCalled();
      jest.advanceTimersByTime(1);
      expect(folding).toHaveBeenCalledTimes(1);
      await one.stop(performance.now() + 10_000);
      jest.advanceTimersByTime(120_000);
      expect(folding).toHaveBeenCalledTimes(1);
    } finally {
      jest.useRealTimers();
    }
  });
});
