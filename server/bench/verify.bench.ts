import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";

/**
 * POST /v1/verify beside a bare Fastify route that parses the same body and answers the same JSON: the same load generator,
 * turn by turn in one run. Prints both and their ratio; what matters is the ratio. BENCH_SECONDS sets the length of a turn.
 */
const ROUNDS = 3;
const SECONDS = Number(process.env["BENCH_SECONDS"] ?? 4);
const CONNECTIONS = 32;

interface Target {
  readonly name: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const folder = mkdtempSync(join(tmpdir(), "claviger-bench-"));
const children: ChildProcess[] = [];
try {
  const claviger = await startClaviger();
  const { environmentId, secret } = await seed(claviger);
  const headers = { "content-type": "application/json", authorization: `Bearer ${secret}` };
  const body = JSON.stringify({ key: secret, environment: environmentId, method: "POST" });
  const verify: Target = { name: "POST /v1/verify", url: `${claviger}/v1/verify`, headers, body };
  const answer = await ask(verify);
  const bare: Target = { ...verify, name: "bare Fastify", url: `${await startBare(answer)}/v1/verify` };
  if ((await ask(bare)) !== answer) throw new Error("The baseline answers otherwise");

  const database = process.env["DATABASE_URL"] ? "MariaDB or MySQL" : "SQLite";
  console.log(`${CONNECTIONS} connections, ${ROUNDS} turns of ${SECONDS} s each, ${database}, no cache`);
  const results = await measure([bare, verify]);
  report(results);
} finally {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true, force: true });
}

async function startClaviger(): Promise<string> {
  const port = await freePort();
  const environment = {
    ...process.env,
    PORT: String(port),
    HOST: "127.0.0.1",
    CLAVIGER_DATA: folder,
    LOG_LEVEL: "warn",
  };
  children.push(
    spawn(process.execPath, ["dist/main.js"], { env: { ...environment, NODE_ENV: "production" }, stdio: "inherit" }),
  );
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const ready = await fetch(`${url}/readyz`).catch(() => null);
    if (ready?.ok) return url;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("Claviger did not start");
}

async function startBare(answer: string): Promise<string> {
  const child = spawn(process.execPath, ["bench/bare-server.ts", answer], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return line.toString().trim();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** An account, an organization, a project, and a key that writes in its production environment. */
async function seed(url: string): Promise<{ environmentId: string; secret: string }> {
  let cookie = "";
  const graphql = async <T>(document: string): Promise<T> => {
    const headers = { "content-type": "application/json", origin: url, cookie };
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers,
      body: JSON.stringify({ query: document }),
    });
    cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
    const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const unique = Date.now().toString(36);
  await graphql(
    `mutation { signUp(input: { name: "Bench", email: "${unique}@example.com", password: "correct horse battery" }) { viewer { user { id } } } }`,
  );
  const { createOrganization } = await graphql<{ createOrganization: { organization: { id: string } } }>(
    `mutation { createOrganization(input: { name: "Bench ${unique}" }) { organization { id } } }`,
  );
  const organizationId = createOrganization.organization.id;
  const { createProject } = await graphql<{
    createProject: { project: { id: string; environments: { id: string; kind: string }[] } };
  }>(
    `mutation { createProject(input: { organizationId: "${organizationId}", name: "Bench" }) { project { id environments { id kind } } } }`,
  );
  const environmentId = createProject.project.environments.find(({ kind }) => kind === "PRODUCTION")?.id ?? "";
  const { createApiKey } = await graphql<{ createApiKey: { secret: string } }>(
    `mutation { createApiKey(input: { organizationId: "${organizationId}", name: "Bench", environmentKind: PRODUCTION, grants: [{ projectId: "${createProject.project.id}", environmentId: "${environmentId}", permission: WRITE }] }) { secret } }`,
  );
  return { environmentId, secret: createApiKey.secret };
}

async function ask({ url, headers, body }: Target): Promise<string> {
  const response = await fetch(url, { method: "POST", headers, body });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.text();
}

interface Result {
  readonly name: string;
  readonly rates: number[];
  readonly p50: number[];
  readonly p99: number[];
}

async function measure(targets: readonly Target[]): Promise<Result[]> {
  const results = targets.map(({ name }): Result => ({ name, rates: [], p50: [], p99: [] }));
  for (const target of targets) await load(target, 1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, target] of targets.entries()) {
      const { requests, latency, non2xx, errors } = await load(target, SECONDS);
      if (non2xx + errors > 0) throw new Error(`${target.name}: ${non2xx} refusals, ${errors} errors`);
      results[index]?.rates.push(requests.average);
      results[index]?.p50.push(latency.p50);
      results[index]?.p99.push(latency.p99);
    }
  }
  return results;
}

function load({ url, headers, body }: Target, duration: number): Promise<autocannon.Result> {
  return autocannon({ url, headers, body, method: "POST", connections: CONNECTIONS, duration });
}

function report(results: readonly Result[]): void {
  for (const { name, rates, p50, p99 } of results) {
    console.log(
      `${name.padEnd(18)}${median(rates).toFixed(0).padStart(8)} req/s   p50 ${median(p50)} ms   p99 ${median(p99)} ms`,
    );
  }
  const [bare, verify] = results.map(({ rates }) => rates);
  if (!bare || !verify) return;
  console.log(
    `ratio ${median(verify.map((rate, round) => rate / (bare[round] ?? Number.NaN))).toFixed(3)} of the bare route`,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
