import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { grantOn, grantOnProject, keyActor } from "../../test/places.js";
import { anonymous, openWorld, type World } from "../../test/world.js";
import type { Actor } from "../context/actor.js";
import { createCustomer } from "../customers/create-customer.js";
import { Customer } from "../customers/customer.entity.js";
import { deleteCustomer } from "../customers/delete-customer.js";
import { Event } from "../events/event.entity.js";
import { addSeconds } from "../platform/clock.js";
import { newId } from "../platform/ids.js";
import type { Environment } from "../projects/environment.entity.js";
import { authenticateKey } from "./authenticate-key.js";
import type { CreateKeyInput } from "./create-key.js";
import { deleteKey } from "./delete-key.js";
import { duplicateKey } from "./duplicate-key.js";
import { KeyCustomer } from "./key-customer.entity.js";
import { rateLimitOf } from "./restrictions.js";
import { findKey } from "./require-key.js";
import { revokeKey } from "./revoke-key.js";
import { rotateKey } from "./rotate-key.js";
import { disableKey, enableKey } from "./set-key-enabled.js";
import { updateKey, type UpdateKeyInput } from "./update-key.js";

let world: World;
let place: Place;
let elsewhere: Place;
let acme: Customer;
let globex: Customer;
let onProduction: Customer;
let theirs: Customer;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
  elsewhere = await makePlace(world, "Elsewhere");
  acme = await customerOf(place, place.staging, "acme");
  globex = await customerOf(place, place.staging, "globex");
  onProduction = await customerOf(place, place.production, "acme");
  theirs = await customerOf(elsewhere, elsewhere.staging, "acme");
});
afterAll(() => world.close());

const customerOf = ({ owner }: Place, environment: Environment, externalId: string): Promise<Customer> =>
  createCustomer(world.contextFor(owner), { environmentId: environment.id, externalId });

const as = (actor: Actor = place.owner) => world.contextFor(actor);
const staging = (): Partial<CreateKeyInput> => ({
  environmentKind: "STAGING",
  grants: [{ projectId: place.project.id, environmentId: place.staging.id, permission: "READ" }],
});
const make = (input: Partial<CreateKeyInput> = {}, actor: Actor = place.owner) =>
  makeKey(world, place, { ...staging(), ...input }, actor);
const update = (id: string, input: Omit<UpdateKeyInput, "id">, actor: Actor = place.owner) =>
  updateKey(as(actor), { id, ...input });

/** What restricts a key, as the database has it. */
async function restrictionsOf(id: string) {
  const apiKey = await findKey(as(), id);
  const bound = await world.dataSource.manager.find(KeyCustomer, {
    where: { apiKeyId: id },
    order: { position: "ASC" },
  });
  return (
    apiKey && {
      rateLimit: rateLimitOf(apiKey),
      allowedIps: apiKey.allowedIps,
      customerIds: apiKey.isCustomerBound ? bound.map(({ customerId }) => customerId) : null,
    }
  );
}
const UNRESTRICTED = { rateLimit: null, allowedIps: [], customerIds: null };

async function changesOf(targetId: string, action: string) {
  const events = await world.dataSource.manager.find(Event, {
    where: { targetId, action },
    order: { sequence: "ASC" },
  });
  return events.map(({ changes }) => changes);
}

