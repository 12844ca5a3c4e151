import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { openWorld, type World } from "../test/world.js";

const dist = (file: string): string => fileURLToPath(new URL(`../dist/${file}`, import.meta.url));

describe("the command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "claviger-cli-"));
  const children: ChildProcess[] = [];
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterEach(() => children.splice(0).forEach((child) => child.kill("SIGKILL")));
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (file: string, args: string[], variables: Record<string, string> = {}) => {
    const env = { PORT: "0", CLAVIGER_DATA: folder, DATABASE_URL: world.database.url ?? "", ...variables };
    const child = spawn(process.execPath, [dist(file), ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
    children.push(child);
    const texts = { stdout: "", stderr: "" };
    child.stdout.on("data", (data: Buffer) => (texts.stdout += data.toString()));
    child.stderr.on("data", (data: Buffer) => (texts.stderr += data.toString()));
    return { child, texts, ended: once(child, "close").then(([code]: unknown[]) => ({ code, ...texts })) };
  };
  const run = (...args: string[]) => start("cli.js", args).ended;

  async function startServer() {
    const { child, texts, ended } = start("main.js", []);
    while (!texts.stdout.includes("ready on")) await once(child.stdout, "data");
    return { child, ended, origin: /http:\/\/localhost:\d+/.exec(texts.stdout)?.[0] ?? "" };
  }

  async function ask(origin: string, query: string, cookie = ""): Promise<{ cookie: string }> {
    const headers = { "content-type": "application/json", "sec-fetch-site": "same-origin", cookie };
    const answer = await fetch(`${origin}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
    expect(await answer.json()).not.toHaveProperty("errors");
    return { cookie: answer.headers.getSetCookie()[0]?.split(";")[0] ?? cookie };
  }

  test("verifies the audit log beside a running server and without it, and ends with 1 when it is broken", async () => {
    const server = await startServer();
    const person = 'name: "Ada", email: "ada@example.org", password: "correct horse battery staple"';
    const { cookie } = await ask(server.origin, `mutation { signUp(input: { ${person} }) { viewer { user { id } } } }`);
    await ask(
      server.origin,
      'mutation { createOrganization(input: { name: "Acme" }) { organization { id } } }',
      cookie,
    );

    const whole = { code: 0, stdout: expect.stringMatching(/^acme \(org_\w+\): 1 events, whole\n$/), stderr: "" };
    expect(await run("audit", "verify")).toEqual(whole);
    expect(await run("audit", "verify", "--organization", "acme")).toEqual(whole);
    expect(await run("audit", "verify", "--organization", "other")).toEqual({
      code: 2,
      stdout: "",
      stderr: "There is no organization other\n",
    });
    server.child.kill("SIGTERM");
    expect((await server.ended).code).toBe(0);
    expect(readFileSync(join(folder, "audit-checkpoints.jsonl"), "utf8")).toContain('"sequence":1');
    expect(await run("audit", "verify")).toEqual(whole);

    const stranger = await start("cli.js", ["audit", "verify"], {
      CLAVIGER_SECRET: "another secret, of 32 bytes and more",
    }).ended;
    expect(stranger).toMatchObject({ code: 1, stdout: expect.stringContaining("isn't signed by this installation") });
  }, 20_000);

  test("explains itself, and says what it can't do", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: claviger/) });
    expect(await run("audit", "forge")).toMatchObject({ code: 2, stderr: expect.stringMatching(/^Usage: claviger/) });
    const nowhere = { CLAVIGER_DATA: join(folder, "nowhere") };
    expect(await start("cli.js", ["audit", "verify"], nowhere).ended).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^There is no CLAVIGER_SECRET/),
    });
  });
});
