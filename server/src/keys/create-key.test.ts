import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseSecret } from "@claviger/shared/key-format";
import { keyInput, makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { grantOn, grantOnProject, keyActor, makeMember } from "../../test/places.js";
import { anonymous, openWorld, type World } from "../../test/world.js";
import type { Actor } from "../context/actor.js";
import { Event } from "../events/event.entity.js";
import { Organization } from "../organizations/organization.entity.js";
import { createEnvironment } from "../projects/create-environment.js";
import { createKey, type CreateKeyInput } from "./create-key.js";
import { KeySecret } from "./key-secret.entity.js";
import { revokeKey } from "./revoke-key.js";

let world: World;
let place: Place;
let elsewhere: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
  elsewhere = await makePlace(world, "Elsewhere");
});
afterAll(() => world.close());

const create = (input: Partial<CreateKeyInput>, actor: Actor = place.owner) =>
  createKey(world.contextFor(actor), keyInput(place, input));
const on = (environment: { id: string; projectId: string }, permission: "READ" | "WRITE" | "MANAGE" = "READ") => ({
  projectId: environment.projectId,
  environmentId: environment.id,
  permission,
});

describe("a new key", () => {
  test("is presented by a text that parses and shows its mode (FV-14, FG-5)", async () => {
    const { apiKey, secret } = await create({});
    expect(parseSecret(secret)).toMatchObject({ prefix: "clv", mode: "LIVE", format: "BASE62_CHECKSUM" });
    expect(apiKey.start).toBe(secret.slice(0, "clv_live_".length + 4));
    expect(await present(world, secret)).toMatchObject({ kind: "API_KEY", apiKeyId: apiKey.id });
  });

  test("leaves only a digest and the start behind (FV-12)", async () => {
    const { apiKey, secret } = await create({ metadata: { team: "payments" }, description: "for the tests" });
    const dump = await Promise.all(
      world.dataSource.entityMetadatas.map(({ tableName }) =>
        world.dataSource.query(`SELECT * FROM ${tableName === "user" ? "session" : tableName}`),
      ),
    );
    const text = JSON.stringify(dump);
    expect(text).toContain(apiKey.start);
    expect(text).not.toContain(secret.slice(apiKey.start.length));
  });

  test("is recorded without its secret (RF-14)", async () => {
    const { apiKey, secret } = await create({ grants: [on(place.production, "WRITE")] });
    const [event, ...others] = await world.dataSource.manager.findBy(Event, { targetId: apiKey.id });
    expect(others).toEqual([]);
    expect(event).toMatchObject({ action: "api_key.created", actorId: place.owner.userId, targetLabel: apiKey.name });
    expect(event?.changes).toMatchObject({ after: { name: apiKey.name, grants: [on(place.production, "WRITE")] } });
    expect(JSON.stringify(event)).not.toContain(secret.slice(apiKey.start.length));
  });

  test("has one current secret", async () => {
    const { apiKey } = await create({});
    const secrets = await world.dataSource.manager.findBy(KeySecret, { apiKeyId: apiKey.id });
    expect(secrets).toMatchObject([{ start: apiKey.start, retiresAt: null, lastUsedAt: null }]);
  });

  test.each([
    ["LIVE", "production", { environmentKind: "PRODUCTION" }],
    ["TEST", "staging", { environmentKind: "STAGING" }],
    ["TEST", "development", { environmentKind: "DEVELOPMENT" }],
  ] as const)("is %s when it is for %s", async (mode, _, input) => {
    expect((await create({ ...input, grants: [] })).apiKey.mode).toBe(mode);
  });

  test("is LIVE when it reaches a LIVE environment of another kind", async () => {
    const input = { projectId: place.project.id, name: "Dress rehearsal", kind: "STAGING", mode: "LIVE" } as const;
    const rehearsal = await createEnvironment(world.contextFor(place.owner), input);
    const { apiKey, secret } = await create({ environmentKind: "STAGING", grants: [on(rehearsal)] });
    expect(apiKey.mode).toBe("LIVE");
    expect(secret).toMatch(/^clv_live_/);
  });
});

describe("a name", () => {
  test("is stored trimmed and in NFC", async () => {
    const { apiKey } = await create({ name: "  Cafe\u0301 7 " });
    expect(apiKey.name).toBe("Caf\u00e9 7");
  });

  test("is unique among the keys that aren't revoked, whatever its case", async () => {
    await create({ name: "CI pipeline" });
    await expect(create({ name: "ci PIPELINE" })).rejects.toMatchObject({
      code: "ALREADY_EXISTS",
      details: { field: "name" },
    });
  });

  test("is free again once its key is revoked", async () => {
    const { apiKey } = await create({ name: "Short-lived" });
    await revokeKey(world.contextFor(place.owner), { id: apiKey.id });
    expect((await create({ name: "short-lived" })).apiKey.id).not.toBe(apiKey.id);
  });

  test("may be had in another organization too", async () => {
    await create({ name: "Everywhere" });
    const there = await makeKey(world, elsewhere, { name: "Everywhere" });
    expect(there.apiKey.name).toBe("Everywhere");
  });

  test("goes to one of 10 that ask for it at once", async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => create({ name: "Contested" })));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "ALREADY_EXISTS" });
    }
  });
});

