import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { IsNull } from "typeorm";
import { keyInput, makeKey, makePlace, type Place } from "../../test/keys.js";
import { storeKey } from "../../test/places.js";
import { watchQueries } from "../../test/watch-queries.js";
import { openWorld, type World } from "../../test/world.js";
import { deleteOrganization } from "../organizations/delete-organization.js";
import { systemContext } from "../system-context.js";
import { ApiKey } from "./api-key.entity.js";
import { createKey } from "./create-key.js";
import { deleteKey } from "./delete-key.js";
import { duplicateKey } from "./duplicate-key.js";
import { findFewKeys } from "./find-few-keys.js";
import { fragmentsOf } from "./fragments.js";
import { keepSearchable, makeSearchable } from "./keep-searchable.js";
import { KeyFragment } from "./key-fragment.entity.js";
import { listKeys } from "./list-keys.js";
import { revokeKey } from "./revoke-key.js";
import { rotateKey } from "./rotate-key.js";
import { updateKey } from "./update-key.js";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const as = (place: Place) => world.contextFor(place.owner);
const keysOf = (place: Place): Promise<ApiKey[]> =>
  world.dataSource.manager.findBy(ApiKey, { organizationId: place.organization.id });

const textOf = (id: string, fragment: Buffer): string => `${id} ${fragment.toString("hex")}`;

async function storedIn(place: Place): Promise<string[]> {
  const organizationId = place.organization.id;
  const rows = await world.dataSource.manager.findBy(KeyFragment, { organizationId });
  return rows.map(({ apiKeyId, fragment }) => textOf(apiKeyId, fragment)).toSorted();
}

/** That a place's searchable keys have their fragments, and nothing else has any. */
async function expectFragments(place: Place): Promise<void> {
  const keys = (await keysOf(place)).filter(({ isSearchable }) => isSearchable);
  const wanted = keys.flatMap((apiKey) => fragmentsOf(apiKey).map((fragment) => textOf(apiKey.id, fragment)));
  expect(await storedIn(place)).toEqual(wanted.toSorted());
}

/** The names that a search finds, and whether it had to read every name for that. */
async function search(place: Place, text: string): Promise<{ names: string[]; isLong: boolean }> {
  const asked = watchQueries(world.dataSource);
  const ids = await findFewKeys(as(place), place.organization.id, { search: text }, 50);
  const isLong = asked().some(({ sql }) => sql.includes("LIKE"));
  const input = { organizationId: place.organization.id, filter: { search: text }, first: 50 };
  const { nodes } = await listKeys(as(place), input);
  expect(nodes.every(({ id }) => ids?.includes(id))).toBe(true);
  return { names: nodes.map(({ name }) => name).toSorted(), isLong };
}

describe("a search", () => {
  let place: Place;
  beforeAll(async () => {
    place = await makePlace(world, "Searched");
    for (const name of ["Billing, nightly", "billing of Größe", "Reports"]) await makeKey(world, place, { name });
  });

  test.each<[string, string[]]>([
    ["illing", ["Billing, nightly", "billing of Größe"]],
    ["BILLING, N", ["Billing, nightly"]],
    ["GRÖSSE", ["billing of Größe"]],
    ["ße", ["billing of Größe"]],
    ["eports", ["Reports"]],
    ["reports ", []],
    ["billing, nightly and what no name goes on with", []],
    ["nothing", []],
    ["a".repeat(100), []],
  ])("for %j reads no more names than it finds", async (text, names) => {
    expect(await search(place, text)).toEqual({ names, isLong: false });
  });

  test("finds a key by its start", async () => {
    const { apiKey } = await makeKey(world, place, { name: "By its start" });
    const { names, isLong } = await search(place, apiKey.start.toUpperCase());
    expect(names).toContain("By its start");
    expect(isLong).toBe(false);
    expect((await search(place, apiKey.start.slice(-4))).names).toContain("By its start");
  });

  test("for less than three letters finds the same, through all names", async () => {
    expect(await search(place, "gr")).toEqual({ names: ["billing of Größe"], isLong: true });
    expect(await search(place, "xq")).toMatchObject({ isLong: true });
  });

  test("finds nothing of another organization", async () => {
    const other = await makePlace(world, "Beside");
    await makeKey(world, other, { name: "Elsewhere" });
    expect((await search(place, "elsewhere")).names).toEqual([]);
  });
});

