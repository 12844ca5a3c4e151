import { expect, test } from "@jest/globals";
import { defaultMode, ENVIRONMENT_KINDS, STARTING_ENVIRONMENTS } from "./environments.js";
import { isSlug } from "./slugs.js";

test("only production is live unless somebody says otherwise", () => {
  expect(ENVIRONMENT_KINDS.map((kind) => [kind, defaultMode(kind)])).toEqual([
    ["PRODUCTION", "LIVE"],
    ["STAGING", "TEST"],
    ["DEVELOPMENT", "TEST"],
  ]);
});

test("a new project starts with one environment of each kind", () => {
  expect(STARTING_ENVIRONMENTS.map((environment) => environment.kind)).toEqual([...ENVIRONMENT_KINDS]);
  expect(STARTING_ENVIRONMENTS.every((environment) => isSlug(environment.slug))).toBe(true);
});
