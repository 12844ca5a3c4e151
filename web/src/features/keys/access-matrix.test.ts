import { expect, test } from "@jest/globals";
import { accessMatrix, type GrantedKey } from "./access-matrix";

const live = { id: "env_live", name: "Production", kind: "PRODUCTION", mode: "LIVE" } as const;
const canary = { id: "env_canary", name: "Canary", kind: "PRODUCTION", mode: "LIVE" } as const;
const sandbox = { id: "env_sandbox", name: "Sandbox", kind: "PRODUCTION", mode: "TEST" } as const;
const staging = { id: "env_staging", name: "Staging", kind: "STAGING", mode: "TEST" } as const;
const project = { id: "prj_1", name: "Shop", slug: "shop", environments: [live, canary, sandbox, staging] };

const key = (...grants: Partial<GrantedKey["grants"][number]>[]): GrantedKey => ({
  environmentKind: "PRODUCTION",
  mode: "LIVE",
  grants: grants.map((grant) => ({ permission: null, scopes: [], environment: null, project, ...grant })),
});
const rowsOf = (apiKey: GrantedKey) => accessMatrix(apiKey).flatMap(({ rows }) => rows);

test("grants add up: the highest permission and all the scopes of an environment take effect", () => {
  const [atLive, atCanary] = rowsOf(
    key({ permission: "READ", scopes: ["a"] }, { permission: "MANAGE", scopes: ["b", "a"], environment: live }),
  );
  expect(atLive).toMatchObject({ permission: "MANAGE", scopes: ["a", "b"], outOfReach: null });
  expect(atCanary).toMatchObject({ permission: "READ", scopes: ["a"], outOfReach: null });
});

test("an environment that the key doesn't reach says why", () => {
  const reasons = rowsOf(key({ permission: "WRITE", environment: live })).map(({ outOfReach }) => outOfReach);
  expect(reasons).toEqual([null, "No grant names it", "The key acts on live data", "The key is for production"]);
});

test("only a grant of the whole project means environments that are yet to be made", () => {
  expect(accessMatrix(key({ permission: "READ" }))[0]?.includesFuture).toBe(true);
  expect(accessMatrix(key({ permission: "READ", environment: live }))[0]?.includesFuture).toBe(false);
});
