import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Permission, Role } from "@claviger/shared/permissions";
import { makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { refusalOf } from "../../test/outcome.js";
import {
  keyActor,
  makeMember,
  makeOrganization,
  makeProject,
  type ProjectWithEnvironments,
} from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import { Member } from "../access/member.entity.js";
import { MemberProjectGrant } from "../access/member-project-grant.entity.js";
import type { Actor, UserActor } from "../context/actor.js";
import type { Context } from "../context/context.js";
import { Event } from "../events/event.entity.js";
import { User } from "../identity/user.entity.js";
import { newId } from "../platform/ids.js";
import { createProject } from "../projects/create-project.js";
import { findProject } from "../projects/find-project.js";
import { acceptInvitation } from "./accept-invitation.js";
import { findOrganization } from "./find-organization.js";
import { inviteMember } from "./invite-member.js";
import { listOrganizations } from "./list-organizations.js";
import { removeMember } from "./remove-member.js";
import { updateMember, type UpdateMemberInput } from "./update-member.js";

type Person = UserActor & { readonly memberId: string };

let world: World;
let place: Place;
let owner: Person;
let admin: Person;
let member: Person;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  place = await makePlace(world);
  const { organization } = place;
  const row = await db().findOneByOrFail(Member, { organizationId: organization.id, userId: place.owner.userId });
  owner = { ...place.owner, memberId: row.id };
  admin = await makeMember(world, organization, "ADMIN");
  member = await makeMember(world, organization, "MEMBER", [{ project: place.project, permission: "WRITE" }]);
});

const db = () => world.dataSource.manager;
const update = (actor: Actor, input: UpdateMemberInput) => updateMember(world.contextFor(actor), input);
const setRole = (actor: Actor, { memberId: id }: Person, role: Role) => update(actor, { id, role });
const remove = (actor: Actor, { memberId: id }: Person) => removeMember(world.contextFor(actor), { id });
const roleOf = async ({ memberId: id }: Person): Promise<Role | null> =>
  (await db().findOneBy(Member, { id }))?.role ?? null;
const owners = () => db().countBy(Member, { organizationId: place.organization.id, role: "OWNER" });
const grantsOf = async ({ memberId }: Person): Promise<Record<string, Permission>> => {
  const rows = await db().findBy(MemberProjectGrant, { memberId });
  return Object.fromEntries(rows.map(({ projectId, permission }) => [projectId, permission]));
};
const lastEvent = () =>
  db().findOne(Event, { where: { organizationId: place.organization.id }, order: { sequence: "DESC" } });
const outcome = async (actor: Actor, verb: (ctx: Context) => Promise<unknown>) =>
  (await refusalOf(world, actor, verb))?.code ?? "let";
const another = (role: Role): Promise<Person> => makeMember(world, place.organization, role);

