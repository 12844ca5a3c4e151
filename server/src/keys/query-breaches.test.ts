import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { DEFAULT_KEY_POLICY } from "@claviger/shared/key-policy";
import { keyInput, makeKey, makePlace, type Place } from "../../test/keys.js";
import { openWorld, type World } from "../../test/world.js";
import { updateKeyPolicy } from "../organizations/update-key-policy.js";
import { addSeconds } from "../platform/clock.js";
import { ApiKey } from "./api-key.entity.js";
import { createKey } from "./create-key.js";
import { finishRotation } from "./finish-rotation.js";
import type { KeyFilter } from "./key-query.js";
import { listKeys } from "./list-keys.js";
import { breachesPolicy } from "./policy-breach.js";
import type { PolicyChange } from "./query-breaches.js";
import { rotateKey } from "./rotate-key.js";
import { revokeKey } from "./revoke-key.js";

const DAY = 86_400;

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
});
afterAll(() => world.close());

const as = () => world.contextFor(place.owner);
const listed = async (filter: KeyFilter): Promise<string[]> => {
  const input = { organizationId: place.organization.id, first: 200, filter };
  return (await listKeys(as(), input)).nodes.map(({ name }) => name).toSorted();
};
const setPolicy = (change: object) => updateKeyPolicy(as(), { organizationId: place.organization.id, ...change });

test("a policy's breaches are found before it is one: each rule as it would be, the others as they are", async () => {
  const now = world.clock.now();
  const key = (name: string, expiresAt: Date | null = null) => makeKey(world, place, { name, expiresAt });
  await key("lasting");
  await key("a week", addSeconds(now, 7 * DAY));
  await key("a week and a millisecond", new Date(now.getTime() + 7 * DAY * 1000 + 1));
  const revoked = await key("revoked");
  await revokeKey(as(), { id: revoked.apiKey.id });
  await key("expired", addSeconds(now, 1));
  await setPolicy({ environmentBinding: "MULTI" });
  await createKey(
    as(),
    keyInput(place, { name: "several kinds", environmentKind: null, expiresAt: addSeconds(now, DAY) }),
  );
  world.clock.advance(2);

  const changes: [PolicyChange, string[]][] = [
    [{}, []],
    [{ requireExpiry: true }, ["lasting"]],
    [{ maxLifetimeDays: 7 }, ["a week and a millisecond", "lasting"]],
    [{ environmentBinding: "STRICT" }, ["several kinds"]],
    [{ environmentBinding: "STRICT", requireExpiry: true }, ["lasting", "several kinds"]],
  ];
  const keys = await world.dataSource.manager.findBy(ApiKey, { organizationId: place.organization.id });
  for (const [change, names] of changes) {
    expect(await listed({ breaches: change })).toEqual(names);
    const policy = {
      ...DEFAULT_KEY_POLICY,
      environmentBinding: "MULTI" as const,
      ...change,
    } as typeof DEFAULT_KEY_POLICY;
    const refused = keys.filter(
      (one) => one.revokedAt === null && one.name !== "expired" && breachesPolicy(policy, one),
    );
    expect(refused.map(({ name }) => name).toSorted()).toEqual(names);
  }

  await setPolicy({ environmentBinding: "STRICT", maxLifetimeDays: 7 });
  expect(await listed({ breaches: {} })).toEqual(["a week and a millisecond", "lasting", "several kinds"]);
  expect(await listed({ breaches: { maxLifetimeDays: null } })).toEqual(["several kinds"]);
  await setPolicy({ maxLifetimeDays: null });
});

test("a lifetime that no policy has is refused", async () => {
  await expect(listed({ breaches: { maxLifetimeDays: 0 } })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    details: { field: "filter.breaches.maxLifetimeDays" },
  });
});

test("keys in a grace period are found until it ends", async () => {
  const { apiKey } = await makeKey(world, place, { name: "rotated" });
  await rotateKey(as(), { id: apiKey.id, gracePeriodSeconds: 60 });
  const now = world.clock.now();
  expect(await listed({ graceEndsAfter: addSeconds(now, 59) })).toEqual(["rotated"]);
  expect(await listed({ graceEndsAfter: addSeconds(now, 60) })).toEqual([]);
  await finishRotation(as(), apiKey.id);
  expect(await listed({ graceEndsAfter: now })).toEqual([]);
});
