import { DEFAULT_KEY_POLICY } from "@claviger/shared/key-policy";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { keyActor, makeOrganization, makePerson } from "../../test/places.js";
import { anonymous, openWorld, type World } from "../../test/world.js";
import { Member } from "../access/member.entity.js";
import type { UserActor } from "../context/actor.js";
import { Event } from "../events/event.entity.js";
import { createOrganization } from "./create-organization.js";
import { Organization } from "./organization.entity.js";

describe("a new organization", () => {
  let world: World;
  let ada: UserActor;
  beforeAll(async () => {
    world = await openWorld();
    ada = await makePerson(world);
  });
  afterAll(() => world.close());

  const create = (input: { name: string; slug?: string | null }) => createOrganization(world.contextFor(ada), input);

  test("belongs to the person who makes it, with the default key policy", async () => {
    const organization = await create({ name: "  Rösti & Co  " });
    expect(organization).toMatchObject({ name: "Rösti & Co", slug: "rosti-co", ...DEFAULT_KEY_POLICY });
    const { manager } = world.dataSource;
    expect(await manager.findOneBy(Organization, { id: organization.id })).toEqual(organization);
    expect(await manager.findBy(Member, { organizationId: organization.id })).toMatchObject([
      { userId: ada.userId, role: "OWNER" },
    ]);
  });

  test("is recorded as made by that person", async () => {
    const { id } = await create({ name: "Recorded", slug: "recorded" });
    const events = await world.dataSource.manager.findBy(Event, { organizationId: id });
    expect(events).toMatchObject([
      {
        action: "organization.created",
        actorKind: "USER",
        actorId: ada.userId,
        targetId: id,
        targetLabel: "Recorded",
        changes: { after: { name: "Recorded", slug: "recorded" } },
      },
    ]);
  });

  test("is made by people alone: not by a key, not by nobody", async () => {
    const { organization } = await makeOrganization(world);
    const key = keyActor(organization, { organizationAccess: "WRITE" });
    await expect(createOrganization(world.contextFor(key), { name: "Key's" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(createOrganization(world.contextFor(anonymous), { name: "" })).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
    });
    expect(await world.dataSource.manager.countBy(Organization, { name: "Key's" })).toBe(0);
  });

  test("keeps the slug that is given, and is refused one that is taken", async () => {
    expect(await create({ name: "Given", slug: "as-given" })).toMatchObject({ slug: "as-given" });
    await expect(create({ name: "Given", slug: "as-given" })).rejects.toMatchObject({
      code: "ALREADY_EXISTS",
      details: { field: "slug" },
    });
    expect(await world.dataSource.manager.countBy(Organization, { name: "Given" })).toBe(1);
    expect(await world.dataSource.manager.countBy(Event, { targetLabel: "Given" })).toBe(1);
  });

  test("takes the next number where the slug of its name is taken, however long or reserved it is", async () => {
    const slugs = async (name: string) => [(await create({ name })).slug, (await create({ name, slug: null })).slug];
    expect(await slugs("Numbered")).toEqual(["numbered", "numbered-2"]);
    expect(await slugs("n".repeat(100))).toEqual(["n".repeat(40), `${"n".repeat(38)}-2`]);
    expect(await slugs("Sign up")).toEqual(["sign-up-2", "sign-up-3"]);
    expect(await slugs("東京")).toEqual(["x-6771-4eac", "x-6771-4eac-2"]);
  });

  test.each([
    ["name", { name: "" }],
    ["name", { name: " \t " }],
    ["name", { name: "a\u0000b" }],
    ["name", { name: "\ud800" }],
    ["name", { name: "x".repeat(101) }],
    ["name", { name: "x".repeat(1_000_000) }],
    ["slug", { name: "Bad", slug: "" }],
    ["slug", { name: "Bad", slug: "Bad Slug" }],
    ["slug", { name: "Bad", slug: "x".repeat(41) }],
    ["slug", { name: "Bad", slug: "sign-in" }],
    ["slug", { name: "Bad", slug: "v1" }],
  ])("is refused for a bad %s (%#)", async (field, input) => {
    await expect(create(input)).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field } });
  });

  test("gets a slug of its own when ten are made of one name at once", async () => {
    const made = await Promise.all(Array.from({ length: 10 }, () => create({ name: "All at once" })));
    const numbered = [2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `all-at-once-${n}`);
    expect(new Set(made.map(({ slug }) => slug))).toEqual(new Set(["all-at-once", ...numbered]));
    expect(await world.dataSource.manager.countBy(Event, { targetLabel: "All at once" })).toBe(10);
  });

  test("is one of five that ask for the same slug at once: the others are told that it is taken", async () => {
    const asked = Array.from({ length: 5 }, () => create({ name: "Wanted", slug: "wanted-by-all" }));
    const outcomes = await Promise.allSettled(asked);
    const refusals = outcomes.filter((outcome) => outcome.status === "rejected").map(({ reason }) => reason as unknown);
    expect(refusals).toHaveLength(4);
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ code: "ALREADY_EXISTS", details: { field: "slug" } });
    expect(await world.dataSource.manager.countBy(Member, { userId: ada.userId })).toBe(
      await world.dataSource.manager.countBy(Event, { actorId: ada.userId, action: "organization.created" }),
    );
  });
});
