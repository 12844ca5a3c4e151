import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  keyActor,
  makeMember,
  makeOrganization,
  makePerson,
  makeProject,
  type OwnedOrganization,
  type ProjectWithEnvironments,
} from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import { Member } from "../access/member.entity.js";
import type { Actor } from "../context/actor.js";
import { newId } from "../platform/ids.js";
import { findMember } from "./find-member.js";
import { listMembers } from "./list-members.js";
import { listOrganizations } from "./list-organizations.js";
import { listProjectGrants } from "./list-project-grants.js";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe("the list of organizations", () => {
  test("holds those that a person belongs to, oldest first, page by page", async () => {
    const ada = await makePerson(world);
    const names = ["First", "Second", "Third", "Fourth", "Fifth"];
    for (const name of names) {
      world.clock.advance(60);
      await makeOrganization(world, ada, name);
    }
    await makeOrganization(world, undefined, "Somebody else's");
    const ctx = world.contextFor(ada);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await listOrganizations(ctx, { first: 2, after });
      seen.push(...page.nodes.map(({ name }) => name));
      expect(await page.totalCount).toBe(5);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(names);
  });

  test("also holds those where a person is a mere member", async () => {
    const { organization } = await makeOrganization(world, undefined, "Joined");
    const member = await makeMember(world, organization, "MEMBER");
    const page = await listOrganizations(world.contextFor(member), { first: 10 });
    expect(page.nodes).toEqual([organization]);
  });

  test("is a key's own organization alone", async () => {
    const { organization } = await makeOrganization(world, undefined, "Key's own");
    const page = await listOrganizations(world.contextFor(keyActor(organization)), { first: 10 });
    expect(page.nodes).toEqual([organization]);
    expect(await page.totalCount).toBe(1);
  });

  test.each([{ first: 0 }, { first: 201 }, { first: 1, after: "made-up" }, { first: 1, after: "" }])(
    "is refused for the page %j",
    async (page) => {
      const field = "after" in page ? "after" : "first";
      const listed = listOrganizations(world.contextFor(await makePerson(world)), page);
      await expect(listed).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field } });
    },
  );
});

describe("the members of an organization", () => {
  let acme: OwnedOrganization;
  let one: ProjectWithEnvironments;
  let two: ProjectWithEnvironments;
  let both: Actor & { memberId: string };
  let onlyOne: Actor & { memberId: string };
  let admin: Actor & { memberId: string };

  beforeAll(async () => {
    acme = await makeOrganization(world, undefined, "With members");
    one = await makeProject(world, acme, "One");
    two = await makeProject(world, acme, "Two");
    both = await makeMember(world, acme.organization, "MEMBER", [
      { project: one.project, permission: "READ" },
      { project: two.project, permission: "MANAGE" },
    ]);
    onlyOne = await makeMember(world, acme.organization, "MEMBER", [{ project: one.project, permission: "WRITE" }]);
    admin = await makeMember(world, acme.organization, "ADMIN", [{ project: one.project, permission: "READ" }]);
    await makeOrganization(world, undefined, "With other members");
  });

  const list = (actor: Actor, first = 50, after: string | null = null) =>
    listMembers(world.contextFor(actor), { organizationId: acme.organization.id, first, after });

  test("are seen by every member, in the order in which they came", async () => {
    const page = await list(onlyOne);
    expect(page.nodes.map(({ role }) => role)).toEqual(["OWNER", "MEMBER", "MEMBER", "ADMIN"]);
    expect(await page.totalCount).toBe(4);
    const second = await list(onlyOne, 2, (await list(onlyOne, 2)).pageInfo.endCursor);
    expect(second.nodes.map(({ id }) => id)).toEqual([onlyOne.memberId, admin.memberId]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  test("are seen by a key with organization access, and FORBIDDEN to one without", async () => {
    const { organization } = acme;
    expect((await list(keyActor(organization, { organizationAccess: "READ" }))).nodes).toHaveLength(4);
    await expect(list(keyActor(organization))).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("are not there for others", async () => {
    const { owner, organization } = await makeOrganization(world);
    await expect(list(owner)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(list(keyActor(organization, { organizationAccess: "WRITE" }))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await findMember(world.contextFor(owner), both.memberId)).toBeNull();
    expect(await findMember(world.contextFor(keyActor(acme.organization)), both.memberId)).toBeNull();
    expect(await findMember(world.contextFor(both), newId("mem"))).toBeNull();
    expect(await findMember(world.contextFor(both), "mem_")).toBeNull();
    expect(await findMember(world.contextFor(onlyOne), both.memberId)).toMatchObject({ id: both.memberId });
  });

  test("show a MEMBER only those grants of others that are on projects which they share", async () => {
    const seenBy = async (actor: Actor, memberId: string) => {
      const member = await world.dataSource.manager.findOneByOrFail(Member, { id: memberId });
      const grants = await listProjectGrants(world.contextFor(actor), member);
      return grants.map(({ projectId, permission }) => [projectId === one.project.id ? "One" : "Two", permission]);
    };
    const whole = [
      ["One", "READ"],
      ["Two", "MANAGE"],
    ];
    expect(await seenBy(acme.owner, both.memberId)).toEqual(whole);
    expect(await seenBy(admin, both.memberId)).toEqual(whole);
    expect(await seenBy(both, both.memberId)).toEqual(whole);
    expect(await seenBy(keyActor(acme.organization, { organizationAccess: "READ" }), both.memberId)).toEqual(whole);
    expect(await seenBy(onlyOne, both.memberId)).toEqual([["One", "READ"]]);
    expect(await seenBy(acme.owner, admin.memberId)).toEqual([]);
  });

  test("and their grants take one query for all of them", async () => {
    const { nodes } = await list(acme.owner);
    const ctx = world.contextFor(acme.owner);
    await listProjectGrants(ctx, nodes[0] as Member);
    const queries = await countQueries(() => Promise.all(nodes.map((member) => listProjectGrants(ctx, member))));
    expect(queries).toBe(1);
  });

  async function countQueries(work: () => Promise<unknown>): Promise<number> {
    const { dataSource } = world;
    const createQueryRunner = dataSource.createQueryRunner.bind(dataSource);
    let queries = 0;
    dataSource.createQueryRunner = (mode) => {
      queries++;
      return createQueryRunner(mode);
    };
    await work();
    dataSource.createQueryRunner = createQueryRunner;
    return queries;
  }
});
