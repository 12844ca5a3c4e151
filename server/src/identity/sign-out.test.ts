import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { signUpUser } from "../../test/people.js";
import { anonymous, openWorld, type World } from "../../test/world.js";
import type { UserActor } from "../context/actor.js";
import { Event } from "../events/event.entity.js";
import { authenticateSession } from "./authenticate-session.js";
import { createSession, type IssuedSession } from "./create-session.js";
import { signOut } from "./sign-out.js";

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
  const session = await createSession(world.contextFor(anonymous), userId);
  token = session.token;
  here = { kind: "USER", userId, label, sessionId: session.id };
  elsewhere = await createSession(world.contextFor(anonymous), userId);
  await world.dataSource.manager.deleteAll(Event);
});

let token: string;
const isLive = async (presented: string) =>
  (await authenticateSession(world.contextFor(anonymous), presented)) !== null;

describe("signing out", () => {
  test("ends this session at once, and no other", async () => {
    await signOut(world.contextFor(here), { everywhere: false });
    expect(await isLive(token)).toBe(false);
    expect(await isLive(elsewhere.token)).toBe(true);
  });

  test("everywhere ends every session of the account, and nobody else's", async () => {
    const theirs = await createSession(world.contextFor(anonymous), stranger.userId);
    await signOut(world.contextFor(here), { everywhere: true });
    expect(await isLive(token)).toBe(false);
    expect(await isLive(elsewhere.token)).toBe(false);
    expect(await isLive(theirs.token)).toBe(true);
  });

  test("can't end another person's session", async () => {
    await signOut(world.contextFor({ ...stranger, sessionId: elsewhere.id }), { everywhere: false });
    expect(await isLive(elsewhere.token)).toBe(true);
    expect(await world.dataSource.manager.count(Event)).toBe(0);
  });

  test("is for people who are signed in", async () => {
    const everywhere = false;
    const nobody = signOut(world.contextFor(anonymous), { everywhere });
    await expect(nobody).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    const key = { kind: "API_KEY", apiKeyId: "", organizationId: "", label: "", rights: {} as never } as const;
    await expect(signOut(world.contextFor(key), { everywhere })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test.each([false, true])("is recorded once, however often it is asked for (everywhere: %j)", async (everywhere) => {
    await signOut(world.contextFor(here), { everywhere });
    await signOut(world.contextFor(here), { everywhere });
    expect(await world.dataSource.manager.find(Event)).toMatchObject([
      { action: "user.signed_out", actorId: here.userId, targetId: here.userId, changes: { everywhere } },
    ]);
  });
});
