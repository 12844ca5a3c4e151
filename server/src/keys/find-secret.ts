import { requireActor, type Context } from "../context/context.js";
import { isId } from "../platform/ids.js";
import { KeySecret } from "./key-secret.entity.js";
import { findKey } from "./require-key.js";

/** What may be shown of a secret whose key whoever asks may see; null for any other. */
export async function findSecret(ctx: Context, id: string): Promise<KeySecret | null> {
  requireActor(ctx);
  const secret = isId("sec", id) ? await ctx.db.findOneBy(KeySecret, { id }) : null;
  return secret && (await findKey(ctx, secret.apiKeyId)) ? secret : null;
}
