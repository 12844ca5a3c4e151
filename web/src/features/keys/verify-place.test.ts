import { expect, test } from "@jest/globals";
import { verifyPlace, type ReachingKey } from "./verify-place";

const shop = {
  name: "Shop",
  environments: [
    { id: "env_live", name: "Production", kind: "PRODUCTION", mode: "LIVE" },
    { id: "env_canary", name: "Canary", kind: "STAGING", mode: "LIVE" },
    { id: "env_staging", name: "Staging", kind: "STAGING", mode: "TEST" },
  ],
} as const;
const key: ReachingKey = { environmentKind: "STAGING", mode: "TEST", grants: [] };

test("a named environment is where the key is tried", () => {
  const grants = [{ permission: "WRITE", environment: { id: "env_x", name: "X" }, project: shop }] as const;
  expect(verifyPlace({ ...key, grants })).toEqual({ environmentId: "env_x", label: "Shop / X" });
});

test("of all environments the first with the key's kind and mode is taken", () => {
  const grants = [{ permission: "READ", environment: null, project: shop }] as const;
  expect(verifyPlace({ ...key, grants })?.environmentId).toBe("env_staging");
});

test("a key that reaches no environment has no place to be tried", () => {
  expect(verifyPlace(key)).toBeNull();
  const grants = [{ permission: "READ", environment: null, project: { name: "Empty", environments: [] } }] as const;
  expect(verifyPlace({ ...key, grants })).toBeNull();
});

test("a grant that carries no permission doesn't let the key ask", () => {
  const grants = [{ permission: null, environment: null, project: shop }] as const;
  expect(verifyPlace({ ...key, grants })).toBeNull();
});
