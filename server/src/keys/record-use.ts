import type { Context } from "../context/context.js";
import { ApiKey } from "./api-key.entity.js";
import type { PresentedKey } from "./find-by-secret.js";
import { KeySecret } from "./key-secret.entity.js";

const EVERY_MILLISECONDS = 60_000;

type Using = Pick<Context, "db" | "clock" | "ipAddress" | "log">;

/**
 * Records that a key was used: at most once a minute for a key, and at once for a secret that nobody has used before.
 * A record that can't be written is logged and doesn't refuse the call.
 */
export async function recordUse(ctx: Using, { apiKey, secret }: PresentedKey): Promise<void> {
  const now = ctx.clock.now();
  const due = new Date(now.getTime() - EVERY_MILLISECONDS);
  try {
    if (!secret.lastUsedAt || secret.lastUsedAt <= due) {
      await touch(ctx, KeySecret, secret.id, due, { lastUsedAt: now });
    }
    if (!apiKey.lastUsedAt || apiKey.lastUsedAt <= due) {
      await touch(ctx, ApiKey, apiKey.id, due, { lastUsedAt: now, lastUsedIp: ctx.ipAddress });
    }
  } catch (error) {
    ctx.log.warn({ err: error, apiKeyId: apiKey.id }, "the use of a key could not be recorded");
  }
}

/** Writes only over what is old enough: never backwards, and once for all calls that find it due at the same moment. */
function touch(
  ctx: Using,
  entity: typeof ApiKey | typeof KeySecret,
  id: string,
  due: Date,
  use: { lastUsedAt: Date; lastUsedIp?: string | null },
) {
  return ctx.db
    .createQueryBuilder()
    .update(entity)
    .set(use)
    .where("id = :id AND (last_used_at IS NULL OR last_used_at <= :due)", { id, due })
    .execute();
}
