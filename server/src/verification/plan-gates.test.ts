import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { keyActor, makeMember } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import type { Actor } from "../context/actor.js";
import { Event } from "../events/event.entity.js";
import { changePlan } from "../organizations/change-plan.js";
import { createOrganization } from "../organizations/create-organization.js";
import { findAvailability } from "../organizations/find-availability.js";
import { Organization } from "../organizations/organization.entity.js";
import { updateKeyPolicy } from "../organizations/update-key-policy.js";
import { addSeconds } from "../platform/clock.js";
import { verifyKey } from "./verify-key.js";
import { ApiKey } from "../keys/api-key.entity.js";
import { blocksOf } from "../keys/blocks-of.js";
import { duplicateKey } from "../keys/duplicate-key.js";
import { revokeKey } from "../keys/revoke-key.js";
import { rotateKey } from "../keys/rotate-key.js";
import { disableKey, enableKey } from "../keys/set-key-enabled.js";
import { updateKey } from "../keys/update-key.js";

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  place = await makePlace(world);
});

const as = (actor: Actor = place.owner) => world.contextFor(actor);
const onPlan = (planId: string, actor?: Actor) =>
  changePlan(as(actor), { organizationId: place.organization.id, planId });
const policy = (input: Omit<Parameters<typeof updateKeyPolicy>[1], "organizationId">, actor?: Actor) =>
  updateKeyPolicy(as(actor), { organizationId: place.organization.id, ...input });
const STAGING = { environmentKind: "STAGING" } as const;

describe("the plan of a new organization", () => {
  test("is internal for the first of an installation, and the default for all others, also of 10 at once", async () => {
    const fresh = await openWorld();
    const { owner } = await makePlace(fresh);
    await fresh.dataSource.manager.deleteAll(Organization);
    await fresh.dataSource.manager.deleteAll(Event);
    const installation = { ...as().installation, defaultPlan: "free" };
    const made = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        createOrganization(fresh.contextFor(owner, { installation }), { name: `Org ${index}` }),
      ),
    );
    expect(made.map(({ planId }) => planId).toSorted()).toEqual([
      ...Array.from({ length: 9 }, () => "free"),
      "internal",
    ]);
    await fresh.close();
  });
});

describe("a plan without keys", () => {
  test("refuses existing keys, neither revokes nor changes them, and they work again after an upgrade (FV-8)", async () => {
    const { apiKey, secret } = await makeKey(world, place, STAGING);
    await onPlan("free");
    await expect(present(world, secret)).rejects.toMatchObject({ code: "PAID_PLAN_REQUIRED", status: 403 });
    expect(await blocksOf(as(), apiKey)).toEqual(["PLAN"]);
    const { code } = await verifyKey(as(), { secret, environmentId: place.staging.id });
    expect(code).toBe("PLAN_REQUIRED");
    await onPlan("pro");
    expect(await present(world, secret)).toMatchObject({ apiKeyId: apiKey.id });
    expect(await world.dataSource.manager.findOneByOrFail(ApiKey, { id: apiKey.id })).toMatchObject({
      revokedAt: null,
      disabledAt: null,
    });
  });

  test("lets owners list, disable and revoke, and neither create, rotate, duplicate nor enable", async () => {
    const { apiKey } = await makeKey(world, place, STAGING);
    const { id } = apiKey;
    await onPlan("free");
    await disableKey(as(), id);
    for (const refused of [
      () => enableKey(as(), id),
      () => rotateKey(as(), { id, gracePeriodSeconds: 0 }),
      () => duplicateKey(as(), { id }),
      () => makeKey(world, place, STAGING),
    ]) {
      await expect(refused()).rejects.toMatchObject({ code: "PAID_PLAN_REQUIRED", status: 403 });
    }
    await revokeKey(as(), { id });
  });

  test("says so, which plans include keys, and who can change it (RF-20, FV-7, FV-28)", async () => {
    const organization = await onPlan("free");
    const availability = await findAvailability(as(), organization);
    expect(availability).toMatchObject({
      available: false,
      reason: "PLAN",
      plansThatInclude: [{ id: "pro" }, { id: "team" }, { id: "consultant" }, { id: "internal" }],
    });
    expect(await availability.owners).toMatchObject([{ id: place.owner.userId }]);
    const member = await makeMember(world, place.organization, "MEMBER");
    expect(await findAvailability(as(member), organization)).toMatchObject({ available: false, reason: "ROLE" });
  });
});

test("a plan without live keys refuses those alone (FG-23)", async () => {
  const [live, sandbox] = [await makeKey(world, place), await makeKey(world, place, STAGING)];
  await onPlan("pro");
  await expect(present(world, live.secret)).rejects.toMatchObject({ code: "LIVE_KEYS_REQUIRE_PLAN", status: 403 });
  await expect(makeKey(world, place)).rejects.toMatchObject({ code: "LIVE_KEYS_REQUIRE_PLAN" });
  await present(world, sandbox.secret);
  await onPlan("team");
  await present(world, live.secret);
});

