import { LIMITS } from "@claviger/shared/limits";
import type { RateLimit } from "@claviger/shared/permissions";
import { message, t, textOf, type Message } from "../../lib/text";

export const WINDOWS = { second: 1, minute: 60, hour: 3600, day: 86_400 } as const;

const WINDOW_LABELS: Record<keyof typeof WINDOWS, Message> = {
  second: message("second"),
  minute: message("minute"),
  hour: message("hour"),
  day: message("day"),
};
const WINDOW_NAMES = Object.keys(WINDOWS) as (keyof typeof WINDOWS)[];

/** Such as “100 calls per minute”, “5 calls per 90 seconds”. */
export function rateLimitText({ limit, windowSeconds }: RateLimit): string {
  return t("{count, plural, one {# call} other {# calls}} per {window}", {
    count: limit,
    window: windowText(windowSeconds),
  });
}

/** Such as “minute”, “90 seconds”. */
export function windowText(windowSeconds: number): string {
  const usual = WINDOW_NAMES.find((name) => WINDOWS[name] === windowSeconds);
  if (usual) return textOf(WINDOW_LABELS[usual]);
  return t("{count, plural, one {# second} other {# seconds}}", { count: windowSeconds });
}

/** As the form holds it: nothing in `limit` for none. */
export interface RateLimitDraft {
  limit: string;
  windowSeconds: number;
}

export const NO_RATE_LIMIT: Readonly<RateLimitDraft> = Object.freeze({ limit: "", windowSeconds: WINDOWS.minute });

export const toDraft = (rateLimit: RateLimit | null): RateLimitDraft =>
  rateLimit ? { limit: String(rateLimit.limit), windowSeconds: rateLimit.windowSeconds } : { ...NO_RATE_LIMIT };

export function fromDraft({ limit, windowSeconds }: RateLimitDraft): RateLimit | null {
  return limit.trim() === "" ? null : { limit: Number(limit), windowSeconds };
}

export function rateLimitProblem({ limit }: RateLimitDraft): string | null {
  if (limit.trim() === "") return null;
  const { min, max } = LIMITS.rateLimit.limit;
  const count = Number(limit);
  if (!Number.isInteger(count) || count < min) return t("Enter a whole number, or nothing for no limit.");
  return count > max ? t("{count, plural, one {At most # call.} other {At most # calls.}}", { count: max }) : null;
}
