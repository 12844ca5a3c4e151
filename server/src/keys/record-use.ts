import type { Context } from "../context/context.js";
import type { KnownKey } from "./find-known-key.js";

const MINUTE_MILLISECONDS = 60_000;

/**
 * Notes that a key was used, when (in milliseconds since the epoch) and from where, off the call. Answers a promise as
 * `noteUse` does.
 */
export function recordUse(
  ctx: Pick<Context, "recorder">,
  known: KnownKey,
  at: number,
  ipAddress: string | null,
): Promise<void> | null {
  const noting = noteUse(ctx, known, at, ipAddress);
  if (noting === null) ctx.recorder.use({ apiKeyId: known.apiKeyId, secretId: known.secretId, at, ipAddress });
  return noting;
}

/**
 * The same for a use that the record of its call tells. Answers a promise only for a secret that nobody has used before: to be
 * awaited before the call is answered, since a repeat with an idempotency key replaces a secret that is unused.
 */
export function noteUse(
  { recorder }: Pick<Context, "recorder">,
  known: KnownKey,
  at: number,
  ipAddress: string | null,
): Promise<void> | null {
  const minute = Math.floor(at / MINUTE_MILLISECONDS);
  if (known.usedInMinute === minute) return null;
  const { apiKey, secret } = known;
  // What the server remembers of the key is shown, too.
  apiKey.lastUsedAt = new Date(at);
  apiKey.lastUsedIp = ipAddress;
  if (secret.lastUsedAt !== null) {
    known.usedInMinute = minute;
    return null;
  }
  return recorder.firstUse({ apiKeyId: apiKey.id, secretId: secret.id, at, ipAddress }).then((isRecorded) => {
    if (isRecorded) secret.lastUsedAt = new Date(at);
  });
}
