import { LIMITS } from "@claviger/shared/limits";
import type { RateLimit } from "@claviger/shared/permissions";
import { counted } from "../../lib/plural";

export const WINDOWS = { second: 1, minute: 60, hour: 3600, day: 86_400 } as const;

/** Such as “100 calls per minute”, “5 calls per 90 seconds”. */
export function rateLimitText({ limit, windowSeconds }: RateLimit): string {
  return `${counted(limit, "call")} per ${windowText(windowSeconds)}`;
}

/** Such as “minute”, “90 seconds”. */
export function windowText(windowSeconds: number): string {
  const usual = Object.entries(WINDOWS).find(([, seconds]) => seconds === windowSeconds);
  return usual ? usual[0] : counted(windowSeconds, "second");
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
  if (!Number.isInteger(count) || count < min) return "Enter a whole number, or nothing for no limit.";
  return count > max ? `At most ${counted(max, "call")}.` : null;
}