describe("a new key", () => {
  test("has the limit, addresses and customers that it was given, each once (LP-12, LP-26), and they are recorded", async () => {
    const { apiKey } = await make({
      rateLimit: { limit: 1_000_000_000, windowSeconds: 2_678_400 },
      allowedIps: ["10.0.0.0/8", "::ffff:192.0.2.1", "192.0.2.1/32", "2001:DB8::/32"],
      customerIds: [globex.id, acme.id, globex.id],
    });
    const restrictions = {
      rateLimit: { limit: 1_000_000_000, windowSeconds: 2_678_400 },
      allowedIps: ["10.0.0.0/8", "192.0.2.1", "2001:db8::/32"],
      customerIds: [globex.id, acme.id],
    };
    expect(await restrictionsOf(apiKey.id)).toEqual(restrictions);
    expect(await changesOf(apiKey.id, "api_key.created")).toMatchObject([{ after: restrictions }]);
  });

  test("has none that it was not given", async () => {
    const { apiKey } = await make();
    expect(await restrictionsOf(apiKey.id)).toEqual(UNRESTRICTED);
    expect(await changesOf(apiKey.id, "api_key.created")).toMatchObject([{ after: UNRESTRICTED }]);
  });

  test("may have 50 addresses and 100 customers", async () => {
    const allowedIps = Array.from({ length: 50 }, (_, index) => `192.0.2.${index}`);
    const { development } = place;
    const customers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => customerOf(place, development, `many-${index}`)),
    );
    const customerIds = customers.map(({ id }) => id);
    const grants = [{ projectId: place.project.id, permission: "READ" as const }];
    const { apiKey } = await make({ environmentKind: "DEVELOPMENT", grants, allowedIps, customerIds });
    expect(await restrictionsOf(apiKey.id)).toEqual({ rateLimit: null, allowedIps, customerIds });
  });

  test.each<[string, string, () => Partial<CreateKeyInput>]>([
    ["a limit of 0", "rateLimit.limit", () => ({ rateLimit: { limit: 0, windowSeconds: 1 } })],
    ["too high a limit", "rateLimit.limit", () => ({ rateLimit: { limit: 1_000_000_001, windowSeconds: 1 } })],
    ["a limit that is no number", "rateLimit.limit", () => ({ rateLimit: { limit: Number.NaN, windowSeconds: 1 } })],
    ["a window of 0", "rateLimit.windowSeconds", () => ({ rateLimit: { limit: 1, windowSeconds: 0 } })],
    ["too long a window", "rateLimit.windowSeconds", () => ({ rateLimit: { limit: 1, windowSeconds: 2_678_401 } })],
    ["an address that is none", "allowedIps.1", () => ({ allowedIps: ["192.0.2.1", "192.0.2"] })],
    ["a host in a block", "allowedIps.0", () => ({ allowedIps: ["192.0.2.1/24"] })],
    ["51 addresses", "allowedIps", () => ({ allowedIps: Array.from({ length: 51 }, () => "192.0.2.1") })],
    ["a customer that nobody knows", "customerIds.1", () => ({ customerIds: [acme.id, newId("cus")] })],
    ["a customer by its external id", "customerIds.0", () => ({ customerIds: ["acme"] })],
    ["an id that is none", "customerIds.0", () => ({ customerIds: ["cus_é"] })],
    ["a customer where it doesn't reach", "customerIds.0", () => ({ customerIds: [onProduction.id] })],
    ["a customer when it reaches nothing", "customerIds.0", () => ({ grants: [], customerIds: [acme.id] })],
    ["another organization's customer", "customerIds.0", () => ({ customerIds: [theirs.id] })],
    ["101 customers", "customerIds", () => ({ customerIds: Array.from({ length: 101 }, () => acme.id) })],
  ])("is refused for %s", async (_, field, input) => {
    await expect(make(input())).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field } });
  });

  test("is refused alike for a customer that doesn't exist, doesn't fit, and belongs to another organization", async () => {
    const refused = [newId("cus"), onProduction.id, theirs.id].map(async (id) => {
      const { message, details } = (await make({ customerIds: [id] }).catch((error: unknown) => error)) as {
        message: string;
        details: object;
      };
      return { message, details };
    });
    const answers = new Set((await Promise.all(refused)).map((answer) => JSON.stringify(answer)));
    expect(answers.size).toBe(1);
  });
});