describe("a key has its fragments", () => {
  let place: Place;
  beforeAll(async () => {
    place = await makePlace(world, "Kept");
  });

  test("from its creation on, and so has a copy", async () => {
    const { apiKey } = await makeKey(world, place, { name: "The first" });
    await duplicateKey(as(place), { id: apiKey.id });
    expect(await keysOf(place)).toMatchObject([{ isSearchable: true }, { isSearchable: true }]);
    await expectFragments(place);
    expect(await storedIn(place)).not.toEqual([]);
  });

  test("of its new name once it is renamed, and of the old one no more", async () => {
    const { apiKey } = await makeKey(world, place, { name: "Called before" });
    await updateKey(as(place), { id: apiKey.id, name: "Called after" });
    await expectFragments(place);
    expect(await search(place, "called")).toEqual({ names: ["Called after"], isLong: false });
    await updateKey(as(place), { id: apiKey.id, name: "Called after", description: "The same" });
    await expectFragments(place);
  });

  test("of the start of its new secret, after a rotation or a repeat of a creation", async () => {
    const { apiKey } = await makeKey(world, place, { name: "Rotated" });
    const rotated = await rotateKey(as(place), { id: apiKey.id });
    expect((await search(place, rotated.apiKey.start)).names).toContain("Rotated");
    const input = keyInput(place, { name: "Made twice", idempotencyKey: "made-twice" });
    await createKey(as(place), input);
    const again = await createKey(as(place), input);
    expect((await search(place, again.apiKey.start)).names).toContain("Made twice");
    await expectFragments(place);
  });

  test("until it is deleted, alone or with its organization", async () => {
    const { apiKey } = await makeKey(world, place, { name: "To be deleted" });
    await revokeKey(as(place), { id: apiKey.id });
    expect(await search(place, "be deleted")).toEqual({ names: ["To be deleted"], isLong: false });
    await deleteKey(as(place), apiKey.id);
    await expectFragments(place);

    await deleteOrganization(as(place), { id: place.organization.id });
    expect(await storedIn(place)).toEqual([]);
  });
});

describe("keys of before there were fragments", () => {
  const make = (place: Place, name: string): Promise<ApiKey> => {
    const folded = name.toLowerCase();
    return storeKey(world, place.organization, [], { name, foldedName: folded, nameInUse: folded });
  };
  const system = () => systemContext({ ...world.contextFor({ kind: "ANONYMOUS" }), dataSource: world.dataSource });
  const isMissing = (): Promise<boolean> => world.dataSource.manager.existsBy(ApiKey, { isSearchable: IsNull() });

  test("are found, beside those that have theirs", async () => {
    const place = await makePlace(world, "Old");
    await makeKey(world, place, { name: "Younger key" });
    const old = await make(place, "Older key");
    expect(await search(place, "er key")).toEqual({ names: ["Older key", "Younger key"], isLong: false });
    await updateKey(as(place), { id: old.id, name: "Oldest key" });
    expect((await search(place, "oldest")).names).toEqual(["Oldest key"]);
    await expectFragments(place);
  });

  test("get theirs, a few at a time, by the names that they have then", async () => {
    const places = [await makePlace(world, "One"), await makePlace(world, "Two")];
    for (const place of places) for (const name of ["Alpha", "Beta", "Gamma"]) await make(place, name);
    let portions = 0;
    while (await makeSearchable(system(), 2)) portions++;
    expect(portions).toBeGreaterThanOrEqual(4);
    for (const place of places) {
      expect(await keysOf(place)).toMatchObject([
        { isSearchable: true },
        { isSearchable: true },
        { isSearchable: true },
      ]);
      await expectFragments(place);
      expect(await search(place, "alpha")).toEqual({ names: ["Alpha"], isLong: false });
    }
    expect(await isMissing()).toBe(false);
  });

  test("get theirs while the server runs, and it ends without waiting for all of them", async () => {
    const place = await makePlace(world, "Running");
    await make(place, "Delta");
    const end = keepSearchable(system);
    while (await isMissing()) await new Promise(setImmediate);
    await end();
    await expectFragments(place);
    for (let index = 0; index < 120; index++) await make(place, `Epsilon ${index}`);
    await keepSearchable(system)();
    expect(await isMissing()).toBe(true);
    await expectFragments(place);
  });
});
