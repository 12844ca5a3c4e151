import { requireActor, type Context } from "../context/context.js";
import { may } from "./authorize.js";

/**
 * Whether whoever asks may be shown a person of an organization: whoever may see its members, that person, and the keys that
 * are theirs. Throws UNAUTHENTICATED for an anonymous request.
 */
export async function seesPerson(ctx: Context, organizationId: string, userId: string): Promise<boolean> {
  const actor = requireActor(ctx);
  if (actor.kind === "USER" && actor.userId === userId) return true;
  const isOwnKey = actor.kind === "API_KEY" && actor.organizationId === organizationId;
  if (isOwnKey && actor.rights.ownerUserId === userId) return true;
  return may(ctx, "member.read", organizationId, { kind: "organization" });
}
