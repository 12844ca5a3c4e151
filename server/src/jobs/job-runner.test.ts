import { setTimeout as delay } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { makeOrganization, type OwnedOrganization } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import { inTransaction } from "../context/in-transaction.js";
import { badInput } from "../platform/errors.js";
import { JobRunner, type JobKind } from "./job-runner.js";
import type { JobRun } from "./job-run.js";
import { Job } from "./job.entity.js";
import { startJob } from "./start-job.js";

describe("background jobs", () => {
  let world: World;
  let acme: OwnedOrganization;
  const runners: JobRunner[] = [];
  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    acme = await makeOrganization(world);
  });
  afterEach(async () => {
    await Promise.all(runners.splice(0).map((made) => made.stop()));
    await world.dataSource.manager.deleteAll(Job);
  });
  afterAll(() => world.close());

  const queue = (kind = "test.work", input: object = {}): Promise<Job> =>
    inTransaction(world.contextFor(acme.owner), (tx) =>
      startJob(tx, { organizationId: acme.organization.id, kind, input }),
    );
  const reload = ({ id }: Job): Promise<Job> => world.dataSource.manager.findOneByOrFail(Job, { id });
  function runner(work: JobKind["run"], pollSeconds = 600): JobRunner {
    const { clock, log } = world.contextFor(acme.owner);
    const kinds = [{ kind: "test.work", run: work }];
    const made = new JobRunner({ dataSource: world.dataSource, clock, log, kinds, pollSeconds, leaseSeconds: 10 });
    runners.push(made);
    return made;
  }
  async function until(job: Job, status: Job["status"]): Promise<Job> {
    for (;;) {
      const now = await reload(job);
      if (now.status === status) return now;
      await delay(20);
    }
  }
  const untilAborted = async (run: JobRun): Promise<null> => {
    while (!run.signal.aborted) await delay(10);
    run.signal.throwIfAborted();
    return null;
  };

  test("wait in the order in which they came, run one after another, and tell how far they got", async () => {
    const order: object[] = [];
    let atOnce = 0;
    const works = runner(async (run) => {
      expect(++atOnce).toBe(1);
      order.push(run.job.input);
      await delay(10);
      run.report(3, 4);
      atOnce--;
      return { path: "/there" };
    });
    const [first, second] = [await queue("test.work", { n: 1 }), await queue("test.work", { n: 2 })];
    expect(first).toMatchObject({ status: "QUEUED", done: 0, actorKind: "USER", actorLabel: "Olga" });
    works.start();
    expect(await until(second, "SUCCEEDED")).toMatchObject({
      done: 3,
      total: 4,
      result: { path: "/there" },
      error: null,
    });
    expect(await reload(first)).toMatchObject({ status: "SUCCEEDED", dueAt: null, leaseOwner: null });
    expect(order).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test("start at once when this server is told of them, without asking again and again", async () => {
    const works = runner(() => Promise.resolve(null));
    works.start();
    await delay(100);
    const job = await queue();
    await delay(100);
    expect((await reload(job)).status).toBe("QUEUED");
    works.wake();
    await until(job, "SUCCEEDED");
  });

  test("are found by a server that nobody told", async () => {
    runner(() => Promise.resolve(null), 0.05).start();
    await until(await queue(), "SUCCEEDED");
  });

  test("run once, however many servers there are", async () => {
    const runs: string[] = [];
    const work = async (run: JobRun): Promise<null> => {
      runs.push(run.job.id);
      await delay(5);
      return null;
    };
    const jobs: Job[] = [];
    for (let index = 0; index < 12; index++) jobs.push(await queue());
    for (let index = 0; index < 4; index++) runner(work).start();
    for (const job of jobs) await until(job, "SUCCEEDED");
    expect(runs.toSorted()).toEqual(jobs.map(({ id }) => id).toSorted());
  });

  test("that fail say why, and nothing that wasn't meant to be shown", async () => {
    const [told, hidden] = [await queue("test.work", { told: true }), await queue()];
    runner((run) => {
      if ("told" in run.job.input) throw badInput("filter", "The filter matches too much");
      throw new Error("password of the database");
    }).start();
    expect(await until(told, "FAILED")).toMatchObject({ error: "The filter matches too much", result: null });
    const { error, finishedAt } = await until(hidden, "FAILED");
    expect(error).toMatch(/^Internal error/);
    expect(finishedAt).toEqual(world.clock.now());
  });

  test("of a server that died are taken by another when the lease has ended, not before", async () => {
    const job = await queue();
    const dead = {
      status: "RUNNING",
      leaseOwner: "dead",
      attempts: 1,
      dueAt: new Date(world.clock.now().getTime() + 10_000),
    } as const;
    await world.dataSource.manager.update(Job, { id: job.id }, dead);
    const works = runner(() => Promise.resolve(null));
    expect(await works.runNext()).toBe(false);
    world.clock.advance(9.999);
    expect(await works.runNext()).toBe(false);
    world.clock.advance(0.001);
    expect(await works.runNext()).toBe(true);
    expect(await reload(job)).toMatchObject({ status: "SUCCEEDED", attempts: 2 });
  });

  test("keep their lease while they run, and store how far they are", async () => {
    const job = await queue();
    const running = runner(async (run) => {
      run.report(1, 2);
      world.clock.advance(8);
      await delay(1500);
      world.clock.advance(8);
      return null;
    }).runNext();
    await delay(1300);
    expect(await reload(job)).toMatchObject({ status: "RUNNING", done: 1, total: 2 });
    expect((await reload(job)).dueAt?.getTime()).toBe(world.clock.now().getTime() + 10_000);
    await running;
    expect((await reload(job)).status).toBe("SUCCEEDED");
  });

  test("whose lease another has taken end, and change nothing any more", async () => {
    const job = await queue();
    const running = runner(untilAborted).runNext();
    await until(job, "RUNNING");
    await world.dataSource.manager.update(Job, { id: job.id }, { leaseOwner: "other" });
    await running;
    expect(await reload(job)).toMatchObject({ status: "RUNNING", leaseOwner: "other" });
  });

  test("go back to the queue when their server stops, and are done by the next", async () => {
    const job = await queue();
    const first = runner(untilAborted);
    first.start();
    await until(job, "RUNNING");
    await first.stop();
    expect(await reload(job)).toMatchObject({ status: "QUEUED", leaseOwner: null, attempts: 0 });
    await runner(() => Promise.resolve(null)).runNext();
    expect((await reload(job)).status).toBe("SUCCEEDED");
  });

  test("that bring every server down are given up", async () => {
    const job = await queue();
    await world.dataSource.manager.update(Job, { id: job.id }, { status: "RUNNING", attempts: 5, leaseOwner: "dead" });
    let runs = 0;
    await runner(() => {
      runs++;
      return Promise.resolve(null);
    }).runNext();
    expect(await reload(job)).toMatchObject({ status: "FAILED", error: "Given up after 5 attempts" });
    expect(runs).toBe(0);
  });

  test("of a kind that a server doesn't know are left to those that do", async () => {
    const job = await queue("test.newer");
    expect(await runner(() => Promise.resolve(null)).runNext()).toBe(false);
    expect((await reload(job)).status).toBe("QUEUED");
  });
});
