import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeOrganization } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import { Event } from "../events/event.entity.js";
import { Organization } from "../organizations/organization.entity.js";
import { retainAudit } from "./retain-audit.js";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test("events are kept for exactly as long as the organization's plan says, and for ever where it says nothing", async () => {
  const [free, internal] = [await makeOrganization(world), await makeOrganization(world)];
  const { manager } = world.dataSource;
  await manager.update(Organization, { id: free.organization.id }, { planId: "free" });
  await manager.update(Organization, { id: internal.organization.id }, { planId: "internal" });
  const retain = () => retainAudit(world.contextFor({ kind: "SYSTEM", label: "Claviger" }));
  const actionsOf = async ({ organization: { id } }: typeof free): Promise<string[]> =>
    (await manager.findBy(Event, { organizationId: id })).map(({ action }) => action);

  world.clock.advance(30 * 86_400 - 0.001);
  await retain();
  expect(await actionsOf(free)).toEqual(["organization.created"]);
  world.clock.advance(0.001);
  await retain();
  expect(await actionsOf(free)).toEqual(["audit.retention_applied"]);
  await retain();
  expect(await actionsOf(free)).toEqual(["audit.retention_applied"]);
  expect(await actionsOf(internal)).toEqual(["organization.created"]);
});

test("a record that can't be cut doesn't keep the others from it", async () => {
  const both = [await makeOrganization(world), await makeOrganization(world)];
  const { manager } = world.dataSource;
  await manager.updateAll(Organization, { planId: "free" });
  const [broken, whole] = both.map(({ organization }) => organization.id).toSorted();
  await world.dataSource.query("UPDATE event SET changes = '{' WHERE organization_id = ?", [broken]);
  world.clock.advance(31 * 86_400);
  await retainAudit(world.contextFor({ kind: "SYSTEM", label: "Claviger" }));
  const left = await manager.findBy(Event, { organizationId: whole ?? "" });
  expect(left.map(({ action }) => action)).toEqual(["audit.retention_applied"]);
});
