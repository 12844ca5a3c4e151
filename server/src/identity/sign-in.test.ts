import { createHook } from "node:async_hooks";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { PASSWORD, signUpUser } from "../../test/people.js";
import { anonymous, openWorld, type World } from "../../test/world.js";
import { Member } from "../access/member.entity.js";
import type { Context } from "../context/context.js";
import { Event } from "../events/event.entity.js";
import { newId } from "../platform/ids.js";
import { Organization } from "../organizations/organization.entity.js";
import { authenticateSession } from "./authenticate-session.js";
import { createSession } from "./create-session.js";
import { Session } from "./session.entity.js";
import { signIn } from "./sign-in.js";
import { createSignInThrottle } from "./sign-in-throttle.js";
import { User } from "./user.entity.js";

const WRONG = "not the password at all";
const INVALID = { code: "INVALID_CREDENTIALS", status: 401, message: "Wrong e-mail or password" };

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => world.dataSource.manager.deleteAll(Event));

const visitor = (overrides: Partial<Context> = {}): Context =>
  world.contextFor(anonymous, { throttle: createSignInThrottle(), ...overrides });
const events = (): Promise<Event[]> => world.dataSource.manager.find(Event, { order: { id: "ASC" } });

describe("signing in", () => {
  test("needs no API key, but the address in any case and the password (RF-3)", async () => {
    const { userId } = await signUpUser(world, "kim@example.org");
    for (const email of ["kim@example.org", "KIM@Example.ORG", "  kim@example.org "]) {
      const { session } = await signIn(visitor(), { email, password: PASSWORD });
      expect(await authenticateSession(visitor(), session.token)).toMatchObject({ kind: "USER", userId });
    }
  });

  test.each([
    ["a wrong one", WRONG],
    ["its own in capitals", PASSWORD.toUpperCase()],
    ["its own and a space", `${PASSWORD} `],
    ["none", ""],
    ["what isn't well-formed", "\ud800".repeat(12)],
    ["200 KB", "x".repeat(200_000)],
  ])("is refused with %s for a password", async (_what, password) => {
    const { label } = await signUpUser(world);
    const email = `${label}@example.org`;
    await expect(signIn(visitor(), { email, password })).rejects.toMatchObject(INVALID);
  });

  test("is refused to an account that doesn't exist with the same answer", async () => {
    const refused = signIn(visitor(), { email: "nobody@example.org", password: PASSWORD });
    await expect(refused).rejects.toMatchObject({ ...INVALID, details: {} });
    expect(await events()).toEqual([]);
  });

  test("checks a password for an account that doesn't exist, too", async () => {
    const count = countPasswordChecks();
    await signIn(visitor(), { email: "nobody@example.org", password: PASSWORD }).catch(() => {});
    expect(count()).toBe(1);
    const { label } = await signUpUser(world);
    const countOfOne = countPasswordChecks();
    await signIn(visitor(), { email: `${label}@example.org`, password: "short" }).catch(() => {});
    expect(countOfOne()).toBe(1);
  });

  test("names the address that can't be one", async () => {
    const refused = signIn(visitor(), { email: "ada\u0000@example.org", password: PASSWORD });
    await expect(refused).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field: "email" } });
  });

  test("takes the place of the session that the browser had", async () => {
    const before = await signUpUser(world);
    await signIn(world.contextFor(before), { email: `${before.label}@example.org`, password: PASSWORD });
    const sessions = await world.dataSource.manager.findBy(Session, { userId: before.userId });
    expect(sessions).toHaveLength(1);
    expect(sessions[0]?.id).not.toBe(before.sessionId);
  });

  test("is refused to an API key", async () => {
    const key = { kind: "API_KEY", apiKeyId: "", organizationId: "", label: "", rights: {} as never } as const;
    const refused = signIn(world.contextFor(key), { email: "kim@example.org", password: PASSWORD });
    await expect(refused).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("a session", () => {
  test("is kept as a digest that nobody can sign in with", async () => {
    const { userId } = await signUpUser(world);
    const { token } = await createSession(visitor(), userId);
    const [row] = await world.dataSource.manager.find(Session, {
      where: { userId },
      select: { id: true, digest: true },
    });
    expect(row?.digest).toHaveLength(32);
    const stored = [row?.digest.toString("base64url"), row?.digest.toString("hex"), row?.id];
    for (const text of stored) expect(await authenticateSession(visitor(), text ?? "")).toBeNull();
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
  });

  test("ends after 30 days, to the second", async () => {
    const { userId } = await signUpUser(world);
    const { token } = await createSession(visitor(), userId);
    const later = (seconds: number) => ({ now: () => new Date(world.clock.now().getTime() + seconds * 1000) });
    expect(await authenticateSession(visitor({ clock: later(30 * 86_400 - 1) }), token)).not.toBeNull();
    expect(await authenticateSession(visitor({ clock: later(30 * 86_400) }), token)).toBeNull();
  });

  test.each([
    ["nothing", ""],
    ["NUL", "\u0000"],
    ["43 characters that can't be in one", "é".repeat(43)],
    ["a token that was never given out", "A".repeat(43)],
    ["1 MB", "A".repeat(1_000_000)],
    ["an API key", "clv_live_000000000000000000000000000000000000"],
  ])("isn't %s", async (_what, token) => {
    expect(await authenticateSession(visitor(), token)).toBeNull();
  });

  test("is tidied up at the next sign-in when it has expired", async () => {
    const { userId } = await signUpUser(world);
    const later = { now: () => new Date(world.clock.now().getTime() + 31 * 86_400_000) };
    await createSession(visitor({ clock: later }), userId);
    expect(await world.dataSource.manager.countBy(Session, { userId })).toBe(1);
  });

  test("ends when it is the oldest of more than 100", async () => {
    const { userId } = await signUpUser(world);
    const tokens: string[] = [];
    for (let n = 0; n < 101; n++) {
      world.clock.advance(1);
      tokens.push((await createSession(visitor(), userId)).token);
    }
    expect(await world.dataSource.manager.countBy(Session, { userId })).toBe(100);
    expect(await authenticateSession(visitor(), tokens[0] ?? "")).toBeNull();
    expect(await authenticateSession(visitor(), tokens[1] ?? "")).not.toBeNull();
    expect(await authenticateSession(visitor(), tokens[100] ?? "")).not.toBeNull();
  });

  test("goes with its account", async () => {
    const { userId } = await signUpUser(world);
    const { token } = await createSession(visitor(), userId);
    await world.dataSource.manager.delete(User, { id: userId });
    expect(await authenticateSession(visitor(), token)).toBeNull();
    expect(await world.dataSource.manager.countBy(Session, { userId })).toBe(0);
  });
});

describe("guessing passwords", () => {
  test.each(["an account", "an account that doesn't exist"])(
    "of %s ends after ten, however many come at once",
    async (which) => {
      const email = which === "an account" ? `${(await signUpUser(world)).label}@example.org` : "nobody@example.org";
      const throttle = createSignInThrottle();
      const count = countPasswordChecks();
      const guesses = Array.from({ length: 50 }, () => signIn(visitor({ throttle }), { email, password: WRONG }));
      const refusals = (await Promise.allSettled(guesses)).map(
        (outcome) => outcome.status === "rejected" && outcome.reason,
      );
      expect(count()).toBe(10);
      expect(refusals.filter(({ code }) => code === "INVALID_CREDENTIALS")).toHaveLength(10);
      const limited = refusals.filter(({ code }) => code === "RATE_LIMITED");
      expect(limited).toHaveLength(40);
      for (const { status, details } of limited) {
        expect(status).toBe(429);
        expect(details.retryAfterSeconds).toBeGreaterThan(880);
        expect(details.retryAfterSeconds).toBeLessThanOrEqual(900);
      }
    },
  );

  test("keeps the right password out as well until the window ends, and no other account", async () => {
    const [one, other] = [await signUpUser(world), await signUpUser(world)];
    const throttle = createSignInThrottle();
    const attempt = ({ label }: { label: string }, password: string) =>
      signIn(visitor({ throttle }), { email: `${label.toUpperCase()}@example.org`, password });
    await Promise.allSettled(Array.from({ length: 10 }, () => attempt(one, WRONG)));
    await expect(attempt(one, PASSWORD)).rejects.toMatchObject({ code: "RATE_LIMITED" });
    await attempt(other, PASSWORD);
  });

  test("is all that counts: who knows the password signs in as often as they like", async () => {
    const { label } = await signUpUser(world);
    const throttle = createSignInThrottle();
    const email = `${label}@example.org`;
    for (let n = 0; n < 25; n++) await signIn(visitor({ throttle }), { email, password: PASSWORD });
  });
});

describe("the record", () => {
  test("tells of a sign-in in every organization of the person, and of no other", async () => {
    const person = await signUpUser(world);
    const organizations = [await joinOrganization(person.userId), await joinOrganization(person.userId)];
    await joinOrganization((await signUpUser(world)).userId);
    await world.dataSource.manager.deleteAll(Event);
    const { session } = await signIn(visitor(), { email: `${person.label}@example.org`, password: PASSWORD });
    const recorded = await events();
    expect(recorded).toHaveLength(2);
    expect(new Set(recorded.map(({ organizationId }) => organizationId))).toEqual(new Set(organizations));
    for (const event of recorded) {
      expect(event).toMatchObject({ action: "user.signed_in", actorKind: "USER", actorId: person.userId });
    }
    expect(JSON.stringify(recorded)).not.toContain(session.token);
  });

  test("tells of a refusal whose account it was, but not who tried", async () => {
    const person = await signUpUser(world);
    const organizationId = await joinOrganization(person.userId);
    await world.dataSource.manager.deleteAll(Event);
    await signIn(visitor(), { email: `${person.label}@example.org`, password: WRONG }).catch(() => {});
    const recorded = await events();
    expect(recorded).toMatchObject([
      { action: "user.sign_in_refused", organizationId, actorKind: "SYSTEM", actorId: null, targetId: person.userId },
    ]);
    expect(JSON.stringify(recorded)).not.toContain(WRONG);
  });

  test("can't be flooded by guesses", async () => {
    const { label } = await signUpUser(world);
    await world.dataSource.manager.deleteAll(Event);
    const throttle = createSignInThrottle();
    const email = `${label}@example.org`;
    await Promise.allSettled(
      Array.from({ length: 50 }, () => signIn(visitor({ throttle }), { email, password: WRONG })),
    );
    expect(await events()).toHaveLength(10);
  });
});

async function joinOrganization(userId: string): Promise<string> {
  const organizationId = newId("org");
  await world.dataSource.manager.insert(Organization, {
    id: organizationId,
    name: "Acme",
    slug: organizationId.replace("_", "-"),
    createdAt: world.clock.now(),
    keyPrefix: "clv",
    keyFormat: "BASE62_CHECKSUM",
    environmentBinding: "STRICT",
    rotationMode: "BOTH",
    defaultGracePeriodSeconds: 0,
    maxGracePeriodSeconds: 0,
    requireExpiry: false,
    planId: "internal",
  });
  await world.dataSource.manager.insert(Member, {
    id: newId("mem"),
    organizationId,
    userId,
    role: "MEMBER",
    createdAt: world.clock.now(),
  });
  return organizationId;
}

let hooks: { disable(): unknown }[] = [];
afterEach(() => {
  for (const hook of hooks) hook.disable();
  hooks = [];
});

/** How often argon2 runs from here on, as Node itself sees it. */
function countPasswordChecks(): () => number {
  let checks = 0;
  const hook = createHook({
    init: (_id, type) => {
      if (type === "ARGON2REQUEST") checks++;
    },
  }).enable();
  hooks.push(hook);
  return () => {
    hook.disable();
    return checks;
  };
}