describe("what a member may do", () => {
  test("is changed with their role, and recorded before and after", async () => {
    expect(await setRole(owner, member, "ADMIN")).toMatchObject({ id: member.memberId, role: "ADMIN" });
    expect(await roleOf(member)).toBe("ADMIN");
    expect(await lastEvent()).toMatchObject({
      action: "member.updated",
      actorId: owner.userId,
      targetId: member.memberId,
      targetLabel: "MEMBER WRITE",
      changes: {
        before: { role: "MEMBER", projectGrants: [{ projectId: place.project.id, permission: "WRITE" }] },
        after: { role: "ADMIN", projectGrants: [] },
      },
    });
  });

  test.each<[string, () => Actor, Record<string, string>]>([
    ["an owner", () => owner, { member: "let", admin: "let", owner: "let", "a new owner": "let" }],
    ["an admin", () => admin, { member: "let", admin: "let", owner: "FORBIDDEN", "a new owner": "FORBIDDEN" }],
    [
      "a member",
      () => member,
      { member: "FORBIDDEN", admin: "FORBIDDEN", owner: "FORBIDDEN", "a new owner": "FORBIDDEN" },
    ],
    [
      "a key that writes the organization",
      () => keyActor(place.organization, { organizationAccess: "WRITE" }),
      { member: "FORBIDDEN", admin: "FORBIDDEN", owner: "FORBIDDEN", "a new owner": "FORBIDDEN" },
    ],
    [
      "a key that sees no members",
      () => keyActor(place.organization),
      { member: "NOT_FOUND", admin: "NOT_FOUND", owner: "NOT_FOUND", "a new owner": "NOT_FOUND" },
    ],
    [
      "nobody",
      () => ({ kind: "ANONYMOUS" }),
      {
        member: "UNAUTHENTICATED",
        admin: "UNAUTHENTICATED",
        owner: "UNAUTHENTICATED",
        "a new owner": "UNAUTHENTICATED",
      },
    ],
  ])("is changed and ended by %s only so far", async (_, actor, expected) => {
    const [otherMember, otherAdmin, otherOwner] = [
      await another("MEMBER"),
      await another("ADMIN"),
      await another("OWNER"),
    ];
    const change = (person: Person, role: Role) =>
      outcome(actor(), (ctx) => updateMember(ctx, { id: person.memberId, role }));
    const end = (person: Person) => outcome(actor(), (ctx) => removeMember(ctx, { id: person.memberId }));
    expect({
      member: await change(otherMember, "ADMIN"),
      admin: await change(otherAdmin, "MEMBER"),
      owner: await change(otherOwner, "ADMIN"),
      "a new owner": await change(otherAdmin, "OWNER"),
    }).toEqual(expected);
    const { "a new owner": _unused, ...removals } = expected;
    expect({ member: await end(otherMember), admin: await end(otherAdmin), owner: await end(otherOwner) }).toEqual(
      removals,
    );
  });

  test("isn't there for other organizations, nor under an id that is none", async () => {
    const { owner: stranger } = await makeOrganization(world);
    expect(await outcome(stranger, (ctx) => updateMember(ctx, { id: member.memberId, role: "ADMIN" }))).toBe(
      "NOT_FOUND",
    );
    expect(await outcome(stranger, (ctx) => removeMember(ctx, { id: member.memberId }))).toBe("NOT_FOUND");
    for (const id of [newId("mem"), newId("usr"), "mem_", "é"]) {
      expect(await outcome(owner, (ctx) => updateMember(ctx, { id, role: "ADMIN" }))).toBe("NOT_FOUND");
      expect(await outcome(owner, (ctx) => removeMember(ctx, { id }))).toBe("NOT_FOUND");
    }
  });

  test("stays as it is when nothing is asked for, and nothing is recorded", async () => {
    const before = await lastEvent();
    const projectGrants = [{ projectId: place.project.id, permission: "WRITE" }] as const;
    for (const input of [{}, { role: null, projectGrants: null }, { role: "MEMBER" }, { projectGrants }] as const) {
      await update(owner, { id: member.memberId, ...input });
    }
    await update(owner, { id: owner.memberId, role: "OWNER" });
    expect(await lastEvent()).toEqual(before);
    expect(await grantsOf(member)).toEqual({ [place.project.id]: "WRITE" });
  });
});

describe("the project grants of a member", () => {
  let second: ProjectWithEnvironments;
  beforeEach(async () => {
    second = await makeProject(world, place, "Second");
  });

  test("are replaced as a whole, at once", async () => {
    const projectGrants = [{ projectId: second.project.id, permission: "READ" }] as const;
    await update(admin, { id: member.memberId, projectGrants });
    expect(await grantsOf(member)).toEqual({ [second.project.id]: "READ" });
    expect(await findProject(world.contextFor(member), place.project.id)).toBeNull();
    expect(await findProject(world.contextFor(member), second.project.id)).toMatchObject({ name: "Second" });
    expect(await lastEvent()).toMatchObject({
      action: "member.updated",
      changes: {
        before: { projectGrants: [{ projectId: place.project.id, permission: "WRITE" }] },
        after: { projectGrants },
      },
    });
    await update(admin, { id: member.memberId, projectGrants: [] });
    expect(await grantsOf(member)).toEqual({});
  });

  test("are another permission on the same project", async () => {
    await update(admin, {
      id: member.memberId,
      projectGrants: [{ projectId: place.project.id, permission: "MANAGE" }],
    });
    expect(await grantsOf(member)).toEqual({ [place.project.id]: "MANAGE" });
  });

  test.each(["OWNER", "ADMIN"] as const)("mean nothing to %s, and are refused", async (role) => {
    const projectGrants = [{ projectId: place.project.id, permission: "READ" }] as const;
    await expect(update(owner, { id: member.memberId, role, projectGrants })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { field: "projectGrants" },
    });
    expect(await roleOf(member)).toBe("MEMBER");
  });

  test("go with a promotion, and don't come back with a demotion that doesn't give them", async () => {
    await setRole(owner, member, "ADMIN");
    expect(await grantsOf(member)).toEqual({});
    await setRole(owner, member, "MEMBER");
    expect(await grantsOf(member)).toEqual({});
    await setRole(owner, member, "ADMIN");
    const projectGrants = [{ projectId: second.project.id, permission: "MANAGE" }] as const;
    await update(owner, { id: member.memberId, role: "MEMBER", projectGrants });
    expect(await grantsOf(member)).toEqual({ [second.project.id]: "MANAGE" });
  });

  test("name only projects of the organization, each once", async () => {
    const elsewhere = await makePlace(world, "Elsewhere");
    const grant = (projectId: string) => ({ projectId, permission: "READ" }) as const;
    for (const id of [elsewhere.project.id, newId("prj"), newId("env"), "prj_", "é"]) {
      await expect(
        update(owner, { id: member.memberId, projectGrants: [grant(second.project.id), grant(id)] }),
      ).rejects.toMatchObject({ code: "NOT_FOUND", message: "Project not found" });
    }
    const twice = [grant(second.project.id), { ...grant(second.project.id), permission: "WRITE" as const }];
    await expect(update(owner, { id: member.memberId, projectGrants: twice })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { field: "projectGrants.1.projectId" },
    });
    const tooMany = Array.from({ length: 1001 }, () => grant(newId("prj")));
    await expect(update(owner, { id: member.memberId, projectGrants: tooMany })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { field: "projectGrants" },
    });
    expect(await grantsOf(member)).toEqual({ [place.project.id]: "WRITE" });
  });
});

