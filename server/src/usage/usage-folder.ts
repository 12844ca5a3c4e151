import { setTimeout as delay } from "node:timers/promises";
import type { DataSource } from "typeorm";
import { distinctValues } from "../platform/database/distinct-values.js";
import type { Logger } from "../platform/logger.js";
import { Pace } from "../platform/pace.js";
import { foldUsage } from "./fold-usage.js";

interface FolderDeps {
  readonly dataSource: DataSource;
  readonly log: Logger;
}

const EVERY_MILLISECONDS = 60_000;
/** Over how much of it the work may be spread. */
const SPREAD_MILLISECONDS = 45_000;

/** Adds to the hours of every organization, once a minute, what calls have added to them: as nobody may ask for a report. */
export class UsageFolder {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private isEnding = false;
  private pace = new Pace();

  constructor(private readonly deps: FolderDeps) {}

  start(): void {
    this.timer ??= setInterval(() => {
      this.running ??= this.fold().finally(() => (this.running = null));
    }, EVERY_MILLISECONDS).unref();
  }

  /** What is left is there for the next server. Waits for the organization that is being worked on, until the deadline. */
  async stop(deadline: number): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.isEnding = true;
    this.pace.hurry();
    await Promise.race([this.running, delay(Math.max(deadline - performance.now(), 0), null, { ref: false })]);
  }

  /** An organization whose usage can't be folded doesn't keep the others from it. */
  async fold(): Promise<void> {
    const { dataSource, log } = this.deps;
    this.pace = new Pace(SPREAD_MILLISECONDS);
    const deltas = { table: "usage_delta", index: null, fixed: [] };
    try {
      for await (const organizationId of distinctValues(dataSource.manager, deltas, "organization_id")) {
        if (this.isEnding) return;
        await foldUsage(dataSource, organizationId, this.pace).catch((error: unknown) =>
          log.error({ err: error, organizationId }, "usage can't be added up; it is kept and tried again"),
        );
      }
    } catch (error) {
      log.error({ err: error }, "usage can't be added up; it is kept and tried again");
    }
  }
}
