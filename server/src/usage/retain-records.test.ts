import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { callOf } from "../../test/calls.js";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { storedLogs } from "../../test/request-logs.js";
import { openWorld, type World } from "../../test/world.js";
import type { AnsweredCall } from "../context/recorder.js";
import { createCustomer } from "../customers/create-customer.js";
import { Customer } from "../customers/customer.entity.js";
import { Event } from "../events/event.entity.js";
import { revokeKey } from "../keys/revoke-key.js";
import { deleteOrganization } from "../organizations/delete-organization.js";
import { Organization } from "../organizations/organization.entity.js";
import type { Environment } from "../projects/environment.entity.js";
import { purgeSandboxes } from "./purge-sandboxes.js";
import { clearUpDeleted, retainRequestLogs } from "./retain-records.js";
import { foldUsage } from "./fold-usage.js";
import { UsageDelta } from "./usage-delta.entity.js";
import { UsageHour } from "./usage-hour.entity.js";

const DAY = 86_400;
const QUARTER = 900;

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  place = await makePlace(world);
});
afterAll(() => world.close());

const system = () => world.contextFor({ kind: "SYSTEM", label: "Claviger" });
const as = () => world.contextFor(place.owner);

async function record(...calls: Partial<AnsweredCall>[]): Promise<void> {
  for (const call of calls) world.recorder.call(callOf(world, { organizationId: place.organization.id, ...call }));
  await world.bookkeeper.flush();
}
async function logged({ organization } = place): Promise<string[]> {
  return (await storedLogs(world, organization.id)).map(({ requestId }) => requestId);
}
/** How many sums of usage there are, added to the hours. */
async function counted({ organization: { id: organizationId } } = place): Promise<number> {
  await foldUsage(world.dataSource, organizationId);
  return world.dataSource.manager.countBy(UsageHour, { organizationId });
}
const unfolded = ({ organization: { id: organizationId } } = place): Promise<number> =>
  world.dataSource.manager.countBy(UsageDelta, { organizationId });

describe("request logs", () => {
  test("are kept for as long as the organization's plan says, with a quarter of an hour to spare, and for ever where it says nothing", async () => {
    const internal = place;
    await record({ requestId: "of another" });
    place = await makePlace(world);
    await world.dataSource.manager.update(Organization, { id: place.organization.id }, { planId: "free" });
    await record(...Array.from({ length: 1001 }, (_, index) => ({ requestId: `${index}` })));
    world.clock.advance(1);
    await record({ requestId: "on the same page as the last" });
    world.clock.advance(QUARTER);
    await record({ requestId: "younger" });

    world.clock.advance(7 * DAY - QUARTER - 1);
    await retainRequestLogs(system());
    expect(await logged()).toHaveLength(1003);
    world.clock.advance(0.001);
    await retainRequestLogs(system());
    expect(await logged()).toEqual(["1000", "on the same page as the last", "younger"]);
    world.clock.advance(QUARTER);
    await retainRequestLogs(system());
    expect(await logged()).toEqual(["younger"]);
    expect(await logged(internal)).toEqual(["of another"]);
    expect(await counted()).toBeGreaterThan(0);
  });

  test("and usage go with their organization, and nobody else's go", async () => {
    const staying = place;
    await record({});
    place = await makePlace(world);
    await record({}, {});
    expect(await counted()).toBe(1);
    await record({ environmentId: place.production.id });
    await deleteOrganization(as(), { id: place.organization.id });
    expect([(await logged()).length, await unfolded()]).toEqual([3, 1]);
    await clearUpDeleted(system());
    expect([await logged(), await unfolded(), await counted()]).toEqual([[], 0, 0]);
    expect([await logged(staying), await counted(staying)]).toEqual([[expect.any(String)], 1]);
  });
});

