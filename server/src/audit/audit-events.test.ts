import { can } from "@claviger/shared/permissions";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { refusalOf } from "../../test/outcome.js";
import { gatherCast, makeMember, makeOrganization, storeKey, type Player } from "../../test/places.js";
import { anonymous, openWorld, type World } from "../../test/world.js";
import { inTransaction } from "../context/in-transaction.js";
import { Event } from "../events/event.entity.js";
import { recordEvent } from "../events/record-event.js";
import { disableKey } from "../keys/set-key-enabled.js";
import { rotateKey } from "../keys/rotate-key.js";
import { newId } from "../platform/ids.js";
import { createProject } from "../projects/create-project.js";
import { Project } from "../projects/project.entity.js";
import { findEvent } from "./find-event.js";
import { listEvents, listKeyEvents } from "./list-events.js";

describe("the audit log", () => {
  let world: World;
  let acme: Place;
  let cast: ReadonlyMap<string, Player>;
  beforeAll(async () => {
    world = await openWorld();
    acme = await makePlace(world);
    cast = await gatherCast(world, acme, acme);
  });
  afterAll(() => world.close());

  const list = (filter: Parameters<typeof listEvents>[1]["filter"] = null, first = 200, after?: string | null) =>
    listEvents(world.contextFor(acme.owner), { organizationId: acme.organization.id, filter, first, after });

  test("tells everything that was changed, newest first, without a gap and without a secret", async () => {
    const { apiKey, secret } = await makeKey(world, acme);
    const rotated = await rotateKey(world.contextFor(acme.owner), { id: apiKey.id });
    const { nodes } = await list();
    expect(nodes.slice(0, 2).map(({ action }) => action)).toEqual(["api_key.rotated", "api_key.created"]);
    expect(nodes.map(({ sequence }) => sequence)).toEqual(nodes.map((_, index) => nodes.length - index));
    expect(nodes[0]).toMatchObject({
      actorKind: "USER",
      actorId: acme.owner.userId,
      actorLabel: "Olga",
      targetId: apiKey.id,
      targetLabel: apiKey.name,
      ipAddress: "192.0.2.1",
    });
    expect(JSON.stringify(nodes)).not.toContain(secret.slice(-20));
    expect(JSON.stringify(nodes)).not.toContain(rotated.secret.slice(-20));
  });

  test("pages are stable while events are added, and end", async () => {
    const before = (await list()).nodes;
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page = await list(null, 2, after);
      seen.push(...page.nodes.map(({ sequence }) => sequence));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      await createProject(world.contextFor(acme.owner), { organizationId: acme.organization.id, name: "Meanwhile" });
    } while (after !== null);
    expect(seen).toEqual(before.map(({ sequence }) => sequence));
    expect(await (await list(null, 1)).totalCount).toBe((await list()).nodes.length);
  });

  test.each([
    ["number out of range", 2 ** 40],
    ["fraction", 1.5],
    ["text", "1"],
  ])("a cursor that holds a %s is refused", async (_, value) => {
    const cursor = Buffer.from(JSON.stringify(["sequence.DESC", value, newId("evt")])).toString("base64url");
    await expect(list(null, 5, cursor)).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { field: "after" },
    });
  });

  test("is filtered by action, actor, target and time, together and on every page", async () => {
    const start = world.clock.now();
    world.clock.advance(60);
    const admin = await makeMember(world, acme.organization, "ADMIN");
    const { apiKey } = await makeKey(world, acme, {}, admin);
    world.clock.advance(60);
    await disableKey(world.contextFor(admin), apiKey.id);
    const end = world.clock.now();
    const actions = async (filter: Parameters<typeof list>[0]) =>
      (await list(filter)).nodes.map(({ action }) => action);

    expect(await actions({ actorId: admin.userId })).toEqual(["api_key.disabled", "api_key.created"]);
    expect(await actions({ targetId: apiKey.id })).toEqual(["api_key.disabled", "api_key.created"]);
    expect(await actions({ targetId: apiKey.id, actions: ["api_key.created", "odd 名"] })).toEqual(["api_key.created"]);
    expect(await actions({ actorId: acme.owner.userId, targetId: apiKey.id })).toEqual([]);
    expect(await actions({ actions: [] })).toEqual([]);
    expect(await actions({ actorId: "ünknown" })).toEqual([]);
    expect(await actions({ targetId: "" })).toEqual([]);
    expect(await actions({ from: end })).toEqual(["api_key.disabled"]);
    expect(await actions({ from: new Date(start.getTime() + 1), to: end })).toEqual(["api_key.created"]);
    const first = await list({ actorId: admin.userId }, 1);
    expect(await first.totalCount).toBe(2);
    expect((await list({ actorId: admin.userId }, 1, first.pageInfo.endCursor)).nodes[0]?.action).toBe(
      "api_key.created",
    );
  });

  test("is read by owners, admins and keys with organization access, and by nobody else", async () => {
    const organizationId = acme.organization.id;
    const [event] = (await list()).nodes;
    for (const [title, { actor, rights }] of cast) {
      const refusal = await refusalOf(world, actor, (ctx) => listEvents(ctx, { organizationId, first: 1 }));
      const may = rights !== null && can(rights, "audit.read", { kind: "organization" });
      const code = may ? null : rights ? "FORBIDDEN" : title === "nobody" ? "UNAUTHENTICATED" : "NOT_FOUND";
      expect([title, refusal?.code ?? null]).toEqual([title, code]);
      if (title === "nobody") continue;
      const found = await findEvent(world.contextFor(actor), event?.id ?? "");
      expect([title, found?.id ?? null]).toEqual([title, may ? event?.id : null]);
    }
    await expect(findEvent(world.contextFor(anonymous), event?.id ?? "")).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
    });
  });

  test("holds nothing of another organization, and what nobody can name is null", async () => {
    const other = await makeOrganization(world, undefined, "Other");
    const theirs = await listEvents(world.contextFor(other.owner), {
      organizationId: other.organization.id,
      first: 50,
    });
    expect(theirs.nodes.map(({ action }) => action)).toEqual(["organization.created"]);
    const ctx = world.contextFor(acme.owner);
    for (const id of [theirs.nodes[0]?.id ?? "", newId("evt"), "evt_", "évt_1"])
      expect(await findEvent(ctx, id)).toBeNull();
  });

  test("a key's activity is what was done to it, for whoever may read the key", async () => {
    const { apiKey } = await makeKey(world, acme);
    await makeKey(world, acme);
    await disableKey(world.contextFor(acme.owner), apiKey.id);
    const input = { apiKeyId: apiKey.id, first: 50 };
    const activity = await listKeyEvents(world.contextFor(acme.owner), input);
    expect(activity.nodes.map(({ action }) => action)).toEqual(["api_key.disabled", "api_key.created"]);

    const alive = await makeKey(world, acme);
    const itself = await present(world, alive.secret);
    expect(
      (await listKeyEvents(world.contextFor(itself), { apiKeyId: alive.apiKey.id, first: 50 })).nodes,
    ).toHaveLength(1);
    await expect(listKeyEvents(world.contextFor(itself), input)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const member = await makeMember(world, acme.organization, "MEMBER");
    await expect(listKeyEvents(world.contextFor(member), input)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("events that stand in no chain are shown to nobody", async () => {
    const key = await storeKey(world, acme.organization, []);
    await inTransaction(world.contextFor(acme.owner), (tx) =>
      recordEvent(tx, "user.signed_out", { organizationId: null, target: { id: key.id, label: "x" } }),
    );
    const event = await world.dataSource.manager.findOneByOrFail(Event, { targetId: key.id });
    expect(await findEvent(world.contextFor(acme.owner), event.id)).toBeNull();
  });

  test("what can't be recorded doesn't happen: a failing insert leaves nothing changed", async () => {
    const isServer = world.database.url !== null;
    const refuse = isServer ? "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no room'" : "SELECT RAISE(ABORT, 'no room')";
    const body = isServer ? `FOR EACH ROW ${refuse}` : `BEGIN ${refuse}; END`;
    const before = await (await list()).totalCount;
    const { apiKey } = await makeKey(world, acme);
    const projects = await world.dataSource.manager.count(Project);
    await world.dataSource.query(`CREATE TRIGGER refuse_events BEFORE INSERT ON event ${body}`);
    try {
      const ctx = () => world.contextFor(acme.owner);
      await expect(createProject(ctx(), { organizationId: acme.organization.id, name: "Lost" })).rejects.toThrow(
        "no room",
      );
      await expect(disableKey(ctx(), apiKey.id)).rejects.toThrow("no room");
      await expect(makeKey(world, acme, { name: "Lost" })).rejects.toThrow("no room");
      await expect(rotateKey(ctx(), { id: apiKey.id })).rejects.toThrow("no room");
    } finally {
      await world.dataSource.query("DROP TRIGGER refuse_events");
    }
    expect(await world.dataSource.manager.count(Project)).toBe(projects);
    expect(await (await list()).totalCount).toBe(before + 1);
    const [left] = await listKeyEvents(world.contextFor(acme.owner), { apiKeyId: apiKey.id, first: 1 }).then(
      ({ nodes }) => nodes,
    );
    expect(left?.action).toBe("api_key.created");
    // The chain goes on where it was.
    await disableKey(world.contextFor(acme.owner), apiKey.id);
    expect((await list(null, 1)).nodes[0]?.sequence).toBe(before + 2);
  });
});
