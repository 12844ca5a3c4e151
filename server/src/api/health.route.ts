import { setTimeout as delay } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import type { DataSource } from "typeorm";

const SECONDS_TO_ANSWER = 3;

/** `GET /healthz`: the process is up. `GET /readyz`: it can serve. */
export function healthRoutes(app: FastifyInstance, dataSource: DataSource): void {
  let isMigrated = false;

  /** Tables that were up to date stay so while this process runs: asked until the answer is yes. */
  async function checkMigrations(): Promise<boolean> {
    isMigrated ||= !(await dataSource.showMigrations());
    return isMigrated;
  }

  app.get("/healthz", () => ({ status: "ok" }));

  app.get("/readyz", async (_, reply) => {
    const isReachable = await inTime(dataSource.query("SELECT 1").then(() => true));
    const hasTables = isReachable && (await inTime(checkMigrations()));
    const isReady = isReachable && hasTables;
    return reply.code(isReady ? 200 : 503).send({
      status: isReady ? "ready" : "unavailable",
      database: isReachable ? "ok" : "unreachable",
      migrations: hasTables ? "ok" : isReachable ? "pending" : "unknown",
    });
  });
}

/** A database that doesn't answer is as good as none. */
async function inTime(check: Promise<boolean>): Promise<boolean> {
  const late = new AbortController();
  try {
    return await Promise.race([check, delay(SECONDS_TO_ANSWER * 1000, false, { signal: late.signal })]);
  } catch {
    return false;
  } finally {
    late.abort();
  }
}
