import type { Demand, LimitCode, Refusal, Taken } from "../context/counters.js";
import { secondsUntil } from "./windows.js";

/** What a demand is counted by, in the window that is open now. */
export interface Counted {
  readonly count: number;
  readonly endsAt: number;
}

const NOTHING: readonly LimitCode[] = Object.freeze([]);
const PASSED: Taken = Object.freeze({ refusal: null, observed: NOTHING });

/**
 * Whether a call may pass, given what has been counted for each of its demands. Pure. The first that is enforced and has no room
 * names the code, and the last of that code to end says when to try again.
 */
export function decide(demands: readonly Demand[], counted: readonly Counted[], now: number): Taken {
  let refusal: Refusal | null = null;
  let observed = NOTHING;
  for (let index = 0; index < demands.length; index++) {
    const [demand, counter] = [demands[index], counted[index]];
    if (!demand || !counter || counter.count + demand.cost <= demand.limit) continue;
    const { code } = demand;
    if (demand.enforce) refusal = later(refusal, code, secondsUntil(counter.endsAt, now));
    else if (!observed.includes(code)) observed = [...observed, code];
  }
  return refusal === null && observed === NOTHING ? PASSED : { refusal, observed };
}

function later(refusal: Refusal | null, code: LimitCode, retryAfterSeconds: number): Refusal {
  if (refusal === null) return { code, retryAfterSeconds };
  const lasts = refusal.code === code && retryAfterSeconds > refusal.retryAfterSeconds;
  return lasts ? { code, retryAfterSeconds } : refusal;
}