describe("an updated key", () => {
  test("keeps what isn't named, has what is, and loses a limit that is explicitly null and lists that are empty", async () => {
    const restrictions = {
      rateLimit: { limit: 5, windowSeconds: 60 },
      allowedIps: ["192.0.2.1"],
      customerIds: [acme.id],
    };
    const { apiKey } = await make(restrictions);
    await update(apiKey.id, { name: `Renamed ${apiKey.name}`, allowedIps: null, customerIds: null });
    expect(await restrictionsOf(apiKey.id)).toEqual(restrictions);
    await update(apiKey.id, { rateLimit: { limit: 6, windowSeconds: 60 }, customerIds: [globex.id] });
    await update(apiKey.id, { rateLimit: null, allowedIps: [], customerIds: [] });
    expect(await restrictionsOf(apiKey.id)).toEqual(UNRESTRICTED);
    const changes = await changesOf(apiKey.id, "api_key.updated");
    expect(changes.slice(1)).toEqual([
      {
        before: { rateLimit: { limit: 5, windowSeconds: 60 }, customerIds: [acme.id] },
        after: { rateLimit: { limit: 6, windowSeconds: 60 }, customerIds: [globex.id] },
      },
      {
        before: { rateLimit: { limit: 6, windowSeconds: 60 }, allowedIps: ["192.0.2.1"], customerIds: [globex.id] },
        after: UNRESTRICTED,
      },
    ]);
  });

  test("may have its limit raised (LP-21), and is judged by what it has at once", async () => {
    const { apiKey, secret } = await make({ rateLimit: { limit: 5, windowSeconds: 60 } });
    expect((await present(world, secret)).rights.rateLimit).toEqual({ limit: 5, windowSeconds: 60 });
    await update(apiKey.id, { rateLimit: { limit: 500, windowSeconds: 60 }, customerIds: [acme.id] });
    expect((await present(world, secret)).rights).toMatchObject({
      rateLimit: { limit: 500, windowSeconds: 60 },
      customerIds: [acme.id],
    });
  });

  test("is recorded only when it changed", async () => {
    const { apiKey } = await make({ allowedIps: ["192.0.2.0/24"], customerIds: [acme.id] });
    await update(apiKey.id, { allowedIps: ["192.0.2.0/24"], customerIds: [acme.id, acme.id] });
    expect(await changesOf(apiKey.id, "api_key.updated")).toEqual([]);
  });

  test("can't reach less than its customers, unless others are named with it", async () => {
    const { apiKey } = await make({ customerIds: [acme.id] });
    const other = await makePlace(world, "Unrelated");
    const grants = [{ projectId: place.project.id, environmentId: place.development.id, permission: "READ" as const }];
    await expect(update(apiKey.id, { grants: [] })).rejects.toMatchObject({ details: { field: "customerIds.0" } });
    await expect(update(apiKey.id, { grants })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await expect(update(apiKey.id, { customerIds: [other.staging.id] })).rejects.toMatchObject({
      details: { field: "customerIds.0" },
    });
    await update(apiKey.id, { grants: [], customerIds: [] });
    expect(await restrictionsOf(apiKey.id)).toEqual(UNRESTRICTED);
  });
});

describe("a key bound to addresses", () => {
  test("acts from them alone, and in the middle of a request no longer from one that it lost", async () => {
    const grants = [{ projectId: place.project.id, environmentId: place.staging.id, permission: "MANAGE" as const }];
    const { apiKey, secret } = await make({ grants, allowedIps: ["192.0.2.1"] });
    const actor = await present(world, secret);
    const from = async (ipAddress: string | null) =>
      authenticateKey(world.contextFor(anonymous, { ipAddress }), secret);
    for (const other of ["192.0.2.2", "::1", null]) {
      await expect(from(other)).rejects.toMatchObject({ code: "IP_NOT_ALLOWED", status: 403 });
    }
    await update(apiKey.id, { allowedIps: ["192.0.2.2"] });
    const created = createCustomer(as(actor), { environmentId: place.staging.id, externalId: "too late" });
    await expect(created).rejects.toMatchObject({ code: "IP_NOT_ALLOWED" });
    expect(await world.dataSource.manager.countBy(Customer, { externalId: "too late" })).toBe(0);
    await expect(from("192.0.2.1")).rejects.toMatchObject({ code: "IP_NOT_ALLOWED" });
    expect(await from("192.0.2.2")).toMatchObject({ apiKeyId: apiKey.id });
  });

  test("isn't used by who asks from elsewhere", async () => {
    const { apiKey, secret } = await make({ allowedIps: ["198.51.100.0/24"] });
    await expect(present(world, secret)).rejects.toMatchObject({ code: "IP_NOT_ALLOWED" });
    expect((await findKey(as(), apiKey.id))?.lastUsedAt).toBeNull();
  });
});

describe("restrictions stay", () => {
  const restrictions = () => ({
    rateLimit: { limit: 5, windowSeconds: 60 },
    allowedIps: ["192.0.2.0/24"],
    customerIds: [acme.id, globex.id],
  });

  test("when a key is rotated", async () => {
    const { apiKey } = await make(restrictions());
    const rotated = await rotateKey(as(), { id: apiKey.id, gracePeriodSeconds: 0 });
    expect(await restrictionsOf(apiKey.id)).toEqual(restrictions());
    expect((await present(world, rotated.secret)).rights.customerIds).toEqual([acme.id, globex.id]);
  });

  test("with a duplicate, and are recorded with it", async () => {
    const { apiKey } = await make(restrictions());
    const copy = await duplicateKey(as(), { id: apiKey.id });
    expect(await restrictionsOf(copy.apiKey.id)).toEqual(restrictions());
    expect(await changesOf(copy.apiKey.id, "api_key.created")).toMatchObject([{ after: restrictions() }]);
  });

  test("in the record of a deleted key", async () => {
    const { apiKey } = await make(restrictions());
    await revokeKey(as(), { id: apiKey.id });
    await deleteKey(as(), apiKey.id);
    expect(await changesOf(apiKey.id, "api_key.deleted")).toMatchObject([{ before: restrictions() }]);
    expect(await world.dataSource.manager.countBy(KeyCustomer, { apiKeyId: apiKey.id })).toBe(0);
  });
});

describe("a key whose customers were deleted after it ended", () => {
  async function makeOrphan(input: Partial<CreateKeyInput> = {}) {
    const lost = await customerOf(place, place.staging, newId("env"));
    const made = await make({ ...input, customerIds: [lost.id] });
    return { ...made, lose: () => deleteCustomer(as(), { id: lost.id }) };
  }

  test("can't be brought back for everybody by a new expiry alone", async () => {
    const { apiKey, secret, lose } = await makeOrphan({ expiresAt: addSeconds(world.clock.now(), 1) });
    world.clock.advance(1);
    await lose();
    expect(await restrictionsOf(apiKey.id)).toEqual({ ...UNRESTRICTED, customerIds: [] });
    const expiresAt = addSeconds(world.clock.now(), 60);
    await expect(update(apiKey.id, { expiresAt })).rejects.toMatchObject({ code: "CONFLICT" });
    await update(apiKey.id, { expiresAt, customerIds: [acme.id] });
    expect((await present(world, secret)).rights.customerIds).toEqual([acme.id]);
  });

  test("can be brought back for everybody by saying so, which is recorded", async () => {
    const { apiKey, lose } = await makeOrphan({ expiresAt: addSeconds(world.clock.now(), 1) });
    world.clock.advance(1);
    await lose();
    await update(apiKey.id, { customerIds: [] });
    expect(await restrictionsOf(apiKey.id)).toEqual(UNRESTRICTED);
    expect(await changesOf(apiKey.id, "api_key.updated")).toEqual([
      { before: { customerIds: [] }, after: { customerIds: null } },
    ]);
  });

  test("can't be duplicated", async () => {
    const { apiKey, lose } = await makeOrphan();
    await revokeKey(as(), { id: apiKey.id });
    await lose();
    await expect(duplicateKey(as(), { id: apiKey.id })).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

describe("a restricted key that manages keys", () => {
  const own = () => ({
    rateLimit: { limit: 100, windowSeconds: 60 },
    allowedIps: ["192.0.2.0/24"],
    customerIds: [acme.id, globex.id],
  });
  const manager = async () => {
    const grants = [{ projectId: place.project.id, environmentId: place.staging.id, permission: "MANAGE" as const }];
    const made = await make({ ...own(), grants });
    return { ...made, actor: await present(world, made.secret) };
  };

  test("makes keys that are restricted as much", async () => {
    const { actor } = await manager();
    const narrower = { rateLimit: { limit: 10, windowSeconds: 60 }, allowedIps: ["192.0.2.7"], customerIds: [acme.id] };
    for (const restrictions of [own(), narrower]) {
      const { apiKey } = await make(restrictions, actor);
      expect(await restrictionsOf(apiKey.id)).toEqual(restrictions);
    }
  });

  const wider: [string, () => Partial<CreateKeyInput>][] = [
    ["a higher limit", () => ({ rateLimit: { limit: 101, windowSeconds: 60 } })],
    ["no limit", () => ({ rateLimit: null })],
    ["other addresses", () => ({ allowedIps: ["198.51.100.1"] })],
    ["any address", () => ({ allowedIps: [] })],
    ["any customer", () => ({ customerIds: [] })],
  ];
  test.each(wider)("makes none with %s", async (_, restrictions) => {
    const { actor } = await manager();
    await expect(make({ ...own(), ...restrictions() }, actor)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test.each(wider)("doesn't give itself or another %s", async (_, restrictions) => {
    const { actor, apiKey } = await manager();
    const other = await make(own());
    for (const id of [apiKey.id, other.apiKey.id]) {
      await expect(update(id, restrictions(), actor)).rejects.toMatchObject({ code: "FORBIDDEN" });
      expect(await restrictionsOf(id)).toEqual(own());
    }
  });

  test.each(wider)("neither edits, duplicates, rotates nor enables a key with %s", async (_, restrictions) => {
    const { actor } = await manager();
    const { apiKey } = await make({ ...own(), ...restrictions() });
    await disableKey(as(), apiKey.id);
    for (const verb of [
      () => update(apiKey.id, { name: "Mine" }, actor),
      () => duplicateKey(as(actor), { id: apiKey.id }),
      () => rotateKey(as(actor), { id: apiKey.id }),
      () => enableKey(as(actor), apiKey.id),
    ]) {
      await expect(verb()).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  });

  test("disables, revokes and deletes such a key all the same, which hands out nothing", async () => {
    const { actor } = await manager();
    const { apiKey } = await make();
    await disableKey(as(actor), apiKey.id);
    await revokeKey(as(actor), { id: apiKey.id });
    await deleteKey(as(actor), apiKey.id);
  });

  test("rotates itself", async () => {
    const { actor, apiKey } = await manager();
    await rotateKey(as(actor), { id: apiKey.id });
    expect(await restrictionsOf(apiKey.id)).toEqual(own());
  });

  test("learns nothing of customers where it sees nothing", async () => {
    const staging2 = await customerOf(place, place.development, "secret");
    const actor = keyActor(place.organization, {
      environmentKind: null,
      grants: [grantOnProject(elsewhere.project, "MANAGE"), grantOn(place.staging, "MANAGE")],
    });
    const input = {
      environmentKind: "DEVELOPMENT" as const,
      grants: [{ projectId: place.project.id, permission: "READ" as const }],
    };
    const ask = (id: string) => make({ ...input, customerIds: [id] }, actor);
    for (const id of [staging2.id, newId("cus")]) {
      await expect(ask(id)).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field: "customerIds.0" } });
    }
  });
});
