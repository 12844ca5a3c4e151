import type { AnsweredCall, Recorder, Use } from "../context/recorder.js";
import type { FirstUses } from "../keys/first-uses.js";
import type { Metrics } from "../platform/metrics.js";
import type { Bookkeeper } from "./bookkeeper.js";

interface RecorderDeps {
  readonly bookkeeper: Bookkeeper;
  readonly firstUses: FirstUses;
  readonly metrics: Metrics;
}

/** Measures what calls with keys do, and has it taken down. */
export class DatabaseRecorder implements Recorder {
  constructor(private readonly deps: RecorderDeps) {
    const { metrics, bookkeeper } = deps;
    metrics.watchGauge(
      "claviger_write_queue",
      "What waits in memory to be written into the database.",
      {
        usage_counts: () => bookkeeper.state.waiting.usageCounts,
        request_logs: () => bookkeeper.state.waiting.requestLogs,
        last_uses: () => bookkeeper.state.waiting.lastUses,
      },
      "queue",
    );
    metrics.watchCounter(
      "claviger_request_logs_dropped_total",
      "Calls that were not logged because too many waited to be.",
      { allowed: () => bookkeeper.state.dropped.allowed, refused: () => bookkeeper.state.dropped.refused },
      "outcome",
    );
  }

  call(call: AnsweredCall): void {
    const { metrics, bookkeeper } = this.deps;
    metrics.countCall(call.surface, call.code, call.durationMs);
    bookkeeper.call(call);
  }

  use(use: Use): void {
    this.deps.bookkeeper.use(use);
  }

  firstUse(use: Use): Promise<boolean> {
    this.use(use);
    return this.deps.firstUses.write(use);
  }
}
