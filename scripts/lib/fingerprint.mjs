import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { inTools, ROOT } from "./root.mjs";

const NOT_A_SOURCE = new Set(["node_modules", "dist", "test-results", "playwright-report", "results"]);

/** One hash over the names and contents of all files below the given paths. Paths that don't exist count as empty. */
export function fingerprint(paths, extra = []) {
  const hash = createHash("sha256");
  for (const text of extra) hash.update(`${text}\0`);
  for (const file of paths.flatMap(filesBelow).sort()) {
    const content = readFileSync(file);
    hash.update(`${relative(ROOT, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

export function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !NOT_A_SOURCE.has(entry.name))
    .flatMap((entry) => filesBelow(join(path, entry.name)));
}

/**
 * Does `work` unless it was done with the same fingerprint before and its result is still there.
 * The stamp is gone while the work is under way, so that an interrupted run is never taken for a finished one.
 */
export async function onceFor({ name, fingerprint: wanted, results, work }) {
  const stamp = inTools("stamps", name);
  const isDone = results.every((result) => existsSync(result)) && readIfPresent(stamp) === wanted;
  if (isDone) return;
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(inTools("stamps"), { recursive: true });
  writeFileSync(stamp, wanted);
}

function readIfPresent(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}