describe("bad input", () => {
  const day = 86_400_000;
  test.each<[string, string, () => Partial<CreateKeyInput>]>([
    ["an empty name", "name", () => ({ name: "   " })],
    ["a name of 101 characters", "name", () => ({ name: "n".repeat(101) })],
    ["a name with NUL", "name", () => ({ name: "a\0b" })],
    ["a name with half a surrogate pair", "name", () => ({ name: "a\ud800b" })],
    ["a name that turns text around", "name", () => ({ name: "a\u202eb" })],
    ["a description of 501 characters", "description", () => ({ description: "d".repeat(501) })],
    ["no kind under STRICT", "environmentKind", () => ({ environmentKind: null })],
    ["an expiry in the past", "expiresAt", () => ({ expiresAt: new Date(world.clock.now().getTime() - 1) })],
    ["an expiry right now", "expiresAt", () => ({ expiresAt: world.clock.now() })],
    ["metadata over 4 KB", "metadata", () => ({ metadata: { text: "x".repeat(4096) } })],
    ["a grant without a permission", "grants.0.permission", () => ({ grants: [{ projectId: place.project.id }] })],
    [
      "an environment of another kind",
      "grants.1.environmentId",
      () => ({ grants: [on(place.production), on(place.staging)] }),
    ],
    ["101 grants", "grants", () => ({ grants: Array.from({ length: 101 }, () => on(place.production)) })],
  ])("%s is refused and names the field", async (_, field, input) => {
    await expect(create(input())).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field } });
  });

  test("an expiry beyond the policy's longest lifetime is refused", async () => {
    const strict = await makePlace(world, "Strict");
    await world.dataSource.manager.update(
      Organization,
      { id: strict.organization.id },
      { requireExpiry: true, maxLifetimeDays: 30 },
    );
    const at = (days: number) =>
      makeKey(world, strict, { expiresAt: new Date(world.clock.now().getTime() + days * day) });
    await expect(at(31)).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field: "expiresAt" } });
    await expect(makeKey(world, strict)).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { field: "expiresAt" },
    });
    expect((await at(30)).apiKey.expiresAt).toEqual(new Date(world.clock.now().getTime() + 30 * day));
  });

  test.each<[string, () => Partial<CreateKeyInput>]>([
    ["a project", () => ({ grants: [on(elsewhere.production)] })],
    ["an environment", () => ({ grants: [{ ...on(elsewhere.production), projectId: place.project.id }] })],
  ])("%s of another organization answers as one that doesn't exist", async (_, input) => {
    await expect(create(input())).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("an organization that one doesn't belong to answers as one that doesn't exist", async () => {
    const refused = createKey(world.contextFor(place.owner), keyInput(elsewhere));
    await expect(refused).rejects.toMatchObject({ code: "NOT_FOUND", message: "Organization not found" });
  });
});

describe("who may make keys", () => {
  test("an admin may, and nobody who isn't signed in", async () => {
    const admin = await makeMember(world, place.organization, "ADMIN");
    expect((await create({}, admin)).apiKey.createdByUserId).toBe(admin.userId);
    await expect(create({}, anonymous)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  test("a MEMBER may not, whatever their grants (FV-4)", async () => {
    const member = await makeMember(world, place.organization, "MEMBER", [
      { project: place.project, permission: "MANAGE" },
    ]);
    await expect(create({ grants: [on(place.production)] }, member)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  const production = { environmentKind: "PRODUCTION", mode: "LIVE" } as const;

  test("a key may make what lies within its MANAGE grants", async () => {
    const maker = keyActor(place.organization, { ...production, grants: [grantOnProject(place.project, "MANAGE")] });
    const { apiKey } = await create({ grants: [on(place.production, "MANAGE")] }, maker);
    expect(apiKey.createdByUserId).toBeNull();
  });

  test.each<[string, () => Actor, () => Partial<CreateKeyInput>]>([
    [
      "without MANAGE",
      () => keyActor(place.organization, { ...production, grants: [grantOn(place.production, "WRITE")] }),
      () => ({ grants: [on(place.production)] }),
    ],
    [
      "with organization access alone",
      () => keyActor(place.organization, { ...production, organizationAccess: "WRITE" }),
      () => ({}),
    ],
    [
      "beyond its organization access",
      () => keyActor(place.organization, { ...production, grants: [grantOn(place.production, "MANAGE")] }),
      () => ({ organizationAccess: "READ" }),
    ],
    [
      "on a whole project for one on an environment of it",
      () => keyActor(place.organization, { ...production, grants: [grantOn(place.production, "MANAGE")] }),
      () => ({ grants: [{ projectId: place.project.id, permission: "READ" }] }),
    ],
    [
      "without an expiry for one that expires",
      () =>
        keyActor(place.organization, {
          ...production,
          expiresAt: new Date("2027-01-01"),
          grants: [grantOn(place.production, "MANAGE")],
        }),
      () => ({ grants: [on(place.production)] }),
    ],
    [
      "that outlives it",
      () =>
        keyActor(place.organization, {
          ...production,
          expiresAt: new Date("2027-01-01"),
          grants: [grantOn(place.production, "MANAGE")],
        }),
      () => ({ expiresAt: new Date("2027-01-02"), grants: [on(place.production)] }),
    ],
    [
      "of the organization for a member's own",
      () =>
        keyActor(place.organization, {
          ...production,
          ownerUserId: place.owner.userId,
          grants: [grantOn(place.production, "MANAGE")],
        }),
      () => ({ grants: [on(place.production)] }),
    ],
  ])("a key may not make one %s", async (_, maker, input) => {
    await expect(create(input(), maker())).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("a key of the organization has no member to own another", async () => {
    const maker = keyActor(place.organization, { ...production, grants: [grantOn(place.production, "MANAGE")] });
    await expect(create({ owner: "MEMBER" }, maker)).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { field: "owner" },
    });
  });
});
