import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { openWorld, type World } from "../../test/world.js";
import { readerOf } from "../platform/database/sqlite-pool.js";
import { sha256Name } from "../platform/hashing.js";
import { findByDigest } from "./find-by-digest.js";
import { rotateKey } from "./rotate-key.js";

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
});
afterAll(() => world.close());

const find = (...texts: [string, ...string[]]) => {
  const [first, ...others] = texts;
  return findByDigest(world.dataSource.manager, [sha256Name(first), ...others.map(sha256Name)]);
};

test("whoever asks at the same time is told of the key that they asked for, with all of its grants in their order", async () => {
  const { project, production } = place;
  const [two, none] = [
    await makeKey(world, place, {
      grants: [
        { projectId: project.id, environmentId: production.id, permission: "WRITE" },
        { projectId: project.id, permission: "READ" },
      ],
    }),
    await makeKey(world, place, { organizationAccess: "READ", grants: [] }),
  ];
  const strangers = Array.from({ length: 250 }, (_, index) => find(`nobody's ${index}`));
  const [ofTwo, ofNone, ofTwoAgain, byEither] = await Promise.all([
    find(two.secret),
    find(none.secret),
    find(two.secret),
    find("nobody's", none.secret),
  ]);
  expect(ofTwo?.apiKey.id).toBe(two.apiKey.id);
  expect(ofTwo?.grants.map(({ environmentId }) => environmentId)).toEqual([production.id, null]);
  expect(ofTwoAgain).toEqual(ofTwo);
  expect(ofNone?.apiKey.id).toBe(none.apiKey.id);
  expect(ofNone?.grants).toEqual([]);
  expect(byEither?.apiKey.id).toBe(none.apiKey.id);
  expect(new Set(await Promise.all(strangers))).toEqual(new Set([null]));
});

test("both secrets of a rotated key tell until when there are two", async () => {
  const { apiKey, secret: old } = await makeKey(world, place);
  expect((await find(old))?.handoverEndsAt).toBeNull();
  world.clock.advance(1);
  const rotated = await rotateKey(world.contextFor(place.owner), { id: apiKey.id, gracePeriodSeconds: 60 });
  expect((await find(old))?.handoverEndsAt).toEqual(rotated.previousSecretRetiresAt);
  expect((await find(rotated.secret))?.handoverEndsAt).toEqual(rotated.previousSecretRetiresAt);
});

test("older secrets of a rotated key are found among its own", async () => {
  const reader = readerOf(world.dataSource);
  if (reader === null) return;
  const prepare = jest.spyOn(reader, "prepare");
  // So many have a statement of their own, which is prepared now.
  await Promise.all(Array.from({ length: 3 }, (_, index) => find(`nobody's ${index}`)));
  const [statement = ""] = prepare.mock.calls.flat();
  prepare.mockRestore();
  const plan = reader.prepare(`EXPLAIN QUERY PLAN ${statement}`).all("", "", "", "");
  expect(plan).toContainEqual(
    expect.objectContaining({
      detail: expect.stringMatching(/^SEARCH older USING COVERING INDEX .*api_key_id=\?/),
    }),
  );
});
