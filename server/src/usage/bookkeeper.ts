import type { DataSource } from "typeorm";
import type { AnsweredCall, Use } from "../context/recorder.js";
import { KeyUses } from "../keys/key-uses.js";
import type { Clock } from "../platform/clock.js";
import type { Logger } from "../platform/logger.js";
import { WriteBehind } from "../platform/write-behind.js";
import { CallLog } from "./call-log.js";
import { Tallies } from "./tallies.js";
import { UsageFolder } from "./usage-folder.js";

/** How many things wait to be written, and how many calls found no room in the log since the start. */
export interface BookState {
  readonly waiting: { readonly usageCounts: number; readonly requestLogs: number; readonly lastUses: number };
  readonly dropped: { readonly allowed: number; readonly refused: number };
}

/** Keeps the books of what calls with keys do: counts them, logs them, and notes when keys were last used. */
export interface Bookkeeper {
  /** Synchronous, as `use`: whoever called doesn't wait for the database. */
  call(call: AnsweredCall): void;
  use(use: Use): void;
  readonly state: BookState;
  /** From now on everything is written every second. */
  start(): void;
  /** Writes everything that was taken down before the call and is due. */
  flush(): Promise<void>;
  /** Writes what is left, trying until the deadline, in the time of `performance.now()`. Answers whether it could. */
  stop(deadline: number): Promise<boolean>;
}

export interface BookkeeperDeps {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly log: Logger;
  /** Which part of the calls that were allowed is logged: 0 for none, 1 for all. */
  readonly logSample: number;
}

/** Keeps them in the thread where it is called. */
export class LocalBookkeeper implements Bookkeeper {
  private readonly uses: KeyUses;
  private readonly tallies: Tallies;
  private readonly calls: CallLog;
  private readonly folder: UsageFolder;
  private readonly writers: readonly WriteBehind[];

  constructor({ dataSource, clock, log, logSample }: BookkeeperDeps) {
    this.uses = new KeyUses({ dataSource, clock });
    this.tallies = new Tallies(dataSource, clock);
    this.calls = new CallLog({ dataSource, clock, log, sample: logSample });
    this.folder = new UsageFolder({ dataSource, log });
    this.writers = [
      new WriteBehind({ name: "usage counts", write: (pace) => this.tallies.write(pace), log }),
      new WriteBehind({ name: "request logs", write: (pace) => this.calls.write(pace), log }),
      new WriteBehind({ name: "last uses of keys", write: (pace) => this.uses.write(pace), log }),
    ];
  }

  get state(): BookState {
    const { uses, tallies, calls } = this;
    return {
      waiting: { usageCounts: tallies.size, requestLogs: calls.size, lastUses: uses.size },
      dropped: calls.dropped,
    };
  }

  call(call: AnsweredCall): void {
    this.countOnly(call);
    this.calls.add(call);
  }

  /** Counts a call that there is no room to log. */
  count(call: AnsweredCall): void {
    this.countOnly(call);
    this.calls.drop(call);
  }

  private countOnly(call: AnsweredCall): void {
    this.tallies.count(call);
    const { apiKeyId, usedSecretId: secretId, at, ipAddress } = call;
    if (apiKeyId !== null && secretId !== null) this.uses.note({ apiKeyId, secretId, at, ipAddress });
  }

  use(use: Use): void {
    this.uses.note(use);
  }

  start(): void {
    for (const writer of this.writers) writer.start();
    this.folder.start();
  }

  async flush(): Promise<void> {
    await Promise.all(this.writers.map((writer) => writer.flush()));
  }

  async stop(deadline: number): Promise<boolean> {
    this.uses.end();
    const folded = this.folder.stop(deadline);
    const written = await Promise.all(this.writers.map((writer) => writer.stop(deadline)));
    await folded;
    return !written.includes(false);
  }
}
