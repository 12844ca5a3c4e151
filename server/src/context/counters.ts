/** What a call is refused with that finds no room. */
export type LimitCode = "RATE_LIMITED" | "BUDGET_EXCEEDED";

/** How long a window lasts: seconds, in windows that begin at the epoch, or the calendar's months in UTC. */
export type WindowLength = number | "MONTH";

/** What one limit asks of a call. Of the demands of one call, no two are made of the same counter. */
export interface Demand {
  /** What is counted: calls of a key, of a rule and whom it counts, or the cost of what a budget covers. */
  readonly counterId: string;
  readonly organizationId: string;
  readonly code: LimitCode;
  readonly window: WindowLength;
  readonly limit: number;
  /** What the call adds: 1 to a rate limit, its cost to a budget. */
  readonly cost: number;
  /** Whether the call is refused when there is no room, or that is only reported. */
  readonly enforce: boolean;
  /** Whether callers are told how much room there is: of what would refuse them, if not in a sandbox. */
  readonly announced: boolean;
  /** Where the counter was found last, for those who count to find it again. */
  counter: object | null;
}

export interface Refusal {
  readonly code: LimitCode;
  /** Until the window ends that refuses the call; of several with this code the last. */
  readonly retryAfterSeconds: number;
}

export interface Taken {
  /** What refuses the call; null when it may pass, and only then it is counted. */
  readonly refusal: Refusal | null;
  /** What had no room for the call and only reports. */
  readonly observed: readonly LimitCode[];
}

export interface RateLimitState {
  readonly limit: number;
  /** How long its window lasts. */
  readonly windowSeconds: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

/** Counts calls. One for the whole installation: every call is counted by this process. Times are milliseconds since the epoch. */
export interface Counters {
  /**
   * Counts a call against all of its demands, or against none: when one that is enforced has no room, nothing is counted.
   * Null when that can't be said before `load`.
   */
  take(demands: readonly Demand[], now: number): Taken | null;
  /** Reads what these demands are counted by and this process doesn't know yet. */
  load(demands: readonly Demand[]): Promise<void>;
  /** What has been counted in the window that is open now. Null before `load`. */
  countOf(demand: Demand, now: number): number | null;
}
