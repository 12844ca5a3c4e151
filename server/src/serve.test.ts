import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { openWorld, type World } from "../test/world.js";

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));
// A busy machine takes its time to start a process.
jest.setTimeout(60_000);

const onSqlite = process.env["TEST_DATABASE_URL"] ? test.skip : test;

interface Running {
  readonly process: ChildProcess;
  readonly port: number;
  readonly ended: Promise<Ended>;
}

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe("the built server", () => {
  const folder = mkdtempSync(join(tmpdir(), "claviger-serve-"));
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

  /** On the database that the tests run on; the embedded one in a folder of its own. */
  function spawnServer(variables: Record<string, string> = {}) {
    const env = { PORT: "0", CLAVIGER_DATA: folder, DATABASE_URL: world.database.url ?? "", ...variables };
    const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "pipe"] });
    children.push(child);
    const texts = { stdout: "", stderr: "" };
    child.stdout.on("data", (data: Buffer) => (texts.stdout += data.toString()));
    child.stderr.on("data", (data: Buffer) => (texts.stderr += data.toString()));
    const ended: Promise<Ended> = once(child, "close").then(([code, signal]) => ({ code, signal, ...texts }));
    return { child, ended, texts };
  }

  async function startServer(variables: Record<string, string> = {}): Promise<Running> {
    const { child, ended, texts } = spawnServer(variables);
    while (!texts.stdout.includes("Claviger is ready on ")) {
      if (child.exitCode !== null) throw new Error(`The server ended: ${texts.stderr}`);
      await delay(20);
    }
    const address = /ready on (http:\/\/localhost:\d+)/.exec(texts.stdout)?.[1] ?? "";
    return { process: child, port: Number(new URL(address).port), ended };
  }

  const question = JSON.stringify({ query: "{ installation { version needsSetup } }" });
  const request = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${question.length}\r\n\r\n`;

  async function open(port: number): Promise<{ socket: Socket; answer: Promise<string> }> {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    let text = "";
    socket.on("data", (data) => (text += data.toString()));
    return { socket, answer: once(socket, "close").then(() => text) };
  }

  /** Makes a key that may be used three times in 31 days, and answers how to ask what a server says of it. */
  async function settle(port: number): Promise<(port: number) => Promise<string>> {
    const headers = { "content-type": "application/json", origin: `http://127.0.0.1:${port}`, cookie: "" };
    const post = async (to: number, path: string, body: object) => {
      const origin = `http://127.0.0.1:${to}`;
      const sent = { method: "POST", headers: { ...headers, origin }, body: JSON.stringify(body) };
      const response = await fetch(origin + path, sent);
      headers.cookie ||= response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test expects of an answer says what it is
      return (await response.json()) as any;
    };
    const mutate = async (mutation: string) =>
      (await post(port, "/graphql", { query: `mutation { ${mutation} }` })).data;
    await mutate(
      `signUp(input: { name: "Ada", email: "ada@example.com", password: "correct horse battery" }) { viewer { user { id } } }`,
    );
    const { organization } = (await mutate(`createOrganization(input: { name: "Acme" }) { organization { id } }`))
      .createOrganization;
    const { project } = (
      await mutate(
        `createProject(input: { organizationId: "${organization.id}", name: "Shop" }) { project { id environments { id kind } } }`,
      )
    ).createProject;
    const environment = project.environments.find(({ kind }: { kind: string }) => kind === "PRODUCTION").id;
    const { secret: key } = (
      await mutate(
        `createApiKey(input: { organizationId: "${organization.id}", name: "Counted", environmentKind: PRODUCTION,
          grants: [{ projectId: "${project.id}", permission: READ }], rateLimit: { limit: 3, windowSeconds: 2678400 } }) { secret }`,
      )
    ).createApiKey;
    return async (to) => (await post(to, "/v1/verify", { key, environment })).code;
  }

  test.each(["SIGTERM", "SIGINT"] as const)("at %s answers what is in flight, and ends with 0", async (signal) => {
    const { process: child, port, ended } = await startServer();
    const idle = await open(port);
    const { socket, answer } = await open(port);
    socket.write(request + question.slice(0, 10));
    await delay(500);
    child.kill(signal);
    child.kill(signal);
    await delay(300);
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow("fetch failed");
    socket.write(question.slice(10));
    expect(await answer).toMatch(/^HTTP\/1\.1 200 [^]*"needsSetup":true/);
    expect(await ended).toMatchObject({ code: 0, signal: null });
    expect(await idle.answer).toBe("");
  });

  test("at SIGTERM saves what was counted within the last second, and counts on when it starts again", async () => {
    const first = await startServer();
    const ask = await settle(first.port);
    expect([await ask(first.port), await ask(first.port)]).toEqual(["VALID", "VALID"]);
    first.process.kill("SIGTERM");
    expect(await first.ended).toMatchObject({ code: 0, stderr: "" });
    const second = await startServer();
    expect([await ask(second.port), await ask(second.port)]).toEqual(["VALID", "RATE_LIMITED"]);
    second.process.kill("SIGTERM");
    expect((await second.ended).code).toBe(0);
  });

  test("waits for nobody longer than 10 seconds", async () => {
    const { process: child, port, ended } = await startServer();
    const { socket } = await open(port);
    socket.on("error", () => undefined);
    socket.write(request);
    await delay(500);
    const told = performance.now();
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 0, signal: null });
    expect(performance.now() - told).toBeLessThan(10_000);
  });

  onSqlite("refuses a data folder that another one uses, and takes it once that has ended", async () => {
    const { process: child, ended } = await startServer();
    const second = await spawnServer().ended;
    expect(second).toMatchObject({
      code: 1,
      stdout: "",
      stderr: `Another Claviger server is running on the data folder ${folder}\n`,
    });
    child.kill("SIGKILL");
    await ended;
    const third = await startServer();
    third.process.kill("SIGTERM");
    expect((await third.ended).code).toBe(0);
  });

  test("names every mistake of its configuration, and no value", async () => {
    const secret = "too-short-a-secret";
    const { code, stderr, stdout } = await spawnServer({ PORT: "99999", CLAVIGER_SECRET: secret, LOG_LEVEL: "loud" })
      .ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.split("\n")).toEqual([
      "The configuration has mistakes:",
      "  PORT must be at most 65535",
      "  CLAVIGER_SECRET must have 32 bytes or more",
      expect.stringMatching(/^  LOG_LEVEL must be one of fatal, /),
      "",
    ]);
  });

  test("says that its port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await spawnServer({ PORT: String(port) }).ended;
    other.close();
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `Port ${port} is in use. Stop what uses it, or set PORT to another one.\n`,
    });
  });

  test("says that its database can't be reached, without the password", async () => {
    const url = "mysql://claviger:very-secret-password@127.0.0.1:1/claviger";
    const { code, stderr } = await spawnServer({ DATABASE_URL: url }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The database of DATABASE_URL can't be reached: .*ECONNREFUSED.*\n$/);
    expect(stderr).not.toContain("very-secret-password");
  });

  test("writes down what was called last before it ends, and counts on from there", async () => {
    const variables = {
      METRICS_TOKEN: "a-token-of-some-length",
      CLAVIGER_OPEN_SIGN_UP: "true",
      CLAVIGER_DEFAULT_PLAN: "internal",
    };
    const first = await startServer(variables);
    const person = { name: "Ada", email: "calling@example.com", password: "correct horse battery staple" };
    const up = await askOver(
      first,
      "mutation($input: SignUpInput!) { signUp(input: $input) { viewer { user { id } } } }",
      person,
    );
    const session = { cookie: up.headers.getSetCookie()[0]?.split(";")[0] ?? "", "sec-fetch-site": "same-origin" };
    const made = await askOver(
      first,
      "mutation($input: CreateOrganizationInput!) { createOrganization(input: $input) { organization { id } } }",
      { name: "Acme" },
      session,
    );
    const organizationId: string = made.data.createOrganization.organization.id;
    const key = await askOver(
      first,
      "mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }",
      { organizationId, name: "CI", environmentKind: "PRODUCTION", organizationAccess: "READ" },
      session,
    );
    const headers = { "x-api-key": key.data.createApiKey.secret };
    for (let count = 0; count < 3; count++)
      await askOver(first, "query Last { viewer { apiKey { id } } }", {}, headers);
    const metrics = await fetch(`http://127.0.0.1:${first.port}/metrics`, {
      headers: { authorization: `Bearer ${variables.METRICS_TOKEN}` },
    });
    expect(await metrics.text()).toContain('claviger_calls_total{surface="GRAPHQL",code="VALID"} 3');
    first.process.kill("SIGTERM");
    expect(await first.ended).toMatchObject({ code: 0 });

    const second = await startServer();
    const [from, to] = [new Date(Date.now() - 3_600_000), new Date(Date.now() + 3_600_000)].map((at) =>
      at.toISOString(),
    );
    const range = `from: "${from}", to: "${to}"`;
    const found = await askOver(
      second,
      `{ viewer { apiKey { lastUsedAt usage(${range}) { total { allowed } } }
      organizations { nodes { requestLogs { nodes { target code } } } } } }`,
      {},
      headers,
    );
    const { apiKey, organizations } = found.data.viewer;
    expect(apiKey.usage.total.allowed).toBe(3);
    expect(apiKey.lastUsedAt).not.toBeNull();
    expect(organizations.nodes[0].requestLogs.nodes).toEqual(
      Array.from({ length: 3 }, () => ({ target: "Last", code: "VALID" })),
    );
    expect((await fetch(`http://127.0.0.1:${second.port}/metrics`)).status).toBe(404);
    second.process.kill("SIGTERM");
    await second.ended;
  });

  async function askOver({ port }: Running, query: string, input: object, headers: Record<string, string> = {}) {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query, variables: query.includes("$input") ? { input } : {} }),
    });
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test expects of an answer says what it is
    const answer = (await response.json()) as { data: any; errors?: unknown };
    expect(answer.errors).toBeUndefined();
    return { ...answer, headers: response.headers };
  }
});
