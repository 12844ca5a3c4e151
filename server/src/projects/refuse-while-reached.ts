import { conflict } from "../platform/errors.js";

/** Throws CONFLICT where keys reach what is about to be deleted. */
export function refuseWhileReached(what: "project" | "environment", keys: number): void {
  if (keys === 0) return;
  const who =
    keys === 1
      ? "1 API key that is neither revoked nor expired reaches"
      : `${keys} API keys that are neither revoked nor expired reach`;
  throw conflict(`${who} this ${what}`);
}
