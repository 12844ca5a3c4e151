import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { callOf, failNextTransaction, type Failure } from "../../test/calls.js";
import { storedLogs } from "../../test/request-logs.js";
import { openWorld, type World } from "../../test/world.js";
import type { AnsweredCall } from "../context/recorder.js";
import { newId } from "../platform/ids.js";
import { createLogger } from "../platform/logger.js";
import { CallLog } from "./call-log.js";

let world: World;
let organizationId: string;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => {
  organizationId = newId("org");
});
afterAll(() => world.close());

const [environmentId, apiKeyId] = [newId("env"), newId("key")];
const open = (options: { sample?: number; capacity?: number } = {}) => {
  const { dataSource, clock } = world;
  return new CallLog({ dataSource, clock, log: createLogger("silent"), sample: 1, ...options });
};
const call = (more: Partial<AnsweredCall> = {}) => callOf(world, { organizationId, apiKeyId, environmentId, ...more });
const stored = () => storedLogs(world, organizationId);

describe("a call", () => {
  test("is logged with everything that there is to know of it, and with nothing where there is nothing (LP-24)", async () => {
    const log = open();
    log.add(
      call({ surface: "AUTHZ", code: "INSUFFICIENT_SCOPE", method: "POST", requestId: "one", durationMs: 0.1234 }),
    );
    const none = { apiKeyId: null, environmentId: null, method: null, target: null, ipAddress: null, userAgent: null };
    log.add(call({ ...none, surface: "GRAPHQL", requestId: "two" }));
    await log.write();
    const at = world.clock.now();
    const [first, second] = await stored();
    expect(first).toEqual({
      id: expect.stringMatching(/^log_/),
      organizationId,
      apiKeyId,
      environmentId,
      at,
      surface: "AUTHZ",
      code: "INSUFFICIENT_SCOPE",
      method: "POST",
      target: "/v1/things",
      ipAddress: "192.0.2.1",
      userAgent: "curl/8.0",
      durationMs: 0.123,
      requestId: "one",
    });
    expect(second).toMatchObject({ ...none, surface: "GRAPHQL", code: "VALID", requestId: "two" });
  });

  const SECRET = `clv_live_${"aB3x".repeat(9)}`;
  test.each([
    ["a query string", { target: `/v1/things?key=${SECRET}` }, { target: "/v1/things" }],
    ["a fragment", { target: "/v1/things#there" }, { target: "/v1/things" }],
    ["a key in a path", { target: `/v1/${SECRET}/x` }, { target: "/v1/clv_live_aB3x…/x" }],
    ["an encoded key", { target: `/v1/${SECRET.replaceAll("_", "%5F")}` }, { target: "/v1/clv%5Flive%5FaB3x…" }],
    ["a key as user agent", { userAgent: `x ${SECRET}` }, { userAgent: "x clv_live_aB3x…" }],
    [
      "a key at the end of a long text",
      { userAgent: "x".repeat(280) + SECRET },
      { userAgent: `${"x".repeat(280)}${SECRET.slice(0, 13)}…` },
    ],
    ["control characters", { userAgent: "a\r\nb\0c\u202Ed" }, { userAgent: "a��b�c�d" }],
    ["half a character", { target: "/\uD83D" }, { target: "/\uFFFD" }],
    ["a long text", { userAgent: "😀".repeat(400) }, { userAgent: "😀".repeat(300) }],
    ["what is no address", { ipAddress: "naïve" }, { ipAddress: null }],
    ["an endless address", { ipAddress: `fe80::1%${"x".repeat(60)}` }, { ipAddress: null }],
    ["an endless call", { durationMs: 1e12 }, { durationMs: 2_147_483.647 }],
  ])("is logged without %s", async (_, given, logged) => {
    const log = open();
    log.add(call(given));
    await log.write();
    expect((await stored())[0]).toMatchObject(logged);
  });

  test("that belongs to nobody is not logged", async () => {
    const log = open();
    log.add(call({ organizationId: null }));
    expect(log.size).toBe(0);
  });
});

test("of a sample of none, refusals alone are logged", async () => {
  const log = open({ sample: 0 });
  for (const code of ["VALID", "NOT_FOUND", "VALID", "BUDGET_EXCEEDED"] as const) log.add(call({ code }));
  await log.write();
  expect((await stored()).map(({ code }) => code)).toEqual(["NOT_FOUND", "BUDGET_EXCEEDED"]);
});

test("a sample of a tenth is about a tenth of what was allowed", () => {
  const log = open({ sample: 0.1 });
  for (let count = 0; count < 10_000; count++) log.add(call());
  expect(log.size).toBeGreaterThan(700);
  expect(log.size).toBeLessThan(1300);
});

describe("when too many calls wait to be logged", () => {
  test("allowed ones make room for refused ones, and what finds none is counted", async () => {
    const log = open({ capacity: 3 });
    for (let count = 0; count < 5; count++) log.add(call());
    expect(log.dropped).toEqual({ allowed: 2, refused: 0 });
    for (let count = 0; count < 4; count++) log.add(call({ code: "EXPIRED" }));
    expect(log.dropped).toEqual({ allowed: 5, refused: 1 });
    await log.write();
    expect((await stored()).map(({ code }) => code)).toEqual(["EXPIRED", "EXPIRED", "EXPIRED"]);
    log.add(call());
    expect(log.size).toBe(1);
  });

  test("an outage changes nothing of that: all but the batch that is tried again may make room", async () => {
    const log = open({ capacity: 5000 });
    for (let count = 0; count < 5000; count++) log.add(call());
    failNextTransaction(world.dataSource, "not done");
    await expect(log.write()).rejects.toThrow("not done");
    for (let count = 0; count < 3001; count++) log.add(call({ code: "EXPIRED" }));
    expect(log.dropped).toEqual({ allowed: 3000, refused: 1 });
    await log.write();
    const codes = (await stored()).map(({ code }) => code);
    expect(codes.filter((code) => code === "EXPIRED")).toHaveLength(3000);
    expect(codes.filter((code) => code === "VALID")).toHaveLength(2000);
  });

  test("also those count that are being written again", async () => {
    const log = open({ capacity: 3 });
    log.add(call());
    log.add(call());
    failNextTransaction(world.dataSource, "not done");
    await expect(log.write()).rejects.toThrow("not done");
    for (let count = 0; count < 5; count++) log.add(call());
    expect(log.size).toBe(3);
    await log.write();
    expect(await stored()).toHaveLength(3);
  });
});

test.each<Failure>(["not done", "answer lost"])(
  "a round that fails (%s) is made good by the next, with nothing lost or twice",
  async (failure) => {
    const log = open();
    for (let count = 0; count < 450; count++) log.add(call());
    failNextTransaction(world.dataSource, failure);
    await expect(log.write()).rejects.toThrow(failure);
    log.add(call());
    await log.write();
    expect(await stored()).toHaveLength(451);
  },
);
