import { inRoot } from "../lib/root.mjs";

/** A command line tool of the root package. */
export function tool(name) {
  return inRoot("node_modules", ".bin", name);
}
