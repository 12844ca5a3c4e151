import { connect as connectTo, createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { callOf } from "../../test/calls.js";
import { storedLogs } from "../../test/request-logs.js";
import { openWorld, type World } from "../../test/world.js";
import { entities } from "../data-model.js";
import { connectToRead } from "../platform/database/open-database.js";
import { newId } from "../platform/ids.js";
import { createLogger } from "../platform/logger.js";
import { CallLog } from "./call-log.js";
import { Tallies } from "./tallies.js";
import { foldUsage } from "./fold-usage.js";
import { UsageHour } from "./usage-hour.entity.js";

const onServer = process.env["TEST_DATABASE_URL"] ? describe : describe.skip;

/** A way to the database that can be cut off at any moment. */
async function openWay({ hostname, port: databasePort }: URL) {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connectTo(Number(databasePort || 3306), hostname);
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on("error", () => undefined).on("close", () => void (sockets.delete(one), other.destroy()));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    cut: () => sockets.forEach((socket) => socket.destroy()),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

onServer("when connections break at any moment, in a commit too", () => {
  let world: World;
  let way: Awaited<ReturnType<typeof openWay>>;
  let dataSource: DataSource;
  beforeAll(async () => {
    world = await openWorld();
    const url = new URL(world.database.url ?? "");
    way = await openWay(new URL(url));
    [url.hostname, url.port] = ["127.0.0.1", String(way.port)];
    dataSource = await connectToRead({ url: url.href, folder: "" }, entities);
  });
  afterAll(async () => {
    await dataSource.destroy();
    way.cut();
    await way.close();
    await world.close();
  });

  test("every call is counted and logged exactly once", async () => {
    const tallies = new Tallies(dataSource, world.clock);
    const log = new CallLog({ dataSource, clock: world.clock, log: createLogger("silent"), sample: 1 });
    const [organizationId, apiKeyId] = [newId("org"), newId("key")];
    let calls = 0;
    let failures = 0;
    const write = async (): Promise<void> => {
      const rounds = await Promise.allSettled([tallies.write(), log.write()]);
      failures += rounds.filter(({ status }) => status === "rejected").length;
    };
    for (let round = 0; round < 80; round++) {
      for (let count = 0; count < 1 + (round % 7) * 60; count++, calls++) {
        const call = callOf(world, { organizationId, apiKeyId });
        tallies.count(call);
        log.add(call);
      }
      const writing = write();
      await delay(round % 12);
      way.cut();
      await writing;
    }
    for (let attempt = 0; tallies.size + log.size > 0 && attempt < 20; attempt++) await write();

    expect(failures).toBeGreaterThan(10);
    const { manager } = world.dataSource;
    expect(await storedLogs(world, organizationId)).toHaveLength(calls);
    await foldUsage(world.dataSource, organizationId);
    expect(await manager.findBy(UsageHour, { organizationId, apiKeyId })).toMatchObject([{ calls }]);
  });
});
