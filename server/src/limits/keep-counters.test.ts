import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openWorld, type World } from "../../test/world.js";
import { newId } from "../platform/ids.js";
import { StoredCounter } from "./counter.entity.js";
import { demandOfKey } from "./demands-of.js";
import { keepCounters } from "./keep-counters.js";

const MINUTE = 60;

describe("keeping the counters", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    // So that no window began before this process, and the tenth minute is far.
    world.clock.advance(MINUTE * 10);
  });
  afterAll(() => world.close());

  function countOnce(windowSeconds: number): string {
    const call = { organizationId: newId("org"), apiKeyId: newId("key"), mode: "LIVE" } as const;
    world.counters.take([demandOfKey(call, { limit: 5, windowSeconds })], world.clock.now().getTime());
    return call.apiKeyId;
  }
  const isStored = async (id: string): Promise<boolean> =>
    (await world.dataSource.manager.findOneBy(StoredCounter, { id })) !== null;
  const keep = () => keepCounters(world.counters, { ...world, log: world.contextFor({ kind: "ANONYMOUS" }).log });

  test("saves long windows while it goes on, and short ones when it ends", async () => {
    const [short, long] = [countOnce(MINUTE), countOnce(MINUTE * 2)];
    const keeper = keep();
    await keeper.flush();
    expect([await isStored(short), await isStored(long)]).toEqual([false, true]);
    const later = countOnce(MINUTE * 2);
    expect(await keeper.stop(performance.now() + 10_000)).toBe(true);
    expect(await Promise.all([short, long, later].map((id) => isStored(id)))).toEqual([true, true, true]);
  });

  test("takes from the database what was counted in windows that have ended, and nothing else", async () => {
    const keeper = keep();
    const ended = Array.from({ length: 1100 }, () => countOnce(MINUTE * 2));
    const lasting = countOnce(MINUTE * 10);
    await keeper.flush();
    expect(await isStored(ended[0] ?? "")).toBe(true);
    world.clock.advance(MINUTE * 2);
    const later = countOnce(MINUTE * 2);
    await keeper.flush();
    expect(await Promise.all([ended[0], ended[1099], lasting, later].map((id) => isStored(id ?? "")))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(await world.dataSource.manager.countBy(StoredCounter, {})).toBe(2);
  });
});
