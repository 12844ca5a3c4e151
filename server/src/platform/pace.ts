import { setImmediate as nextTurn } from "node:timers/promises";

/** How many times as long as it took something rests. */
const RESTS = 3;

/** Spreads work over a while: what it does without a rest takes a processor from whoever has to answer at once. */
export class Pace {
  private until: number;
  private since = performance.now();
  private wake: (() => void) | null = null;

  /** @param milliseconds How long there is time for rests. */
  constructor(milliseconds = 0) {
    this.until = this.since + milliseconds;
  }

  /** Between two pieces of work, which is from one call to the next. Lets others have their turn in any case. */
  async rest(): Promise<void> {
    const now = performance.now();
    const pause = Math.min((now - this.since) * RESTS, this.until - now);
    await (pause > 0 ? this.sleep(pause) : nextTurn());
    this.since = performance.now();
  }

  /** Somebody waits for the end of it. */
  hurry(): void {
    this.until = -Infinity;
    this.wake?.();
  }

  private sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
