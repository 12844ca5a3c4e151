import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { TestClock, openWorld, type World } from "../../test/world.js";
import type { Demand, Taken } from "../context/counters.js";
import { newId } from "../platform/ids.js";
import { StoredCounter } from "./counter.entity.js";
import { ProcessCounters } from "./counters.js";

const MINUTE = 60;
const HOUR = 3600;
const organizationId = newId("org");

const demandOn = (counterId: string, demand: Partial<Demand> = {}): Demand => ({
  counterId,
  organizationId,
  code: "RATE_LIMITED",
  window: MINUTE,
  limit: 5,
  cost: 1,
  enforce: true,
  announced: true,
  counter: null,
  ...demand,
});

const newDemand = (demand: Partial<Demand> = {}): Demand => demandOn(newId("rul"), demand);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Goes to where the next window of this length begins. */
const align = (seconds: number): void =>
  world.clock.advance(seconds - ((world.clock.now().getTime() / 1000) % seconds));

/** A server process that starts now. */
const startProcess = (capacity?: number): ProcessCounters =>
  new ProcessCounters({ dataSource: world.dataSource, clock: world.clock, ...(capacity ? { capacity } : {}) });

async function takeNow(counters: ProcessCounters, demands: readonly Demand[]): Promise<Taken> {
  for (;;) {
    const taken = counters.take(demands, world.clock.now().getTime());
    if (taken) return taken;
    await counters.load(demands);
  }
}

async function passes(counters: ProcessCounters, ...demands: readonly Demand[]): Promise<boolean> {
  return (await takeNow(counters, demands)).refusal === null;
}

async function countPassing(counters: ProcessCounters, demand: Demand, calls: number): Promise<number> {
  const passed = await Promise.all(Array.from({ length: calls }, () => passes(counters, demand)));
  return passed.filter(Boolean).length;
}

describe("a counter", () => {
  let counters: ProcessCounters;
  beforeEach(() => {
    counters = startProcess();
  });

  test("lets exactly its limit pass in a window, of 200 calls at once", async () => {
    expect(await countPassing(counters, newDemand({ limit: 120 }), 200)).toBe(120);
  });

  test("says after how many seconds the window ends, and lets calls pass again from then on", async () => {
    const demand = newDemand({ limit: 1 });
    align(MINUTE);
    expect(await passes(counters, demand)).toBe(true);
    const refused = { refusal: { code: "RATE_LIMITED", retryAfterSeconds: 60 }, observed: [] };
    expect(await takeNow(counters, [demand])).toEqual(refused);
    world.clock.advance(59.999);
    refused.refusal.retryAfterSeconds = 1;
    expect(await takeNow(counters, [demand])).toEqual(refused);
    world.clock.advance(0.001);
    expect(await passes(counters, demand)).toBe(true);
    expect(await passes(counters, demand)).toBe(false);
  });

  test("is not moved by calls that were refused: the window ends when it ends, and the next has its full number", async () => {
    const demand = newDemand();
    align(MINUTE);
    const passed: number[] = [];
    for (let second = 0; second < MINUTE * 3; second++) {
      if (await passes(counters, demand)) passed.push(Math.floor(second / MINUTE));
      world.clock.advance(1);
    }
    expect(passed).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
  });

  test("refuses a call whole that costs more than is left, and lets a smaller one pass", async () => {
    const demand = newDemand({ code: "BUDGET_EXCEEDED", limit: 10 });
    expect(await passes(counters, { ...demand, cost: 7 })).toBe(true);
    expect(await takeNow(counters, [{ ...demand, cost: 4 }])).toMatchObject({ refusal: { code: "BUDGET_EXCEEDED" } });
    expect(await passes(counters, { ...demand, cost: 3 })).toBe(true);
    expect(await passes(counters, { ...demand, cost: 1 })).toBe(false);
  });

  test("that only observes counts every call that passes, and says which had no room", async () => {
    const demand = newDemand({ limit: 2, enforce: false });
    const answers = [];
    for (let call = 0; call < 4; call++) answers.push(await takeNow(counters, [demand]));
    expect(answers.map(({ refusal }) => refusal)).toEqual([null, null, null, null]);
    expect(answers.map(({ observed }) => observed)).toEqual([[], [], ["RATE_LIMITED"], ["RATE_LIMITED"]]);
    expect(counters.countOf(demand, world.clock.now().getTime())).toBe(4);
  });

  test("that has met its highest number stays there, and refuses", async () => {
    const demand = newDemand({ limit: 1_000_000_000, enforce: false });
    for (let call = 0; call < 4; call++) await takeNow(counters, [{ ...demand, cost: 1_000_000_000 }]);
    expect(counters.countOf(demand, world.clock.now().getTime())).toBe(2 ** 31 - 1);
    expect(await passes(counters, { ...demand, enforce: true })).toBe(false);
  });

  test("takes a limit that was lowered or raised into account at once", async () => {
    const demand = newDemand({ limit: 3 });
    expect(await countPassing(counters, demand, 10)).toBe(3);
    expect(await countPassing(counters, { ...demand, limit: 5 }, 10)).toBe(2);
    expect(await passes(counters, { ...demand, limit: 2 })).toBe(false);
  });

  test("keeps what it has counted when its window becomes longer, and begins anew when it becomes shorter", async () => {
    align(HOUR);
    world.clock.advance(90);
    const demand = newDemand({ limit: 3 });
    expect(await countPassing(counters, demand, 10)).toBe(3);
    expect(await passes(counters, { ...demand, window: HOUR })).toBe(false);
    expect(await countPassing(counters, demand, 10)).toBe(3);
  });

  test("is one for all that are counted by it, also when it was let go of in between", async () => {
    const demandOnShared = () => demandOn("rul_shared", { limit: 3 });
    const early = demandOnShared();
    expect(await countPassing(counters, early, 2)).toBe(2);
    expect(await countPassing(counters, demandOnShared(), 2)).toBe(1);
    world.clock.advance(MINUTE);
    while (counters.size > 0) counters.sweep();
    expect(await countPassing(counters, demandOnShared(), 2)).toBe(2);
    expect(await countPassing(counters, early, 2)).toBe(1);
  });

  test("gives no window twice when the clock is set back", async () => {
    const demand = newDemand({ limit: 3 });
    const clock = new TestClock(new Date("2026-11-20T12:00:59.000Z"));
    const own = new ProcessCounters({ dataSource: world.dataSource, clock });
    clock.advance(2);
    const take = (): boolean => own.take([demand], clock.now().getTime())?.refusal === null;
    expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
    clock.advance(-2);
    expect(take()).toBe(false);
  });
});