describe("the limit of active keys (FV-17)", () => {
  const active = () => world.dataSource.manager.countBy(ApiKey, { organizationId: place.organization.id });

  test("holds for 50 creations at once: of 10, with 9 there, exactly one is made", async () => {
    await onPlan("team");
    for (let index = 0; index < 9; index++) await makeKey(world, place);
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => makeKey(world, place)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "ACTIVE_KEY_LIMIT_REACHED" });
    }
    expect(await active()).toBe(10);
  });

  test("counts neither revoked nor expired keys, and disabled ones", async () => {
    await onPlan("team");
    const keys = await Promise.all(Array.from({ length: 9 }, () => makeKey(world, place)));
    const expiring = await makeKey(world, place, { expiresAt: addSeconds(world.clock.now(), 1) });
    await disableKey(as(), keys[0]?.apiKey.id ?? "");
    await expect(makeKey(world, place)).rejects.toMatchObject({ code: "ACTIVE_KEY_LIMIT_REACHED", status: 409 });
    await revokeKey(as(), { id: keys[1]?.apiKey.id ?? "" });
    await makeKey(world, place);
    world.clock.advance(1);
    await makeKey(world, place);
    const later = { id: expiring.apiKey.id, expiresAt: addSeconds(world.clock.now(), 60) };
    await expect(updateKey(as(), later)).rejects.toMatchObject({ code: "ACTIVE_KEY_LIMIT_REACHED" });
  });

  test("leaves the keys working that are over it after a downgrade", async () => {
    const keys = await Promise.all(Array.from({ length: 11 }, () => makeKey(world, place)));
    await onPlan("team");
    for (const { secret } of keys) await present(world, secret);
    await expect(makeKey(world, place)).rejects.toMatchObject({ code: "ACTIVE_KEY_LIMIT_REACHED" });
  });
});

describe("who may change the plan", () => {
  test("owners alone, and nobody where the operator keeps it", async () => {
    const admin = await makeMember(world, place.organization, "ADMIN");
    await expect(onPlan("pro", admin)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(onPlan("pro", keyActor(place.organization, { organizationAccess: "WRITE" }))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(onPlan("platinum")).rejects.toMatchObject({ code: "NOT_FOUND" });
    const catalogue = { ...as().installation.catalogue, ownersMayChangePlan: false };
    const kept = world.contextFor(place.owner, { installation: { ...as().installation, catalogue } });
    const input = { organizationId: place.organization.id, planId: "pro" };
    await expect(changePlan(kept, input)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("a tightened key policy", () => {
  test("refuses keys that it would not allow, without revoking them, until it is loosened", async () => {
    const { apiKey, secret } = await makeKey(world, place);
    await policy({ requireExpiry: true });
    await expect(present(world, secret)).rejects.toMatchObject({ code: "POLICY_BLOCKED", status: 403 });
    expect(await blocksOf(as(), apiKey)).toEqual(["POLICY"]);
    await policy({ requireExpiry: false });
    await present(world, secret);
  });

  test("with another prefix and format is for new secrets, and older ones keep working (FG-5)", async () => {
    const made = await makeKey(world, place);
    await policy({ keyPrefix: "forg", keyFormat: "HEX32" });
    const newer = await makeKey(world, place, STAGING);
    expect(newer.secret).toMatch(/^forg_test_[0-9a-f]{32}$/);
    for (const { secret } of [made, newer]) await present(world, secret);
  });

  test("is recorded with what changed alone", async () => {
    await policy({ keyPrefix: "clv", rotationReminderDays: null, maxLifetimeDays: 30 });
    const event = await world.dataSource.manager.findOneByOrFail(Event, {
      organizationId: place.organization.id,
      action: "organization.key_policy_updated",
    });
    expect(event.changes).toEqual({
      before: { maxLifetimeDays: null, rotationReminderDays: 90 },
      after: { maxLifetimeDays: 30, rotationReminderDays: null },
    });
  });

  test.each([
    ["keyPrefix", { keyPrefix: "1abc" }],
    ["keyPrefix", { keyPrefix: "a" }],
    ["maxGracePeriodSeconds", { maxGracePeriodSeconds: -1 }],
    ["defaultGracePeriodSeconds", { maxGracePeriodSeconds: 60 }],
    ["maxLifetimeDays", { maxLifetimeDays: 0 }],
    ["rotationReminderDays", { rotationReminderDays: 3651 }],
  ] as const)("that can't be is refused: %s %j", async (field, input) => {
    await expect(policy(input)).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field } });
  });

  test("is for owners and admins", async () => {
    const member = await makeMember(world, place.organization, "MEMBER");
    await expect(policy({ requireExpiry: true }, member)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
