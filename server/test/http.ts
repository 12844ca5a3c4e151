import { connect } from "node:net";
import type { FastifyInstance } from "fastify";
import { createServer, type ServerDeps } from "../src/api/server.js";
import { createLogger } from "../src/platform/logger.js";
import { openWorld, type World } from "./world.js";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test expects of an answer says what it is
  readonly json: any;
}

/** The product on a port of its own, over a database of its own. */
export interface TestServer {
  readonly world: World;
  readonly app: FastifyInstance;
  readonly origin: string;
  readonly port: number;
  send(method: string, path: string, options?: { headers?: Record<string, string>; body?: string }): Promise<Answer>;
  graphql(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  /** Sends bytes as they are, for what a well-behaved client can't send, and answers with all that comes back. */
  sendRaw(text: string): Promise<string>;
  close(): Promise<void>;
}

export async function openServer(overrides: Partial<ServerDeps> = {}): Promise<TestServer> {
  const world = await openWorld();
  const { clock, installation, memory, recorder, counters, throttle, mailer } = world.contextFor({ kind: "ANONYMOUS" });
  const app = await createServer({
    dataSource: world.dataSource,
    clock,
    log: createLogger("silent"),
    installation,
    memory,
    recorder,
    counters,
    throttle,
    mailer,
    wakeJobs: () => {},
    publicUrl: null,
    trustedProxies: 0,
    metrics: null,
    panelFolder: "/nowhere",
    exportsFolder: "/nowhere",
    ...overrides,
  });
  const origin = await app.listen({ port: 0, host: "127.0.0.1" });
  const port = Number(new URL(origin).port);

  const send: TestServer["send"] = async (method, path, { headers = {}, body } = {}) => {
    const response = await fetch(origin + path, { method, headers, body: body ?? null, redirect: "manual" });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  };
  return {
    world,
    app,
    origin,
    port,
    send,
    graphql: (query, variables = {}, headers = {}) =>
      send("POST", "/graphql", {
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    sendRaw: (text) => sendRaw(port, text),
    close: async () => {
      await app.close();
      await world.close();
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text, "latin1"));
    socket.setTimeout(5000, () => socket.destroy(new Error("no answer")));
    socket.on("data", (data) => (answer += data.toString("latin1")));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}
