import { describe, expect, test } from "@jest/globals";
import { LIMITS } from "./limits.js";
import { isScopeName } from "./scopes.js";

describe("the name of a scope", () => {
  test.each(["admin", "read:sessions", "a", "a_b.c-d:9", "x".repeat(LIMITS.scope.max)])("may be %s", (name) => {
    expect(isScopeName(name)).toBe(true);
  });

  test.each(["", "Read", "a b", "a\n", "á", "*", "x".repeat(LIMITS.scope.max + 1)])("can't be %j", (name) => {
    expect(isScopeName(name)).toBe(false);
  });
});
