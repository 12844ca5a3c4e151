import { setTimeout as delay } from "node:timers/promises";
import type { Logger } from "./logger.js";
import { Pace } from "./pace.js";

interface WriteBehindDeps {
  /** What is written, for the log. */
  readonly name: string;
  /** Writes what was gathered. When it throws, it has kept everything and is asked again. */
  readonly write: (pace: Pace) => Promise<void>;
  readonly log: Logger;
}

const EVERY_MILLISECONDS = 1000;
const AGAIN_MILLISECONDS = 200;
/** Over how much of the time until the next round one may be spread. */
const SPREAD_MILLISECONDS = 800;

/**
 * Writes in the background what was gathered in memory: every second, one round after another, and once more at the end. A round
 * may take its time as long as nobody waits for it.
 */
export class WriteBehind {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private pace = new Pace();
  private waitingFor = 0;
  private isWaiting = false;
  private isFailing = false;

  constructor(private readonly deps: WriteBehindDeps) {}

  start(): void {
    this.timer ??= setInterval(() => {
      // A round that takes longer than a second is followed by one, not by as many as were missed.
      if (!this.isWaiting) void this.round().catch(() => undefined);
    }, EVERY_MILLISECONDS).unref();
  }

  /** Writes everything that was gathered before the call. Throws what the database threw; nothing is lost then. */
  flush(): Promise<void> {
    this.pace.hurry();
    this.waitingFor += 1;
    return this.round().finally(() => (this.waitingFor -= 1));
  }

  /** Writes what is left, trying until the deadline. Answers whether it could. */
  async stop(deadline: number): Promise<boolean> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    for (;;) {
      const left = deadline - performance.now();
      const isWritten = await Promise.race([
        this.flush().then(
          () => true,
          () => false,
        ),
        delay(Math.max(left, 0), null, { ref: false }),
      ]);
      if (isWritten) return true;
      if (isWritten === null || performance.now() + AGAIN_MILLISECONDS >= deadline) return false;
      await delay(AGAIN_MILLISECONDS);
    }
  }

  private round(): Promise<void> {
    this.isWaiting = true;
    const round = this.running
      .catch(() => undefined)
      .then(() => {
        this.isWaiting = false;
        this.pace = new Pace(this.waitingFor > 0 ? 0 : SPREAD_MILLISECONDS);
        return this.write(this.pace);
      });
    this.running = round;
    return round;
  }

  private async write(pace: Pace): Promise<void> {
    const { name, write, log } = this.deps;
    try {
      await write(pace);
      if (this.isFailing) log.info(`${name} are written again`);
      this.isFailing = false;
    } catch (error) {
      // Once for an outage, not once a second.
      if (!this.isFailing) log.error({ err: error }, `${name} can't be written; they are kept and tried again`);
      this.isFailing = true;
      throw error;
    }
  }
}
