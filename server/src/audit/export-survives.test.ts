import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { makeOrganization } from "../../test/places.js";
import { openWorld } from "../../test/world.js";
import { entities } from "../data-model.js";
import { Event } from "../events/event.entity.js";
import { EventChain } from "../events/event-chain.entity.js";
import { Job } from "../jobs/job.entity.js";
import { connectToRead } from "../platform/database/open-database.js";
import { newId } from "../platform/ids.js";
import { exportAuditLog } from "./export-audit-log.js";

const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const EVENTS = 15_000;

function startServer(folder: string, url: string | null): ChildProcess {
  const env = { PORT: "0", CLAVIGER_DATA: folder, DATABASE_URL: url ?? "", LOG_LEVEL: "error" };
  return spawn(process.execPath, [MAIN], { env, stdio: "ignore" });
}

/** What a server says of a job while nobody else may write. */
async function until(reader: DataSource, id: string, status: Job["status"]): Promise<Job> {
  for (;;) {
    const job = await reader.manager.findOneByOrFail(Job, { id });
    if (job.status === status) return job;
    await delay(5);
  }
}

test("an export whose server is killed in the middle is finished by the next one", async () => {
  const world = await openWorld();
  const { organization, owner } = await makeOrganization(world);
  const { manager } = world.dataSource;
  const [first] = await manager.findBy(Event, { organizationId: organization.id });
  if (!first) throw new Error("Nothing was recorded");
  // Not a chain that holds together, but as long as one that takes a while to write.
  for (let sequence = 2; sequence <= EVENTS; sequence += 500) {
    const rows = Array.from({ length: Math.min(500, EVENTS - sequence + 1) }, (_, index) => ({
      ...first,
      id: newId("evt"),
      sequence: sequence + index,
    }));
    await manager.insert(Event, rows);
  }
  await manager.update(EventChain, { organizationId: organization.id }, { sequence: EVENTS });
  const { id } = await exportAuditLog(world.contextFor(owner), { organizationId: organization.id, format: "JSONL" });

  const folder = world.database.folder || mkdtempSync(join(tmpdir(), "claviger-survives-"));
  if (world.database.url === null) await world.dataSource.destroy();
  const reader = await connectToRead(world.database, entities);
  const children = [startServer(folder, world.database.url)];
  try {
    const running = await until(reader, id, "RUNNING");
    children[0]?.kill("SIGKILL");
    await delay(200);
    expect(await reader.manager.findOneByOrFail(Job, { id })).toMatchObject({
      status: "RUNNING",
      leaseOwner: running.leaseOwner,
    });

    children.push(startServer(folder, world.database.url));
    const done = await until(reader, id, "SUCCEEDED");
    expect(done).toMatchObject({ attempts: 2, done: EVENTS + 1, total: EVENTS + 1 });
    const lines = readFileSync(join(folder, "exports", id), "utf8")
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(EVENTS + 1);
  } finally {
    for (const child of children) child.kill("SIGKILL");
    await reader.destroy();
    if (world.dataSource.isInitialized) await world.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
