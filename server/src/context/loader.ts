import type { Context } from "./context.js";

/** The one loader of its kind in this request. Keyed by the function that asks for it. */
export function loaderOf<T extends object>(ctx: Context, owner: unknown, make: () => T): T {
  const known = ctx.loaded.get(owner) as T | undefined;
  if (known) return known;
  const made = make();
  ctx.loaded.set(owner, made);
  return made;
}