describe("all the counters of a call", () => {
  test("are taken together or not at all: the first without room names the code, the last to end of that code the time", async () => {
    const counters = startProcess();
    align(HOUR);
    const budget = newDemand({ code: "BUDGET_EXCEEDED", window: "MONTH", limit: 1 });
    const minute = newDemand({ limit: 1 });
    const hour = newDemand({ limit: 1, window: HOUR });
    const free = newDemand();
    const observing = newDemand({ limit: 0, enforce: false });
    expect(await passes(counters, minute, hour, budget)).toBe(true);
    expect(await takeNow(counters, [free, minute, hour, observing, budget])).toEqual({
      refusal: { code: "RATE_LIMITED", retryAfterSeconds: HOUR },
      observed: ["RATE_LIMITED"],
    });
    const now = world.clock.now().getTime();
    expect([free, minute, hour, budget].map((demand) => counters.countOf(demand, now))).toEqual([0, 1, 1, 1]);
    world.clock.advance(HOUR);
    expect(await takeNow(counters, [free, minute, hour, budget])).toMatchObject({
      refusal: { code: "BUDGET_EXCEEDED" },
    });
  });

  interface Step {
    readonly seconds: number;
    readonly asked: readonly { readonly which: number; readonly cost: number }[];
  }
  const COUNTERS = 5;
  const limits = fc.array(
    fc.record({
      limit: fc.integer({ min: 1, max: 12 }),
      window: fc.constantFrom(1, 7, 60, 3600, "MONTH" as const),
      enforce: fc.boolean(),
    }),
    { minLength: COUNTERS, maxLength: COUNTERS },
  );
  const steps: fc.Arbitrary<Step[]> = fc.array(
    fc.record({
      seconds: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 2_000_000 })),
      asked: fc.uniqueArray(fc.record({ which: fc.nat(COUNTERS - 1), cost: fc.integer({ min: 0, max: 6 }) }), {
        selector: ({ which }) => which,
      }),
    }),
    { maxLength: 60 },
  );

  /** Where the window lies, found by walking and not by arithmetic on the epoch. */
  function isInWindow(window: Demand["window"], then: number, now: number): boolean {
    if (window === "MONTH") return new Date(then).toISOString().slice(0, 7) === new Date(now).toISOString().slice(0, 7);
    return Math.floor(then / 1000 / window) === Math.floor(now / 1000 / window);
  }

  test("hold for any calls at any time what a list of the calls that passed says: no enforced limit is passed, and refused calls leave nothing", () => {
    fc.assert(
      fc.property(limits, steps, (configured, sequence) => {
        const clock = new TestClock(new Date("2026-01-01T00:00:00.000Z"));
        const counters = new ProcessCounters({ dataSource: world.dataSource, clock });
        clock.advance(60 * 86_400);
        const demands = configured.map((limit, which) => demandOn(`rul_${which}`, limit));
        const passed: { which: number; cost: number; at: number }[] = [];
        for (const { seconds, asked } of sequence) {
          clock.advance(seconds);
          const now = clock.now().getTime();
          const spent = (which: number): number =>
            passed
              .filter((call) => call.which === which && isInWindow(demands[which]?.window ?? 0, call.at, now))
              .reduce((sum, { cost }) => sum + cost, 0);
          const call = asked.map(({ which, cost }) => ({ ...(demands[which] as Demand), cost, which }));
          const full = call.filter(({ which, cost, limit }) => spent(which) + cost > limit);
          const taken = counters.take(call, now) as Taken;
          expect(taken.refusal !== null).toBe(full.some(({ enforce }) => enforce));
          expect(taken.observed.length > 0).toBe(full.some(({ enforce }) => !enforce));
          if (taken.refusal === null) passed.push(...call.map(({ which, cost }) => ({ which, cost, at: now })));
          for (const [which, demand] of demands.entries()) {
            expect(counters.countOf(demand, now)).toBe(spent(which));
          }
        }
      }),
    );
  });
});

