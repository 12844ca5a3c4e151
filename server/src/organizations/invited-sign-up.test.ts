import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Role } from "@claviger/shared/permissions";
import { PASSWORD } from "../../test/people.js";
import { makeMember, makeOrganization, type OwnedOrganization } from "../../test/places.js";
import { anonymous, openWorld, type World } from "../../test/world.js";
import { Member } from "../access/member.entity.js";
import type { Context } from "../context/context.js";
import { Event } from "../events/event.entity.js";
import { createSignInThrottle } from "../identity/sign-in-throttle.js";
import { Session } from "../identity/session.entity.js";
import { User } from "../identity/user.entity.js";
import { inviteMember } from "./invite-member.js";
import { removeMember } from "./remove-member.js";
import { signUpInvited } from "./sign-up-invited.js";

let world: World;
let acme: OwnedOrganization;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  acme = await makeOrganization(world);
});

let people = 0;
const someAddress = (): string => `Invited-${++people}@Example.org`;
const db = () => world.dataSource.manager;
const invite = async (email: string, role: Role = "MEMBER", actor = acme.owner): Promise<string> =>
  (await inviteMember(world.contextFor(actor), { organizationId: acme.organization.id, email, role })).token;

/** A visitor of an installation whose sign-up is closed. */
function visitor(): Context {
  const { installation } = world.contextFor(anonymous);
  const closed = { ...installation, openSignUp: false };
  return world.contextFor(anonymous, { installation: closed, throttle: createSignInThrottle() });
}
const signUp = (email: string, invitationToken?: string | null, ctx = visitor()) =>
  signUpInvited(ctx, { name: "Ada", email, password: PASSWORD, invitationToken });
const accounts = (): Promise<number> => db().count(User);

describe("signing up with an invitation", () => {
  test("is possible where sign-up is closed, and joins at once in the invited role", async () => {
    const email = someAddress();
    const token = await invite(email, "ADMIN");
    await expect(signUp(email)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(signUp(email, null)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const { user, session } = await signUp(email.toLowerCase(), token);
    expect(await db().findOneBy(Member, { userId: user.id })).toMatchObject({
      organizationId: acme.organization.id,
      role: "ADMIN",
    });
    expect(await db().existsBy(Session, { id: session.id })).toBe(true);
  });

  test("is recorded: that there is an account, and that it joined", async () => {
    const email = someAddress();
    const { user } = await signUp(email, await invite(email));
    const events = await db().find(Event, { where: { actorId: user.id }, order: { action: "ASC" } });
    expect(events.map(({ action, organizationId }) => [action, organizationId])).toEqual([
      ["member.joined", acme.organization.id],
      ["user.signed_up", null],
    ]);
  });

  test("is for the invited address alone, and for a token that stands", async () => {
    const email = someAddress();
    const token = await invite(email);
    const before = await accounts();
    const notFound = { code: "NOT_FOUND" };
    await expect(signUp(someAddress(), token)).rejects.toMatchObject(notFound);
    await expect(signUp(email, "x".repeat(43))).rejects.toMatchObject(notFound);
    await expect(signUp(email, "")).rejects.toMatchObject(notFound);
    const newer = await invite(email);
    await expect(signUp(email, token)).rejects.toMatchObject(notFound);
    world.clock.advance(7 * 24 * 3600);
    await expect(signUp(email, newer)).rejects.toMatchObject(notFound);
    expect(await accounts()).toBe(before);
  });

  test("is over when who invited may do it no more", async () => {
    const admin = await makeMember(world, acme.organization, "ADMIN");
    const email = someAddress();
    const token = await invite(email, "MEMBER", admin);
    await removeMember(world.contextFor(acme.owner), { id: admin.memberId });
    await expect(signUp(email, token)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("with a token that doesn't stand makes no account where sign-up is open either", async () => {
    const email = someAddress();
    await expect(signUp(email, "x".repeat(43), world.contextFor(anonymous))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await db().existsBy(User, { email })).toBe(false);
  });

  test("makes one account of ten that are tried at once, and one member", async () => {
    const email = someAddress();
    const token = await invite(email);
    const before = await accounts();
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => signUp(email, token)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const codes = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason.code] : []));
    expect(new Set(codes)).toEqual(new Set(["NOT_FOUND"]));
    expect(await accounts()).toBe(before + 1);
    expect(await db().countBy(Member, { organizationId: acme.organization.id })).toBe(2);
  });

  test("keeps the invitation when the account can't be made", async () => {
    const email = someAddress();
    const { user } = await signUp(email, await invite(email));
    await db().delete(Member, { userId: user.id });
    const token = await invite(email);
    await expect(signUp(email, token)).rejects.toMatchObject({ code: "ALREADY_EXISTS", details: { field: "email" } });
    await expect(
      signUpInvited(visitor(), { name: "", email, password: "x", invitationToken: token }),
    ).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
    expect(await db().existsBy(Member, { userId: user.id })).toBe(false);
  });
});
