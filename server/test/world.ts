import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConnection } from "mysql2/promise";
import type { DataSource } from "typeorm";
import type { Actor } from "../src/context/actor.js";
import type { Context } from "../src/context/context.js";
import { Memory } from "../src/context/memory.js";
import type { Installation } from "../src/context/installation.js";
import { entities, migrations } from "../src/data-model.js";
import { createSignInThrottle } from "../src/identity/sign-in-throttle.js";
import { ProcessCounters } from "../src/limits/counters.js";
import { BUILT_IN_CATALOGUE, loadCatalogue } from "../src/plans/catalogue.js";
import type { Clock } from "../src/platform/clock.js";
import { openDatabase, type DatabaseSettings } from "../src/platform/database/open-database.js";
import { createLogger } from "../src/platform/logger.js";
import { noMailer } from "../src/platform/mail.js";
import { Metrics } from "../src/platform/metrics.js";
import { FirstUses } from "../src/keys/first-uses.js";
import { LocalBookkeeper, type Bookkeeper } from "../src/usage/bookkeeper.js";
import { DatabaseRecorder } from "../src/usage/recorder.js";

export interface World {
  readonly dataSource: DataSource;
  readonly database: DatabaseSettings;
  readonly clock: TestClock;
  /** To be told to forget where a test writes into the database by itself. */
  readonly memory: Memory;
  /** Saved where a test asks for it. */
  readonly counters: ProcessCounters;
  /** Writes nothing by itself: to be flushed. */
  readonly recorder: DatabaseRecorder;
  readonly bookkeeper: Bookkeeper;
  /** A context for one request of somebody. */
  contextFor(actor: Actor, overrides?: Partial<Context>): Context;
  close(): Promise<void>;
}

export class TestClock implements Clock {
  constructor(private instant: Date) {}

  now(): Date {
    return new Date(this.instant);
  }

  advance(seconds: number): void {
    this.instant = new Date(this.instant.getTime() + seconds * 1000);
  }
}

export const anonymous: Actor = { kind: "ANONYMOUS" };

export const installation: Installation = {
  version: "0.0.0-test",
  openSignUp: true,
  catalogue: loadCatalogue(BUILT_IN_CATALOGUE),
  defaultPlan: "internal",
  panelOrigin: "https://keys.example.org",
  secret: "a secret that only the tests know",
  pepper: null,
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A migrated database of its own: on the server that TEST_DATABASE_URL names, otherwise the embedded one. */
export async function openWorld(): Promise<World> {
  const { settings, drop } = await makeDatabase();
  const dataSource = await openDatabase(settings, entities, migrations);
  const clock = new TestClock(new Date("2026-11-20T12:00:00.000Z"));
  const throttle = createSignInThrottle();
  const memory = new Memory(1000);
  const counters = new ProcessCounters({ dataSource, clock });
  const log = createLogger("silent");
  const bookkeeper = new LocalBookkeeper({ dataSource, clock, log, logSample: 1 });
  const firstUses = new FirstUses({ dataSource, log });
  const recorder = new DatabaseRecorder({ bookkeeper, firstUses, metrics: new Metrics(false) });
  let requests = 0;
  return {
    dataSource,
    database: settings,
    clock,
    counters,
    memory,
    recorder,
    bookkeeper,
    contextFor: (actor, overrides = {}) => {
      const ctx: Mutable<Context> = {
        actor,
        db: dataSource.manager,
        inTransaction: false,
        clock,
        log: createLogger("silent"),
        installation,
        requestId: `test-${++requests}`,
        ipAddress: "192.0.2.1",
        userAgent: null,
        loaded: new Map(),
        rechecks: [],
        memory,
        recorder,
        changed: new Set(),
        counters,
        throttle,
        mailer: noMailer,
        wakeJobs: () => {},
        become: (other) => {
          ctx.actor = other;
          ctx.loaded.clear();
        },
        setSession: () => {},
        ...overrides,
      };
      return ctx;
    },
    close: async () => {
      await dataSource.destroy();
      await drop();
    },
  };
}

async function makeDatabase(): Promise<{ settings: DatabaseSettings; drop: () => Promise<void> }> {
  const server = process.env["TEST_DATABASE_URL"];
  if (server) return makeServerDatabase(server);
  const folder = mkdtempSync(join(tmpdir(), "claviger-test-"));
  return {
    settings: { url: null, folder },
    drop: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  };
}

async function makeServerDatabase(server: string) {
  const name = `claviger_test_${randomBytes(6).toString("hex")}`;
  const url = new URL(server);
  url.pathname = "/";
  const run = async (statement: string): Promise<void> => {
    const connection = await createConnection(url.href);
    await connection.query(statement);
    await connection.end();
  };
  await run(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  const database = new URL(server);
  database.pathname = `/${name}`;
  return { settings: { url: database.href, folder: "" }, drop: () => run(`DROP DATABASE ${name}`) };
}