describe("a restart", () => {
  test("forgets nothing that was saved: exactly the rest of the limit passes, of 200 calls at once", async () => {
    const demand = newDemand({ limit: 150, window: "MONTH" });
    const before = startProcess();
    expect(await countPassing(before, demand, 100)).toBe(100);
    await before.flush();
    expect(await countPassing(startProcess(), demand, 200)).toBe(50);
  });

  test("forgets nothing of a server that ended, however short its windows are", async () => {
    align(MINUTE);
    const demands = [1, MINUTE, 2 * MINUTE, "MONTH" as const].map((window) => newDemand({ limit: 150, window }));
    const before = startProcess();
    for (const demand of demands) await countPassing(before, demand, 100);
    before.end();
    await before.flush();
    const after = startProcess();
    expect(await Promise.all(demands.map((demand) => countPassing(after, demand, 200)))).toEqual([50, 50, 50, 50]);
  });

  test("after a crash forgets windows of up to a minute, and none that lasts longer", async () => {
    align(MINUTE);
    const demands = [1, MINUTE, MINUTE + 1, "MONTH" as const].map((window) => newDemand({ limit: 150, window }));
    const before = startProcess();
    for (const demand of demands) await countPassing(before, demand, 100);
    await before.flush();
    const after = startProcess();
    expect(await Promise.all(demands.map((demand) => countPassing(after, demand, 200)))).toEqual([150, 150, 50, 50]);
  });

  test("asks the database for nothing that began after it", async () => {
    const counters = startProcess();
    const demand = newDemand();
    expect(counters.take([demand], world.clock.now().getTime())).toBeNull();
    world.clock.advance(MINUTE);
    expect(counters.take([demand], world.clock.now().getTime())).toEqual({ refusal: null, observed: [] });
  });

  test("lets no late answer of the database undo what was counted meanwhile", async () => {
    const demand = newDemand({ limit: 2 });
    const gates: (() => void)[] = [];
    const query: typeof world.dataSource.query = async (...args) => {
      await new Promise<void>((open) => gates.push(open));
      return world.dataSource.query(...args);
    };
    const dataSource = Object.create(world.dataSource, { query: { value: query } }) as typeof world.dataSource;
    const counters = new ProcessCounters({ dataSource, clock: world.clock });
    const loads = [];
    for (let asked = 1; asked <= 2; asked++) {
      loads.push(counters.load([demand]));
      while (gates.length < asked) await setImmediate();
    }
    gates[0]?.();
    await loads[0];
    expect([await passes(counters, demand), await passes(counters, demand)]).toEqual([true, true]);
    gates[1]?.();
    await loads[1];
    expect(await passes(counters, demand)).toBe(false);
  });

  test("brings back no count of a window that has ended", async () => {
    const demand = newDemand();
    const before = startProcess();
    expect(await countPassing(before, demand, 9)).toBe(5);
    await before.flush();
    world.clock.advance(MINUTE);
    expect(await countPassing(startProcess(), demand, 9)).toBe(5);
  });

  test("counts on for any customer, whatever they are called", async () => {
    const rule = newId("rul");
    const names = [
      "Ada",
      "ada",
      "ada ",
      "Ädа",
      "漢".repeat(200),
      `${"漢".repeat(199)}字`,
      "a:b",
      "'; --",
      "\u{1F600}",
      "\u{1F601}",
    ];
    const demands = names.map((name, index) =>
      demandOn(`${rule}:${name}`, { limit: 20, cost: index + 1, window: "MONTH" }),
    );
    const before = startProcess();
    for (const demand of demands) await takeNow(before, [demand]);
    await before.flush();
    const after = startProcess();
    await after.load(demands);
    const now = world.clock.now().getTime();
    expect(demands.map((demand) => after.countOf(demand, now))).toEqual(demands.map(({ cost }) => cost));
  });
});

