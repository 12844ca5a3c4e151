import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { can } from "@claviger/shared/permissions";
import { VERIFICATION_CODES } from "@claviger/shared/verification-codes";
import { callOf } from "../../test/calls.js";
import { openServer, type TestServer } from "../../test/http.js";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { refusalOf } from "../../test/outcome.js";
import { gatherCast } from "../../test/places.js";
import { Random } from "../../test/random.js";
import type { World } from "../../test/world.js";
import { REQUEST_SURFACES, type AnsweredCall } from "../context/recorder.js";
import { deleteKey } from "../keys/delete-key.js";
import { revokeKey } from "../keys/revoke-key.js";
import { newId } from "../platform/ids.js";
import { findLogPages, NO_END } from "./find-log-pages.js";
import { listRequestLogs, type RequestLogFilter } from "./list-request-logs.js";
import { readPage } from "./read-log-page.js";

let server: TestServer;
let world: World;
let place: Place;
beforeAll(async () => {
  server = await openServer();
  ({ world } = server);
  place = await makePlace(world);
});
afterAll(() => server.close());

async function record(at: Place, ...calls: Partial<AnsweredCall>[]): Promise<void> {
  for (const call of calls) world.recorder.call(callOf(world, { organizationId: at.organization.id, ...call }));
  await world.bookkeeper.flush();
}

