import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Place } from "./place.js";

const MAIN = fileURLToPath(new URL("../../server/dist/main.js", import.meta.url));
const COMPILE_CACHE = fileURLToPath(new URL("../node_modules/.cache/server", import.meta.url));
const MS_TO_START = 60_000;

export type Settings = Readonly<Record<string, string>>;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** All that it has written to both of its outputs. */
  readonly output: string;
}

/** The built server as a process of its own, with no settings but those that it is given. */
export class Server {
  private constructor(
    /** Scheme, host and port, such as http://localhost:4000. */
    readonly origin: string,
    private readonly child: ChildProcess,
    private readonly ended: Promise<Ended>,
  ) {}

  static async start(place: Place, settings: Settings = {}, nodeOptions: readonly string[] = []): Promise<Server> {
    const { child, ended, said } = launch({ ...settingsOf(place), ...settings }, nodeOptions);
    const late = setTimeout(() => child.kill("SIGKILL"), MS_TO_START);
    const ready = await Promise.race([said(/ready on (http\S+)/), ended]);
    clearTimeout(late);
    if ("output" in ready) throw new Error(`The server did not start (${ready.code ?? ready.signal}): ${ready.output}`);
    return new Server(ready[1] ?? "", child, ended);
  }

  get port(): string {
    return new URL(this.origin).port;
  }

  /** Asks it to end, and waits until it has. */
  stop(): Promise<Ended> {
    this.child.kill("SIGTERM");
    return this.ended;
  }

  /** Ends it in the middle of whatever it does. */
  kill(): Promise<Ended> {
    this.child.kill("SIGKILL");
    return this.ended;
  }
}

/** Starts a server that is expected to give up, and answers with what it says. */
export function failToStart(settings: Settings): Promise<Ended> {
  const { child, ended, said } = launch(settings);
  void said(/ready on/).then(() => child.kill("SIGKILL"));
  return ended;
}

export function settingsOf({ folder, databaseUrl }: Place): Settings {
  return { CLAVIGER_DATA: folder, ...(databaseUrl !== null && { DATABASE_URL: databaseUrl }) };
}

function launch(settings: Settings, nodeOptions: readonly string[] = []) {
  const child = spawn(process.execPath, ["--enable-source-maps", ...nodeOptions, MAIN], {
    env: { NODE_ENV: "production", NODE_COMPILE_CACHE: COMPILE_CACHE, LOG_LEVEL: "warn", PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  const said = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve) => {
      listeners.add(() => {
        const match = pattern.exec(output);
        if (match) resolve(match);
      });
    });
  return { child, ended: end(child, () => output), said };
}

async function end(child: ChildProcess, output: () => string): Promise<Ended> {
  const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
  return { code, signal, output: output() };
}
