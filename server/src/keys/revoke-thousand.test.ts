import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { makeOrganization, storeKey, type OwnedOrganization } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import { entities } from "../data-model.js";
import { Event } from "../events/event.entity.js";
import { JobRunner } from "../jobs/job-runner.js";
import { Job } from "../jobs/job.entity.js";
import { connectToRead } from "../platform/database/open-database.js";
import { newId } from "../platform/ids.js";
import { ApiKey } from "./api-key.entity.js";
import { revokeKeys } from "./revoke-keys.js";
import { revokeKeysJob } from "./revoke-keys.job.js";

const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const KEYS = 1000;

async function startWithManyKeys(world: World, { organization, owner }: OwnedOrganization): Promise<Job> {
  const first = await storeKey(world, organization, []);
  const rows = Array.from({ length: KEYS - 1 }, () => {
    const id = newId("key");
    return { ...first, id, name: id, foldedName: id, nameInUse: id };
  });
  for (let from = 0; from < rows.length; from += 500) {
    await world.dataSource.manager.insert(ApiKey, rows.slice(from, from + 500));
  }
  return revokeKeys(world.contextFor(owner), { organizationId: organization.id, filter: {}, reason: "Drill" });
}

/** Every key is revoked, and was so once. */
async function expectAllRevoked({ manager }: DataSource, organizationId: string): Promise<void> {
  const keys = await manager.findBy(ApiKey, { organizationId });
  expect(keys.filter(({ revokedAt }) => revokedAt)).toHaveLength(KEYS);
  const recorded = (await manager.findBy(Event, { organizationId, action: "api_key.revoked" })).map(
    ({ targetId }) => targetId,
  );
  expect(recorded).toHaveLength(KEYS);
  expect(new Set(recorded).size).toBe(KEYS);
}

test("a thousand keys are revoked in one go", async () => {
  const world = await openWorld();
  try {
    const acme = await makeOrganization(world);
    const { id, total } = await startWithManyKeys(world, acme);
    expect(total).toBe(KEYS);
    const { dataSource, clock } = world;
    const system = () => world.contextFor({ kind: "SYSTEM", label: "Claviger" });
    const started = performance.now();
    await new JobRunner({ dataSource, clock, log: system().log, kinds: [revokeKeysJob(system)] }).runNext();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${KEYS} keys revoked in ${seconds} s on ${world.database.url ? "a server" : "SQLite"}\n`);
    expect(await dataSource.manager.findOneByOrFail(Job, { id })).toMatchObject({ status: "SUCCEEDED", done: KEYS });
    await expectAllRevoked(dataSource, acme.organization.id);
  } finally {
    await world.close();
  }
}, 120_000);

function startServer(folder: string, url: string | null): ChildProcess {
  const env = { PORT: "0", CLAVIGER_DATA: folder, DATABASE_URL: url ?? "", LOG_LEVEL: "error" };
  return spawn(process.execPath, [MAIN], { env, stdio: "ignore" });
}

async function until(reader: DataSource, id: string, isSo: (job: Job) => boolean): Promise<Job> {
  for (;;) {
    const job = await reader.manager.findOneByOrFail(Job, { id });
    if (isSo(job)) return job;
    await delay(5);
  }
}

test("a revocation whose server is killed in the middle is finished by the next one, each key once", async () => {
  const world = await openWorld();
  const acme = await makeOrganization(world);
  const { id } = await startWithManyKeys(world, acme);
  const folder = world.database.folder || mkdtempSync(join(tmpdir(), "claviger-thousand-"));
  if (world.database.url === null) await world.dataSource.destroy();
  const reader = await connectToRead(world.database, entities);
  const children = [startServer(folder, world.database.url)];
  try {
    await until(reader, id, ({ done }) => done > 0);
    children[0]?.kill("SIGKILL");
    await delay(200);
    const killed = await reader.manager.findOneByOrFail(Job, { id });
    const { organizationId } = killed;
    expect(killed).toMatchObject({ status: "RUNNING", total: KEYS });
    expect(killed.done).toBe(await reader.manager.countBy(Event, { organizationId, action: "api_key.revoked" }));
    expect(killed.done).toBeLessThan(KEYS);

    children.push(startServer(folder, world.database.url));
    const finished = await until(reader, id, ({ status }) => status === "SUCCEEDED");
    expect(finished).toMatchObject({ attempts: 2, done: KEYS, result: { revoked: KEYS, leftAlone: 0 } });
    await expectAllRevoked(reader, organizationId);
  } finally {
    for (const child of children) child.kill("SIGKILL");
    await reader.destroy();
    if (world.dataSource.isInitialized) await world.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
