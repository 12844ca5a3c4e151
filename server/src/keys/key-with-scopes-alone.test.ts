import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openServer, type TestServer } from "../../test/http.js";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { createCustomer } from "../customers/create-customer.js";
import { setProjectScopes } from "../projects/set-project-scopes.js";

describe("a key with scopes alone", () => {
  let server: TestServer;
  let place: Place;
  let authorization: string;
  beforeAll(async () => {
    server = await openServer();
    const { world } = server;
    place = await makePlace(world);
    const { project, production, owner } = place;
    const scopes = ["read:things", "write:things"].map((name) => ({ name, includesAll: false }));
    await setProjectScopes(world.contextFor(owner), { projectId: project.id, scopes });
    const customer = { environmentId: production.id, externalId: "acme-42" };
    const { id } = await createCustomer(world.contextFor(owner), customer);
    const grants = [{ projectId: project.id, environmentId: production.id, scopes: ["read:things"] }];
    authorization = `Bearer ${(await makeKey(world, place, { grants, customerIds: [id] })).secret}`;
  });
  afterAll(() => server.close());

  const askOfItself = (fields: string) => server.graphql(`{ viewer { apiKey { ${fields} } } }`, {}, { authorization });

  test("is told where and for whom it may be used, as people named that", async () => {
    const { json } = await askOfItself(
      "grants { scopes project { name environments { id } } environment { name } } customers { externalId }",
    );
    expect(json.data.viewer.apiKey).toEqual({
      grants: [
        {
          scopes: ["read:things"],
          project: { name: "Billing", environments: [] },
          environment: { name: "Production" },
        },
      ],
      customers: [{ externalId: "acme-42" }],
    });
  });

  test.each([
    ["other scopes", "project { scopes { name } }"],
    ["the route table", "environment { routes { path } }"],
    ["rate-limit rules", "environment { rateLimitRules { name } }"],
    ["budgets", "environment { budgets { name } }"],
    ["customers", "environment { customers { nodes { id } } }"],
    ["usage", 'environment { usage(from: "2026-11-20T00:00:00Z", to: "2026-11-21T00:00:00Z") { total { allowed } } }'],
  ])("isn't told of %s there", async (_, field) => {
    const { json } = await askOfItself(`grants { ${field} }`);
    expect(json.errors).toMatchObject([{ extensions: { code: "NOT_FOUND" } }]);
  });
});
