import type { DataSource } from "typeorm";
import type { AnsweredCall, Recorder, Use } from "../context/recorder.js";
import { KeyUses } from "../keys/key-uses.js";
import type { Clock } from "../platform/clock.js";
import type { Logger } from "../platform/logger.js";
import type { Metrics } from "../platform/metrics.js";
import { WriteBehind } from "../platform/write-behind.js";
import { CallLog } from "./call-log.js";
import { Tallies } from "./tallies.js";
import { UsageFolder } from "./usage-folder.js";

interface RecorderDeps {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Which part of the calls that were allowed is logged: 0 for none, 1 for all. */
  readonly logSample: number;
}

/** Takes down what calls with keys do, and writes it every second. */
export class DatabaseRecorder implements Recorder {
  private readonly uses: KeyUses;
  private readonly tallies: Tallies;
  private readonly calls: CallLog;
  private readonly folder: UsageFolder;
  private readonly metrics: Metrics;
  private readonly writers: readonly WriteBehind[];

  constructor({ dataSource, clock, log, metrics, logSample }: RecorderDeps) {
    this.uses = new KeyUses({ dataSource, clock, log });
    this.tallies = new Tallies(dataSource, clock);
    this.calls = new CallLog({ dataSource, clock, log, sample: logSample });
    this.folder = new UsageFolder({ dataSource, log });
    this.metrics = metrics;
    this.writers = [
      new WriteBehind({ name: "usage counts", write: () => this.tallies.write(), log }),
      new WriteBehind({ name: "request logs", write: () => this.calls.write(), log }),
      new WriteBehind({ name: "last uses of keys", write: () => this.uses.write(), log }),
    ];
    const { uses, tallies, calls } = this;
    metrics.watchGauge(
      "claviger_write_queue",
      "What waits in memory to be written into the database.",
      { usage_counts: () => tallies.size, request_logs: () => calls.size, last_uses: () => uses.size },
      "queue",
    );
    metrics.watchCounter(
      "claviger_request_logs_dropped_total",
      "Calls that were not logged because too many waited to be.",
      { allowed: () => calls.dropped.allowed, refused: () => calls.dropped.refused },
      "outcome",
    );
  }

  call(call: AnsweredCall): void {
    this.metrics.countCall(call.surface, call.code, call.durationMs);
    this.tallies.count(call);
    this.calls.add(call);
  }

  use(use: Use): void {
    this.uses.note(use);
  }

  firstUse(use: Use): Promise<boolean> {
    return this.uses.noteFirst(use);
  }

  start(): void {
    for (const writer of this.writers) writer.start();
    this.folder.start();
  }

  /** Writes everything that was taken down before the call and is due. */
  async flush(): Promise<void> {
    await Promise.all(this.writers.map((writer) => writer.flush()));
  }

  /** Writes what is left, trying until the deadline. Answers whether it could. */
  async stop(deadline: number): Promise<boolean> {
    this.uses.end();
    const folded = this.folder.stop(deadline);
    const written = await Promise.all(this.writers.map((writer) => writer.stop(deadline)));
    await folded;
    return !written.includes(false);
  }
}
