import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeOrganization, makePerson } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import { inTransaction } from "../context/in-transaction.js";
import { newId } from "../platform/ids.js";
import { CHAIN_START, chainHash } from "./chain.js";
import { EventChain } from "./event-chain.entity.js";
import { Event } from "./event.entity.js";
import { recordEvent } from "./record-event.js";

test("the hash of an event is SHA-256 of the previous hash and the event as canonical JSON", () => {
  const event = {
    sequence: 1,
    at: new Date("2026-11-20T12:00:00.000Z"),
    action: "project.created",
    actorKind: "USER",
    actorId: "usr_1",
    actorLabel: "Žofie",
    targetId: null,
    targetLabel: null,
    ipAddress: "192.0.2.1",
    changes: { b: [1, "é"], a: { "\u20ac": 1e21, "\r": null } },
  } as const;
  const canonical =
    '{"action":"project.created","actorId":"usr_1","actorKind":"USER","actorLabel":"Žofie","at":"2026-11-20T12:00:00.000Z",' +
    '"changes":{"a":{"\\r":null,"€":1e+21},"b":[1,"é"]},"ipAddress":"192.0.2.1","sequence":1,"targetId":null,"targetLabel":null}';
  const expected = createHash("sha256")
    .update(`${"0".repeat(64)}${canonical}`, "utf8")
    .digest("hex");
  expect(chainHash(CHAIN_START, event)).toBe(expected);
});

describe("an organization's chain", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const eventsOf = (organizationId: string): Promise<Event[]> =>
    world.dataSource.manager.find(Event, { where: { organizationId }, order: { sequence: "ASC" } });

  test("has no gap and no fork after 40 transactions at once, of which every fourth fails", async () => {
    const { organization, owner } = await makeOrganization(world);
    const record = (index: number) =>
      inTransaction(world.contextFor(owner), async (tx) => {
        await recordEvent(tx, "project.created", { organizationId: organization.id, changes: { index } });
        if (index % 4 === 0) throw new Error("this one fails");
      });
    await Promise.allSettled(Array.from({ length: 40 }, (_, index) => record(index)));

    const events = await eventsOf(organization.id);
    expect(events.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
    let previous = CHAIN_START;
    for (const event of events) expect(event.hash).toBe((previous = chainHash(previous, event)));
    const end = await world.dataSource.manager.findOneByOrFail(EventChain, { organizationId: organization.id });
    expect(end).toMatchObject({ sequence: 31, hash: previous });
  });

  test("doesn't hold back another organization's", async () => {
    const [one, other] = [await makeOrganization(world), await makeOrganization(world)];
    await inTransaction(world.contextFor(one.owner), async (tx) => {
      await recordEvent(tx, "project.created", { organizationId: one.organization.id });
      expect(await eventsOf(other.organization.id)).toHaveLength(1);
    });
    expect((await eventsOf(other.organization.id)).map(({ sequence }) => sequence)).toEqual([1]);
  });

  test("what a person does who belongs to no organization stands in none", async () => {
    const person = await makePerson(world);
    const target = { id: newId("usr"), label: "Somebody" };
    await inTransaction(world.contextFor(person), (tx) =>
      recordEvent(tx, "user.signed_out", { organizationId: null, target }),
    );
    const event = await world.dataSource.manager.findOneByOrFail(Event, { targetId: target.id });
    expect(event).toMatchObject({ sequence: null, hash: null });
  });
});
