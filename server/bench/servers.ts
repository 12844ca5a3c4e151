import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Probe } from "./probe.ts";

export interface Server {
  readonly origin: string;
  probe(collect?: boolean): Promise<Probe>;
  stop(): Promise<void>;
}

/** Where a profile of each server goes; empty for none. */
const PROFILES = process.env["BENCH_PROFILES"] ?? "";

const running = new Set<ChildProcess>();
process.once("exit", () => running.forEach((child) => child.kill("SIGKILL")));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

/** The product as it is built and started everywhere. */
export const startClaviger = (settings: Record<string, string>): Promise<Server> =>
  start(["dist/main.js"], {
    NODE_ENV: "production",
    LOG_LEVEL: "warn",
    PORT: "0",
    HOST: "127.0.0.1",
    CLAVIGER_DEFAULT_PLAN: "internal",
    ...settings,
  });

/** What the product is measured against. */
export const startBare = (kind: "fastify" | "sqlite" | "mysql" | "apollo", ...args: string[]): Promise<Server> =>
  start(["bench/bare-server.ts", kind, ...args], { NODE_ENV: "production" });

async function start(command: string[], env: Record<string, string>): Promise<Server> {
  const profiled = PROFILES === "" ? [] : ["--cpu-prof", `--cpu-prof-dir=${PROFILES}`];
  const child = spawn(process.execPath, [...profiled, "--expose-gc", "--import", "./bench/probe.ts", ...command], {
    env: { ...inherited(), ...env },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  const origin = await originOf(child);
  return {
    origin,
    async probe(collect = false) {
      child.send(collect ? "collect" : "probe");
      const [answer] = (await once(child, "message")) as [Probe];
      return answer;
    },
    async stop() {
      child.kill();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

/** The first line says where the server listens. What follows is for whoever looks on. */
async function originOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("A server without an output");
  const lines = createInterface(child.stdout);
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`A server ended with ${code}`)));
    lines.on("line", (line) => {
      const port = /http:\/\/[\w.]+:(\d+)/.exec(line)?.[1];
      if (port && !line.startsWith("{")) resolve(`http://127.0.0.1:${port}`);
      else process.stderr.write(`${line}\n`);
    });
  });
}

/** The settings of the product that the shell may carry don't count here. */
function inherited(): NodeJS.ProcessEnv {
  const ours = /^(?:CLAVIGER_|METRICS_|DATABASE_URL|REDIS_URL|PUBLIC_URL|SMTP_URL|MAIL_FROM|NODE_OPTIONS)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
