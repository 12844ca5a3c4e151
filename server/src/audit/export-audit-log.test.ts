import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { can } from "@claviger/shared/permissions";
import { PASSWORD, signUpUser } from "../../test/people.js";
import { openServer, type TestServer } from "../../test/http.js";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { refusalOf } from "../../test/outcome.js";
import { gatherCast, makeOrganization } from "../../test/places.js";
import type { World } from "../../test/world.js";
import type { Actor } from "../context/actor.js";
import { Event } from "../events/event.entity.js";
import { JobRunner } from "../jobs/job-runner.js";
import { Job } from "../jobs/job.entity.js";
import { rotateKey } from "../keys/rotate-key.js";
import { createProject } from "../projects/create-project.js";
import { exportAuditLogJob } from "./export-audit-log.job.js";
import { exportAuditLog, type ExportAuditLogInput } from "./export-audit-log.js";
import { deleteExpiredExports } from "./exports.js";
import { openExport } from "./open-export.js";

describe("an export of the audit log", () => {
  const folder = mkdtempSync(join(tmpdir(), "claviger-exports-"));
  let server: TestServer;
  let world: World;
  let acme: Place;
  let runner: JobRunner;
  const secrets: string[] = [];
  beforeAll(async () => {
    server = await openServer({ exportsFolder: folder });
    world = server.world;
    acme = await makePlace(world);
    const { dataSource, clock } = world;
    const { log } = world.contextFor(acme.owner);
    runner = new JobRunner({ dataSource, clock, log, kinds: [exportAuditLogJob({ dataSource, clock, folder })] });
    for (const name of ["=1+1", "+1", "-1", "@SUM(A1)", 'a "quoted", name', "plain"]) {
      await createProject(world.contextFor(acme.owner), { organizationId: acme.organization.id, name });
    }
    const { apiKey, secret } = await makeKey(world, acme);
    secrets.push(secret, (await rotateKey(world.contextFor(acme.owner), { id: apiKey.id })).secret);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function run(input: Partial<ExportAuditLogInput> = {}, actor: Actor = acme.owner): Promise<Job> {
    const organizationId = acme.organization.id;
    const { id } = await exportAuditLog(world.contextFor(actor), { organizationId, format: "JSONL", ...input });
    expect(await runner.runNext()).toBe(true);
    return world.dataSource.manager.findOneByOrFail(Job, { id });
  }
  const textOf = ({ id }: Job): string => readFileSync(join(folder, id), "utf8");
  const linesOf = (job: Job) =>
    textOf(job)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Event);

  test("holds every event in the order of the chain, as JSON Lines, and no secret", async () => {
    const job = await run();
    const events = linesOf(job);
    expect(job).toMatchObject({ status: "SUCCEEDED", done: events.length, total: events.length });
    expect(job.result).toEqual({
      downloadPath: `/v1/exports/${job.id}`,
      bytes: statSync(join(folder, job.id)).size,
      expiresAt: "2026-11-21T12:00:00.000Z",
    });
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    expect(events.at(-1)).toMatchObject({ action: "audit.exported", targetId: job.id, changes: { format: "JSONL" } });
    for (const secret of secrets) expect(textOf(job)).not.toContain(secret.slice(-20));
    expect(statSync(join(folder, job.id)).mode & 0o777).toBe(0o600);
  });

  test("holds what its filter lets through", async () => {
    const at = world.clock.now();
    const filter = { actions: ["project.created"], from: at, to: new Date(at.getTime() + 1) };
    const events = linesOf(await run({ filter }));
    expect(events).toHaveLength(7);
    expect(textOf(await run({ filter: { ...filter, from: new Date(at.getTime() + 1) } }))).toBe("");
  });

  test("as CSV is no formula to a spreadsheet", async () => {
    const job = await run({ format: "CSV", filter: { actions: ["project.created"] } });
    const [header, ...rows] = textOf(job).trimEnd().split("\r\n");
    expect(header).toBe(
      "id,sequence,at,action,actorKind,actorId,actorLabel,targetId,targetLabel,ipAddress,changes,hash",
    );
    expect(rows).toHaveLength(7);
    for (const name of ["=1+1", "+1", "-1", "@SUM(A1)"]) {
      expect(textOf(job)).toContain(`,'${name},`);
      expect(textOf(job)).not.toContain(`,${name},`);
    }
    expect(textOf(job)).toContain(',"a ""quoted"", name",');
  });

  test("is asked for by whom the action table names, and recorded", async () => {
    const cast = await gatherCast(world, acme, acme);
    for (const [title, { actor, rights }] of cast) {
      const input = { organizationId: acme.organization.id, format: "CSV" } as const;
      const refusal = await refusalOf(world, actor, (ctx) => exportAuditLog(ctx, input));
      const may = rights !== null && can(rights, "audit.export", { kind: "organization" });
      const code = may ? null : rights ? "FORBIDDEN" : title === "nobody" ? "UNAUTHENTICATED" : "NOT_FOUND";
      expect([title, refusal?.code ?? null]).toEqual([title, code]);
    }
  });

  test("is downloaded by whoever may read the audit log, and is absent for everybody else", async () => {
    const job = await run();
    const cast = await gatherCast(world, acme, acme);
    for (const [title, { actor, rights }] of cast) {
      const may = rights !== null && can(rights, "audit.read", { kind: "organization" });
      const opened = openExport(world.contextFor(actor), folder, job.id).then(async ({ file }) => {
        await file.close();
        return "opened";
      });
      const expected = may ? "opened" : title === "nobody" ? "UNAUTHENTICATED" : "NOT_FOUND";
      expect([title, await opened.catch((error: { code: string }) => error.code)]).toEqual([title, expected]);
    }
  });

  test("is sent as a file that nobody may keep, over REST", async () => {
    const { secret } = await makeKey(world, acme, { organizationAccess: "READ" });
    const headers = { authorization: `Bearer ${secret}` };
    const mutation = `mutation { exportAuditLog(input: { organizationId: "${acme.organization.id}", format: CSV }) { job { id kind status } } }`;
    const asked = await server.graphql(mutation, {}, headers);
    const { job } = asked.json.data.exportAuditLog;
    expect(job).toMatchObject({ kind: "audit.export", status: "QUEUED" });
    const path = `/v1/exports/${job.id}`;
    expect((await server.send("GET", path, { headers })).status).toBe(404);
    await runner.runNext();
    const answer = await server.send("GET", path, { headers });
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(readFileSync(join(folder, job.id as string), "utf8"));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="audit-log-${job.id}.csv"`,
      "cache-control": "no-store",
      "content-length": String(Buffer.byteLength(answer.text)),
    });
    const stranger = await makeKey(world, await makeOrganization(world, undefined, "Other"), {
      organizationAccess: "READ",
    });
    const theirs = await server.send("GET", path, { headers: { authorization: `Bearer ${stranger.secret}` } });
    expect(theirs).toMatchObject({ status: 404, json: { code: "not_found" } });
    expect((await server.send("GET", path)).status).toBe(401);
    expect((await server.send("GET", "/v1/exports/..%2f..%2fsecret", { headers })).status).toBe(404);
  });

  test("is downloaded with a session by following a link, from a page of this server or none", async () => {
    const owner = await signUpUser(world, "downloads@example.org");
    const owned = await makeOrganization(world, owner, "Downloads");
    const job = await run({ organizationId: owned.organization.id }, owner);
    const signIn = `mutation { signIn(input: { email: "downloads@example.org", password: "${PASSWORD}" }) { viewer { user { id } } } }`;
    const cookie = (await server.graphql(signIn)).headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const answer = await server.send("GET", `/v1/exports/${job.id}`, { headers: { cookie } });
    expect(answer.status).toBe(200);
    expect((await server.send("HEAD", `/v1/exports/${job.id}`, { headers: { cookie } })).status).toBe(200);
    const forged = await server.graphql(signIn, {}, { cookie, origin: "https://evil.example" });
    expect(forged.status).toBe(403);
    const posted = await server.send("POST", `/v1/exports/${job.id}`, { headers: { cookie } });
    expect([posted.status, posted.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  test("expires after 24 hours, and its file is deleted", async () => {
    const { id } = await run();
    const open = () => openExport(world.contextFor(acme.owner), folder, id);
    world.clock.advance(86_399.999);
    await (await open()).file.close();
    world.clock.advance(0.001);
    await expect(open()).rejects.toMatchObject({ code: "NOT_FOUND" });

    const { clock } = world;
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), clock.now(), clock.now());
    utimesSync(join(folder, id), clock.now(), new Date(clock.now().getTime() - 86_400_000));
    const kept = readdirSync(folder).filter((name) => name !== id);
    await deleteExpiredExports({ folder, clock });
    expect(readdirSync(folder)).toEqual(kept);
    await deleteExpiredExports({ folder: join(folder, "nowhere"), clock });
  });
});
