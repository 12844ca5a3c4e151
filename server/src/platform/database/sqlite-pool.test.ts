import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openWorld, type World } from "../../../test/world.js";
import { readerOf } from "./sqlite-pool.js";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const TIMES = 100;

test("a statement isn't compiled again for each value that it is given", async () => {
  const reader = readerOf(world.dataSource);
  if (reader === null) return;
  // Long to compile and short to run: no organization has such an id.
  const columns = Array.from({ length: 500 }, (_, index) => `k.name || ${index}`).join(", ");
  const sql = `SELECT ${columns} FROM api_key k WHERE k.organization_id = ? ORDER BY k.created_at`;
  const start = performance.now();
  for (let time = 0; time < TIMES; time++) reader.prepare(sql.replace("?", `'${time}'`));
  const compiled = performance.now();
  for (let time = 0; time < TIMES; time++) await world.dataSource.query(sql, [String(time)]);
  const run = performance.now();
  expect(run - compiled).toBeLessThan((compiled - start) / 2);
});