describe("the last owner", () => {
  const isConflict = { code: "CONFLICT", status: 409 };

  test("can't leave, be demoted or be removed; nor can they do it themselves", async () => {
    await expect(remove(owner, owner)).rejects.toMatchObject(isConflict);
    await expect(setRole(owner, owner, "ADMIN")).rejects.toMatchObject(isConflict);
    await expect(setRole(owner, owner, "MEMBER")).rejects.toMatchObject(isConflict);
    expect(await owners()).toBe(1);
  });

  test("is free to go when there is another", async () => {
    await setRole(owner, admin, "OWNER");
    await remove(owner, owner);
    expect(await roleOf(owner)).toBeNull();
    await expect(remove(admin, admin)).rejects.toMatchObject(isConflict);
  });

  const attacks: readonly [string, (one: Person, other: Person) => readonly (() => Promise<unknown>)[]][] = [
    ["demote each other", (one, other) => [() => setRole(one, other, "ADMIN"), () => setRole(other, one, "ADMIN")]],
    ["demote themselves", (one, other) => [() => setRole(one, one, "MEMBER"), () => setRole(other, other, "MEMBER")]],
    ["remove each other", (one, other) => [() => remove(one, other), () => remove(other, one)]],
    ["leave", (one, other) => [() => remove(one, one), () => remove(other, other)]],
    ["leave and demote", (one, other) => [() => remove(one, one), () => setRole(other, other, "ADMIN")]],
  ];
  test.each(attacks)("is one of two who %s ten times at once", async (_, attack) => {
    const other = await another("OWNER");
    const work = Array.from({ length: 5 }, () => attack(owner, other)).flat();
    const outcomes = await Promise.allSettled(work.map((run) => run()));
    expect(await owners()).toBe(1);
    const unforeseen = outcomes.flatMap((result) =>
      result.status === "rejected" && !["CONFLICT", "FORBIDDEN", "NOT_FOUND"].includes(result.reason.code)
        ? [result.reason]
        : [],
    );
    expect(unforeseen).toEqual([]);
  });
});

test("changes, invitations and projects of one person at once don't get in each other's way", async () => {
  const organizationId = place.organization.id;
  const crowd = await Promise.all(Array.from({ length: 8 }, () => another("MEMBER")));
  await Promise.all(
    crowd.flatMap((person, n) => [
      setRole(owner, person, "ADMIN"),
      inviteMember(world.contextFor(owner), { organizationId, email: `crowd-${n}@example.org`, role: "MEMBER" }),
      createProject(world.contextFor(owner), { organizationId, name: `Crowd ${n}` }),
    ]),
  );
  expect(await Promise.all(crowd.map(roleOf))).toEqual(crowd.map(() => "ADMIN"));
}, 30_000);

