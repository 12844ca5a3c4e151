import { expect, test } from "@jest/globals";
import { LIMITS } from "./limits.js";

test("nobody can change a bound while the program runs", () => {
  const nested = Object.values(LIMITS).filter((bound) => typeof bound === "object");
  expect([LIMITS, ...nested].every(Object.isFrozen)).toBe(true);
});

test("the longest secret is as long as prefix, mode and body can be", () => {
  expect(LIMITS.secretLength).toBe(LIMITS.keyPrefix.max + "_live_".length + 30 + 6);
});
