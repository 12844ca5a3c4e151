import { fileURLToPath } from "node:url";
import { setTimeout as delay } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { callOf } from "../../test/calls.js";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { storedLogs } from "../../test/request-logs.js";
import { openWorld, type World } from "../../test/world.js";
import { ApiKey } from "../keys/api-key.entity.js";
import { KeySecret } from "../keys/key-secret.entity.js";
import { dialectOf } from "../platform/database/open-database.js";
import { newId } from "../platform/ids.js";
import { createLogger } from "../platform/logger.js";
import { BookkeepingThread } from "./bookkeeping-thread.js";
import { foldUsage } from "./fold-usage.js";
import { UsageHour } from "./usage-hour.entity.js";

// As it is built: only there a thread has a file to run.
const BUILT = fileURLToPath(new URL("../../dist/usage/bookkeeping-thread.worker.js", import.meta.url));

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
});
afterAll(() => world.close());

async function withThread(
  work: (thread: BookkeepingThread) => Promise<void>,
  options: { roomBytes?: number } = {},
): Promise<boolean> {
  const { dataSource, database } = world;
  const log = createLogger("silent");
  const thread = new BookkeepingThread(
    { dataSource, log, database, logLevel: "silent", logSample: 1, ...options },
    BUILT,
  );
  thread.start();
  try {
    await work(thread);
  } finally {
    // eslint-disable-next-line no-unsafe-finally -- what is asked for is how it ended
    return thread.stop(performance.now() + 20_000);
  }
}

async function callsOf(organizationId: string, apiKeyId: string): Promise<number> {
  await foldUsage(world.dataSource, organizationId);
  const hours = await world.dataSource.manager.findBy(UsageHour, { organizationId, apiKeyId });
  return hours.reduce((sum, { calls }) => sum + calls, 0);
}

describe("a thread that keeps the books", () => {
  test("counts and logs every call once, and notes when keys were last used (LP-24)", async () => {
    const organizationId = newId("org");
    const { apiKey } = await makeKey(world, place);
    const { id: secretId } = await world.dataSource.manager.findOneByOrFail(KeySecret, { apiKeyId: apiKey.id });
    const at = world.clock.now().getTime();
    const isWritten = await withThread(async (thread) => {
      for (let count = 0; count < 2500; count++) {
        thread.call(callOf(world, { organizationId, apiKeyId: apiKey.id, target: `/v1/größe/${count}` }));
        thread.use({ apiKeyId: apiKey.id, secretId, at: at + count, ipAddress: "192.0.2.7" });
      }
      await thread.flush();
      const logs = await storedLogs(world, organizationId);
      expect(logs.map(({ target }) => target)).toEqual(logs.map((_, index) => `/v1/größe/${index}`));
      expect(logs).toHaveLength(2500);
      expect(await callsOf(organizationId, apiKey.id)).toBe(2500);
      expect(thread.state.waiting).toMatchObject({ usageCounts: 0, requestLogs: 0 });
    });
    expect(isWritten).toBe(true);
    expect(await callsOf(organizationId, apiKey.id)).toBe(2500);
    expect(await world.dataSource.manager.findOneByOrFail(ApiKey, { id: apiKey.id })).toMatchObject({
      lastUsedAt: new Date(at + 2499),
      lastUsedIp: "192.0.2.7",
    });
  });

  test("writes at the end what nobody has flushed", async () => {
    const [organizationId, apiKeyId] = [newId("org"), newId("key")];
    await withThread((thread) => {
      for (let count = 0; count < 700; count++) thread.call(callOf(world, { organizationId, apiKeyId }));
      return Promise.resolve();
    });
    expect(await storedLogs(world, organizationId)).toHaveLength(700);
    expect(await callsOf(organizationId, apiKeyId)).toBe(700);
  });

  test("waits for its turn to write while somebody else is at it, and does whatever else there is to do", async () => {
    const [organizationId, apiKeyId] = [newId("org"), newId("key")];
    const { dataSource } = world;
    await dataSource.query("CREATE TABLE thing (number integer NOT NULL)");
    await withThread(async (thread) => {
      let isFlushed = false;
      const flushing = await dataSource.transaction(async (db) => {
        await db.query("INSERT INTO thing (number) VALUES (1)");
        thread.call(callOf(world, { organizationId, apiKeyId }));
        const flushed = thread.flush().then(() => (isFlushed = true));
        const before = thread.state;
        while (thread.state === before) await delay(20);
        if (dialectOf(dataSource) === "sqlite") expect(isFlushed).toBe(false);
        return { flushed };
      });
      await flushing.flushed;
      for (let round = 0; round < 10; round++) {
        for (let count = 0; count < 100; count++) thread.call(callOf(world, { organizationId, apiKeyId }));
        await Promise.all([thread.flush(), dataSource.query("INSERT INTO thing (number) VALUES (2)")]);
      }
    });
    expect(await dataSource.query("SELECT number FROM thing")).toHaveLength(11);
    expect(await callsOf(organizationId, apiKeyId)).toBe(1001);
  });

  test("that dies is followed by another, which goes on with what comes next", async () => {
    const [organizationId, apiKeyId] = [newId("org"), newId("key")];
    await withThread(async (thread) => {
      thread.call(callOf(world, { organizationId, apiKeyId }));
      await thread.flush();
      await (thread as unknown as { worker: Worker }).worker.terminate();
      await expect(thread.flush()).rejects.toThrow("has ended");
      thread.call(callOf(world, { organizationId, apiKeyId }));
    });
    expect(await callsOf(organizationId, apiKeyId)).toBe(2);
  });

  test("counts what it isn't given the room to log", async () => {
    const [organizationId, apiKeyId] = [newId("org"), newId("key")];
    await withThread(
      async (thread) => {
        for (let count = 0; count < 49; count++) thread.call(callOf(world, { organizationId, apiKeyId }));
        thread.call(callOf(world, { organizationId, apiKeyId, code: "REVOKED" }));
        await thread.flush();
        expect(thread.state.dropped).toEqual({ allowed: 49, refused: 1 });
      },
      { roomBytes: 0 },
    );
    expect(await storedLogs(world, organizationId)).toHaveLength(0);
    expect(await callsOf(organizationId, apiKeyId)).toBe(50);
  });
});
