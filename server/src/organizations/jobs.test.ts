import { can } from "@claviger/shared/permissions";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openServer, type TestServer } from "../../test/http.js";
import { makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { refusalOf } from "../../test/outcome.js";
import { gatherCast, makeMember, type Player } from "../../test/places.js";
import type { World } from "../../test/world.js";
import type { Actor } from "../context/actor.js";
import { inTransaction } from "../context/in-transaction.js";
import { Event } from "../events/event.entity.js";
import { JobRunner } from "../jobs/job-runner.js";
import { Job } from "../jobs/job.entity.js";
import { startJob } from "../jobs/start-job.js";
import { newId } from "../platform/ids.js";
import { cancelJob } from "./cancel-job.js";
import { findJob } from "./find-job.js";
import { listJobs } from "./list-jobs.js";

describe("the jobs of an organization", () => {
  let server: TestServer;
  let world: World;
  let acme: Place;
  let cast: ReadonlyMap<string, Player>;
  beforeAll(async () => {
    server = await openServer();
    world = server.world;
    acme = await makePlace(world);
    cast = await gatherCast(world, acme, acme);
  });
  afterAll(() => server.close());

  const queue = (actor: Actor = acme.owner): Promise<Job> =>
    inTransaction(world.contextFor(actor), (tx) =>
      startJob(tx, { organizationId: acme.organization.id, kind: "test.work", input: {} }),
    );
  const reload = ({ id }: Job): Promise<Job> => world.dataSource.manager.findOneByOrFail(Job, { id });

  test("are seen and canceled by whom the action table names, and are absent for others", async () => {
    const job = await queue();
    const organizationId = acme.organization.id;
    for (const [title, { actor, rights }] of cast) {
      const may = (action: "job.read" | "job.cancel") =>
        rights !== null && can(rights, action, { kind: "organization" });
      const unseen = title === "nobody" ? "UNAUTHENTICATED" : "NOT_FOUND";
      const list = await refusalOf(world, actor, (ctx) => listJobs(ctx, { organizationId, first: 1 }));
      const listed = may("job.read") ? null : rights ? "FORBIDDEN" : unseen;
      const cancel = await refusalOf(world, actor, (ctx) => cancelJob(ctx, { id: job.id }));
      const canceled = may("job.cancel") ? null : may("job.read") ? "FORBIDDEN" : unseen;
      expect([title, list?.code ?? null, cancel?.code ?? null]).toEqual([title, listed, canceled]);
      if (title === "nobody") continue;
      expect([title, (await findJob(world.contextFor(actor), job.id))?.id ?? null]).toEqual([
        title,
        may("job.read") ? job.id : null,
      ]);
    }
  });

  test("are seen and canceled by the key that started them", async () => {
    const { secret } = await makeKey(world, acme);
    const itself = await present(world, secret);
    const job = await queue(itself);
    expect((await findJob(world.contextFor(itself), job.id))?.actorKind).toBe("API_KEY");
    expect((await cancelJob(world.contextFor(itself), { id: job.id })).status).toBe("CANCELED");
    const other = await queue();
    await expect(cancelJob(world.contextFor(itself), { id: other.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("that wait are canceled at once, which is recorded; once finished they can't be", async () => {
    const job = await queue();
    expect(await cancelJob(world.contextFor(acme.owner), { id: job.id })).toMatchObject({
      status: "CANCELED",
      finishedAt: world.clock.now(),
    });
    const events = await world.dataSource.manager.findBy(Event, { targetId: job.id });
    expect(events).toMatchObject([{ action: "job.canceled", changes: { before: { status: "QUEUED" } } }]);
    await expect(cancelJob(world.contextFor(acme.owner), { id: job.id })).rejects.toMatchObject({ code: "CONFLICT" });
    for (const id of [newId("job"), "job_", "jöb"]) {
      await expect(cancelJob(world.contextFor(acme.owner), { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
      expect(await findJob(world.contextFor(acme.owner), id)).toBeNull();
    }
  });

  test("that run end when they are canceled, and stay so", async () => {
    await world.dataSource.manager.deleteAll(Job);
    const job = await queue();
    const { clock, log } = world.contextFor(acme.owner);
    let isAborted = false;
    const run = async ({ signal }: { signal: AbortSignal }): Promise<object> => {
      while (!signal.aborted) await delay(10);
      isAborted = true;
      return { path: "/too-late" };
    };
    const kinds = [{ kind: "test.work", run }];
    const running = new JobRunner({ dataSource: world.dataSource, clock, log, kinds }).runNext();
    while ((await reload(job)).status !== "RUNNING") await delay(10);
    await cancelJob(world.contextFor(acme.owner), { id: job.id });
    await running;
    expect(isAborted).toBe(true);
    expect(await reload(job)).toMatchObject({ status: "CANCELED", result: null });
  });

  test("are listed newest first and canceled over GraphQL", async () => {
    await world.dataSource.manager.deleteAll(Job);
    const jobs = [await queue(), await queue(), await queue()];
    const { secret } = await makeKey(world, acme, { organizationAccess: "WRITE" });
    const ask = (query: string) => server.graphql(query, {}, { "x-api-key": secret });
    const list = await ask(
      "{ viewer { organizations { nodes { jobs(first: 2) { nodes { id status } pageInfo { hasNextPage } } } } } }",
    );
    expect(list.json.data.viewer.organizations.nodes[0].jobs).toEqual({
      nodes: [jobs[2], jobs[1]].map((job) => ({ id: job?.id, status: "QUEUED" })),
      pageInfo: { hasNextPage: true },
    });
    const cancel = await ask(
      `mutation { cancelJob(input: { id: "${jobs[0]?.id}" }) { job { __typename status kind } } }`,
    );
    expect(cancel.json.data.cancelJob.job).toEqual({ __typename: "Job", status: "CANCELED", kind: "test.work" });
    const node = await ask(
      `{ node(id: "${jobs[0]?.id}") { ... on Job { status done total error result actorKind actorLabel startedAt } } }`,
    );
    expect(node.json.data.node).toEqual({
      status: "CANCELED",
      done: 0,
      total: null,
      error: null,
      result: null,
      actorKind: "USER",
      actorLabel: "Olga",
      startedAt: null,
    });
  });

  test("are gone with the organization, and lost to an admin who was demoted", async () => {
    const admin = await makeMember(world, acme.organization, "ADMIN");
    const job = await queue(admin);
    await world.dataSource.manager.update("member", { id: admin.memberId }, { role: "MEMBER" });
    expect(await findJob(world.contextFor(admin), job.id)).toBeNull();
    await world.dataSource.manager.delete("organization", { id: acme.organization.id });
    expect(await world.dataSource.manager.countBy(Job, { id: job.id })).toBe(0);
  });
});
