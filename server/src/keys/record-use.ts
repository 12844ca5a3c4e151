import type { Context } from "../context/context.js";
import type { KnownKey } from "./find-known-key.js";
import { minuteOf, noteLastUse } from "./last-use.js";

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
  if (known.isSecretUsed && known.usedInMinute === minuteOf(at)) return null;
  // What the server remembers of the key is shown, too.
  noteLastUse(known, at);
  known.apiKey.lastUsedIp = ipAddress;
  if (known.isSecretUsed) return null;
  const { apiKeyId, secretId } = known;
  return recorder.firstUse({ apiKeyId, secretId, at, ipAddress }).then((isRecorded) => {
    if (isRecorded) known.isSecretUsed = true;
  });
}