describe("what is kept of counters", () => {
  const LONG = 2 * MINUTE;
  const stored = (demand: Demand): Promise<StoredCounter | null> =>
    world.dataSource.manager.findOneBy(StoredCounter, { id: demand.counterId });

  test("is one row, with its organization, that the next window takes over", async () => {
    const demand = newDemand({ limit: 9, window: LONG });
    const counters = startProcess();
    await countPassing(counters, demand, 3);
    await counters.flush();
    const startsAt = Math.floor(world.clock.now().getTime() / 120_000) * 120_000;
    const row = { id: demand.counterId, organizationId, startsAt, endsAt: startsAt + 120_000, count: 3 };
    expect(await stored(demand)).toEqual(row);
    world.clock.advance(LONG);
    await takeNow(counters, [demand]);
    await counters.flush();
    expect(await stored(demand)).toEqual({ ...row, startsAt: row.endsAt, endsAt: row.endsAt + 120_000, count: 1 });
  });

  test("is saved once for each change, however many there are", async () => {
    const demands = Array.from({ length: 1201 }, () => newDemand({ window: LONG }));
    const counters = startProcess();
    await counters.load(demands);
    for (const demand of demands) counters.take([demand], world.clock.now().getTime());
    await counters.flush();
    const saved = await Promise.all(
      [demands[0], demands[600], demands[1200]].map((demand) => stored(demand as Demand)),
    );
    expect(saved.map((row) => row?.count)).toEqual([1, 1, 1]);
    await world.dataSource.manager.update(StoredCounter, { id: demands[0]?.counterId ?? "" }, { count: 77 });
    await counters.flush();
    expect((await stored(demands[0] as Demand))?.count).toBe(77);
  });

  test("is left alone when its window has ended before it was saved", async () => {
    const demand = newDemand({ window: LONG });
    const counters = startProcess();
    await takeNow(counters, [demand]);
    world.clock.advance(LONG);
    await counters.flush();
    expect(await stored(demand)).toBeNull();
  });

  test("waits in memory while the database is away, and is saved when it is back", async () => {
    let isAway = true;
    const query: typeof world.dataSource.query = (...args) =>
      isAway ? Promise.reject(new Error("away")) : world.dataSource.query(...args);
    const dataSource = Object.create(world.dataSource, { query: { value: query } }) as typeof world.dataSource;
    const counters = new ProcessCounters({ dataSource, clock: world.clock });
    world.clock.advance(LONG);
    const demands = Array.from({ length: 1001 }, () => newDemand({ window: LONG }));
    const take = (): void => demands.forEach((demand) => counters.take([demand], world.clock.now().getTime()));
    take();
    await expect(counters.flush()).rejects.toThrow("away");
    take();
    await expect(counters.flush()).rejects.toThrow("away");
    isAway = false;
    await counters.flush();
    const rows = await Promise.all([0, 500, 1000].map((index) => stored(demands[index] as Demand)));
    expect(rows.map((row) => row?.count)).toEqual([2, 2, 2]);
  });

  test("leaves memory when its window has ended", async () => {
    const counters = startProcess();
    world.clock.advance(MINUTE);
    for (let made = 0; made < 5000; made++) counters.take([newDemand()], world.clock.now().getTime());
    const lasting = newDemand({ window: "MONTH" });
    await takeNow(counters, [lasting]);
    world.clock.advance(MINUTE);
    for (let sweep = 0; sweep < 120; sweep++) counters.sweep();
    expect(counters.size).toBe(1);
    expect(counters.countOf(lasting, world.clock.now().getTime())).toBe(1);
  });

  test("stays within a bound: the oldest are read again when they are asked for, and nothing is forgotten", async () => {
    const counters = startProcess(100);
    world.clock.advance(MINUTE);
    const demands = Array.from({ length: 150 }, () => newDemand({ limit: 2 }));
    const take = (demand: Demand) => takeNow(counters, [demand]);
    for (const demand of demands) await take(demand);
    counters.sweep();
    expect(counters.size).toBe(150);
    await counters.flush();
    counters.sweep();
    expect(counters.size).toBe(75);
    const answers = [];
    for (const demand of demands) answers.push((await take(demand)).refusal, (await take(demand)).refusal);
    expect(answers.filter((refusal) => refusal === null)).toHaveLength(150);
  });
});
