/** Slows down who guesses passwords. One for each server. */
export interface Throttle {
  /**
   * Counts an attempt to act as an account, whether it exists or not, before it is made. Throws RATE_LIMITED when the account
   * has failed too often of late, or the client's address tries too much.
   */
  attempt(account: string, ipAddress: string | null): Promise<Attempt>;
}

export interface Attempt {
  /** Takes the attempt back: only failures count against an account. */
  succeeded(): Promise<void>;
}
