import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openServer, type TestServer } from "../../test/http.js";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import type { Context } from "../context/context.js";
import type { RouteInput } from "../projects/read-routes.js";
import { setProjectScopes } from "../projects/set-project-scopes.js";
import { setRoutes } from "../projects/set-routes.js";
import { createBudget } from "../limits/create-budget.js";
import { deleteBudget } from "../limits/delete-budget.js";
import type { Call } from "./read-call.js";
import { verifyKey } from "./verify-key.js";

let server: TestServer;
let place: Place;
beforeAll(async () => {
  server = await openServer();
  place = await makePlace(server.world);
  const scopes = ["read:rules", "write:rules", "manage:webhooks"].map((name) => ({ name, includesAll: false }));
  await setProjectScopes(as(), { projectId: place.project.id, scopes });
});
afterAll(() => server.close());

const as = (): Context => server.world.contextFor(place.owner);
const set = (routes: readonly Partial<RouteInput>[]) =>
  setRoutes(as(), {
    environmentId: place.production.id,
    routes: routes.map((one) => ({ method: "GET", path: "/", scopes: [], cost: 1, ...one })),
  });
const holding = async (permission: "READ" | "MANAGE" | null, ...scopes: string[]): Promise<string> => {
  const grants = [{ projectId: place.project.id, environmentId: place.production.id, permission, scopes }];
  return (await makeKey(server.world, place, { grants })).secret;
};
const verify = (secret: string, call: Partial<Call>) =>
  verifyKey(as(), { secret, environmentId: place.production.id, ...call });

describe("a call with a path", () => {
  test("asks for what its route names instead of what its method asks for (FG-9, FG-10, FG-14)", async () => {
    await set([
      { method: "GET", path: "/v1/rules/*", scopes: ["read:rules"] },
      { method: "*", path: "/v1/rules/*", scopes: ["write:rules"] },
      { method: "*", path: "/v1/webhooks/*", scopes: ["manage:webhooks"] },
    ]);
    const secret = await holding(null, "read:rules", "write:rules");
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
      expect(await verify(secret, { method, path: "/v1/rules/7" })).toMatchObject({ code: "VALID" });
      expect(await verify(secret, { method, path: "/v1/webhooks/7" })).toMatchObject({
        code: "INSUFFICIENT_SCOPE",
        message: "Insufficient scope: manage:webhooks required",
      });
    }
    const reading = await holding("MANAGE", "read:rules");
    expect((await verify(reading, { method: "GET", path: "/v1/rules/7" })).code).toBe("VALID");
    expect((await verify(reading, { method: "DELETE", path: "/v1/rules/7" })).code).toBe("INSUFFICIENT_SCOPE");
  });

  test("asks for what its method does where no route matches", async () => {
    await set([{ path: "/v1/rules" }]);
    const secret = await holding(null, "read:rules");
    expect((await verify(secret, { method: "GET", path: "/v1/rules" })).code).toBe("VALID");
    expect((await verify(secret, { method: "GET", path: "/v1/other" })).message).toBe("READ permission required");
    expect((await verify(secret, { method: "POST", path: "/v1/rules" })).message).toBe("WRITE permission required");
  });

  test("asks for what the question names beside it, too", async () => {
    await set([{ path: "/v1/rules", permission: "READ", scopes: ["read:rules"] }]);
    const secret = await holding("READ", "read:rules");
    const call = { method: "GET", path: "/v1/rules" };
    expect((await verify(secret, call)).code).toBe("VALID");
    expect((await verify(secret, { ...call, scopes: ["write:rules"] })).code).toBe("INSUFFICIENT_SCOPE");
    expect((await verify(secret, { ...call, permission: "WRITE" })).message).toBe("WRITE permission required");
  });

  test("costs what its route says, if the question doesn't say more", async () => {
    await set([{ path: "/v1/report", cost: 10 }]);
    const { id } = await createBudget(as(), {
      environmentId: place.production.id,
      name: "Reports",
      limit: 100,
      period: "MONTH",
      action: "ENFORCE",
    });
    const secret = await holding("READ");
    const call = { method: "GET", path: "/v1/report" };
    for (const cost of [undefined, 0, 5, 10]) expect((await verify(secret, { ...call, cost })).code).toBe("VALID");
    expect((await verify(secret, { ...call, cost: 61 })).code).toBe("BUDGET_EXCEEDED");
    expect((await verify(secret, { ...call, cost: 60 })).code).toBe("VALID");
    expect((await verify(secret, call)).code).toBe("BUDGET_EXCEEDED");
    await deleteBudget(as(), { id });
  });

  test("is refused without its method, when it is too long, and when servers read it in different ways", async () => {
    await set([{ path: "/v1/rules" }]);
    const secret = await holding("MANAGE");
    const refused = (field: string) => ({ code: "BAD_USER_INPUT", details: { field } });
    await expect(verify(secret, { path: "/v1/rules" })).rejects.toMatchObject(refused("method"));
    const long = `/${"x".repeat(8192)}`;
    await expect(verify(secret, { method: "GET", path: long })).rejects.toMatchObject(refused("path"));
    const odd = { method: "GET", path: "/v1/../rules" };
    await expect(verify(secret, odd)).rejects.toMatchObject(refused("path"));
    await set([]);
    expect((await verify(secret, odd)).code).toBe("VALID");
  });

  test("is judged by a new table from the moment it is acknowledged", async () => {
    const secret = await holding("READ");
    const call = { method: "GET", path: "/v1/rules" };
    for (let turn = 0; turn < 3; turn++) {
      await set([{ path: "/v1/rules", scopes: ["read:rules"] }]);
      expect((await verify(secret, call)).code).toBe("INSUFFICIENT_SCOPE");
      await set([]);
      expect((await verify(secret, call)).code).toBe("VALID");
    }
  });
});

test("routes are set, listed and found over GraphQL, and looked up over both surfaces", async () => {
  const { secret: manager } = await makeKey(server.world, place, {
    grants: [{ projectId: place.project.id, environmentId: place.production.id, permission: "MANAGE" }],
  });
  const headers = { authorization: `Bearer ${manager}` };
  const answer = await server.graphql(
    `mutation ($input: SetRoutesInput!) {
      setRoutes(input: $input) { environment { routes { id method path permission scopes cost environment { id } } } }
    }`,
    {
      input: {
        environmentId: place.production.id,
        routes: [{ method: "POST", path: "/v1/rules/:id", permission: "WRITE", scopes: ["write:rules"] }],
      },
    },
    headers,
  );
  const [route] = answer.json.data.setRoutes.environment.routes;
  expect(route).toEqual({
    id: expect.stringMatching(/^rte_/),
    method: "POST",
    path: "/v1/rules/:id",
    permission: "WRITE",
    scopes: ["write:rules"],
    cost: 1,
    environment: { id: place.production.id },
  });
  const node = await server.graphql("query ($id: ID!) { node(id: $id) { __typename id } }", { id: route.id }, headers);
  expect(node.json.data.node).toEqual({ __typename: "Route", id: route.id });

  const ask = { method: "POST", path: "/v1/rules/7" };
  const rest = await server.send("POST", "/v1/verify", {
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ key: manager, environment: place.production.id, ...ask }),
  });
  expect(rest.json.message).toBe("Insufficient scope: write:rules required");
  const verified = await server.graphql(
    "mutation ($input: VerifyApiKeyInput!) { verifyApiKey(input: $input) { message } }",
    { input: { secret: manager, environmentId: place.production.id, ...ask } },
    headers,
  );
  expect(verified.json.data.verifyApiKey.message).toBe("Insufficient scope: write:rules required");
});
