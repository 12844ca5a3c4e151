import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { PASSWORD, signUpUser } from "../../test/people.js";
import { anonymous, openWorld, type World } from "../../test/world.js";
import type { UserActor } from "../context/actor.js";
import type { Context } from "../context/context.js";
import { Event } from "../events/event.entity.js";
import { authenticateSession } from "./authenticate-session.js";
import { changePassword } from "./change-password.js";
import { createSession } from "./create-session.js";
import { Session } from "./session.entity.js";
import { signIn } from "./sign-in.js";
import { createSignInThrottle } from "./sign-in-throttle.js";
import { User } from "./user.entity.js";

const NEW = "another horse, another staple";
const change = { currentPassword: PASSWORD, newPassword: NEW };

let world: World;
let person: UserActor;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  person = await signUpUser(world);
  await world.dataSource.manager.deleteAll(Event);
});

const asPerson = (overrides: Partial<Context> = {}): Context =>
  world.contextFor(person, { throttle: createSignInThrottle(), ...overrides });
const visitor = (): Context => world.contextFor(anonymous, { throttle: createSignInThrottle() });
const email = (): string => `${person.label}@example.org`;

describe("changing the password", () => {
  test("lets the new one in from then on, and the old one no more", async () => {
    await changePassword(asPerson(), change);
    await signIn(visitor(), { email: email(), password: NEW });
    const old = signIn(visitor(), { email: email(), password: PASSWORD });
    await expect(old).rejects.toMatchObject({ code: "INVALID_CREDENTIALS" });
  });

  test("ends every session of the account and starts a new one here, and leaves other people's alone", async () => {
    const other = await signUpUser(world);
    const elsewhere = await createSession(visitor(), person.userId);
    const { session } = await changePassword(asPerson(), change);
    expect(await authenticateSession(visitor(), elsewhere.token)).toBeNull();
    expect(await authenticateSession(visitor(), session.token)).toMatchObject({ userId: person.userId });
    const left = await world.dataSource.manager.findBy(Session, { userId: person.userId });
    expect(left.map(({ id }) => id)).toEqual([session.id]);
    expect(session.id).not.toBe(person.sessionId);
    expect(await world.dataSource.manager.countBy(Session, { userId: other.userId })).toBe(1);
  });

  test("is refused with a wrong current password, and changes nothing", async () => {
    const refused = changePassword(asPerson(), { ...change, currentPassword: NEW });
    await expect(refused).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field: "currentPassword" } });
    await signIn(visitor(), { email: email(), password: PASSWORD });
    expect(await world.dataSource.manager.existsBy(Session, { id: person.sessionId })).toBe(true);
    expect(await world.dataSource.manager.countBy(Event, { action: "user.password_changed" })).toBe(0);
  });

  test.each(["", "x".repeat(11), "x".repeat(201), `${PASSWORD}\udc00`])(
    "to %j is refused by its field",
    async (newPassword) => {
      const refused = changePassword(asPerson(), { ...change, newPassword });
      await expect(refused).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field: "newPassword" } });
    },
  );

  test("can't be used to guess the password, nor sign-in after it", async () => {
    const throttle = createSignInThrottle();
    const guesses = Array.from({ length: 50 }, () =>
      changePassword(asPerson({ throttle }), { ...change, currentPassword: NEW }),
    );
    const codes = (await Promise.allSettled(guesses)).map((guess) => guess.status === "rejected" && guess.reason.code);
    expect(codes.filter((code) => code === "BAD_USER_INPUT")).toHaveLength(10);
    expect(codes.filter((code) => code === "RATE_LIMITED")).toHaveLength(40);
    const next = signIn(world.contextFor(anonymous, { throttle }), { email: email(), password: PASSWORD });
    await expect(next).rejects.toMatchObject({ code: "RATE_LIMITED" });
  });

  test("is for people who are signed in", async () => {
    await expect(changePassword(visitor(), change)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    const key = { kind: "API_KEY", apiKeyId: "", organizationId: "", label: "", rights: {} as never } as const;
    await expect(changePassword(world.contextFor(key), change)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await world.dataSource.manager.delete(User, { id: person.userId });
    await expect(changePassword(asPerson(), change)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  test("is recorded without either password", async () => {
    const { session } = await changePassword(asPerson(), change);
    const events = await world.dataSource.manager.find(Event);
    expect(events).toMatchObject([
      { action: "user.password_changed", organizationId: null, actorId: person.userId, targetId: person.userId },
    ]);
    for (const secret of [PASSWORD, NEW, session.token, "argon2"]) expect(JSON.stringify(events)).not.toContain(secret);
  });

  test("lets one of two that happen at once win, and leaves one session", async () => {
    const outcomes = await Promise.allSettled([
      changePassword(asPerson(), { ...change, newPassword: `${NEW} 1` }),
      changePassword(asPerson(), { ...change, newPassword: `${NEW} 2` }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await world.dataSource.manager.countBy(Session, { userId: person.userId })).toBe(1);
  });

  test("ends what signed in with the old password meanwhile, in 5 rounds", async () => {
    let password = PASSWORD;
    for (let round = 0; round < 5; round++) {
      const newPassword = `${NEW} ${round}`;
      const [changed, ...signedIn] = await Promise.allSettled([
        changePassword(asPerson(), { currentPassword: password, newPassword }),
        ...Array.from({ length: 4 }, () => signIn(visitor(), { email: email(), password })),
      ]);
      if (changed.status === "rejected") throw changed.reason;
      for (const outcome of signedIn) {
        if (outcome.status === "rejected") continue;
        expect(await authenticateSession(visitor(), outcome.value.session.token)).toBeNull();
      }
      password = newPassword;
    }
  });
});
