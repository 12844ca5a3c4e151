import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openWorld, type World } from "../../../test/world.js";
import type { Row } from "./bulk.js";
import { bulkThreadOf, installBulkThread } from "./bulk-thread.js";
import { dialectOf } from "./open-database.js";
import { batchOf, writeOnce, type Batch } from "./write-once.js";

// As it is built: only there a thread has a file to run.
const BUILT = fileURLToPath(new URL("../../../dist/platform/database/bulk-thread.worker.js", import.meta.url));

let world: World;
let endThread: () => Promise<void>;
beforeAll(async () => {
  world = await openWorld();
  const { dataSource, database } = world;
  if (dialectOf(dataSource) === "mysql") return;
  endThread = installBulkThread(dataSource, join(database.folder, "claviger.sqlite"), BUILT);
  await dataSource.query("CREATE TABLE thing (id varchar PRIMARY KEY, number integer NOT NULL)");
});
afterAll(async () => {
  await endThread?.();
  await world.close();
});

const things = (count: number, number: number | null = 1, from = 0): Row[] =>
  Array.from({ length: count }, (_, index) => [`thing ${from + index}`, number]);
const batch = (rows: Row[], orAdd?: { key: string[]; columns: string[] }): Batch<Row> =>
  batchOf({ table: "thing", columns: ["id", "number"], rows, rowOf: (row) => row, ...(orAdd && { orAdd }) });
const adding = { key: ["id"], columns: ["number"] };
const write = (one: Batch<Row>) => writeOnce(world.dataSource, one, world.clock.now());
async function stored(): Promise<{ rows: number; sum: number }> {
  const [row] = await world.dataSource.query<{ rows: number; sum: number }[]>(
    "SELECT COUNT(*) AS rows, COALESCE(SUM(number), 0) AS sum FROM thing",
  );
  return row ?? { rows: 0, sum: 0 };
}

const onSqlite = process.env["TEST_DATABASE_URL"] ? describe.skip : describe;

onSqlite("a thread that writes batches into the embedded database", () => {
  test("writes all of a batch once, however often it is asked to", async () => {
    expect(bulkThreadOf(world.dataSource)).toBeDefined();
    const one = batch(things(1001), adding);
    await write(one);
    await write(one);
    expect(await stored()).toEqual({ rows: 1001, sum: 1001 });
    await write(batch(things(2), adding));
    expect(await stored()).toEqual({ rows: 1001, sum: 1003 });
  });

  test("writes nothing of a batch that the database refuses, and goes on with the next", async () => {
    const before = await stored();
    await expect(write(batch([...things(300, 1, 5000), ...things(1, null, 6000)]))).rejects.toMatchObject({
      code: "SQLITE_CONSTRAINT_NOTNULL",
    });
    await expect(write(batch([["thing 0", 1]]))).rejects.toMatchObject({ code: "SQLITE_CONSTRAINT_PRIMARYKEY" });
    expect(await stored()).toEqual(before);
    await write(batch(things(1, 1, 7000)));
    expect((await stored()).rows).toBe(before.rows + 1);
  });

  test("takes turns with everybody else who writes, and keeps nobody from reading", async () => {
    const before = await stored();
    const { dataSource } = world;
    const transaction = (number: number) =>
      dataSource.transaction(async (db) => {
        const [{ sum }] = await db.query<[{ sum: number }]>("SELECT SUM(number) AS sum FROM thing");
        await db.query("INSERT INTO thing (id, number) VALUES (?, ?)", [`at ${number}`, sum > 0 ? 1 : 0]);
      });
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => [
        write(batch(things(300, 1, 10_000 + index * 300))),
        transaction(index),
        stored(),
      ]).flat(),
    );
    expect(await stored()).toEqual({ rows: before.rows + 20 * 301, sum: before.sum + 20 * 301 });
  });

  test("that dies is followed by another, and what it was at is written once", async () => {
    const before = await stored();
    const one = batch(things(20_000, 1, 50_000), adding);
    const writing = write(one).catch((error: unknown) => error);
    await new Promise((resolve) => setImmediate(resolve));
    await endThread();
    expect(await writing).toMatchObject({ message: expect.stringContaining("has ended") });
    await write(one);
    expect(await stored()).toEqual({ rows: before.rows + 20_000, sum: before.sum + 20_000 });
  });
});
