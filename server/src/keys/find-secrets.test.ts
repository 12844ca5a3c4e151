import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { can } from "@claviger/shared/permissions";
import { startOf } from "@claviger/shared/key-format";
import { keyInput, makeKey, makePlace, type Place } from "../../test/keys.js";
import { refusalOf } from "../../test/outcome.js";
import { gatherCast } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import type { Context } from "../context/context.js";
import { sha256 } from "../platform/hashing.js";
import { createKey } from "./create-key.js";
import { findSecrets } from "./find-secrets.js";
import { finishRotation } from "./finish-rotation.js";
import { targetOfKey } from "./key-target.js";
import { grantsOf } from "./load-keys.js";
import { rotateKey } from "./rotate-key.js";

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
});
afterAll(() => world.close());

const as = () => world.contextFor(place.owner);
const hashOf = (text: string) => ({ sha256: sha256(text).toString("hex"), start: startOf(text) });
const found = async (texts: readonly string[], ctx: Context = as(), { organization } = place) =>
  (await findSecrets(ctx, organization.id, texts.map(hashOf))).map(({ sha256: hash, apiKey, isCertain }) => ({
    text: texts.find((text) => hashOf(text).sha256 === hash),
    name: apiKey.name,
    isCertain,
  }));

describe("looking for the keys that leaked texts present", () => {
  test("finds each by its hash, with the secret that it is, retired ones too", async () => {
    const { apiKey, secret: first } = await makeKey(world, place);
    const { secret: second } = await rotateKey(as(), { id: apiKey.id, gracePeriodSeconds: 60 });
    await finishRotation(as(), apiKey.id);
    const matches = await findSecrets(as(), place.organization.id, [hashOf(first), hashOf(second)]);
    expect(matches.map((match) => [match.apiKey.id, match.secret.retiresAt !== null, match.isCertain])).toEqual([
      [apiKey.id, true, true],
      [apiKey.id, false, true],
    ]);
    expect(matches.map(({ sha256: hash }) => hash)).toEqual([first, second].map((text) => hashOf(text).sha256));
  });

  test("tells a hash from another with the same start, and finds nothing for nothing", async () => {
    const { secret } = await makeKey(world, place);
    const other = { ...hashOf(`${secret}x`), start: startOf(secret) };
    expect(await findSecrets(as(), place.organization.id, [other])).toEqual([]);
    expect(await findSecrets(as(), place.organization.id, [])).toEqual([]);
  });

  test("goes by the start where the installation has a pepper, and says so; by the hash for what is older than it", async () => {
    const pepper = { id: "0a1b2c3d", key: "k".repeat(32) };
    const peppered = () => world.contextFor(place.owner, { installation: { ...as().installation, pepper } });
    const older = await makeKey(world, place);
    const newer = await createKey(peppered(), keyInput(place));
    expect(await found([older.secret, newer.secret], peppered())).toEqual([
      { text: older.secret, name: older.apiKey.name, isCertain: true },
      { text: newer.secret, name: newer.apiKey.name, isCertain: false },
    ]);
    const sameStart = { ...hashOf(`${older.secret}x`), start: startOf(older.secret) };
    expect(await findSecrets(peppered(), place.organization.id, [sameStart])).toEqual([]);
  });

  test("another organization's keys aren't found, whatever is known of them", async () => {
    const elsewhere = await makePlace(world);
    const { secret } = await makeKey(world, elsewhere);
    expect(await found([secret])).toEqual([]);
    expect(await found([secret], world.contextFor(elsewhere.owner), elsewhere)).toHaveLength(1);
  });

  test("is for who may list keys, and finds those that they may see", async () => {
    const { apiKey, secret } = await makeKey(world, place, {
      grants: [{ projectId: place.project.id, permission: "READ" }],
    });
    const target = targetOfKey(apiKey, await grantsOf(as()).load(apiKey.id));
    for (const [title, { actor, rights }] of await gatherCast(world, place, place)) {
      const mayList = rights !== null && can(rights, "api_key.list", { kind: "organization" });
      const refusal = await refusalOf(world, actor, (ctx) => findSecrets(ctx, place.organization.id, []));
      expect([title, refusal === null]).toEqual([title, mayList]);
      if (!mayList) continue;
      const names = (await found([secret], world.contextFor(actor))).map(({ name }) => name);
      expect([title, names]).toEqual([title, can(rights, "api_key.read", target) ? [apiKey.name] : []]);
    }
  });

  test.each([
    ["a hash that is none", { sha256: "0".repeat(63), start: "clv_live_0000" }, "hashes.0.sha256"],
    ["a start that is none", { sha256: "0".repeat(64), start: "clv_live_é000" }, "hashes.0.start"],
  ])("refuses %s", async (_, hash, field) => {
    await expect(findSecrets(as(), place.organization.id, [hash])).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { field },
    });
  });

  test("refuses more than a hundred at once", async () => {
    const hashes = Array.from({ length: 101 }, () => hashOf("clv_live_0000"));
    await expect(findSecrets(as(), place.organization.id, hashes)).rejects.toMatchObject({
      details: { field: "hashes" },
    });
  });
});
