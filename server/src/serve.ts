import "reflect-metadata";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import type { DataSource } from "typeorm";
import { createMetricsServer } from "./api/metrics.route.js";
import { createServer } from "./api/server.js";
import { exportAuditLogJob } from "./audit/export-audit-log.job.js";
import { expireExports } from "./audit/exports.js";
import { keepCheckpoints } from "./audit/keep-checkpoints.js";
import { keepRetention } from "./audit/retain-audit.js";
import { loadConfig, type Config } from "./config.js";
import type { Context } from "./context/context.js";
import { Memory } from "./context/memory.js";
import type { Installation } from "./context/installation.js";
import { entities, migrations } from "./data-model.js";
import { createSignInThrottle } from "./identity/sign-in-throttle.js";
import { ProcessCounters } from "./limits/counters.js";
import { keepCounters } from "./limits/keep-counters.js";
import { JobRunner } from "./jobs/job-runner.js";
import { keepSecret } from "./installation-secret.js";
import { FirstUses } from "./keys/first-uses.js";
import { keepSearchable } from "./keys/keep-searchable.js";
import { revokeKeysJob } from "./keys/revoke-keys.job.js";
import type { Catalogue } from "./context/plan.js";
import { BUILT_IN_CATALOGUE, loadCatalogue } from "./plans/catalogue.js";
import { systemClock } from "./platform/clock.js";
import { openDatabase } from "./platform/database/open-database.js";
import { isUnreachable } from "./platform/database/errors.js";
import { watchPool } from "./platform/database/pool-metrics.js";
import { createLogger, type Logger } from "./platform/logger.js";
import { createMailer, noMailer } from "./platform/mail.js";
import { Metrics } from "./platform/metrics.js";
import { systemContext } from "./system-context.js";
import { keepRecords } from "./usage/retain-records.js";
import { LocalBookkeeper, type Bookkeeper } from "./usage/bookkeeper.js";
import { BookkeepingThread } from "./usage/bookkeeping-thread.js";
import { DatabaseRecorder } from "./usage/recorder.js";

const SECONDS_TO_STOP = 8;
/** For what was counted and logged last, when requests have taken all of the time above; otherwise there is what they left. */
const SECONDS_TO_WRITE = 1.5;
/** What takes longer hangs, such as a database that doesn't answer. */
const SECONDS_TO_LIVE = 9.8;

/** Starts the product and stops it again when the process is told to end. */
export async function serve(): Promise<void> {
  const config = attempt(loadConfig);
  const log = createLogger(config.logLevel);
  process.on("unhandledRejection", (reason) => dieOf(log, reason));
  process.on("uncaughtException", (error) => dieOf(log, error));
  try {
    const app = await start(config, log);
    stopOnSignals(app, log);
    process.stdout.write(`Claviger is ready on ${addressOf(config, app)}\n`);
  } catch (error) {
    fail(sentenceFor(error, config));
  }
}

async function start(config: Config, log: Logger): Promise<FastifyInstance> {
  const dataSource = await openDatabase(config.database, entities, migrations);
  const mailer = config.mail ? createMailer(config.mail, log) : noMailer;
  const installation = installationOf(config);
  try {
    const { folder } = config.database;
    const endCheckpoints = await keepCheckpoints({
      dataSource,
      clock: systemClock,
      log,
      folder,
      secret: installation.secret,
    });
    const exportsFolder = join(folder, "exports");
    expireExports({ folder: exportsFolder, clock: systemClock, log });
    const openContext = (): Context => systemContext(deps);
    const kinds = [
      exportAuditLogJob({ dataSource, clock: systemClock, folder: exportsFolder }),
      revokeKeysJob(openContext),
    ];
    const jobs = new JobRunner({ dataSource, clock: systemClock, log, kinds });
    const metrics = new Metrics(config.metrics.token !== null || config.metrics.port !== null);
    watchPool(metrics, dataSource);
    watchJobs(metrics, jobs);
    const memory = new Memory(config.rememberedKeys);
    metrics.watchCounter(
      "claviger_memory_recalls_total",
      "How often a key or an environment was remembered when a call asked for it.",
      { hit: () => memory.recalls.hit, miss: () => memory.recalls.miss },
      "outcome",
    );
    const bookkeeper = bookkeeperOf(config, dataSource, log);
    const recorder = new DatabaseRecorder({ bookkeeper, firstUses: new FirstUses({ dataSource, log }), metrics });
    const counters = new ProcessCounters({ dataSource, clock: systemClock });
    const deps = {
      dataSource,
      clock: systemClock,
      log,
      wakeJobs: jobs.wake,
      memory,
      recorder,
      counters,
      throttle: createSignInThrottle(),
      mailer,
      installation,
    };
    const app = await createServer({
      ...deps,
      publicUrl: config.publicUrl,
      trustedProxies: config.trustedProxies,
      metrics: metricsHere(config, metrics),
      exportsFolder,
      panelFolder: fileURLToPath(new URL("../../web/dist", import.meta.url)),
    });
    const countersKept = keepCounters(counters, deps);
    app.addHook("onClose", () => mailer.close());
    let stopped = Promise.resolve();
    let deadline = 0;
    let endSearchable = (): Promise<void> => Promise.resolve();
    app.addHook("preClose", (done) => {
      deadline = performance.now() + (SECONDS_TO_STOP + SECONDS_TO_WRITE) * 1000;
      stopped = jobs.stop();
      done();
    });
    app.addHook("onClose", async () => {
      await Promise.all([stopped, endSearchable()]);
      const written = await Promise.all([bookkeeper.stop(deadline), countersKept.stop(deadline)]);
      if (written.includes(false)) log.error("the last calls could not all be counted and logged in the database");
      await endCheckpoints();
      await dataSource.destroy();
    });
    await listenForMetrics(app, config, metrics, log);
    await app.listen({ port: config.port, host: config.host });
    jobs.start();
    bookkeeper.start();
    countersKept.start();
    keepRetention(openContext);
    keepRecords(openContext);
    endSearchable = keepSearchable(openContext);
    return app;
  } catch (error) {
    if (dataSource.isInitialized) await dataSource.destroy();
    throw error;
  }
}

