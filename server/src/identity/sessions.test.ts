import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { signUpUser } from "../../test/people.js";
import { anonymous, openWorld, type World } from "../../test/world.js";
import type { UserActor } from "../context/actor.js";
import { Event } from "../events/event.entity.js";
import { newId } from "../platform/ids.js";
import { authenticateSession } from "./authenticate-session.js";
import { createSession, type IssuedSession } from "./create-session.js";
import { endSession } from "./end-session.js";
import { listSessions } from "./list-sessions.js";

const KEY = { kind: "API_KEY", apiKeyId: "", organizationId: "", label: "", rights: {} as never } as const;

let world: World;
let here: UserActor;
let elsewhere: IssuedSession;
let stranger: UserActor;
beforeAll(async () => {
  world = await openWorld();
  stranger = await signUpUser(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  const { userId, label } = await signUpUser(world);
  const { id } = await createSession(world.contextFor(anonymous, { userAgent: "Lynx/2.9\u202E" }), userId);
  here = { kind: "USER", userId, label, sessionId: id };
  world.clock.advance(60);
  elsewhere = await createSession(world.contextFor(anonymous, { ipAddress: null }), userId);
  await world.dataSource.manager.deleteAll(Event);
});

const list = (actor: UserActor = here) => listSessions(world.contextFor(actor));
const isLive = async ({ token }: IssuedSession) =>
  (await authenticateSession(world.contextFor(anonymous), token)) !== null;

describe("the sessions of a person", () => {
  test("are listed, the newest first, with where and in what they began, and never a token", async () => {
    const [newest, older] = await list();
    expect(newest).toMatchObject({ id: elsewhere.id, ipAddress: null, userAgent: null, isCurrent: false });
    expect(older).toMatchObject({
      id: here.sessionId,
      ipAddress: "192.0.2.1",
      userAgent: "Lynx/2.9\uFFFD",
      isCurrent: true,
    });
    expect(newest).not.toHaveProperty("digest");
  });

  test("are nobody else's, and none that is over", async () => {
    expect((await list(stranger)).map(({ id }) => id)).not.toContain(elsewhere.id);
    world.clock.advance(31 * 24 * 3600);
    expect(await list()).toEqual([]);
  });

  test("a program's name is cut where it is too long to be kept", async () => {
    const { id } = await createSession(world.contextFor(anonymous, { userAgent: "名".repeat(5000) }), here.userId);
    const session = (await list()).find((listed) => listed.id === id);
    expect(session?.userAgent).toBe("名".repeat(200));
  });
});

describe("ending a session", () => {
  test("ends that one at once and no other, and is recorded", async () => {
    await endSession(world.contextFor(here), { id: elsewhere.id });
    expect(await isLive(elsewhere)).toBe(false);
    expect((await list()).map(({ id }) => id)).toContain(here.sessionId);
    expect(await world.dataSource.manager.find(Event)).toMatchObject([
      {
        action: "user.session_ended",
        actorId: here.userId,
        targetId: here.userId,
        changes: { sessionId: elsewhere.id },
      },
    ]);
  });

  test("another person's, one that never was and one that is over are not found, and nothing is recorded", async () => {
    const end = (actor: UserActor, id: string) => endSession(world.contextFor(actor), { id });
    await expect(end(stranger, elsewhere.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await isLive(elsewhere)).toBe(true);
    await expect(end(here, newId("ses"))).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(end(here, "ses_名")).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await world.dataSource.manager.count(Event)).toBe(0);
    await end(here, elsewhere.id);
    await expect(end(here, elsewhere.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("the session in use is ended by signing out", async () => {
    const end = endSession(world.contextFor(here), { id: here.sessionId });
    await expect(end).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("is for people who are signed in, and so is the list", async () => {
    for (const ask of [
      listSessions,
      (ctx: Parameters<typeof listSessions>[0]) => endSession(ctx, { id: elsewhere.id }),
    ]) {
      await expect(ask(world.contextFor(anonymous))).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
      await expect(ask(world.contextFor(KEY))).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await isLive(elsewhere)).toBe(true);
  });
});
