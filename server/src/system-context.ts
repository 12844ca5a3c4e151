import { randomUUID } from "node:crypto";
import type { DataSource } from "typeorm";
import type { Context } from "./context/context.js";

type SystemDeps = Pick<
  Context,
  "clock" | "log" | "installation" | "memory" | "recorder" | "counters" | "throttle" | "mailer" | "wakeJobs"
> & {
  readonly dataSource: DataSource;
};

/** The context of what the installation does by itself. */
export function systemContext({
  dataSource,
  clock,
  log,
  installation,
  memory,
  recorder,
  counters,
  throttle,
  mailer,
  wakeJobs,
}: SystemDeps): Context {
  return {
    actor: { kind: "SYSTEM", label: "Claviger" },
    db: dataSource.manager,
    inTransaction: false,
    clock,
    log,
    installation,
    requestId: randomUUID(),
    ipAddress: null,
    userAgent: null,
    loaded: new Map(),
    rechecks: [],
    memory,
    recorder,
    changed: new Set(),
    counters,
    throttle,
    mailer,
    wakeJobs,
    become: refuseSession,
    setSession: refuseSession,
  };
}

function refuseSession(): never {
  throw new Error("Nobody signs in or out where nobody asks");
}
