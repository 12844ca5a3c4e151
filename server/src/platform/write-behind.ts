import { setTimeout as delay } from "node:timers/promises";
import type { Logger } from "./logger.js";

interface WriteBehindDeps {
  /** What is written, for the log. */
  readonly name: string;
  /** Writes what was gathered. When it throws, it has kept everything and is asked again. */
  readonly write: () => Promise<void>;
  readonly log: Logger;
}

const EVERY_MILLISECONDS = 1000;
const AGAIN_MILLISECONDS = 200;

/** Writes in the background what was gathered in memory: every second, one round after another, and once more at the end. */
export class WriteBehind {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private isWaiting = false;
  private isFailing = false;

  constructor(private readonly deps: WriteBehindDeps) {}

  start(): void {
    this.timer ??= setInterval(() => {
      // A round that takes longer than a second is followed by one, not by as many as were missed.
      if (!this.isWaiting) void this.flush().catch(() => undefined);
    }, EVERY_MILLISECONDS).unref();
  }

  /** Writes everything that was gathered before the call. Throws what the database threw; nothing is lost then. */
  flush(): Promise<void> {
    this.isWaiting = true;
    const round = this.running
      .catch(() => undefined)
      .then(() => {
        this.isWaiting = false;
        return this.write();
      });
    this.running = round;
    return round;
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

  private async write(): Promise<void> {
    const { name, write, log } = this.deps;
    try {
      await write();
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
