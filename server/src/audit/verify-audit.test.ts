import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { makeOrganization, type OwnedOrganization } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import { inTransaction } from "../context/in-transaction.js";
import { chainHash } from "../events/chain.js";
import { EventChain } from "../events/event-chain.entity.js";
import { EventCut } from "../events/event-cut.entity.js";
import { Event } from "../events/event.entity.js";
import { recordEvent } from "../events/record-event.js";
import { deleteOrganization } from "../organizations/delete-organization.js";
import { newId } from "../platform/ids.js";
import { readCheckpoints, writeCheckpoints } from "./checkpoints.js";
import { cutAudit } from "./cut-audit.js";
import { verifyAudit } from "./verify-audit.js";

describe("the verification of the audit log", () => {
  let world: World;
  let folder: string;
  let acme: OwnedOrganization;
  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "claviger-audit-"));
    acme = await makeOrganization(world);
    for (let index = 2; index <= 8; index++) await record();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  afterAll(() => world.close());

  const id = (): string => acme.organization.id;
  const db = () => world.dataSource.manager;
  const settings = () => {
    const { clock, log, installation } = world.contextFor(acme.owner);
    return { folder, secret: installation.secret, dataSource: world.dataSource, clock, log };
  };
  const record = (): Promise<void> =>
    inTransaction(world.contextFor(acme.owner), (tx) =>
      recordEvent(tx, "project.created", { organizationId: id(), changes: { after: { name: "x" } } }),
    );
  const at = (sequence: number) => ({ organizationId: id(), sequence });
  const eventAt = (sequence: number): Promise<Event> => db().findOneByOrFail(Event, at(sequence));

  async function verify(organization: string | null = id()): Promise<{ isWhole: boolean | null; lines: string[] }> {
    const lines: string[] = [];
    const isWhole = await verifyAudit(world.dataSource, { ...settings(), organization }, (line) => lines.push(line));
    return { isWhole, lines };
  }

  async function expectBroken(sequence: number, problem: RegExp): Promise<void> {
    const { isWhole, lines } = await verify();
    expect(lines).toEqual([expect.stringMatching(`broken at event ${sequence}: `)]);
    expect(lines[0]).toMatch(problem);
    expect(isWhole).toBe(false);
  }

  /** What somebody can do who writes to the database and knows how hashes are made, but not the secret. */
  async function rehashFrom(first: number, previous: string): Promise<string> {
    let hash = previous;
    const events = await db().find(Event, { where: { organizationId: id() }, order: { sequence: "ASC" } });
    for (const event of events.filter(({ sequence }) => (sequence ?? 0) >= first)) {
      hash = chainHash(hash, event);
      await db().update(Event, { id: event.id }, { hash });
    }
    return hash;
  }

  test("says that a chain is whole, by slug and by id, and of all organizations", async () => {
    expect(await verify()).toEqual({
      isWhole: true,
      lines: [`${acme.organization.slug} (${id()}): 8 events, whole`],
    });
    expect((await verify(acme.organization.slug)).isWhole).toBe(true);
    expect((await verify("nobody-knows-it")).isWhole).toBeNull();
  });

  test.each([
    ["an action", { action: "project.deleted" }],
    ["an actor", { actorLabel: "Somebody else" }],
    ["an instant", { at: new Date("2026-11-20T12:00:00.001Z") }],
    ["an address", { ipAddress: null }],
    ["changes", { changes: { after: { name: "y" } } }],
    ["a hash", { hash: "0".repeat(64) }],
  ])("finds %s that was edited", async (_, edit) => {
    await db().update(Event, at(4), edit);
    await expectBroken(4, /isn't what was recorded/);
  });

  test("finds changes that can't be read any more", async () => {
    await world.dataSource.query("UPDATE event SET changes = '{' WHERE id = ?", [(await eventAt(5)).id]);
    await expectBroken(5, /can't be read/);
  });

  test.each([
    ["in the middle", [4], 4, /it is missing/],
    ["one after another", [3, 4, 5], 3, /the events 3 to 5 are missing/],
    ["at the start", [1, 2], 1, /the events 1 to 2 are missing/],
    ["at the end", [7, 8], 7, /the events 7 to 8 are missing/],
  ])("finds events deleted %s", async (_, sequences, first, problem) => {
    for (const sequence of sequences) await db().delete(Event, at(sequence));
    await expectBroken(first, problem);
  });

  test("finds an event deleted and the others moved up and hashed again", async () => {
    await db().delete(Event, at(4));
    for (let sequence = 5; sequence <= 8; sequence++)
      await db().update(Event, at(sequence), { sequence: sequence - 1 });
    const hash = await rehashFrom(4, (await eventAt(3)).hash ?? "");
    await db().update(EventChain, { organizationId: id() }, { sequence: 7, hash });
    await expectBroken(7, /end isn't signed/);
  });

  test("finds an event that was inserted", async () => {
    const { sequence: _, ...event } = await eventAt(8);
    await db().insert(Event, { ...event, id: newId("evt"), sequence: 9 });
    await expectBroken(9, /beyond the end/);
    await db().update(EventChain, { organizationId: id() }, { sequence: 9 });
    await expectBroken(9, /isn't what was recorded/);
  });

  test("finds an event that has no place in the chain", async () => {
    await db().insert(Event, { ...(await eventAt(8)), id: newId("evt"), sequence: null });
    await expectBroken(9, /has no place/);
  });

  test("finds events in another order", async () => {
    const [three, four] = [await eventAt(3), await eventAt(4)];
    await db().update(Event, { id: three.id }, { sequence: 100 });
    await db().update(Event, { id: four.id }, { sequence: 3 });
    await db().update(Event, { id: three.id }, { sequence: 4 });
    await expectBroken(3, /isn't what was recorded/);
  });

  test("finds an edit after which everything was hashed again", async () => {
    await db().update(Event, at(4), { actorLabel: "Somebody else" });
    const hash = await rehashFrom(4, (await eventAt(3)).hash ?? "");
    await expectBroken(8, /end is another one/);
    await db().update(EventChain, { organizationId: id() }, { hash });
    await expectBroken(8, /end isn't signed/);
  });

  test("finds a tail that was cut off, and one whose older, rightly signed end was put back", async () => {
    const older = await db().findOneByOrFail(EventChain, { organizationId: id() });
    await record();
    await record();
    await db().delete(Event, at(10));
    await expectBroken(10, /missing/);
    await db().delete(Event, at(9));
    await db().update(EventChain, { organizationId: id() }, older);
    expect((await verify()).isWhole).toBe(true);
  });

  test("finds an older end that was put back after a checkpoint, and what has grown on it since", async () => {
    const older = await db().findOneByOrFail(EventChain, { organizationId: id() });
    await record();
    await record();
    await writeCheckpoints(settings());
    await db().delete(Event, at(10));
    await db().delete(Event, at(9));
    await db().update(EventChain, { organizationId: id() }, older);
    await expectBroken(9, /the events 9 to 10 are missing: they were there at the checkpoint of 2026/);
    await writeCheckpoints(settings());
    await inTransaction(world.contextFor(acme.owner), (tx) =>
      recordEvent(tx, "project.deleted", { organizationId: id() }),
    );
    await record();
    await writeCheckpoints(settings());
    await expectBroken(10, /isn't what it was at the checkpoint/);
  });

  test("finds that all of an organization's record is gone", async () => {
    await writeCheckpoints(settings());
    await db().delete(Event, { organizationId: id() });
    await expectBroken(1, /the events 1 to 8 are missing/);
    await db().delete(EventChain, { organizationId: id() });
    await expectBroken(1, /there at the checkpoint/);
  });

  test("covers an organization that was deleted", async () => {
    await deleteOrganization(world.contextFor(acme.owner), { id: id() });
    expect(await verify()).toEqual({ isWhole: true, lines: [`${id()} (deleted): 9 events, whole`] });
    await db().delete(Event, at(9));
    await expectBroken(9, /missing/);
  });

  test("isn't disturbed by what is recorded meanwhile", async () => {
    const recording = (async () => {
      for (let index = 0; index < 20; index++) await record();
    })();
    for (let index = 0; index < 5; index++) expect((await verify()).isWhole).toBe(true);
    await recording;
  });

  describe("with checkpoints", () => {
    const path = (): string => join(folder, "audit-checkpoints.jsonl");
    const linesOfFile = (): string[] => readFileSync(path(), "utf8").trimEnd().split("\n");

    test("one is written for each chain that has grown", async () => {
      await writeCheckpoints(settings());
      const ours = () => linesOfFile().filter((line) => line.includes(id()));
      expect(ours()).toHaveLength(1);
      await writeCheckpoints(settings());
      expect(ours()).toHaveLength(1);
      await record();
      await writeCheckpoints(settings());
      expect(ours()).toHaveLength(2);
      expect(readCheckpoints(settings()).checkpoints.at(-1)).toEqual({
        at: world.clock.now().toISOString(),
        organizationId: id(),
        sequence: 9,
        hash: (await eventAt(9)).hash,
      });
    });

    test("one that was edited is found", async () => {
      await writeCheckpoints(settings());
      writeFileSync(path(), readFileSync(path(), "utf8").replace('"sequence":8', '"sequence":7'));
      const { isWhole, lines } = await verify();
      expect(isWhole).toBe(false);
      expect(lines[0]).toMatch(/^checkpoints: broken at line \d+: it isn't signed by this installation$/);
    });

    test("a line that was being written when the power went is no damage, and makes none", async () => {
      await writeCheckpoints(settings());
      appendFileSync(path(), '{"at":"2026-');
      expect((await verify()).isWhole).toBe(true);
      await record();
      await writeCheckpoints(settings());
      expect((await verify()).isWhole).toBe(true);
    });

    test("an end that this installation didn't sign gets none", async () => {
      await db().update(EventChain, { organizationId: id() }, { signature: "0".repeat(64) });
      await writeCheckpoints(settings());
      expect(readCheckpoints(settings()).checkpoints.map(({ organizationId }) => organizationId)).not.toContain(id());
    });
  });

  describe("after retention", () => {
    const cut = async (): Promise<number> => {
      world.clock.advance(60);
      const through = world.clock.now();
      world.clock.advance(0.001);
      await record();
      return cutAudit(world.contextFor({ kind: "SYSTEM", label: "Retention" }), id(), through);
    };

    test("a chain is whole that was cut from its start, and the cut is recorded in it", async () => {
      expect(await cut()).toBe(8);
      const events = await db().find(Event, { where: { organizationId: id() }, order: { sequence: "ASC" } });
      expect(events.map(({ sequence }) => sequence)).toEqual([9, 10]);
      expect(events[1]).toMatchObject({ action: "audit.retention_applied", changes: { throughSequence: 8 } });
      expect((await verify()).lines).toEqual([expect.stringMatching(/: 2 events, whole$/)]);
      expect(await cut()).toBe(2);
      expect((await verify()).isWhole).toBe(true);
    });

    test("nothing is cut, and nothing recorded, where nothing is old enough", async () => {
      expect(await cutAudit(world.contextFor(acme.owner), id(), new Date(0))).toBe(0);
      expect(await db().countBy(Event, { organizationId: id() })).toBe(8);
      expect(await cutAudit(world.contextFor(acme.owner), newId("org"), world.clock.now())).toBe(0);
    });

    test("an older event behind a younger one stays", async () => {
      await db().update(Event, at(3), { at: new Date(world.clock.now().getTime() + 120_000) });
      expect(await cut()).toBe(2);
    });

    test("all can go, and the chain goes on where it was", async () => {
      world.clock.advance(60);
      expect(await cutAudit(world.contextFor(acme.owner), id(), world.clock.now())).toBe(8);
      expect((await db().findBy(Event, { organizationId: id() })).map(({ sequence }) => sequence)).toEqual([9]);
      expect((await verify()).isWhole).toBe(true);
    });

    test("events that retention left and somebody deleted are found", async () => {
      await cut();
      await db().delete(Event, at(9));
      await expectBroken(9, /it is missing/);
    });

    test("a cut that this installation didn't make is found", async () => {
      const { hash } = await eventAt(3);
      for (const sequence of [1, 2, 3]) await db().delete(Event, at(sequence));
      const forged = { organizationId: id(), throughSequence: 3, hash: hash ?? "", signature: "0".repeat(64) };
      await db().insert(EventCut, forged);
      await expectBroken(3, /isn't signed by this installation/);
    });

    test("an event that was put back before the cut is found", async () => {
      const first = await eventAt(1);
      await cut();
      await db().insert(Event, first);
      await expectBroken(1, /where retention has cut/);
    });

    test("an older cut that was put back is found", async () => {
      await cut();
      const older = await db().findOneByOrFail(EventCut, { organizationId: id() });
      await cut();
      await db().update(EventCut, { organizationId: id() }, older);
      await expectBroken(9, /missing/);
    });

    test("a checkpoint from before the cut is no damage", async () => {
      await writeCheckpoints(settings());
      await cut();
      expect((await verify()).isWhole).toBe(true);
    });
  });
});
