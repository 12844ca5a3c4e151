import type { EntityManager } from "typeorm";
import type { Counters } from "./counters.js";
import type { Memory } from "./memory.js";
import type { Recorder } from "./recorder.js";
import type { Clock } from "../platform/clock.js";
import { unauthenticated } from "../platform/errors.js";
import type { Logger } from "../platform/logger.js";
import type { Mailer } from "../platform/mail.js";
import type { Soon } from "../platform/soon.js";
import type { Actor } from "./actor.js";
import type { Installation } from "./installation.js";
import type { Throttle } from "./throttle.js";

/** Who is asking, when, and through which connection or transaction. One for each request. */
export interface Context {
  readonly actor: Actor;
  readonly db: EntityManager;
  /** Whether `db` is a transaction. */
  readonly inTransaction: boolean;
  readonly clock: Clock;
  readonly log: Logger;
  readonly installation: Installation;
  readonly requestId: string;
  /** Address of the client; null when there is none, as for a job. */
  readonly ipAddress: string | null;
  /** What the client calls itself. Its own words: to be shown cleaned, and never trusted. */
  readonly userAgent: string | null;
  /** What this request has already loaded, by what loads it. */
  readonly loaded: Map<unknown, unknown>;
  /** What was asked before a transaction and is asked again in it, for rights that were lost in between. */
  readonly rechecks: ((tx: Context) => Soon<void>)[];
  /** What this server remembers of the database. Not asked in a transaction. */
  readonly memory: Memory;
  /** Takes down what calls with keys do. */
  readonly recorder: Recorder;
  /** What the open transaction has changed, and the server forgets when it ends. */
  readonly changed: Set<string>;
  /** What calls are counted by. */
  readonly counters: Counters;
  readonly throttle: Throttle;
  readonly mailer: Mailer;
  /** Says that there is a job to run, after the transaction that stored it. */
  readonly wakeJobs: () => void;
  /**
   * For the rest of the request somebody else is asking: who has just signed up, in or out. Changes `actor` of the request's
   * own context and forgets what it has loaded. Only resolvers call it: a transaction has a copy of the context.
   */
  readonly become: (actor: Actor) => void;
  /** Gives the browser a session to keep; null takes away the one that it has. */
  readonly setSession: (session: { readonly token: string; readonly expiresAt: Date } | null) => void;
}

/** A context like another but for some of it. */
export const contextLike = (ctx: Context, changed: Partial<Context>): Context =>
  Object.assign(Object.create(Object.getPrototypeOf(ctx) as object) as Context, ctx, changed);

/** Throws UNAUTHENTICATED for an anonymous request. */
export function requireActor(ctx: Context): Exclude<Actor, { kind: "ANONYMOUS" }> {
  if (ctx.actor.kind === "ANONYMOUS") throw unauthenticated();
  return ctx.actor;
}

/** Loads something once a request. Keyed by the function that loads it and, where it takes one, a text. */
export function once<T>(ctx: Context, owner: unknown, key: string, load: () => Promise<T>): Promise<T> {
  let known = ctx.loaded.get(owner) as Map<string, Promise<T>> | undefined;
  if (!known) ctx.loaded.set(owner, (known = new Map()));
  let value = known.get(key);
  if (!value) known.set(key, (value = load()));
  return value;
}
