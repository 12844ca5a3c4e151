import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Role } from "@claviger/shared/permissions";
import { makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { refusalOf } from "../../test/outcome.js";
import { makeMember, makeOrganization, makePerson } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import { Member } from "../access/member.entity.js";
import type { Actor, UserActor } from "../context/actor.js";
import { Event } from "../events/event.entity.js";
import { User } from "../identity/user.entity.js";
import { revokeKey } from "../keys/revoke-key.js";
import { disableKey } from "../keys/set-key-enabled.js";
import { updateKey } from "../keys/update-key.js";
import { sha256 } from "../platform/hashing.js";
import { newId } from "../platform/ids.js";
import type { Mail } from "../platform/mail.js";
import { acceptInvitation } from "./accept-invitation.js";
import { deleteOrganization } from "./delete-organization.js";
import { findInvitation } from "./find-invitation.js";
import { Invitation } from "./invitation.entity.js";
import { inviteMember } from "./invite-member.js";
import { listInvitations } from "./list-invitations.js";
import { removeMember } from "./remove-member.js";
import { revokeInvitation } from "./revoke-invitation.js";
import { updateMember } from "./update-member.js";

const DAY = 24 * 3600;

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  place = await makePlace(world);
});

const db = () => world.dataSource.manager;
const emailOf = async ({ userId }: UserActor): Promise<string> =>
  (await db().findOneByOrFail(User, { id: userId })).email;
const invite = (email: string, role: Role = "MEMBER", actor: Actor = place.owner) =>
  inviteMember(world.contextFor(actor), { organizationId: place.organization.id, email, role });
const accept = (actor: Actor, token: string) => acceptInvitation(world.contextFor(actor), { token });
const revoke = (id: string, actor: Actor = place.owner) => revokeInvitation(world.contextFor(actor), { id });
const list = async (actor: Actor = place.owner) =>
  (await listInvitations(world.contextFor(actor), { organizationId: place.organization.id, first: 50 })).nodes;
const roleOf = async ({ userId }: UserActor): Promise<Role | null> =>
  (await db().findOneBy(Member, { organizationId: place.organization.id, userId }))?.role ?? null;
const lastEvent = async (): Promise<Event | null> =>
  db().findOne(Event, { where: { organizationId: place.organization.id }, order: { sequence: "DESC" } });

/** Somebody without any membership, and an invitation for them. */
async function invited(role: Role = "MEMBER", by: Actor = place.owner) {
  const person = await makePerson(world);
  return { person, ...(await invite(await emailOf(person), role, by)) };
}

