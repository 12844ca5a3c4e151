import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openWorld, type World } from "../../../test/world.js";
import { installReadThread, readAside } from "./read-thread.js";
import { dialectOf } from "./open-database.js";

// As it is built: only there a thread has a file to run.
const BUILT = fileURLToPath(new URL("../../../dist/platform/database/read-thread.worker.js", import.meta.url));

let world: World;
let endThread: () => Promise<void>;
beforeAll(async () => {
  world = await openWorld();
  const { dataSource, database } = world;
  if (dialectOf(dataSource) === "mysql") return;
  endThread = installReadThread(dataSource, join(database.folder, "claviger.sqlite"), BUILT);
  await dataSource.query("CREATE TABLE thing (id integer PRIMARY KEY)");
});
afterAll(async () => {
  await endThread?.();
  await world.close();
});

const ask = (sql: string, ...parameters: unknown[]) => readAside(world.dataSource.manager, sql, parameters);
const onSqlite = process.env["TEST_DATABASE_URL"] ? describe.skip : describe;

onSqlite("a thread that reads the embedded database", () => {
  test("sees what was committed before it was asked, and in a transaction the transaction itself is asked", async () => {
    await world.dataSource.query("INSERT INTO thing (id) VALUES (1)");
    expect(await ask("SELECT id FROM thing WHERE id > ?", 0)).toEqual([{ id: 1 }]);
    await world.dataSource.transaction(async (db) => {
      await db.query("INSERT INTO thing (id) VALUES (2)");
      expect(await readAside(db, "SELECT COUNT(*) AS count FROM thing", [])).toEqual([{ count: 2 }]);
      expect(await ask("SELECT COUNT(*) AS count FROM thing")).toEqual([{ count: 1 }]);
    });
    expect(await ask("SELECT COUNT(*) AS count FROM thing")).toEqual([{ count: 2 }]);
  });

  test("answers each question with its own rows, refuses what the database refuses, and writes nothing", async () => {
    const asked = Array.from({ length: 50 }, (_, number) => ask("SELECT ? AS number", number));
    expect(await Promise.all(asked)).toEqual(asked.map((_, number) => [{ number }]));
    await expect(ask("SELECT nothing FROM thing")).rejects.toMatchObject({ name: "QueryFailedError" });
    await expect(ask("DELETE FROM thing RETURNING id")).rejects.toThrow("readonly");
    expect(await ask("SELECT COUNT(*) AS count FROM thing")).toEqual([{ count: 2 }]);
  });

  test("that ends leaves nobody waiting for an answer, and is followed by another", async () => {
    await endThread();
    const asked = ask("SELECT COUNT(*) AS count FROM thing").catch((error: unknown) => error);
    await endThread();
    expect(await asked).toMatchObject({ message: expect.stringContaining("has ended") });
    expect(await ask("SELECT COUNT(*) AS count FROM thing")).toEqual([{ count: 2 }]);
  });
});
