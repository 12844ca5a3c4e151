import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

export function inRoot(...parts) {
  return join(ROOT, ...parts);
}

/** What the scripts keep between runs: Node 24, stamps of finished steps, results of test runs. Ignored by git. */
export function inTools(...parts) {
  return inRoot(".tools", ...parts);
}