describe("inviting somebody", () => {
  test("gives out a token of 256 bits, of which only a digest is stored", async () => {
    const { invitation, token } = await invite("Ada@Example.org");
    expect(token).toMatch(/^[\w-]{43}$/);
    const stored = await db().query("SELECT * FROM invitation WHERE id = ?", [invitation.id]);
    expect(stored).toMatchObject([{ email: "Ada@Example.org", canonical_email: "ada@example.org", role: "MEMBER" }]);
    expect(sha256(token).equals(stored[0].digest)).toBe(true);
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(invitation.expiresAt).toEqual(new Date(world.clock.now().getTime() + 7 * DAY * 1000));
    expect(await db().findOneBy(Invitation, { id: invitation.id })).not.toHaveProperty("digest");
  });

  test("is recorded, without the token or its digest", async () => {
    const { invitation, token } = await invite("ada@example.org", "ADMIN");
    const event = await lastEvent();
    expect(event).toMatchObject({
      action: "member.invited",
      actorId: place.owner.userId,
      targetId: invitation.id,
      targetLabel: "ada@example.org",
      changes: { after: { email: "ada@example.org", role: "ADMIN" } },
    });
    expect(JSON.stringify(event)).not.toContain(token);
    expect(JSON.stringify(event)).not.toContain(sha256(token).toString("hex"));
  });

  test.each<[string, readonly Role[], () => Promise<Actor>]>([
    ["an owner", ["OWNER", "ADMIN", "MEMBER"], () => Promise.resolve(place.owner)],
    ["an admin", ["ADMIN", "MEMBER"], () => makeMember(world, place.organization, "ADMIN")],
    ["a member", [], () => makeMember(world, place.organization, "MEMBER", [{ ...place, permission: "MANAGE" }])],
    ["a key that writes the organization", ["MEMBER"], () => keyWith("WRITE")],
    ["a key that reads the organization", [], () => keyWith("READ")],
  ])("%s may in the roles %j", async (_, roles, make) => {
    const actor = await make();
    for (const role of ["OWNER", "ADMIN", "MEMBER"] as const) {
      const refusal = await refusalOf(world, actor, (ctx) =>
        inviteMember(ctx, { organizationId: place.organization.id, email: "ada@example.org", role }),
      );
      expect([role, refusal?.code ?? "let"]).toEqual([role, roles.includes(role) ? "let" : "FORBIDDEN"]);
    }
  });

  test("to an organization that one can't see is like to none", async () => {
    const { owner } = await makeOrganization(world);
    await expect(invite("ada@example.org", "MEMBER", owner)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(invite("ada@example.org", "MEMBER", { kind: "ANONYMOUS" })).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
    });
  });

  test("who belongs to it already is refused, however the address is written", async () => {
    const member = await makeMember(world, place.organization, "MEMBER");
    await expect(invite((await emailOf(member)).toUpperCase())).rejects.toMatchObject({
      code: "ALREADY_EXISTS",
      details: { field: "email" },
    });
    await expect(invite("no address")).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field: "email" } });
    expect(await list()).toEqual([]);
  });

  test("who has an account elsewhere is like inviting anybody", async () => {
    const { owner } = await makeOrganization(world);
    expect((await invite(await emailOf(owner))).invitation.role).toBe("MEMBER");
  });

  test("again replaces the older invitation, whose token is void", async () => {
    const person = await makePerson(world);
    const email = await emailOf(person);
    const older = await invite(email, "ADMIN");
    const newer = await invite(email.toUpperCase(), "MEMBER");
    expect(await list()).toMatchObject([{ id: newer.invitation.id, role: "MEMBER" }]);
    expect(await lastEvent()).toMatchObject({ changes: { before: { id: older.invitation.id, role: "ADMIN" } } });
    await expect(accept(person, older.token)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await accept(person, newer.token);
    expect(await roleOf(person)).toBe("MEMBER");
  });

  test("by a key replaces no invitation that it couldn't have made", async () => {
    const key = await keyWith("WRITE");
    const { invitation } = await invite("ada@example.org", "ADMIN");
    await expect(invite("ada@example.org", "MEMBER", key)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await list()).toMatchObject([{ id: invitation.id }]);
    await invite("ada@example.org", "MEMBER");
    await invite("ada@example.org", "MEMBER", key);
    expect(await list()).toHaveLength(1);
  });

  test("ten times at once leaves one invitation, and one token that works", async () => {
    const person = await makePerson(world);
    const email = await emailOf(person);
    const issued = await Promise.all(Array.from({ length: 10 }, () => invite(email)));
    expect(await list()).toHaveLength(1);
    const accepted = await Promise.allSettled(issued.map(({ token }) => accept(person, token)));
    expect(accepted.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

async function keyWith(
  organizationAccess: "READ" | "WRITE",
  owner: "ORGANIZATION" | "MEMBER" = "ORGANIZATION",
  by: Actor = place.owner,
) {
  const { secret } = await makeKey(world, place, { organizationAccess, owner }, by);
  return present(world, secret);
}

describe("the mail of an invitation", () => {
  const posted = async (work: (mailer: { post: (mail: Mail) => void }) => Promise<unknown>) => {
    const mails: Mail[] = [];
    await work({ post: (mail) => void mails.push(mail) });
    return mails;
  };
  const inviteWith = (mailer: { post: (mail: Mail) => void }, email: string, actor: Actor = place.owner) =>
    inviteMember(world.contextFor(actor, { mailer: { ...mailer, close: () => Promise.resolve() } }), {
      organizationId: place.organization.id,
      email,
      role: "MEMBER",
    });

  test("holds a link, whose fragment is the token: no server is ever asked for it", async () => {
    let token = "";
    const mails = await posted(async (mailer) => ({ token } = await inviteWith(mailer, "ada@example.org")));
    expect(mails).toMatchObject([{ to: "ada@example.org", subject: "Invitation to Acme on Claviger" }]);
    expect(mails[0]?.text).toContain(`\nhttps://keys.example.org/invitations#${token}\n`);
  });

  test("isn't sent for an invitation that was refused", async () => {
    const member = await makeMember(world, place.organization, "MEMBER");
    const email = await emailOf(member);
    expect(await posted((mailer) => inviteWith(mailer, email).catch(() => {}))).toEqual([]);
    expect(await posted((mailer) => inviteWith(mailer, "ada@example.org", member).catch(() => {}))).toEqual([]);
  });
});

describe("accepting an invitation", () => {
  test.each<Role>(["OWNER", "ADMIN", "MEMBER"])("makes the person %s, and is recorded as their doing", async (role) => {
    const { person, invitation, token } = await invited(role);
    const organization = await accept(person, token);
    expect(organization).toEqual(place.organization);
    expect(await roleOf(person)).toBe(role);
    expect(await list()).toEqual([]);
    const event = await lastEvent();
    expect(event).toMatchObject({
      action: "member.joined",
      actorId: person.userId,
      targetLabel: person.label,
      changes: { after: { userId: person.userId, role, invitationId: invitation.id } },
    });
    expect(JSON.stringify(event)).not.toContain(token);
  });

  test("works once, also for ten who try at once", async () => {
    const { person, token } = await invited();
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => accept(person, token)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const codes = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason.code] : []));
    expect(codes).toEqual(Array.from({ length: 9 }, () => "NOT_FOUND"));
    expect(await db().countBy(Event, { organizationId: place.organization.id, action: "member.joined" })).toBe(1);
  });

  test("is refused alike for every token that doesn't stand", async () => {
    const somebodyElse = await makePerson(world);
    const used = await invited();
    await accept(used.person, used.token);
    const revoked = await invited();
    await revoke(revoked.invitation.id);
    const replaced = await invited();
    await invite(await emailOf(replaced.person));
    const elsewhere = await makeOrganization(world, undefined, "Gone");
    const orphan = await makePerson(world);
    const { token: gone } = await inviteMember(world.contextFor(elsewhere.owner), {
      organizationId: elsewhere.organization.id,
      email: await emailOf(orphan),
      role: "MEMBER",
    });
    await deleteOrganization(world.contextFor(elsewhere.owner), { id: elsewhere.organization.id });
    const expired = await invited();
    const refusals = [
      await refusalOf(world, used.person, (ctx) => acceptInvitation(ctx, { token: used.token })),
      await refusalOf(world, revoked.person, (ctx) => acceptInvitation(ctx, { token: revoked.token })),
      await refusalOf(world, replaced.person, (ctx) => acceptInvitation(ctx, { token: replaced.token })),
      await refusalOf(world, orphan, (ctx) => acceptInvitation(ctx, { token: gone })),
      await refusalOf(world, somebodyElse, (ctx) => acceptInvitation(ctx, { token: expired.token })),
      await refusalOf(world, somebodyElse, (ctx) => acceptInvitation(ctx, { token: "x".repeat(43) })),
      await refusalOf(world, somebodyElse, (ctx) => acceptInvitation(ctx, { token: "é" })),
      await refusalOf(world, somebodyElse, (ctx) =>
        acceptInvitation(ctx, { token: sha256(expired.token).toString("base64url") }),
      ),
    ];
    world.clock.advance(7 * DAY);
    refusals.push(await refusalOf(world, expired.person, (ctx) => acceptInvitation(ctx, { token: expired.token })));
    expect(new Set(refusals.map((refusal) => `${refusal?.code} ${refusal?.message}`)).size).toBe(1);
    expect(refusals[0]?.code).toBe("NOT_FOUND");
  });

  test("works to the last moment of the seventh day", async () => {
    const { person, token } = await invited();
    world.clock.advance(7 * DAY - 1);
    await accept(person, token);
    expect(await roleOf(person)).toBe("MEMBER");
  });

  test("takes a person who is signed in: an API key is refused", async () => {
    const { token } = await invited();
    await expect(accept(await keyWith("WRITE"), token)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(accept({ kind: "ANONYMOUS" }, token)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  test("is a conflict for who has become a member meanwhile", async () => {
    const { person, token } = await invited();
    const createdAt = world.clock.now();
    const { id: organizationId } = place.organization;
    await db().insert(Member, { id: newId("mem"), organizationId, userId: person.userId, role: "MEMBER", createdAt });
    await expect(accept(person, token)).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

describe("an invitation is void", () => {
  let admin: UserActor & { memberId: string };
  beforeEach(async () => {
    admin = await makeMember(world, place.organization, "ADMIN");
  });
  const asOwner = () => world.contextFor(place.owner);
  const expectVoid = async (role: Role, by: Actor, lose: () => Promise<unknown>): Promise<void> => {
    const { person, token } = await invited(role, by);
    await lose();
    await expect(accept(person, token)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await roleOf(person)).toBeNull();
  };

  test("when who made it is removed", () =>
    expectVoid("MEMBER", admin, () => removeMember(asOwner(), { id: admin.memberId })));

  test("when who made it is demoted below what it takes", () =>
    expectVoid("ADMIN", admin, () => updateMember(asOwner(), { id: admin.memberId, role: "MEMBER" })));

  test("for an owner, when who made it is no longer one", async () => {
    const owner = await makeMember(world, place.organization, "OWNER");
    const [asAdmin, asTheOwner] = [await invited("ADMIN", owner), await invited("OWNER", owner)];
    await updateMember(asOwner(), { id: owner.memberId, role: "ADMIN" });
    await expect(accept(asTheOwner.person, asTheOwner.token)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await accept(asAdmin.person, asAdmin.token);
    expect(await roleOf(asAdmin.person)).toBe("ADMIN");
  });

  test("only as long as the right is lost", async () => {
    const { person, token } = await invited("MEMBER", admin);
    await updateMember(asOwner(), { id: admin.memberId, role: "MEMBER" });
    await expect(accept(person, token)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await updateMember(asOwner(), { id: admin.memberId, role: "ADMIN" });
    await accept(person, token);
  });

  test.each<[string, (id: string) => Promise<unknown>]>([
    ["is revoked", (id) => revokeKey(asOwner(), { id })],
    ["is disabled", (id) => disableKey(asOwner(), id)],
    ["has lost its access", (id) => updateKey(asOwner(), { id, organizationAccess: "READ" })],
    ["has expired", () => Promise.resolve(world.clock.advance(DAY))],
  ])("when the key that made it %s", async (_, end) => {
    const expiresAt = new Date(world.clock.now().getTime() + DAY * 1000);
    const { apiKey, secret } = await makeKey(world, place, { organizationAccess: "WRITE", expiresAt });
    const key = await present(world, secret);
    const standing = await invited("MEMBER", key);
    await accept(standing.person, standing.token);
    expect(await roleOf(standing.person)).toBe("MEMBER");
    await expectVoid("MEMBER", key, () => end(apiKey.id));
  });

  test("when the key that made it was a member's who is gone", async () => {
    const key = await keyWith("WRITE", "MEMBER", admin);
    await expectVoid("MEMBER", key, () => removeMember(asOwner(), { id: admin.memberId }));
  });
});

describe("the invitations of an organization", () => {
  test("are seen by owners, admins and keys that may invite, and FORBIDDEN to others who see it", async () => {
    const { invitation } = await invite("ada@example.org");
    const admin = await makeMember(world, place.organization, "ADMIN");
    for (const actor of [place.owner, admin, await keyWith("WRITE")]) {
      expect(await list(actor)).toMatchObject([{ id: invitation.id }]);
      expect(await findInvitation(world.contextFor(actor), invitation.id)).toMatchObject({ id: invitation.id });
    }
    const member = await makeMember(world, place.organization, "MEMBER");
    for (const actor of [member, await keyWith("READ")]) {
      await expect(list(actor)).rejects.toMatchObject({ code: "FORBIDDEN" });
      expect(await findInvitation(world.contextFor(actor), invitation.id)).toBeNull();
    }
    const { owner } = await makeOrganization(world);
    await expect(list(owner)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await findInvitation(world.contextFor(owner), invitation.id)).toBeNull();
  });

  test("don't hold what has expired", async () => {
    const { invitation } = await invite("ada@example.org");
    world.clock.advance(3600);
    await invite("bob@example.org");
    world.clock.advance(7 * DAY - 3600);
    expect((await list()).map(({ email }) => email)).toEqual(["bob@example.org"]);
    expect(await findInvitation(world.contextFor(place.owner), invitation.id)).toBeNull();
    await expect(revoke(invitation.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("come page by page, and only one's own", async () => {
    for (const name of ["one", "two", "three"]) await invite(`${name}@example.org`);
    const elsewhere = await makeOrganization(world);
    await inviteMember(world.contextFor(elsewhere.owner), {
      organizationId: elsewhere.organization.id,
      email: "other@example.org",
      role: "MEMBER",
    });
    const ctx = world.contextFor(place.owner);
    const first = await listInvitations(ctx, { organizationId: place.organization.id, first: 2 });
    const { endCursor } = first.pageInfo;
    const rest = await listInvitations(ctx, { organizationId: place.organization.id, first: 2, after: endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ email }) => email.replace(/@.*/, ""))).toEqual([
      "one",
      "two",
      "three",
    ]);
    expect([await first.totalCount, rest.pageInfo.hasNextPage]).toEqual([3, false]);
  });
});

describe("revoking an invitation", () => {
  test("takes it back, and is recorded", async () => {
    const { person, invitation, token } = await invited("ADMIN");
    expect(await revoke(invitation.id)).toEqual({ id: invitation.id });
    await expect(accept(person, token)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await lastEvent()).toMatchObject({
      action: "invitation.revoked",
      targetId: invitation.id,
      changes: { before: { email: invitation.email, role: "ADMIN" } },
    });
    await expect(revoke(invitation.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("is for owners and admins; who can't see it finds none", async () => {
    const { invitation } = await invited();
    const may = async (actor: Actor) =>
      (await refusalOf(world, actor, (ctx) => revokeInvitation(ctx, { id: invitation.id })))?.code ?? "let";
    expect(await may(await makeMember(world, place.organization, "ADMIN"))).toBe("let");
    expect(await may(await keyWith("WRITE"))).toBe("FORBIDDEN");
    expect(await may(await keyWith("READ"))).toBe("NOT_FOUND");
    expect(await may(await makeMember(world, place.organization, "MEMBER"))).toBe("NOT_FOUND");
    expect(await may((await makeOrganization(world)).owner)).toBe("NOT_FOUND");
    expect(await may({ kind: "ANONYMOUS" })).toBe("UNAUTHENTICATED");
    for (const id of [newId("inv"), newId("mem"), "inv_", "é"]) {
      await expect(revoke(id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
  });

  test("or accepting it at once: one of the two wins", async () => {
    const { person, invitation, token } = await invited();
    const [accepted, revoked] = await Promise.allSettled([accept(person, token), revoke(invitation.id)]);
    expect([accepted.status, revoked.status].sort()).toEqual(["fulfilled", "rejected"]);
    expect(await roleOf(person)).toBe(accepted.status === "fulfilled" ? "MEMBER" : null);
  });
});