function bookkeeperOf({ database, logLevel, logSample }: Config, dataSource: DataSource, log: Logger): Bookkeeper {
  return BookkeepingThread.isBuilt
    ? new BookkeepingThread({ dataSource, log, database, logLevel, logSample })
    : new LocalBookkeeper({ dataSource, clock: systemClock, log, logSample });
}

/** With a port of their own, the metrics are nowhere else. */
function metricsHere({ metrics: { token, port } }: Config, metrics: Metrics) {
  return token !== null && port === null ? { read: metrics, token } : null;
}

async function listenForMetrics(app: FastifyInstance, config: Config, metrics: Metrics, log: Logger): Promise<void> {
  const { token, port } = config.metrics;
  if (port === null) return;
  const server = createMetricsServer(metrics, token, log);
  app.addHook("onClose", () => server.close());
  await server.listen({ port, host: config.host });
}

function watchJobs(metrics: Metrics, jobs: JobRunner): void {
  const { ended } = jobs;
  metrics.watchCounter(
    "claviger_jobs_total",
    "Jobs that this server has brought to an end.",
    { succeeded: () => ended.succeeded, failed: () => ended.failed },
    "status",
  );
  metrics.watchGauge(
    "claviger_jobs",
    "Jobs in the background, of all servers together.",
    { unfinished: () => jobs.countUnfinished() },
    "state",
  );
}

function installationOf(config: Config): Installation {
  const { openSignUp, pepper, secret, database, publicUrl, port, defaultPlan } = config;
  return {
    version: readVersion(),
    openSignUp,
    catalogue: readCatalogue(config),
    defaultPlan,
    panelOrigin: publicUrl ?? `http://localhost:${port}`,
    pepper,
    secret: secret ?? keepSecret(database.folder),
  };
}

function readCatalogue({ plansPath, defaultPlan }: Config): Catalogue {
  const catalogue = loadCatalogue(plansPath ?? BUILT_IN_CATALOGUE);
  if (catalogue.plans.some(({ id }) => id === defaultPlan)) return catalogue;
  throw new Error(`CLAVIGER_DEFAULT_PLAN names a plan that the catalogue doesn't have: ${defaultPlan}`);
}

/** Requests in flight are answered; what then still holds a connection open is cut off. */
function stopOnSignals(app: FastifyInstance, log: Logger): void {
  let stopping: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    const late = setTimeout(() => app.server.closeAllConnections(), SECONDS_TO_STOP * 1000);
    setTimeout(() => dieOf(log, new Error("The server could not stop in time")), SECONDS_TO_LIVE * 1000).unref();
    await app.close();
    clearTimeout(late);
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      stopping ??= stop().catch((error: unknown) => dieOf(log, error));
    });
  }
}

function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    return fail((error as Error).message);
  }
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function dieOf(log: Logger, error: unknown): never {
  log.fatal({ err: error }, "the server ends because of an error that nothing handled");
  process.exit(1);
}

/** What went wrong at the start, for whoever started it. The stack helps only with what nobody foresaw. */
function sentenceFor(error: unknown, { port, host }: Config): string {
  const { code, message, stack, port: taken } = error as NodeJS.ErrnoException & { port?: number };
  if (code === "EADDRINUSE" && taken !== undefined && taken !== port) {
    return `Port ${taken} is in use. Stop what uses it, or set METRICS_PORT to another one.`;
  }
  if (code === "EADDRINUSE") return `Port ${port} is in use. Stop what uses it, or set PORT to another one.`;
  if (code === "EADDRNOTAVAIL") return `HOST ${host} is no address of this machine.`;
  if (code === "EACCES") return `This account may not listen on port ${port} or write the data folder: ${message}`;
  if (isUnreachable(error)) return `The database of DATABASE_URL can't be reached: ${message}`;
  if (message.startsWith("Another Claviger server")) return message;
  return `Claviger can't start: ${stack ?? message}`;
}

/** Where a person on this machine finds the panel. */
function addressOf({ publicUrl, host }: Config, app: FastifyInstance): string {
  if (publicUrl) return publicUrl;
  const { port } = app.server.address() as AddressInfo;
  const isLocal = ["127.0.0.1", "0.0.0.0", "::", "::1", "localhost"].includes(host);
  return `http://${isLocal ? "localhost" : host}:${port}`;
}

function readVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