describe("request logs", () => {
  test("come newest first and in pages, for whatever is asked (LP-24)", async () => {
    const here = await makePlace(world);
    const elsewhere = await makePlace(world);
    const [keys, environments] = [
      [newId("key"), newId("key")],
      [here.production.id, here.staging.id, null],
    ];
    const [codes, surfaces] = [
      ["VALID", "INACTIVE", "RATE_LIMITED"],
      ["VERIFY", "AUTHZ"],
    ] as const;
    const base = Date.parse("2026-11-20T12:00:00Z");
    const calls = Array.from({ length: 150 }, (_, index): Partial<AnsweredCall> => {
      const environmentId = environments[index % 3] ?? null;
      return {
        at: base + Math.floor(index / 4),
        apiKeyId: [keys[0], keys[1], null][Math.floor(index / 3) % 3] ?? null,
        environmentId,
        surface: environmentId === null ? "GRAPHQL" : (surfaces[index % 2] ?? "VERIFY"),
        code: codes[index % 7 === 0 ? 2 : index % 2] ?? "VALID",
        requestId: `${index}`,
      };
    });
    await record(here, ...calls);
    await record(elsewhere, ...calls.slice(0, 5));

    const filters: RequestLogFilter[] = [{}];
    const add = (...choices: RequestLogFilter[]): void => {
      for (const filter of filters.splice(0)) for (const choice of choices) filters.push({ ...filter, ...choice });
    };
    add({}, { apiKeyId: keys[0] }, { apiKeyId: keys[1] });
    add({}, { environmentId: here.production.id });
    add({}, { codes: ["RATE_LIMITED"] }, { codes: ["INACTIVE", "VALID", "VALID"] }, { codes: [] });
    add({}, { surface: "VERIFY" }, { surface: "GRAPHQL" });
    add({}, { from: new Date(base + 10), to: new Date(base + 30) });
    expect(filters).toHaveLength(3 * 2 * 4 * 3 * 2);
    for (const filter of filters) {
      const expected = calls.filter((call) => matches(call, filter));
      const found = await pagesOf(here, filter, 60);
      expect({ filter, found }).toEqual({ filter, found: expected.map(({ requestId }) => requestId).toReversed() });
    }
    expect(await pagesOf(here, {}, 7)).toHaveLength(150);
  });

  test.each([1, 2, 3, 4, 5, 6])(
    "are what was recorded, whatever calls there were and whatever is asked (%d)",
    async (seed) => {
      const random = new Random(20261120 + seed);
      const here = await makePlace(world);
      const calls = randomCalls(random, here);
      for (let start = 0; start < calls.length;) {
        const end = start + 1 + random.below(random.chance(0.2) ? 1500 : 60);
        await record(here, ...calls.slice(start, end));
        start = end;
      }
      const newestFirst = calls
        .map((call, index) => ({ ...call, index }))
        .toSorted((one, other) => Number(other.at) - Number(one.at) || other.index - one.index);
      for (let count = 0; count < 25; count++) {
        const filter = randomFilter(random, calls);
        const expected = newestFirst.filter((call) => matches(call, filter)).map(({ requestId }) => requestId);
        const found = await pagesOf(here, filter, 1 + random.below(200));
        expect({ filter, found }).toEqual({ filter, found: expected });
      }
    },
  );

  test("are found though their page is written again, with more on it, while somebody is looking", async () => {
    const here = await makePlace(world);
    const places = ["a", "b", "c", "d"].map((name) => ({ environmentId: newId("env"), target: name }));
    await record(here, ...places);
    const everything = { apiKeyId: null, kinds: null, min: "", max: NO_END };
    const found: (string | null)[] = [];
    for await (const page of findLogPages(
      world.dataSource.manager,
      { organizationId: here.organization.id },
      everything,
    )) {
      found.push(...readPage(page, everything).map(({ target }) => target));
      await record(here, ...places.map((one) => ({ ...one, target: "later" })));
      if (found.length === 1)
        await record(here, ...Array.from({ length: 99 }, () => ({ ...places[0], target: "later" })));
    }
    expect(new Set(found)).toEqual(new Set(["a", "b", "c", "d", "later"]));
  });

  function randomCalls(random: Random, here: Place): Partial<AnsweredCall>[] {
    const environments = [here.production.id, here.staging.id, null, ...random.times(3, () => newId("env"))];
    const keys = [null, ...random.times(1 + random.below(300), () => newId("key"))];
    const spread = random.pick([10, 60_000, 86_400_000]);
    const texts = [null, "", "/a", "ünïcödé 😀", "a\tb\nc", "x".repeat(299), "{}"];
    return random.times(random.below(2500), (index) => ({
      at: Date.parse("2026-11-20T12:00:00Z") + random.below(spread),
      environmentId: random.pick(environments),
      apiKeyId: random.chance(0.5) ? (keys[1] ?? null) : random.pick(keys),
      code: random.chance(0.8) ? "VALID" : random.pick(VERIFICATION_CODES),
      surface: random.pick(REQUEST_SURFACES),
      target: random.pick(texts),
      userAgent: random.pick(texts),
      requestId: `${index}`,
    }));
  }

  function randomFilter(random: Random, calls: readonly Partial<AnsweredCall>[]): RequestLogFilter {
    const one = calls.length > 0 ? random.pick(calls) : {};
    const at = one.at ?? 0;
    return {
      ...(random.chance(0.4) && { apiKeyId: random.chance(0.9) ? one.apiKeyId : newId("key") }),
      ...(random.chance(0.3) && { environmentId: one.environmentId }),
      ...(random.chance(0.4) && { codes: random.times(random.below(4), () => random.pick(VERIFICATION_CODES)) }),
      ...(random.chance(0.3) && { surface: random.pick(REQUEST_SURFACES) }),
      ...(random.chance(0.2) && { from: new Date(at) }),
      ...(random.chance(0.2) && { to: new Date(at + random.below(1000)) }),
    };
  }

  function matches(call: Partial<AnsweredCall>, filter: RequestLogFilter): boolean {
    return (
      (!filter.apiKeyId || call.apiKeyId === filter.apiKeyId) &&
      (!filter.environmentId || call.environmentId === filter.environmentId) &&
      (!filter.codes || filter.codes.some((code) => code === call.code)) &&
      (!filter.surface || call.surface === filter.surface) &&
      (!filter.from || Number(call.at) >= Number(filter.from)) &&
      (!filter.to || Number(call.at) < Number(filter.to))
    );
  }

  async function pagesOf(at: Place, filter: RequestLogFilter, first: number): Promise<string[]> {
    const found: string[] = [];
    for (let after: string | null = null; ;) {
      const input = { organizationId: at.organization.id, filter, first, after };
      const { nodes, pageInfo } = await listRequestLogs(world.contextFor(at.owner), input);
      found.push(...nodes.map(({ requestId }) => requestId));
      if (!pageInfo.hasNextPage) return found;
      after = pageInfo.endCursor;
    }
  }

  test("are for owners, admins and keys that read the organization; a MEMBER is FORBIDDEN to see them", async () => {
    await record(place, { requestId: "seen" });
    const { nodes } = await listRequestLogs(world.contextFor(place.owner), {
      organizationId: place.organization.id,
      first: 1,
    });
    const id = nodes[0]?.id ?? "";
    let readers = 0;
    for (const [title, { actor, rights }] of await gatherCast(world, place, place)) {
      const mayRead = rights && can(rights, "request_log.read", { kind: "organization" });
      const code = mayRead
        ? undefined
        : actor.kind === "ANONYMOUS"
          ? "UNAUTHENTICATED"
          : rights
            ? "FORBIDDEN"
            : "NOT_FOUND";
      const refusal = await refusalOf(world, actor, (ctx) =>
        listRequestLogs(ctx, { organizationId: place.organization.id, first: 1 }),
      );
      expect([title, refusal?.code]).toEqual([title, code]);
      readers += mayRead ? 1 : 0;
    }
    expect(readers).toBe(4);
    expect(id).toMatch(/^log_/);
  });

  test("of a key, an environment or an organization that isn't there, or isn't one's own, are none", async () => {
    const elsewhere = await makePlace(world);
    const apiKeyId = newId("key");
    await record(
      elsewhere,
      { apiKeyId, environmentId: elsewhere.production.id },
      { apiKeyId, environmentId: elsewhere.production.id },
    );
    for (const filter of [
      { apiKeyId },
      { environmentId: elsewhere.production.id },
      { apiKeyId: "x" },
      { environmentId: "ß" },
    ]) {
      const input = { organizationId: place.organization.id, filter, first: 1 };
      expect(await listRequestLogs(world.contextFor(place.owner), input)).toMatchObject({
        nodes: [],
        pageInfo: { hasNextPage: false },
      });
    }
  });

  test.each([
    ["a page of none", { first: 0 }, "first"],
    ["a page of too many", { first: 201 }, "first"],
    ["what is no cursor", { first: 1, after: "x" }, "after"],
    [
      "another list's cursor",
      { first: 1, after: Buffer.from(`["sequence.DESC",1,"${newId("evt")}"]`).toString("base64url") },
      "after",
    ],
    [
      "another thing's id",
      { first: 1, after: Buffer.from(`["id.DESC","${newId("evt")}","${newId("evt")}"]`).toString("base64url") },
      "after",
    ],
  ])("refuse %s", async (_, page, field) => {
    const asked = listRequestLogs(world.contextFor(place.owner), { organizationId: place.organization.id, ...page });
    await expect(asked).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field } });
  });
});

