import type { DataSource, EntityManager } from "typeorm";
import { addSeconds, type Clock } from "../platform/clock.js";
import type { Logger } from "../platform/logger.js";
import { Job, type JobStatus } from "./job.entity.js";

/** The job isn't this run's any more: it was canceled, or its lease has ended. */
export class LeaseLost extends Error {}

interface RunDeps {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly log: Logger;
}

const BEAT_MILLISECONDS = 1000;

/** One server's run of a job, for as long as it holds the job's lease. */
export class JobRun {
  private readonly aborting = new AbortController();
  private isLost = false;
  /** What was reported and is stored with the next change of the job; nothing for a run that counts in its transactions. */
  private progress: Partial<Pick<Job, "done" | "total">> = {};

  constructor(
    readonly job: Job,
    private readonly deps: RunDeps,
    private readonly leaseSeconds: number,
  ) {}

  /** Aborted when the job was canceled, when its lease is lost, and when the server stops. */
  get signal(): AbortSignal {
    return this.aborting.signal;
  }

  abort(): void {
    this.aborting.abort(new Error("The job's run was ended"));
  }

  /** How far the job is. Stored with the next beat, which is at most once a second. Throws where the run is to end. */
  report(done: number, total: number | null): void {
    this.progress = { done, total };
    this.signal.throwIfAborted();
  }

  /**
   * Counts one more as done, in the transaction that does it: both happen or neither, also when the server dies. Throws where
   * the run is to end, so that nothing is done for a job that was canceled or that another server has taken. Locks the job.
   */
  async count(db: EntityManager): Promise<void> {
    this.signal.throwIfAborted();
    const { id, leaseOwner } = this.job;
    const held = { id, leaseOwner: leaseOwner ?? "" };
    const { affected } = await db.update(Job, held, { done: () => "done + 1" });
    if (affected === 0) throw new LeaseLost();
  }

  /** Does the work while prolonging the lease. Throws LeaseLost where that was taken away, whatever the work says. */
  async whileAlive<T>(work: () => Promise<T>): Promise<T> {
    let beating = Promise.resolve();
    const timer = setInterval(() => {
      beating = beating.then(() => this.beat());
    }, BEAT_MILLISECONDS);
    try {
      this.signal.throwIfAborted();
      const result = await work();
      this.signal.throwIfAborted();
      return result;
    } catch (error) {
      throw this.isLost ? new LeaseLost() : error;
    } finally {
      clearInterval(timer);
      await beating;
    }
  }

  async finish(status: Extract<JobStatus, "SUCCEEDED" | "FAILED">, outcome: Partial<Pick<Job, "result" | "error">>) {
    const finishedAt = this.deps.clock.now();
    await this.change({ status, ...this.progress, finishedAt, dueAt: null, leaseOwner: null, ...outcome });
  }

  /** Back to the queue, as if it had never been taken. */
  async giveBack(): Promise<void> {
    const dueAt = this.deps.clock.now();
    await this.change({
      status: "QUEUED",
      ...this.progress,
      dueAt,
      leaseOwner: null,
      attempts: this.job.attempts - 1,
    });
  }

  private async beat(): Promise<void> {
    try {
      await this.change({ ...this.progress, dueAt: addSeconds(this.deps.clock.now(), this.leaseSeconds) });
    } catch (error) {
      // The lease outlasts some beats; when it doesn't, another server has the job, and this run changes nothing of it.
      this.deps.log.warn({ err: error, job: this.job.id }, "a job's lease couldn't be prolonged");
    }
    if (this.isLost) this.abort();
  }

  private async change(change: Partial<Job>): Promise<void> {
    const { id, leaseOwner } = this.job;
    const { affected } = await this.deps.dataSource.manager.update(Job, { id, leaseOwner: leaseOwner ?? "" }, change);
    this.isLost ||= affected === 0;
  }
}
