import { can, type Rights } from "@claviger/shared/permissions";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { openServer, type TestServer } from "../../test/http.js";
import { makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { refusalOf } from "../../test/outcome.js";
import { gatherCast, grantOn, keyActor, makeMember, makeProject, storeKey } from "../../test/places.js";
import type { World } from "../../test/world.js";
import { Member } from "../access/member.entity.js";
import type { Actor } from "../context/actor.js";
import type { Context } from "../context/context.js";
import { Event } from "../events/event.entity.js";
import { JobRun } from "../jobs/job-run.js";
import { JobRunner } from "../jobs/job-runner.js";
import { Job } from "../jobs/job.entity.js";
import { cancelJob } from "../organizations/cancel-job.js";
import { addSeconds } from "../platform/clock.js";
import { newId } from "../platform/ids.js";
import { ApiKey } from "./api-key.entity.js";
import { duplicateKey } from "./duplicate-key.js";
import { KeyGrant } from "./key-grant.entity.js";
import type { KeyFilter } from "./key-query.js";
import { targetOfKey } from "./key-target.js";
import { revokeKey } from "./revoke-key.js";
import { revokeKeys } from "./revoke-keys.js";
import { revokeKeysJob } from "./revoke-keys.job.js";
import { rotateKey } from "./rotate-key.js";
import { disableKey } from "./set-key-enabled.js";
import { updateKey } from "./update-key.js";

describe("a revocation of many keys", () => {
  let server: TestServer;
  let world: World;
  let place: Place;
  beforeAll(async () => {
    server = await openServer();
    world = server.world;
  });
  beforeEach(async () => {
    place = await makePlace(world);
  });
  afterEach(() => world.dataSource.manager.deleteAll(Job));
  afterAll(() => server.close());

  const as = (actor: Actor = place.owner): Context => world.contextFor(actor);
  const system = (): Context => world.contextFor({ kind: "SYSTEM", label: "Claviger" }, { ipAddress: null });
  const start = (filter: KeyFilter = {}, actor: Actor = place.owner): Promise<Job> =>
    revokeKeys(as(actor), { organizationId: place.organization.id, filter, reason: "Leaked in a log" });
  const reload = ({ id }: Job): Promise<Job> => world.dataSource.manager.findOneByOrFail(Job, { id });
  const store = (row: Partial<ApiKey> = {}, grants: Parameters<typeof storeKey>[2] = []) =>
    storeKey(world, place.organization, grants, row);
  const storeMany = async (count: number): Promise<ApiKey[]> => {
    const keys: ApiKey[] = [];
    for (let index = 0; index < count; index++) keys.push(await store());
    return keys;
  };
  const revoked = async (): Promise<string[]> => {
    const keys = await world.dataSource.manager.findBy(ApiKey, { organizationId: place.organization.id });
    return keys.filter(({ revokedAt }) => revokedAt).map(({ id }) => id);
  };
  const revocations = (): Promise<Event[]> =>
    world.dataSource.manager.findBy(Event, { organizationId: place.organization.id, action: "api_key.revoked" });

  /** Runs what is queued. Before the n-th key is revoked, something happens. */
  async function work(happenings: Readonly<Record<number, () => Promise<unknown>>> = {}): Promise<void> {
    const { dataSource, clock } = world;
    await new JobRunner({ dataSource, clock, log: system().log, kinds: [jobWith(happenings)] }).runNext();
  }
  function jobWith(happenings: Readonly<Record<number, () => Promise<unknown>>>) {
    let keys = 0;
    const { dataSource } = world;
    const source = Object.create(dataSource) as typeof dataSource;
    Object.defineProperty(source, "transaction", {
      value: async (...args: Parameters<typeof dataSource.transaction>) => {
        await happenings[++keys]?.();
        return dataSource.transaction(...args);
      },
    });
    const db = Object.create(dataSource.manager) as Context["db"];
    Object.defineProperty(db, "dataSource", { value: source });
    return revokeKeysJob(() => ({ ...system(), db }));
  }

  test("says at once how many there are, ends each for good, and takes effect at once", async () => {
    const first = await makeKey(world, place, { name: "CI one" });
    const second = await makeKey(world, place, { name: "CI two" });
    const other = await makeKey(world, place, { name: "Nightly" });
    const job = await start({ search: "ci" });
    expect(job).toMatchObject({ kind: "api_keys.revoke", status: "QUEUED", done: 0, total: 2, actorLabel: "Olga" });
    expect(await present(world, first.secret)).toBeDefined();

    await work();
    expect(await reload(job)).toMatchObject({
      status: "SUCCEEDED",
      done: 2,
      total: 2,
      error: null,
      result: { revoked: 2, leftAlone: 0 },
    });
    for (const { secret } of [first, second]) {
      await expect(present(world, secret)).rejects.toMatchObject({ code: "INVALID_API_KEY" });
    }
    expect(await present(world, other.secret)).toBeDefined();
    expect(await world.dataSource.manager.findOneBy(ApiKey, { id: first.apiKey.id })).toMatchObject({
      revokedAt: world.clock.now(),
      revocationReason: "Leaked in a log",
      nameInUse: null,
    });
  });

  test("records who ordered it with what was asked for, and each key with its reason", async () => {
    const [key] = await storeMany(1);
    const job = await start({ environmentKind: null, status: ["ACTIVE"] });
    await work();
    const [started] = await world.dataSource.manager.findBy(Event, { targetId: job.id });
    expect(started).toMatchObject({
      action: "api_key.revocation_started",
      targetLabel: "api_keys.revoke",
      changes: { filter: { status: ["ACTIVE"] }, reason: "Leaked in a log", total: 1 },
    });
    expect(await revocations()).toMatchObject([
      {
        targetId: key?.id,
        actorKind: "USER",
        actorId: place.owner.userId,
        actorLabel: "Olga",
        ipAddress: null,
        changes: { after: { revokedAt: world.clock.now().toISOString(), reason: "Leaked in a log", jobId: job.id } },
      },
    ]);
  });

  test("of an empty filter means every key but the revoked; of one that matches none, none", async () => {
    const keys = await storeMany(3);
    await store({ revokedAt: world.clock.now(), nameInUse: null, revocationReason: "Earlier" });
    await store({ expiresAt: world.clock.now(), disabledAt: world.clock.now() });
    expect(await start({ status: ["REVOKED"] })).toMatchObject({ total: 0 });
    for (const none of [{ projectId: "" }, { environmentId: "" }, { status: [] }, { projectId: newId("prj") }]) {
      expect(await start(none)).toMatchObject({ total: 0 });
    }
    await world.dataSource.manager.deleteAll(Job);
    expect(await start()).toMatchObject({ total: 4 });
    await work();
    expect(await revoked()).toEqual(expect.arrayContaining(keys.map(({ id }) => id)));
    expect(await revocations()).toHaveLength(4);
    expect(await world.dataSource.manager.countBy(ApiKey, { revocationReason: "Earlier" })).toBe(1);
  });

  test("of another organization's keys is refused as if there were none, and never reaches them", async () => {
    const elsewhere = await makePlace(world, "Elsewhere");
    const theirs = await makeKey(world, elsewhere);
    const ask = (organizationId: string) => revokeKeys(as(), { organizationId, filter: {} });
    for (const id of [elsewhere.organization.id, newId("org"), "", "örg"]) {
      await expect(ask(id)).rejects.toMatchObject({ code: "NOT_FOUND", message: "Organization not found" });
    }
    expect(await start({ projectId: elsewhere.project.id })).toMatchObject({ total: 0 });
    await start();
    await work();
    await work();
    expect(await present(world, theirs.secret)).toBeDefined();
  });

  test("is refused for what can't be a filter or a reason", async () => {
    await expect(start({ search: "x".repeat(101) })).rejects.toMatchObject({ details: { field: "filter.search" } });
    const organizationId = place.organization.id;
    const long = revokeKeys(as(), { organizationId, filter: {}, reason: "x".repeat(501) });
    await expect(long).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field: "reason" } });
    expect(await world.dataSource.manager.count(Job)).toBe(0);
  });

  test("is for whom the action table names, who end exactly the keys that it lets them end one by one", async () => {
    const cast = new Map(await gatherCast(world, place, place));
    const manager = keyActor(place.organization, {
      organizationAccess: "READ",
      grants: [grantOn(place.development, "MANAGE")],
    });
    cast.set("a key that manages and reads the organization", { actor: manager, rights: manager.rights });
    const development = { environmentKind: "DEVELOPMENT", mode: "TEST" } as const;
    const other = await makeProject(world, place, "Other");
    await store(development);
    await store(development, [grantOn(place.development, "MANAGE")]);
    await store(development, [grantOn(place.development, "READ"), grantOn(other.development, "READ")]);
    await store({ ...development, organizationAccess: "READ" }, [grantOn(place.development, "READ")]);
    await store({ ...development, organizationAccess: "WRITE" }, [grantOn(place.development, "READ")]);
    await store({ ...development, ownerUserId: place.owner.userId }, [grantOn(place.development, "READ")]);
    await store({ mode: "LIVE", environmentKind: "PRODUCTION" });
    const keys = await world.dataSource.manager.findBy(ApiKey, { organizationId: place.organization.id });
    const grants = await world.dataSource.manager.findBy(KeyGrant, { organizationId: place.organization.id });
    const revocable = (rights: Rights): string[] =>
      keys
        .filter((key) => {
          const reach = grants.filter(({ apiKeyId }) => apiKeyId === key.id);
          return can(rights, "api_key.revoke", targetOfKey(key, reach));
        })
        .map(({ id }) => id)
        .toSorted();

    let letIn = 0;
    for (const [title, { actor, rights }] of cast) {
      const allowed = rights !== null && can(rights, "api_key.revoke_many", { kind: "organization" });
      const unseen = title === "nobody" ? "UNAUTHENTICATED" : "NOT_FOUND";
      let matched: readonly string[] = [];
      const refusal = await refusalOf(world, actor, async (tx) => {
        const { id } = await revokeKeys(tx, { organizationId: place.organization.id, filter: {} });
        const job = await tx.db.findOneOrFail(Job, { where: { id }, select: { id: true, input: true } });
        matched = (job.input as { keyIds: string[] }).keyIds;
      });
      expect([title, refusal?.code ?? null]).toEqual([title, allowed ? null : rights ? "FORBIDDEN" : unseen]);
      if (!allowed || !rights) continue;
      expect([title, matched.toSorted()]).toEqual([title, revocable(rights)]);
      letIn++;
    }
    expect(letIn).toBe(6);
  });

  describe("what happens between start and end", () => {
    test("a key that is made meanwhile is never touched, nor one that matches only since", async () => {
      const [first, , third] = await storeMany(3);
      const late = await makeKey(world, place, { name: "Late" });
      await disableKey(as(), first?.id ?? "");
      await disableKey(as(), third?.id ?? "");
      const job = await start({ status: ["INACTIVE"] });
      expect(job.total).toBe(2);
      await disableKey(as(), late.apiKey.id);
      const made = await duplicateKey(as(), { id: late.apiKey.id });
      await disableKey(as(), made.apiKey.id);
      await work();
      expect(new Set(await revoked())).toEqual(new Set([first?.id, third?.id]));
    });

    test("a key that was used, edited, ended or deleted meanwhile so that it no longer matches is left alone", async () => {
      const make = (name: string) => makeKey(world, place, { name: `Old ${name}` });
      const [used, renamed, ended, gone, stale] = [
        await make("used"),
        await make("renamed"),
        await make("ended"),
        await make("gone"),
        await make("stale"),
      ];
      world.clock.advance(60);
      const job = await start({ search: "old", unusedSince: world.clock.now() });
      expect(job.total).toBe(5);
      await present(world, used.secret);
      await world.bookkeeper.flush();
      await updateKey(as(), { id: renamed.apiKey.id, name: "Young" });
      await revokeKey(as(), { id: ended.apiKey.id, reason: "By hand" });
      await world.dataSource.manager.delete(ApiKey, { id: gone.apiKey.id });
      await work();
      expect(await reload(job)).toMatchObject({
        status: "SUCCEEDED",
        done: 1,
        total: 5,
        result: { revoked: 1, leftAlone: 4 },
      });
      expect((await revoked()).toSorted()).toEqual([ended.apiKey.id, stale.apiKey.id].toSorted());
      expect(await present(world, used.secret)).toBeDefined();
      expect(await world.dataSource.manager.countBy(ApiKey, { revocationReason: "By hand" })).toBe(1);
    });

    test("instants that the filter names are the same once the job is worked on", async () => {
      const now = world.clock.now();
      const { apiKey } = await makeKey(world, place, { expiresAt: addSeconds(now, 60) });
      await world.dataSource.manager.update(ApiKey, { id: apiKey.id }, { lastUsedAt: now });
      await start({
        usedSince: now,
        unusedSince: addSeconds(now, 1),
        expiresAfter: now,
        expiresBefore: addSeconds(now, 61),
      });
      await work();
      expect(await revoked()).toEqual([apiKey.id]);
    });

    test("a key that is rotated meanwhile doesn't escape", async () => {
      const { apiKey, secret } = await makeKey(world, place);
      const job = await start();
      const rotated = await rotateKey(as(), { id: apiKey.id, gracePeriodSeconds: 600 });
      await work();
      expect(await reload(job)).toMatchObject({ status: "SUCCEEDED", done: 1 });
      for (const text of [secret, rotated.secret]) {
        await expect(present(world, text)).rejects.toMatchObject({ code: "INVALID_API_KEY" });
      }
    });

    test("a cancellation stops it before the next key", async () => {
      await storeMany(5);
      const job = await start();
      await work({ 3: () => cancelJob(as(), { id: job.id }) });
      expect(await reload(job)).toMatchObject({ status: "CANCELED", done: 2, total: 5, result: null });
      expect(await revoked()).toHaveLength(2);
    });

    test("a run whose lease another has taken revokes nothing any more", async () => {
      await storeMany(3);
      const job = await start();
      await work({ 2: () => world.dataSource.manager.update(Job, { id: job.id }, { leaseOwner: "another" }) });
      expect(await reload(job)).toMatchObject({ status: "RUNNING", leaseOwner: "another", done: 1 });
      expect(await revoked()).toHaveLength(1);
    });

    test("a member who is removed stops it, and it says what was done", async () => {
      const admin = await makeMember(world, place.organization, "ADMIN");
      await storeMany(4);
      const job = await start({}, admin);
      await work({ 3: () => world.dataSource.manager.delete(Member, { id: admin.memberId }) });
      expect(await reload(job)).toMatchObject({
        status: "FAILED",
        done: 2,
        total: 4,
        error: "Stopped after 2 of 4 keys, because whoever started it is refused: They may no longer revoke keys here",
      });
      expect(await revoked()).toHaveLength(2);
    });

    test.each<[string, string, (id: string) => Promise<unknown>]>([
      ["revoked", "Invalid API key", (id) => revokeKey(as(), { id })],
      ["disabled", "The key is disabled", (id) => disableKey(as(), id)],
      ["narrowed", "They may no longer revoke keys here", (id) => updateKey(as(), { id, organizationAccess: "READ" })],
    ])("a key that started it and is %s stops it", async (_, why, end) => {
      const { apiKey, secret } = await makeKey(world, place, { organizationAccess: "WRITE" });
      await storeMany(3);
      const job = await start({ search: "key_" }, await present(world, secret));
      expect(job).toMatchObject({ total: 3, actorKind: "API_KEY", actorId: apiKey.id });
      await work({ 2: () => end(apiKey.id) });
      const { status, done, error } = await reload(job);
      expect([status, done]).toEqual(["FAILED", 1]);
      expect(error).toBe(`Stopped after 1 of 3 keys, because whoever started it is refused: ${why}`);
    });

    test("a key that started it and is rotated goes on", async () => {
      const { apiKey, secret } = await makeKey(world, place, { organizationAccess: "WRITE" });
      await storeMany(2);
      const job = await start({ search: "key_" }, await present(world, secret));
      await work({ 2: () => rotateKey(as(), { id: apiKey.id, gracePeriodSeconds: 0 }) });
      expect(await reload(job)).toMatchObject({ status: "SUCCEEDED", done: 2 });
    });
  });

  test("by a key that matches too ends that key last", async () => {
    const { apiKey, secret } = await makeKey(world, place, { organizationAccess: "WRITE", name: "A first" });
    await storeMany(3);
    const job = await start({}, await present(world, secret));
    await work();
    expect(await reload(job)).toMatchObject({ status: "SUCCEEDED", done: 4, total: 4 });
    const order = (await revocations()).toSorted((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0));
    expect(order.at(-1)).toMatchObject({ targetId: apiKey.id, actorId: apiKey.id });
  });

  test("whose server dies is finished by the next one, with each key ended and recorded once", async () => {
    const keys = await storeMany(5);
    const job = await start();
    const { dataSource, clock } = world;
    const lease = { status: "RUNNING", leaseOwner: "dead", attempts: 1, dueAt: addSeconds(clock.now(), 10) } as const;
    await dataSource.manager.update(Job, { id: job.id }, lease);
    const row = await dataSource.manager.findOneOrFail(Job, {
      where: { id: job.id },
      select: { id: true, input: true },
    });
    const dead = new JobRun({ ...(await reload(job)), input: row.input }, { dataSource, clock, log: system().log }, 10);
    const dying = jobWith({ 4: () => Promise.reject(new Error("The power went")) }).run(dead);
    await expect(dying).rejects.toThrow("The power went");
    expect(await reload(job)).toMatchObject({ status: "RUNNING", done: 3, total: 5 });

    clock.advance(10);
    await work();
    expect(await reload(job)).toMatchObject({
      status: "SUCCEEDED",
      attempts: 2,
      done: 5,
      total: 5,
      result: { revoked: 5, leftAlone: 0 },
    });
    const recorded = (await revocations()).map(({ targetId }) => targetId);
    expect(recorded).toHaveLength(5);
    expect(new Set(recorded)).toEqual(new Set(keys.map(({ id }) => id)));
  });

  test("is started over GraphQL, which tells the number before anything is revoked", async () => {
    const { secret } = await makeKey(world, place, { organizationAccess: "WRITE", name: "Responder" });
    await storeMany(2);
    const ask = (filter: object) =>
      server.graphql(
        `mutation($input: RevokeApiKeysInput!) { revokeApiKeys(input: $input) { job { kind status done total actorKind actorLabel } } }`,
        { input: { organizationId: place.organization.id, filter, reason: "Drill" } },
        { "x-api-key": secret },
      );
    const { json } = await ask({ search: "KEY_", unusedSince: "2026-11-20T12:00:00.000Z" });
    expect(json.data.revokeApiKeys.job).toEqual({
      kind: "api_keys.revoke",
      status: "QUEUED",
      done: 0,
      total: 2,
      actorKind: "API_KEY",
      actorLabel: "Responder",
    });
    expect(await revoked()).toEqual([]);
    await work();
    expect(await revoked()).toHaveLength(2);
  });
});
