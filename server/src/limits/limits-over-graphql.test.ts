import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { graphql } from "graphql";
import { openServer, type TestServer } from "../../test/http.js";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { makeMember } from "../../test/places.js";
import { createSchema } from "../api/schema.js";
import { newId } from "../platform/ids.js";
import { createBudget } from "./create-budget.js";

const RULE = "id name scope per limit windowSeconds action environment { id }";
const BUDGET = "id name apiKey { id } limit period action spent resetsAt environment { id }";

describe("rules and budgets over GraphQL", () => {
  let server: TestServer;
  let place: Place;
  let reading: string;
  let managing: string;
  let readingId: string;
  beforeAll(async () => {
    server = await openServer();
    place = await makePlace(server.world);
    const on = (permission: "READ" | "MANAGE") =>
      makeKey(server.world, place, {
        grants: [{ projectId: place.project.id, environmentId: place.production.id, permission }],
      });
    const reader = await on("READ");
    reading = reader.secret;
    readingId = reader.apiKey.id;
    managing = (await on("MANAGE")).secret;
  });
  afterAll(() => server.close());

  const ask = async (secret: string, query: string, input: object = {}) =>
    (await server.graphql(query, { input }, { authorization: `Bearer ${secret}` })).json;
  const list = (secret: string) =>
    ask(secret, `{ environment(id: "${place.production.id}") { rateLimitRules { ${RULE} } budgets { ${BUDGET} } } }`);

  test("FG-10, FG-9: are made, changed and deleted by a key that manages, and read by one that reads", async () => {
    const environmentId = place.production.id;
    const { rateLimitRule } = (
      await ask(
        managing,
        `mutation($input: CreateRateLimitRuleInput!) { createRateLimitRule(input: $input) { rateLimitRule { ${RULE} } } }`,
        { environmentId, name: "Writes", scope: "write:rules", limit: 5, windowSeconds: 60 },
      )
    ).data.createRateLimitRule;
    expect(rateLimitRule).toEqual({
      id: expect.stringMatching(/^rul_/),
      name: "Writes",
      scope: "write:rules",
      per: "KEY",
      limit: 5,
      windowSeconds: 60,
      action: "ENFORCE",
      environment: { id: environmentId },
    });
    const { budget } = (
      await ask(
        managing,
        `mutation($input: CreateBudgetInput!) { createBudget(input: $input) { budget { ${BUDGET} } } }`,
        {
          environmentId,
          name: "Monthly",
          apiKeyId: readingId,
          limit: 100,
          period: "MONTH",
        },
      )
    ).data.createBudget;
    expect(budget).toEqual({
      id: expect.stringMatching(/^bud_/),
      name: "Monthly",
      apiKey: { id: readingId },
      limit: 100,
      period: "MONTH",
      action: "ENFORCE",
      spent: 0,
      resetsAt: "2026-12-01T00:00:00.000Z",
      environment: { id: environmentId },
    });

    await server.send("POST", "/v1/verify", {
      headers: { "content-type": "application/json", authorization: `Bearer ${managing}` },
      body: JSON.stringify({ key: reading, environment: environmentId, cost: 12 }),
    });
    expect((await list(reading)).data.environment).toEqual({
      rateLimitRules: [rateLimitRule],
      budgets: [{ ...budget, spent: 12 }],
    });
    const node = `{ rule: node(id: "${rateLimitRule.id}") { __typename ... on RateLimitRule { name } }
      budget: node(id: "${budget.id}") { __typename ... on Budget { name } }
      none: node(id: "${newId("bud")}") { id } }`;
    expect((await ask(reading, node)).data).toEqual({
      rule: { __typename: "RateLimitRule", name: "Writes" },
      budget: { __typename: "Budget", name: "Monthly" },
      none: null,
    });

    for (const [mutation, answer] of [
      [
        `updateRateLimitRule(input: { id: "${rateLimitRule.id}", limit: 6 }) { rateLimitRule { limit } }`,
        { updateRateLimitRule: { rateLimitRule: { limit: 6 } } },
      ],
      [
        `updateBudget(input: { id: "${budget.id}", action: OBSERVE }) { budget { action spent } }`,
        { updateBudget: { budget: { action: "OBSERVE", spent: 12 } } },
      ],
      [
        `deleteRateLimitRule(input: { id: "${rateLimitRule.id}" }) { id }`,
        { deleteRateLimitRule: { id: rateLimitRule.id } },
      ],
      [`deleteBudget(input: { id: "${budget.id}" }) { id }`, { deleteBudget: { id: budget.id } }],
    ] as const) {
      expect((await ask(reading, `mutation { ${mutation} }`)).errors[0].extensions.code).toBe("FORBIDDEN");
      expect((await ask(managing, `mutation { ${mutation} }`)).data).toEqual(answer);
    }
    expect((await list(reading)).data.environment).toEqual({ rateLimitRules: [], budgets: [] });
  });

  test("cost as many queries for many as for one, and show a member no key", async () => {
    const ctx = () => server.world.contextFor(place.owner);
    const schema = await createSchema();
    const member = await makeMember(server.world, place.organization, "MEMBER", [
      { project: place.project, permission: "WRITE" },
    ]);
    const source = `query($id: ID!) { project(id: $id) { environments { rateLimitRules { id } budgets { apiKey { id } spent } } } }`;
    let queries = 0;
    const { dataSource } = server.world;
    const createQueryRunner = dataSource.createQueryRunner.bind(dataSource);
    dataSource.createQueryRunner = (mode) => {
      queries++;
      return createQueryRunner(mode);
    };
    const count = async (contextValue: ReturnType<typeof ctx>): Promise<{ queries: number; keys: unknown[] }> => {
      queries = 0;
      const { data, errors } = await graphql({
        schema,
        source,
        variableValues: { id: place.project.id },
        contextValue,
      });
      expect(errors).toBeUndefined();
      const { project } = JSON.parse(JSON.stringify(data)) as {
        project: { environments: { budgets: { apiKey: { id: string } | null }[] }[] };
      };
      const keys = project.environments.flatMap(({ budgets }) => budgets.map(({ apiKey }) => apiKey?.id ?? null));
      return { queries, keys };
    };
    const terms = { environmentId: place.production.id, limit: 5, period: "DAY", action: "ENFORCE" } as const;
    const make = (name: string, apiKeyId: string) => createBudget(ctx(), { ...terms, name, apiKeyId });
    await make("first", readingId);
    await count(ctx());
    const one = await count(ctx());
    for (let index = 0; index < 5; index++) {
      const grants = [{ projectId: place.project.id, permission: "READ" as const }];
      await make(`more ${index}`, (await makeKey(server.world, place, { grants })).apiKey.id);
    }
    // Once for what the counters have to read.
    await count(ctx());
    const many = await count(ctx());
    expect(many.queries).toBe(one.queries);
    expect(many.keys).toHaveLength(6);
    expect(many.keys).not.toContain(null);
    expect((await count(server.world.contextFor(member))).keys).toEqual([null, null, null, null, null, null]);
  });
});
