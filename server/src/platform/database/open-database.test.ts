import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { connect, connectBeside } from "./open-database.js";

test("what is acknowledged waits for the disk, and what calls leave behind doesn't", async () => {
  const folder = mkdtempSync(join(tmpdir(), "claviger-test-"));
  const settings = { url: null, folder };
  const database = await connect(settings, [], []);
  const beside = await connectBeside(settings, [], { take: async () => () => {} });
  try {
    expect(await database.query("PRAGMA synchronous")).toEqual([{ synchronous: 2 }]);
    expect(await beside.query("PRAGMA synchronous")).toEqual([{ synchronous: 1 }]);
  } finally {
    await beside.destroy();
    await database.destroy();
    rmSync(folder, { recursive: true });
  }
});
