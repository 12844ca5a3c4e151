import type { Context } from "../context/context.js";
import { findKnownKey, type KnownKey } from "../keys/find-known-key.js";
import type { Soon } from "../platform/soon.js";
import { findKnownEnvironment, type KnownEnvironment } from "./find-known-environment.js";

/** What a call is decided by, on its way. */
export interface Sought {
  readonly environment: Soon<KnownEnvironment | null>;
  readonly known: Soon<KnownKey | null>;
  /** Of `performance.now()`. */
  readonly since: number;
}

/**
 * Begins to look for both at once: what a server doesn't remember, its database is then asked in one go. Whoever waits for one
 * of them and goes no further leaves the other alone.
 */
export function seek(ctx: Context, environmentId: string, secret: string): Sought {
  const since = performance.now();
  return {
    environment: unwatched(findKnownEnvironment(ctx, environmentId)),
    known: unwatched(findKnownKey(ctx, secret)),
    since,
  };
}

function unwatched<T>(value: Soon<T>): Soon<T> {
  if (value instanceof Promise) value.catch(() => {});
  return value;
}
