import type { Context } from "../context/context.js";
import type { SignedIn } from "./sign-in.js";
import { userActor } from "./user-actor.js";
import type { ViewerType } from "./viewer.graphql.js";

/** From here on the request, and its browser, are those of the person who has signed in. Only resolvers call it. */
export function enter(ctx: Context, { user, session }: SignedIn): { viewer: ViewerType } {
  const actor = userActor(user, session.id);
  ctx.become(actor);
  ctx.setSession(session);
  return { viewer: { actor } };
}