describe("over GraphQL", () => {
  const FIELDS = `__typename id at surface code method target ipAddress userAgent durationMs requestId apiKey { id } environment { id }`;

  test("logs are listed with key and environment, and found by id; what is gone is null", async () => {
    const here = await makePlace(world);
    const reader = await makeKey(world, here, { organizationAccess: "READ" });
    const { apiKey } = await makeKey(world, here);
    const environmentId = here.production.id;
    await record(
      here,
      { apiKeyId: apiKey.id, environmentId, code: "IP_NOT_ALLOWED", requestId: "one" },
      { requestId: "two" },
    );
    const ask = (query: string, key = reader.secret) => server.graphql(query, {}, { "x-api-key": key });
    const list = `{ viewer { organizations { nodes { requestLogs(first: 2, filter: { surface: VERIFY })
      { pageInfo { hasNextPage } edges { cursor node { ${FIELDS} } } nodes { id } } } } } }`;
    const answer = await ask(list);
    expect(answer.json.errors).toBeUndefined();
    const { edges } = answer.json.data.viewer.organizations.nodes[0].requestLogs;
    expect(edges[0].node).toMatchObject({ requestId: "two", apiKey: null, environment: null });
    expect(edges[1].node).toMatchObject({
      __typename: "RequestLog",
      at: "2026-11-20T12:00:00.000Z",
      surface: "VERIFY",
      code: "IP_NOT_ALLOWED",
      method: "GET",
      target: "/v1/things",
      ipAddress: "192.0.2.1",
      userAgent: "curl/8.0",
      durationMs: 1.5,
      requestId: "one",
      apiKey: { id: apiKey.id },
      environment: { id: environmentId },
    });

    await revokeKey(world.contextFor(here.owner), { id: apiKey.id });
    await deleteKey(world.contextFor(here.owner), apiKey.id);
    const node = `{ node(id: "${edges[1].node.id}") { ... on RequestLog { ${FIELDS} } } }`;
    expect((await ask(node)).json.data.node).toEqual({ ...edges[1].node, apiKey: null });
    const stranger = await makeKey(world, place, { organizationAccess: "READ" });
    const weak = await makeKey(world, here);
    for (const { secret } of [stranger, weak]) expect((await ask(node, secret)).json.data.node).toBeNull();
  });
});
