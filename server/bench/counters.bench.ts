import "reflect-metadata";
import { openWorld } from "../test/world.js";
import type { Demand } from "../src/context/counters.js";
import { ProcessCounters } from "../src/limits/counters.js";
import { demandOfKey, demandsOf } from "../src/limits/demands-of.js";
import { newId } from "../src/platform/ids.js";

/**
 * What the counters of 100,000 keys cost: memory, time for one call, and saving them all, in a database as the tests have it
 * (TEST_DATABASE_URL for MariaDB). Each key has a limit of its own; its environment has a rule for each key and a budget.
 */
const KEYS = 100_000;
const ROUNDS = 10;

const world = await openWorld();
try {
  const counters = new ProcessCounters({ dataSource: world.dataSource, clock: world.clock });
  world.clock.advance(40 * 86_400);
  const organizationId = newId("org");
  const rate = { limit: 1_000_000, windowSeconds: 86_400 };
  const limits = {
    rules: [{ id: newId("rul"), organizationId, scope: null, per: "KEY", action: "ENFORCE", ...rate } as const],
    budgets: [
      { id: newId("bud"), organizationId, apiKeyId: null, limit: 1e9, period: "MONTH", action: "ENFORCE" } as const,
    ],
  };
  const calls = Array.from({ length: KEYS }, () => {
    const key = { organizationId, apiKeyId: newId("key"), mode: "LIVE" } as const;
    return { ...key, ofKey: demandOfKey(key, rate), customer: null, scopes: [], cost: 1 };
  });
  const now = world.clock.now().getTime();
  const take = (demands: readonly Demand[]): void => {
    if (counters.take(demands, now)?.refusal !== null) throw new Error("A call was refused");
  };

  const before = usedBytes();
  for (const call of calls) take(demandsOf(limits, call));
  const bytes = (usedBytes() - before) / counters.size;
  console.log(`${counters.size} counters, ${bytes.toFixed(0)} bytes each`);

  const started = performance.now();
  for (let round = 0; round < ROUNDS; round++) for (const call of calls) take(demandsOf(limits, call));
  const microseconds = ((performance.now() - started) * 1000) / (KEYS * ROUNDS);
  console.log(`${microseconds.toFixed(2)} µs a call, for three counters`);

  const saving = performance.now();
  let longest = 0;
  let last = saving;
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  await counters.flush();
  clearInterval(watch);
  const seconds = (performance.now() - saving) / 1000;
  console.log(
    `${(counters.size / seconds).toFixed(0)} counters saved a second, others waiting ${longest.toFixed(0)} ms at most`,
  );
} finally {
  await world.close();
}

function usedBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
