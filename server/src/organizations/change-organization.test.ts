import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeMember, makeOrganization, makeProject, storeKey, grantOnProject } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import { Member } from "../access/member.entity.js";
import { entities } from "../data-model.js";
import { EventChain } from "../events/event-chain.entity.js";
import { Event } from "../events/event.entity.js";
import { User } from "../identity/user.entity.js";
import { createOrganization } from "./create-organization.js";
import { deleteOrganization } from "./delete-organization.js";
import { findOrganization } from "./find-organization.js";
import { Organization } from "./organization.entity.js";
import { updateOrganization } from "./update-organization.js";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe("renaming an organization", () => {
  const eventsOf = (id: string) =>
    world.dataSource.manager.find(Event, { where: { organizationId: id, action: "organization.updated" } });

  test("changes its name or its slug, and records just what changed", async () => {
    const { organization, owner } = await makeOrganization(world, undefined, "Before");
    const ctx = world.contextFor(owner);
    const { id } = organization;
    expect(await updateOrganization(ctx, { id, name: " After " })).toEqual({ ...organization, name: "After" });
    expect(await updateOrganization(ctx, { id, name: null, slug: "behind" })).toMatchObject({ slug: "behind" });
    expect(await findOrganization(ctx, id)).toEqual({ ...organization, name: "After", slug: "behind" });
    expect((await eventsOf(id)).map(({ changes, targetLabel }) => ({ changes, targetLabel }))).toEqual([
      { changes: { before: { name: "Before" }, after: { name: "After" } }, targetLabel: "After" },
      { changes: { before: { slug: "before" }, after: { slug: "behind" } }, targetLabel: "After" },
    ]);
  });

  test("that changes nothing is let pass and not recorded", async () => {
    const { organization, owner } = await makeOrganization(world, undefined, "Same");
    const { id, name, slug } = organization;
    for (const input of [{}, { name: null, slug: null }, { name, slug }, { name: `  ${name}` }]) {
      expect(await updateOrganization(world.contextFor(owner), { id, ...input })).toEqual(organization);
    }
    expect(await eventsOf(id)).toEqual([]);
  });

  test("is refused for what can't be a name, can't be a slug, is reserved or is taken", async () => {
    const { organization, owner } = await makeOrganization(world, undefined, "Refused");
    await createOrganization(world.contextFor(owner), { name: "Neighbour", slug: "neighbour" });
    const rename = (input: object) => updateOrganization(world.contextFor(owner), { id: organization.id, ...input });
    await expect(rename({ name: "" })).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field: "name" } });
    await expect(rename({ slug: "No" })).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field: "slug" } });
    await expect(rename({ slug: "new" })).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field: "slug" } });
    const taken = rename({ name: "Other", slug: "neighbour" });
    await expect(taken).rejects.toMatchObject({ code: "ALREADY_EXISTS", details: { field: "slug" } });
    expect(await findOrganization(world.contextFor(owner), organization.id)).toEqual(organization);
    expect(await eventsOf(organization.id)).toEqual([]);
  });

  test("by eight at once leaves a record in which each follows the one before it", async () => {
    const { organization, owner } = await makeOrganization(world, undefined, "Start");
    const { id } = organization;
    const names = Array.from({ length: 8 }, (_, index) => `Name ${index}`);
    await Promise.all(names.map((name) => updateOrganization(world.contextFor(owner), { id, name })));
    const changes = (await eventsOf(id)).map((event) => event.changes as Record<"before" | "after", { name: string }>);
    expect(changes).toHaveLength(8);
    const next = new Map(changes.map(({ before, after }) => [before.name, after.name]));
    let last = "Start";
    for (let step = 0; step < 8; step++) last = next.get(last) ?? "a change that follows none";
    expect((await findOrganization(world.contextFor(owner), id))?.name).toBe(last);
  });
});

describe("deleting an organization", () => {
  test("ends everything in it at once, keys that are in use too; its record and its people stay", async () => {
    const acme = await makeOrganization(world, undefined, "Ended");
    const { organization, owner } = acme;
    const { project } = await makeProject(world, acme);
    const member = await makeMember(world, organization, "MEMBER", [{ project, permission: "READ" }]);
    await storeKey(world, organization, [grantOnProject(project, "MANAGE")]);
    const kept = await makeOrganization(world, undefined, "Kept");
    await makeProject(world, kept);
    const { manager } = world.dataSource;
    const rowsOf = async (id: string) => {
      const tables = entities.filter((entity) => ![User, Event, EventChain, Organization].includes(entity as never));
      const ofOrganization = tables.filter((entity) =>
        world.dataSource.getMetadata(entity).columns.some(({ propertyName }) => propertyName === "organizationId"),
      );
      const counts = ofOrganization.map((entity) => manager.countBy(entity, { organizationId: id }));
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    };
    const keptRows = await rowsOf(kept.organization.id);
    expect(await rowsOf(organization.id)).toBe(keptRows + 4);

    const { id } = organization;
    expect(await deleteOrganization(world.contextFor(owner), { id })).toEqual({ id });

    expect(await rowsOf(id)).toBe(0);
    expect(await manager.countBy(Organization, { id })).toBe(0);
    expect(await rowsOf(kept.organization.id)).toBe(keptRows);
    expect(await manager.countBy(User, { id: member.userId })).toBe(1);
    const events = await manager.findBy(Event, { organizationId: id });
    expect(events.map(({ action }) => action).toSorted()).toEqual([
      "organization.created",
      "organization.deleted",
      "project.created",
    ]);
    expect(events.find(({ action }) => action === "organization.deleted")).toMatchObject({
      actorId: owner.userId,
      targetId: id,
      targetLabel: "Ended",
      changes: { before: { name: "Ended", slug: "ended" } },
    });
  });

  test("twice at once happens once", async () => {
    const { organization, owner } = await makeOrganization(world, undefined, "Twice");
    const { id } = organization;
    const both = [1, 2].map(() => deleteOrganization(world.contextFor(owner), { id }));
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const refused = outcomes.find((outcome) => outcome.status === "rejected");
    expect(refused?.reason).toMatchObject({ code: "NOT_FOUND", message: "Organization not found" });
    const { manager } = world.dataSource;
    expect(await manager.countBy(Event, { organizationId: id, action: "organization.deleted" })).toBe(1);
    expect(await manager.countBy(Member, { organizationId: id })).toBe(0);
  });

  test("frees its slug", async () => {
    const { organization, owner } = await makeOrganization(world, undefined, "Freed");
    await deleteOrganization(world.contextFor(owner), { id: organization.id });
    const again = await createOrganization(world.contextFor(owner), { name: "Freed", slug: "freed" });
    expect(again.slug).toBe("freed");
  });
});
