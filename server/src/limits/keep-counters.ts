import type { DataSource } from "typeorm";
import type { Clock } from "../platform/clock.js";
import type { Logger } from "../platform/logger.js";
import { WriteBehind } from "../platform/write-behind.js";
import { purgeCounters } from "./counter-store.js";
import type { ProcessCounters } from "./counters.js";

interface KeepingDeps {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly log: Logger;
}

const MINUTE = 60_000;

/**
 * Saves the counters every second, all of them at the end, and clears up behind them. To be started, and stopped when nothing is
 * counted any more.
 */
export function keepCounters(
  counters: ProcessCounters,
  { dataSource, clock, log }: KeepingDeps,
): Pick<WriteBehind, "start" | "flush" | "stop"> {
  let purgedAt = 0;
  const write = async (): Promise<void> => {
    counters.sweep();
    await counters.flush();
    const now = clock.now().getTime();
    if (now - purgedAt < MINUTE) return;
    await purgeCounters(dataSource, now);
    purgedAt = now;
  };
  const writer = new WriteBehind({ name: "counters", write, log });
  return {
    start: () => writer.start(),
    flush: () => writer.flush(),
    stop: (deadline) => {
      counters.end();
      return writer.stop(deadline);
    },
  };
}