describe("a member who is removed", () => {
  test("is recorded to have been", async () => {
    await remove(admin, member);
    expect(await lastEvent()).toMatchObject({
      action: "member.removed",
      actorId: admin.userId,
      targetId: member.memberId,
      targetLabel: "MEMBER WRITE",
      changes: { before: { userId: member.userId, role: "MEMBER" } },
    });
    await expect(remove(admin, member)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("may be oneself: anybody may leave", async () => {
    for (const person of [member, admin, await another("OWNER")]) {
      await remove(person, person);
      expect(await roleOf(person)).toBeNull();
    }
    expect(await owners()).toBe(1);
  });

  test("sees nothing here with the session that they have, and all of their other organizations", async () => {
    const own = await makeOrganization(world, member, "Their own");
    const seen = async () =>
      (await listOrganizations(world.contextFor(member), { first: 10 })).nodes.map(({ name }) => name).sort();
    expect(await seen()).toEqual(["Acme", "Their own"]);
    await remove(owner, member);
    expect(await seen()).toEqual(["Their own"]);
    expect(await findOrganization(world.contextFor(member), place.organization.id)).toBeNull();
    expect(await findProject(world.contextFor(member), place.project.id)).toBeNull();
    expect(await findOrganization(world.contextFor(member), own.organization.id)).toEqual(own.organization);
    const input = { organizationId: place.organization.id, name: "x" };
    await expect(createProject(world.contextFor(member), input)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("leaves no grants behind", async () => {
    await remove(owner, member);
    expect(await grantsOf(member)).toEqual({});
  });

  test("takes the keys that they own with them, and gets them back when they join again", async () => {
    const grants = [{ projectId: place.project.id, permission: "READ" as const }];
    const { secret } = await makeKey(world, place, { owner: "MEMBER", grants }, admin);
    const other = await makeKey(world, place, { owner: "ORGANIZATION", grants }, admin);
    await present(world, secret);
    await remove(owner, admin);
    await expect(present(world, secret)).rejects.toMatchObject({ code: "OWNER_ACCESS_LOST", status: 403 });
    await present(world, other.secret);

    const { email } = await db().findOneByOrFail(User, { id: admin.userId });
    const { token } = await inviteMember(world.contextFor(owner), {
      organizationId: place.organization.id,
      email,
      role: "MEMBER",
    });
    await acceptInvitation(world.contextFor(admin), { token });
    const again = await db().findOneByOrFail(Member, { organizationId: place.organization.id, userId: admin.userId });
    await expect(present(world, secret)).rejects.toMatchObject({ code: "OWNER_ACCESS_LOST" });
    await update(owner, { id: again.id, projectGrants: grants });
    expect((await present(world, secret)).rights.grants).toMatchObject([{ permission: "READ" }]);
  });
});

describe("a change in flight by somebody who has just lost the right", () => {
  /** Runs the verb after its first look around, and between that and its transaction something that takes the right away. */
  const interrupted = (actor: Actor, happening: () => Promise<unknown>): Context => {
    const ctx = world.contextFor(actor);
    const manager = Object.create(ctx.db) as Context["db"];
    const source = Object.create(ctx.db.dataSource) as Context["db"]["dataSource"];
    let done = false;
    Object.defineProperty(manager, "dataSource", { value: source });
    Object.defineProperty(source, "transaction", {
      value: async (...work: Parameters<typeof source.transaction>) => {
        if (!done) await happening();
        done = true;
        return world.dataSource.transaction(...work);
      },
    });
    return { ...ctx, db: manager };
  };
  const demote = () => setRole(owner, admin, "MEMBER");
  const expel = () => remove(owner, admin);
  const inviting = (ctx: Context) =>
    inviteMember(ctx, { organizationId: place.organization.id, email: "late@example.org", role: "MEMBER" });

  test.each<[string, (ctx: Context) => Promise<unknown>]>([
    ["an invitation", inviting],
    ["a change", (ctx) => updateMember(ctx, { id: member.memberId, role: "ADMIN" })],
    ["a removal", (ctx) => removeMember(ctx, { id: member.memberId })],
  ])("is refused: %s", async (_, verb) => {
    await expect(verb(interrupted(admin, demote))).rejects.toMatchObject({ code: "FORBIDDEN" });
    await setRole(owner, admin, "ADMIN");
    await expect(verb(interrupted(admin, expel))).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await roleOf(member)).toBe("MEMBER");
    expect(await db().countBy(Event, { organizationId: place.organization.id, action: "member.invited" })).toBe(0);
  });

  test("is done when nothing happens meanwhile", async () => {
    await inviting(interrupted(admin, () => Promise.resolve()));
    await updateMember(
      interrupted(admin, () => Promise.resolve()),
      { id: member.memberId, role: "ADMIN" },
    );
    expect(await roleOf(member)).toBe("ADMIN");
  });
});
