import type { Context } from "../context/context.js";
import type { PresentedKey } from "./find-by-digest.js";

const EVERY_MILLISECONDS = 60_000;

/**
 * Notes that a key was used, when (in milliseconds since the epoch) and from where, off the call. Answers a promise only for a secret that nobody has used before: to be awaited
 * before the call is answered, since a repeat with an idempotency key replaces a secret that is unused.
 */
export function recordUse(
  { recorder }: Pick<Context, "recorder">,
  { apiKey, secret }: PresentedKey,
  at: number,
  ipAddress: string | null,
): Promise<void> | null {
  const use = { apiKeyId: apiKey.id, secretId: secret.id, at, ipAddress };
  // What the server remembers of the key is shown, too.
  if (apiKey.lastUsedAt === null || at - apiKey.lastUsedAt.getTime() >= EVERY_MILLISECONDS) {
    apiKey.lastUsedAt = new Date(at);
    apiKey.lastUsedIp = ipAddress;
  }
  if (secret.lastUsedAt !== null) {
    recorder.use(use);
    return null;
  }
  return recorder.firstUse(use).then((isRecorded) => {
    if (isRecorded) secret.lastUsedAt = new Date(at);
  });
}
