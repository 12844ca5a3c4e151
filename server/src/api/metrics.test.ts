import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { callOf } from "../../test/calls.js";
import { openServer, type TestServer } from "../../test/http.js";
import { watchPool } from "../platform/database/pool-metrics.js";
import { dialectOf } from "../platform/database/open-database.js";
import { createLogger } from "../platform/logger.js";
import { Metrics } from "../platform/metrics.js";
import { newId } from "../platform/ids.js";
import { FirstUses } from "../keys/first-uses.js";
import { LocalBookkeeper } from "../usage/bookkeeper.js";
import { DatabaseRecorder } from "../usage/recorder.js";
import { createMetricsServer } from "./metrics.route.js";

const TOKEN = "a-token-of-some-length";

describe("metrics", () => {
  const metrics = new Metrics(true);
  let server: TestServer;
  beforeAll(async () => {
    server = await openServer({ metrics: { read: metrics, token: TOKEN } });
  });
  afterAll(() => server.close());

  const read = (headers: Record<string, string> = { authorization: `Bearer ${TOKEN}` }) =>
    server.send("GET", "/metrics", { headers });

  test("are Prometheus' text for whoever knows the token", async () => {
    const answer = await read();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(answer.text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
  });

  test.each([
    ["no token", {}],
    ["another token", { authorization: `Bearer ${TOKEN}x` }],
    ["the start of the token", { authorization: `Bearer ${TOKEN.slice(0, -1)}` }],
    ["another scheme", { authorization: `Basic ${TOKEN}` }],
  ])("are refused to whoever has %s", async (_, headers) => {
    const answer = await read(headers);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/);
    expect(answer.json).toMatchObject({ status: 401 });
  });

  test("count and time calls by surface and code, and say what waits to be written, naming neither key nor organization", async () => {
    const { dataSource, clock } = server.world;
    const log = createLogger("silent");
    const bookkeeper = new LocalBookkeeper({ dataSource, clock, log, logSample: 0 });
    const recorder = new DatabaseRecorder({ bookkeeper, firstUses: new FirstUses({ dataSource, log }), metrics });
    watchPool(metrics, dataSource);
    const [organizationId, apiKeyId] = [newId("org"), newId("key")];
    const call = (more: object) => recorder.call(callOf(server.world, { organizationId, apiKeyId, ...more }));
    call({ durationMs: 3 });
    call({ durationMs: 700 });
    call({ code: "RATE_LIMITED", surface: "AUTHZ" });
    call({ code: "NOT_FOUND", surface: "GRAPHQL", organizationId: null });
    const { text } = await read();
    for (const line of [
      'claviger_calls_total{surface="VERIFY",code="VALID"} 2',
      'claviger_calls_total{surface="AUTHZ",code="RATE_LIMITED"} 1',
      'claviger_calls_total{surface="GRAPHQL",code="NOT_FOUND"} 1',
      'claviger_call_duration_seconds_bucket{le="0.005",surface="VERIFY"} 1',
      'claviger_call_duration_seconds_count{surface="VERIFY"} 2',
      'claviger_write_queue{queue="request_logs"} 1',
      'claviger_write_queue{queue="usage_counts"} 2',
      'claviger_request_logs_dropped_total{outcome="refused"} 0',
      ...(dialectOf(dataSource) === "mysql" ? ['claviger_database_connections{state="waiting"} 0'] : []),
    ]) {
      expect(text.split("\n")).toContain(line);
    }
    expect(text).not.toContain(organizationId);
    expect(text).not.toContain(apiKeyId);
    expect((await read()).text).toContain('claviger_calls_total{surface="VERIFY",code="VALID"} 2');
  });

  test("on a port of their own are there without a token, if none was chosen, and nothing else is there", async () => {
    const app = createMetricsServer(metrics, null, createLogger("silent"));
    expect((await app.inject("/metrics")).statusCode).toBe(200);
    const other = await app.inject("/v1/x");
    expect([other.statusCode, other.json()]).toEqual([
      404,
      { error: "Path not found", code: "not_found", status: 404 },
    ]);
    const guarded = createMetricsServer(metrics, TOKEN, createLogger("silent"));
    expect((await guarded.inject("/metrics")).statusCode).toBe(401);
    await Promise.all([app.close(), guarded.close()]);
  });
});