describe("a sandbox", () => {
  const customerIn = (environment: Environment, externalId: string) =>
    createCustomer(as(), { environmentId: environment.id, externalId });
  const customersIn = async ({ id: environmentId }: Environment): Promise<string[]> => {
    const found = await world.dataSource.manager.find(Customer, {
      where: { environmentId },
      order: { externalId: "ASC" },
    });
    return found.map(({ externalId }) => externalId);
  };

  test("forgets customers, request logs and usage after 7 days; a LIVE environment doesn't (FG-21)", async () => {
    const { production: live, staging: sandbox } = place;
    // So that it is half past.
    world.clock.advance((5_400_000 - (world.clock.now().getTime() % 3_600_000)) / 1000);
    const apiKeyId = (await makeKey(world, place)).apiKey.id;
    for (const environment of [live, sandbox]) {
      await customerIn(environment, "older");
      await record(
        { environmentId: environment.id, apiKeyId, requestId: `older in ${environment.kind}` },
        { environmentId: environment.id, apiKeyId: null, code: "NOT_FOUND", requestId: `odd in ${environment.kind}` },
      );
    }
    world.clock.advance(3600);
    for (const environment of [live, sandbox]) {
      await customerIn(environment, "younger");
      await record({ environmentId: environment.id, apiKeyId, requestId: `younger in ${environment.kind}` });
    }
    const before = await counted();

    world.clock.advance(7 * DAY - 3600);
    await purgeSandboxes(system());
    expect(await customersIn(sandbox)).toEqual(["older", "younger"]);
    world.clock.advance(0.001);
    await purgeSandboxes(system());
    expect(await customersIn(sandbox)).toEqual(["younger"]);
    expect(await customersIn(live)).toEqual(["older", "younger"]);
    expect(await logged()).toHaveLength(6);
    world.clock.advance(QUARTER);
    await purgeSandboxes(system());
    expect(await logged()).toEqual([
      "older in PRODUCTION",
      "odd in PRODUCTION",
      "younger in PRODUCTION",
      "younger in STAGING",
    ]);
    // An hour is counted as a whole, and goes when all of it is older: of the key, of all keys, and of the unknown one.
    expect(await counted()).toBe(before);
    world.clock.advance(1800 - QUARTER);
    await purgeSandboxes(system());
    expect(before - (await counted())).toBe(3);
  });

  test("forgets usage that nobody has added to the hours, too", async () => {
    await record({ environmentId: place.staging.id }, { environmentId: place.production.id });
    world.clock.advance(8 * DAY);
    await purgeSandboxes(system());
    expect([await unfolded(), await counted()]).toEqual([0, 1]);
  });

  test("keeps the customers that a key neither revoked nor expired is bound to, and records that others went", async () => {
    const { staging: sandbox, project } = place;
    const [bound, revoked, expiring, free] = await Promise.all(
      ["bound", "revoked", "expiring", "free"].map((externalId) => customerIn(sandbox, externalId)),
    );
    const grants = [{ projectId: project.id, environmentId: sandbox.id, permission: "READ" as const }];
    const keyFor = (customer: Customer | undefined, expiresAt: Date | null = null) =>
      makeKey(world, place, { environmentKind: "STAGING", grants, customerIds: [customer?.id ?? ""], expiresAt });
    await keyFor(bound);
    await revokeKey(as(), { id: (await keyFor(revoked)).apiKey.id });
    const inAWeek = new Date(world.clock.now().getTime() + 7 * DAY * 1000);
    await keyFor(expiring, inAWeek);

    world.clock.advance(7 * DAY + 1);
    await purgeSandboxes(system());
    await purgeSandboxes(system());
    expect(await customersIn(sandbox)).toEqual(["bound"]);
    expect(free).toBeDefined();
    const events = await world.dataSource.manager.findBy(Event, {
      organizationId: place.organization.id,
      action: "sandbox.purged",
    });
    expect(events).toMatchObject([
      { actorKind: "SYSTEM", targetId: sandbox.id, targetLabel: sandbox.name, changes: { customers: 3 } },
    ]);
  });

  test("that can't be purged doesn't keep the others from it", async () => {
    const broken = place;
    await customerIn(broken.staging, "older");
    place = await makePlace(world);
    await customerIn(place.staging, "older");
    world.clock.advance(7 * DAY + 1);
    await world.dataSource.query("UPDATE event_chain SET sequence = 0 WHERE organization_id = ?", [
      broken.organization.id,
    ]);
    await purgeSandboxes(system());
    expect(await customersIn(broken.staging)).toEqual(["older"]);
    expect(await customersIn(place.staging)).toEqual([]);
  });
});
