import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { fingerprint, onceFor } from "./fingerprint.mjs";
import { inTools } from "./root.mjs";

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claviger-fingerprint-"));
  writeFileSync(join(folder, "a.ts"), "one");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("the fingerprint changes with a file's content, its name, and a new file", () => {
  const seen = new Set([fingerprint([folder])]);
  writeFileSync(join(folder, "a.ts"), "two");
  seen.add(fingerprint([folder]));
  renameSync(join(folder, "a.ts"), join(folder, "b.ts"));
  seen.add(fingerprint([folder]));
  writeFileSync(join(folder, "c.ts"), "");
  seen.add(fingerprint([folder]));
  assert.equal(seen.size, 4);
});

test("the fingerprint ignores dependencies and builds", () => {
  const before = fingerprint([folder]);
  for (const name of ["node_modules", "dist"]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "x.js"), "");
  }
  assert.equal(fingerprint([folder]), before);
});

test("work is done once per fingerprint, and again when it failed or its result is gone", async () => {
  const result = join(folder, "result");
  const name = `test-${process.pid}`;
  let runs = 0;
  const attempt = (wanted, fails = false) =>
    onceFor({
      name,
      fingerprint: wanted,
      results: [result],
      work: async () => {
        runs += 1;
        if (fails) throw new Error("broken");
        writeFileSync(result, "");
      },
    });
  await attempt("a");
  await attempt("a");
  assert.equal(runs, 1);
  await assert.rejects(attempt("b", true), /broken/);
  await attempt("a");
  assert.equal(runs, 3);
  rmSync(result);
  await attempt("a");
  assert.equal(runs, 4);
  rmSync(inTools("stamps", name));
});
