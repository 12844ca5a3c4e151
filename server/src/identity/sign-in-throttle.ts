import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Throttle } from "../context/throttle.js";
import { AppError } from "../platform/errors.js";

const FAILURES = { points: 10, duration: 15 * 60 } as const;
const ATTEMPTS = { points: 300, duration: 60 } as const;

/**
 * Ten failures of one account in 15 minutes, 300 attempts of one address in a minute. Windows end by themselves, and refused
 * attempts don't lengthen them: nobody is locked out for good.
 */
export function createSignInThrottle(): Throttle {
  const accounts = new RateLimiterMemory(FAILURES);
  const addresses = new RateLimiterMemory(ATTEMPTS);
  return {
    attempt: async (account, ipAddress) => {
      if (ipAddress !== null) await take(addresses, ipAddress);
      // Taken before the password is checked and not after it failed, so that guesses made at once don't slip through.
      await take(accounts, account);
      return { succeeded: () => giveBack(accounts, account) };
    },
  };
}

async function take(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const retryAfterSeconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw new AppError("RATE_LIMITED", "Too many attempts. Try again later.", { retryAfterSeconds });
  }
}

/** Only in the window in which it was taken: the next one would begin with an attempt too many. */
async function giveBack(limiter: RateLimiterMemory, key: string): Promise<void> {
  const window = await limiter.get(key);
  if (window && window.msBeforeNext > 0 && window.consumedPoints > 0) await limiter.reward(key);
}
