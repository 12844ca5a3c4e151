import type { UserActor } from "../context/actor.js";
import { requireActor, type Context } from "../context/context.js";
import { forbidden } from "../platform/errors.js";

/** The person who is signed in. Throws UNAUTHENTICATED, and FORBIDDEN for an API key. */
export function requirePerson(ctx: Context): UserActor {
  const actor = requireActor(ctx);
  if (actor.kind !== "USER") throw forbidden("This is for people who are signed in");
  return actor;
}

/** Lets everybody pass who isn't an API key: what a key asks for is judged by the key alone. Throws FORBIDDEN. */
export function refuseKey(ctx: Context): void {
  if (ctx.actor.kind === "API_KEY") throw forbidden("An API key can't sign in");
}
