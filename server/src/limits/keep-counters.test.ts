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
    world.clock.advance(MINUTE * 2);
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

  test("saves them a last time when it ends", async () => {
    const id = countOnce(MINUTE);
    expect(await isStored(id)).toBe(false);
    expect(await keep().stop(performance.now() + 10_000)).toBe(true);
    expect(await isStored(id)).toBe(true);
  });

  test("takes from the database what was counted in windows that have ended, and nothing else", async () => {
    const keeper = keep();
    const ended = Array.from({ length: 1100 }, () => countOnce(MINUTE));
    const lasting = countOnce(MINUTE * 2);
    await keeper.flush();
    world.clock.advance(MINUTE);
    const later = countOnce(MINUTE);
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
