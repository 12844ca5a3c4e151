import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { In, IsNull, LessThanOrEqual, Not, type DataSource } from "typeorm";
import { addSeconds, type Clock } from "../platform/clock.js";
import { AppError } from "../platform/errors.js";
import type { Logger } from "../platform/logger.js";
import { JobRun, LeaseLost } from "./job-run.js";
import { Job } from "./job.entity.js";

/** A kind of work. Its run must bear being started again from the beginning: its server may die at any point. */
export interface JobKind {
  readonly kind: string;
  /** Answers the job's result. Reports through the run, and ends soon after the run's signal is aborted. */
  run(run: JobRun): Promise<object | null>;
}

interface RunnerDeps {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly log: Logger;
  readonly kinds: readonly JobKind[];
  readonly pollSeconds?: number;
  readonly leaseSeconds?: number;
}

const MAX_ATTEMPTS = 5;

/**
 * Runs jobs on this server, one after another. Any number of servers may do so: each job has a lease, and one whose server has
 * died is taken by another when that has ended.
 */
export class JobRunner {
  private readonly kinds: ReadonlyMap<string, JobKind>;
  private readonly stopping = new AbortController();
  private wakeUp = new AbortController();
  private loop: Promise<void> = Promise.resolve();
  /** Jobs that this server has brought to an end. */
  readonly ended = { succeeded: 0, failed: 0 };

  constructor(private readonly deps: RunnerDeps) {
    this.kinds = new Map(deps.kinds.map((kind) => [kind.kind, kind]));
  }

  start(): void {
    this.loop = this.work();
  }

  /** There is a job, or may be one. */
  readonly wake = (): void => this.wakeUp.abort();

  /** Gives the job that runs back to the queue, and ends. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.loop;
  }

  /** How many jobs wait or run, in the whole installation. */
  countUnfinished(): Promise<number> {
    return this.deps.dataSource.manager.countBy(Job, { dueAt: Not(IsNull()) });
  }

  private async work(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      // Before asking: what is queued while the answer is on its way wakes the next round.
      this.wakeUp = new AbortController();
      const { signal } = this.wakeUp;
      const hasRun = await this.runNext().catch((error: unknown) => {
        this.deps.log.error({ err: error }, "jobs can't be run");
        return false;
      });
      if (!hasRun && !this.stopping.signal.aborted) await sleep(this.deps.pollSeconds ?? 5, signal);
    }
  }

  /** Runs the job that has waited longest; answers whether there was one. */
  async runNext(): Promise<boolean> {
    const run = await this.claim();
    if (!run) return false;
    const stop = () => run.abort();
    this.stopping.signal.addEventListener("abort", stop);
    if (this.stopping.signal.aborted) stop();
    try {
      await this.runToEnd(run);
    } finally {
      this.stopping.signal.removeEventListener("abort", stop);
    }
    return true;
  }

  private async claim(): Promise<JobRun | null> {
    const { manager } = this.deps.dataSource;
    for (;;) {
      const now = this.deps.clock.now();
      const job = await manager
        .createQueryBuilder(Job, "job")
        .addSelect("job.input")
        .where({ dueAt: LessThanOrEqual(now), kind: In([...this.kinds.keys()]) })
        .orderBy("job.dueAt", "ASC")
        .addOrderBy("job.id", "ASC")
        .limit(1)
        .getOne();
      if (!job) return null;
      const { id, dueAt } = job;
      const lease = {
        status: "RUNNING",
        startedAt: job.startedAt ?? now,
        dueAt: addSeconds(now, this.leaseSeconds),
        leaseOwner: randomUUID(),
        attempts: job.attempts + 1,
      } as const;
      // Of several servers that have seen it due, one finds it so.
      const { affected } = await manager.update(Job, { id, dueAt, attempts: job.attempts }, lease);
      if (affected === 1) return new JobRun({ ...job, ...lease }, this.deps, this.leaseSeconds);
    }
  }

  private async runToEnd(run: JobRun): Promise<void> {
    const { job } = run;
    const { log } = this.deps;
    if (job.attempts > MAX_ATTEMPTS) return run.finish("FAILED", { error: `Given up after ${MAX_ATTEMPTS} attempts` });
    try {
      const result = await run.whileAlive(() => this.kindOf(job).run(run));
      await run.finish("SUCCEEDED", { result });
      this.ended.succeeded += 1;
    } catch (error) {
      if (error instanceof LeaseLost)
        return log.info({ job: job.id }, "a job was canceled, or taken by another server");
      if (this.stopping.signal.aborted) return run.giveBack();
      log.error({ err: error, job: job.id, kind: job.kind }, "a job failed");
      const message =
        error instanceof AppError ? error.message : `Internal error; the server's log has it under ${job.id}`;
      await run.finish("FAILED", { error: message });
      this.ended.failed += 1;
    }
  }

  private kindOf({ kind }: Job): JobKind {
    const known = this.kinds.get(kind);
    if (!known) throw new Error(`No job of kind ${kind} is known here`);
    return known;
  }

  private get leaseSeconds(): number {
    return this.deps.leaseSeconds ?? 10;
  }
}

async function sleep(seconds: number, signal: AbortSignal): Promise<void> {
  await delay(seconds * 1000, undefined, { signal, ref: false }).catch(() => undefined);
}
