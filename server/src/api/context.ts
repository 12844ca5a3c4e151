import type { FastifyRequest } from "fastify";
import type { DataSource } from "typeorm";
import type { Actor } from "../context/actor.js";
import type { Context } from "../context/context.js";
import { authenticateSession } from "../identity/authenticate-session.js";
import { authenticateKey } from "../keys/authenticate-key.js";
import { readAddress } from "../platform/addresses.js";
import type { Logger } from "../platform/logger.js";
import { whenThere, type Soon } from "../platform/soon.js";
import type { Arrival } from "./arrival.js";
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
export function openContext(
  deps: ContextDeps,
  cookie: SessionCookie,
  request: FastifyRequest,
  setSession: Context["setSession"],
): Soon<Context> {
  return identify(anonymousContext(deps, request, setSession), deps, cookie, request);
}

/** Finds out who sent a request, for the context of which nobody has asked so far. */
export const identify = (
  ctx: RequestContext,
  deps: ContextDeps,
  cookie: SessionCookie,
  request: FastifyRequest,
): Soon<Context> =>
  whenThere(authenticate(ctx, deps, cookie, request), (actor) => {
    ctx.actor = actor;
    return ctx;
  });

/** The context of a request of which nobody asks who sent it. */
export const anonymousContext = (
  deps: ContextDeps,
  request: Arrival,
  setSession: Context["setSession"],
): RequestContext => new RequestContext(deps, request, setSession);

export class RequestContext implements Context {
  actor: Actor = ANONYMOUS;
  readonly db: Context["db"];
  readonly inTransaction = false;
  readonly clock: Context["clock"];
  readonly installation: Context["installation"];
  readonly requestId: string;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  readonly loaded: Context["loaded"] = new Map();
  readonly rechecks: Context["rechecks"] = [];
  readonly memory: Context["memory"];
  readonly recorder: Context["recorder"];
  readonly changed: Context["changed"] = new Set();
  readonly counters: Context["counters"];
  readonly throttle: Context["throttle"];
  readonly mailer: Context["mailer"];
  readonly wakeJobs: Context["wakeJobs"];
  private child: Logger | null = null;

  constructor(
    private readonly deps: ContextDeps,
    request: Arrival,
    readonly setSession: Context["setSession"],
  ) {
    this.db = deps.dataSource.manager;
    this.clock = deps.clock;
    this.installation = deps.installation;
    this.requestId = request.id;
    this.ipAddress = readAddress(request.ip);
    this.userAgent = request.headers["user-agent"] ?? null;
    this.memory = deps.memory;
    this.recorder = deps.recorder;
    this.counters = deps.counters;
    this.throttle = deps.throttle;
    this.mailer = deps.mailer;
    this.wakeJobs = deps.wakeJobs;
  }

  /** Most requests log nothing, and a logger of one's own costs as much as all the rest of them. */
  get log(): Logger {
    return (this.child ??= this.deps.log.child({ requestId: this.requestId }));
  }

  become(actor: Actor): void {
    Object.assign(this, { actor });
    this.loaded.clear();
  }
}

const ANONYMOUS: Actor = { kind: "ANONYMOUS" };

/** A request with a key is judged by the key alone. */
function authenticate(ctx: Context, deps: ContextDeps, cookie: SessionCookie, request: FastifyRequest): Soon<Actor> {
  const key = presentedKey(request.raw);
  return key === null ? authenticatePerson(ctx, deps, cookie, request) : authenticateKey(ctx, key);
}

async function authenticatePerson(
  ctx: Context,
  { publicUrl }: ContextDeps,
  cookie: SessionCookie,
  request: FastifyRequest,
): Promise<Actor> {
  const token = cookie.read(request);
  if (token === null) return ctx.actor;
  // What only reads can't be abused by another site's page, which doesn't get to see the answer.
  if (request.method !== "GET" && request.method !== "HEAD") requireSameOrigin(request, publicUrl);
  return (await authenticateSession(ctx, token)) ?? ctx.actor;
}
