import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The secret of an installation that was given none: made once and kept in its data folder, for its own account alone.
 * Of several that make it at once, one wins.
 */
export function keepSecret(folder: string): string {
  const path = join(folder, "secret");
  return readSecret(folder) ?? make(folder, path);
}

function make(folder: string, path: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  writeFileSync(draft, randomBytes(32).toString("base64url"), { mode: 0o600, flush: true });
  try {
    // Unlike a rename, a link never replaces what is there, and unlike a write it is there whole or not at all.
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path, "utf8");
}

/** The secret that is kept in a folder; null where none is. */
export function readSecret(folder: string): string | null {
  try {
    return readFileSync(join(folder, "secret"), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
