import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { PASSWORD, signUpUser } from "../../test/people.js";
import { anonymous, openWorld, type World } from "../../test/world.js";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import type { Throttle } from "../context/throttle.js";
import { Event } from "../events/event.entity.js";
import { newId } from "../platform/ids.js";
import { authenticateSession } from "./authenticate-session.js";
import { signIn } from "./sign-in.js";
import { createSignInThrottle } from "./sign-in-throttle.js";
import { signUp } from "./sign-up.js";
import { User } from "./user.entity.js";

let world: World;
let throttle: Throttle;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  throttle = createSignInThrottle();
  await world.dataSource.manager.deleteAll(User);
  await world.dataSource.manager.deleteAll(Event);
});

const ada = { name: " Ada ", email: "Ada@Example.org", password: PASSWORD };
const visitor = (overrides: Partial<Context> = {}): Context => world.contextFor(anonymous, { throttle, ...overrides });
const closed = (): Context => visitor({ installation: { ...visitor().installation, openSignUp: false } });
const users = (): Promise<number> => world.dataSource.manager.count(User);

describe("signing up", () => {
  test("makes an account that is signed in at once", async () => {
    const { user, session } = await signUp(visitor(), ada);
    expect(user).toMatchObject({ name: "Ada", email: "Ada@Example.org" });
    const actor = await authenticateSession(visitor(), session.token);
    expect(actor).toEqual({ kind: "USER", userId: user.id, sessionId: session.id, label: "Ada" });
  });

  test("is open for the first account of an installation, and closed for later ones unless it says otherwise", async () => {
    await signUp(closed(), ada);
    await expect(signUp(closed(), { ...ada, email: "bob@example.org" })).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: "Sign-up is closed. Ask for an invitation.",
    });
    expect(await users()).toBe(1);
    await signUp(visitor(), { ...ada, email: "bob@example.org" });
    expect(await users()).toBe(2);
  });

  test("lets exactly one in of ten who would all be the first", async () => {
    const attempts = Array.from({ length: 10 }, (_, n) => signUp(closed(), { ...ada, email: `n${n}@example.org` }));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refusals = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason.code] : []));
    expect(refusals).toEqual(Array.from({ length: 9 }, () => "FORBIDDEN"));
    expect(await users()).toBe(1);
    expect(await world.dataSource.manager.count(Event)).toBe(1);
  });

  test("waits for another first account that is just being made, and is then refused", async () => {
    const made = Promise.withResolvers<void>();
    const first = inTransaction(visitor(), async (tx) => {
      const email = "first@example.org";
      const account = { id: newId("usr"), name: "First", email, canonicalEmail: email, passwordHash: "x" };
      await tx.db.insert(User, { ...account, isFirst: true, createdAt: tx.clock.now() });
      made.resolve();
      await delay(300);
    });
    await made.promise;
    await expect(signUp(closed(), ada)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await first;
    expect(await users()).toBe(1);
  });

  test("lets everybody in of ten who are the first, where it is open", async () => {
    const attempts = Array.from({ length: 10 }, (_, n) => signUp(visitor(), { ...ada, email: `n${n}@example.org` }));
    await Promise.all(attempts);
    expect(await users()).toBe(10);
  });

  test("is open again when the only account is gone", async () => {
    await signUp(closed(), ada);
    await world.dataSource.manager.delete(User, { canonicalEmail: "ada@example.org" });
    await signUp(closed(), ada);
    expect(await users()).toBe(1);
  });

  test.each(["ada@example.org", "ADA@EXAMPLE.ORG", " Ada@example.org "])(
    "is refused for %j when Ada@Example.org has an account",
    async (email) => {
      await signUp(visitor(), ada);
      await expect(signUp(visitor(), { ...ada, email })).rejects.toMatchObject({
        code: "ALREADY_EXISTS",
        details: { field: "email" },
      });
    },
  );

  test("gives an address to one of five who want it at once", async () => {
    await signUpUser(world);
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => signUp(visitor(), ada)));
    const refusals = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason.code] : []));
    expect(refusals).toEqual(Array.from({ length: 4 }, () => "ALREADY_EXISTS"));
    expect(await users()).toBe(2);
  });

  test.each([
    ["name", "that shows nothing", { name: "\u200b" }],
    ["name", "with a control character", { name: "a\u0000b" }],
    ["name", "of 1 MB", { name: "x".repeat(1_000_000) }],
    ["email", "that is none", { email: "ada" }],
    ["email", "that isn't well-formed", { email: "ada\ud800@example.org" }],
    ["password", "of 11 characters", { password: "x".repeat(11) }],
    ["password", "of 201 characters", { password: "x".repeat(201) }],
    ["password", "of 1 MB", { password: "x".repeat(1_000_000) }],
    ["password", "of 11 characters that take 22", { password: "e\u0301".repeat(11) }],
    ["password", "that isn't well-formed", { password: `${PASSWORD}\ud800` }],
  ])("names the field %s for one %s", async (field, _what, wrong) => {
    await expect(signUp(visitor(), { ...ada, ...wrong })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { field },
    });
    expect(await users()).toBe(0);
  });

  test.each([
    ["12 letters", "x".repeat(12)],
    ["12 emoji", "🔑".repeat(12)],
    ["200 emoji", "🔑".repeat(200)],
    ["200 letters with accents of their own", "e\u0301".repeat(200)],
    ["12 spaces", " ".repeat(12)],
    ["12 NULs", "\u0000".repeat(12)],
  ])("takes %s for a password, however they are encoded later", async (_what, password) => {
    await signUp(visitor(), { ...ada, password });
    await signIn(visitor(), { email: ada.email, password: password.normalize("NFD") });
    await signIn(visitor(), { email: ada.email, password: password.normalize("NFC") });
  });

  test("is refused to an API key", async () => {
    const key = { kind: "API_KEY", apiKeyId: "", organizationId: "", label: "", rights: {} as never } as const;
    await expect(signUp(world.contextFor(key), ada)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("is recorded, without password, hash or token", async () => {
    const { user, session } = await signUp(visitor(), ada);
    const events = await world.dataSource.manager.find(Event);
    expect(events).toMatchObject([
      {
        action: "user.signed_up",
        organizationId: null,
        actorKind: "USER",
        actorId: user.id,
        actorLabel: "Ada",
        targetId: user.id,
        ipAddress: "192.0.2.1",
      },
    ]);
    expect(JSON.stringify(events)).not.toContain(PASSWORD);
    expect(JSON.stringify(events)).not.toContain(session.token);
    expect(JSON.stringify(events)).not.toContain("argon2");
  });

  test("tells after ten failures of an address to wait, like signing in", async () => {
    await signUp(visitor(), ada);
    const codes: string[] = [];
    for (let n = 0; n < 12; n++) await signUp(visitor(), ada).catch(({ code }) => codes.push(code));
    expect(codes.lastIndexOf("ALREADY_EXISTS")).toBe(9);
    expect(codes.slice(10)).toEqual(["RATE_LIMITED", "RATE_LIMITED"]);
  });
});

test("nobody's password hash is loaded with them", async () => {
  const { userId } = await signUpUser(world);
  const user = await world.dataSource.manager.findOneByOrFail(User, { id: userId });
  expect(user.passwordHash).toBeUndefined();
});
