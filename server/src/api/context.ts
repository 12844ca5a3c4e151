import type { FastifyRequest } from "fastify";
import type { DataSource } from "typeorm";
import type { Actor } from "../context/actor.js";
import type { Context } from "../context/context.js";
import { authenticateSession } from "../identity/authenticate-session.js";
import { authenticateKey } from "../keys/authenticate-key.js";
import { readAddress } from "../platform/addresses.js";
import type { Logger } from "../platform/logger.js";
import { presentedKey } from "./credentials.js";
import { requireSameOrigin } from "./same-origin.js";
import type { SessionCookie } from "./session-cookie.js";

export interface ContextDeps extends Pick<
  Context,
  "clock" | "log" | "installation" | "memory" | "recorder" | "counters" | "throttle" | "mailer" | "wakeJobs"
> {
  readonly dataSource: DataSource;
  /** Origin under which browsers reach the installation; null when it is not known. */
  readonly publicUrl: string | null;
}

/** The context of a request, after finding out who sent it. Throws what is wrong with the credential. */
export async function openContext(
  deps: ContextDeps,
  cookie: SessionCookie,
  request: FastifyRequest,
  setSession: Context["setSession"],
): Promise<Context> {
  const ctx = anonymousContext(deps, request, setSession);
  ctx.actor = await authenticate(ctx, deps, cookie, request);
  return ctx;
}

/** The context of a request of which nobody asks who sent it. */
export function anonymousContext(
  deps: ContextDeps,
  request: FastifyRequest,
  setSession: Context["setSession"],
): Context & { actor: Actor } {
  let log: Logger | undefined;
  return {
    actor: { kind: "ANONYMOUS" },
    db: deps.dataSource.manager,
    inTransaction: false,
    clock: deps.clock,
    // Most requests log nothing, and a logger of one's own costs as much as all the rest of them.
    get log(): Logger {
      return (log ??= deps.log.child({ requestId: request.id }));
    },
    installation: deps.installation,
    requestId: request.id,
    ipAddress: readAddress(request.ip),
    userAgent: request.headers["user-agent"] ?? null,
    loaded: new Map<unknown, unknown>(),
    rechecks: [],
    memory: deps.memory,
    recorder: deps.recorder,
    changed: new Set<string>(),
    counters: deps.counters,
    throttle: deps.throttle,
    mailer: deps.mailer,
    wakeJobs: deps.wakeJobs,
    // By `this`: resolvers are given a copy of this object.
    become(actor: Actor) {
      Object.assign(this, { actor });
      this.loaded.clear();
    },
    setSession,
  };
}

/** A request with a key is judged by the key alone. */
async function authenticate(
  ctx: Context,
  { publicUrl }: ContextDeps,
  cookie: SessionCookie,
  request: FastifyRequest,
): Promise<Actor> {
  const key = presentedKey(request.raw);
  if (key !== null) return authenticateKey(ctx, key);
  const token = cookie.read(request);
  if (token === null) return ctx.actor;
  // What only reads can't be abused by another site's page, which doesn't get to see the answer.
  if (request.method !== "GET" && request.method !== "HEAD") requireSameOrigin(request, publicUrl);
  return (await authenticateSession(ctx, token)) ?? ctx.actor;
}
