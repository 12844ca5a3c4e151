import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { openServer, type TestServer } from "../../test/http.js";
import type { World } from "../../test/world.js";
import { updateKeyPolicy } from "../organizations/update-key-policy.js";
import { addSeconds } from "../platform/clock.js";
import { ApiKey } from "./api-key.entity.js";
import { finishRotation } from "./finish-rotation.js";
import { findRotationDueAt } from "./find-rotation-due-at.js";
import { listKeys } from "./list-keys.js";
import { revokeKey } from "./revoke-key.js";
import { rotateKey } from "./rotate-key.js";
import { disableKey } from "./set-key-enabled.js";

const DAY = 86_400;

let server: TestServer;
let world: World;
let place: Place;
beforeAll(async () => {
  server = await openServer();
  world = server.world;
  place = await makePlace(world);
});
afterAll(() => server.close());

const as = () => world.contextFor(place.owner);
const setReminder = (rotationReminderDays: number | null) =>
  updateKeyPolicy(as(), { organizationId: place.organization.id, rotationReminderDays });
const dueAt = async ({ id }: ApiKey): Promise<Date | null> =>
  findRotationDueAt(as(), await world.dataSource.manager.findOneByOrFail(ApiKey, { id }));
const dueBefore = async (rotationDueBefore: Date): Promise<Set<string>> => {
  const input = { organizationId: place.organization.id, first: 200, filter: { rotationDueBefore } };
  return new Set((await listKeys(as(), input)).nodes.map(({ name }) => name));
};

test("a rotation is due as many days after the current secret was made as the policy says (RF-12, FG-28)", async () => {
  const { apiKey } = await makeKey(world, place);
  expect(await dueAt(apiKey)).toEqual(addSeconds(world.clock.now(), 90 * DAY));
  world.clock.advance(10 * DAY);
  await rotateKey(as(), { id: apiKey.id, gracePeriodSeconds: 600 });
  expect(await dueAt(apiKey)).toEqual(addSeconds(world.clock.now(), 90 * DAY));
  await finishRotation(as(), apiKey.id);
  await setReminder(30);
  expect(await dueAt(apiKey)).toEqual(addSeconds(world.clock.now(), 30 * DAY));
  await setReminder(null);
  expect(await dueAt(apiKey)).toBeNull();
  await setReminder(90);
});

test("nothing reminds of a key that was revoked or has expired", async () => {
  const { apiKey: revoked } = await makeKey(world, place);
  await revokeKey(as(), { id: revoked.id });
  expect(await dueAt(revoked)).toBeNull();
  const { apiKey: expired } = await makeKey(world, place, { expiresAt: addSeconds(world.clock.now(), 60) });
  world.clock.advance(59.999);
  expect(await dueAt(expired)).not.toBeNull();
  world.clock.advance(0.001);
  expect(await dueAt(expired)).toBeNull();
});

test("a list of what is due shows exactly the keys that say so themselves (RF-12)", async () => {
  place = await makePlace(world, "Due");
  const made = world.clock.now();
  await makeKey(world, place, { name: "old" });
  await makeKey(world, place, { name: "about to expire", expiresAt: addSeconds(made, 9 * DAY) });
  const disabled = await makeKey(world, place, { name: "disabled" });
  await disableKey(as(), disabled.apiKey.id);
  const revoked = await makeKey(world, place, { name: "revoked" });
  await revokeKey(as(), { id: revoked.apiKey.id });
  const rotated = await makeKey(world, place, { name: "rotated" });
  world.clock.advance(DAY);
  await rotateKey(as(), { id: rotated.apiKey.id, gracePeriodSeconds: 20 * DAY });
  await makeKey(world, place, { name: "young" });
  await setReminder(7);

  const due = addSeconds(made, 7 * DAY);
  expect(await dueBefore(due)).toEqual(new Set());
  expect(await dueBefore(addSeconds(due, 0.001))).toEqual(new Set(["old", "about to expire", "disabled"]));
  const everything = ["old", "about to expire", "disabled", "rotated", "young"];
  expect(await dueBefore(addSeconds(due, 2 * DAY))).toEqual(new Set(everything));
  expect(await dueBefore(new Date(0))).toEqual(new Set());
  world.clock.advance(8 * DAY);
  expect(await dueBefore(addSeconds(due, 2 * DAY))).toEqual(new Set(["old", "disabled", "rotated", "young"]));
  await setReminder(null);
  expect(await dueBefore(new Date("9999-12-31"))).toEqual(new Set());
});

test("is told over GraphQL, and the list filters by it (RF-12)", async () => {
  const fresh = await makePlace(world, "Over GraphQL");
  const { secret } = await makeKey(world, fresh, { organizationAccess: "READ", name: "Auditor" });
  const due = addSeconds(world.clock.now(), 90 * DAY).toISOString();
  const query = `query($before: DateTime!) { viewer { organizations { nodes {
    apiKeys(filter: { rotationDueBefore: $before }) { nodes { name rotationDueAt } } } } } }`;
  const ask = async (before: string) => {
    const { json } = await server.graphql(query, { before }, { "x-api-key": secret });
    return json.data.viewer.organizations.nodes[0].apiKeys.nodes as unknown;
  };
  expect(await ask("2030-01-01T00:00:00Z")).toEqual([{ name: "Auditor", rotationDueAt: due }]);
  expect(await ask(due)).toEqual([]);
});
