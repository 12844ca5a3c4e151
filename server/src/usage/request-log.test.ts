import { expect, test } from "@jest/globals";
import { VERIFICATION_CODES } from "@claviger/shared/verification-codes";
import { REQUEST_SURFACES } from "../context/recorder.js";
import { KINDS, kindOf, setOf } from "./request-log.js";

test("every code on every surface has a number of its own, and a set of all can be stored", () => {
  const kinds = VERIFICATION_CODES.flatMap((code) => REQUEST_SURFACES.map((surface) => ({ code, surface })));
  const numbers = kinds.map(kindOf);
  expect(new Set(numbers).size).toBe(kinds.length);
  expect(numbers.map((number) => KINDS[number])).toEqual(kinds);
  expect(Number.isSafeInteger(setOf(numbers))).toBe(true);
  expect(setOf(numbers)).toBe(2 ** KINDS.length - 1);
});

test("a kind keeps the number that stored pages know it by", () => {
  expect(kindOf({ code: "VALID", surface: "GRAPHQL" })).toBe(0);
  expect(kindOf({ code: "NOT_FOUND", surface: "AUTHZ" })).toBe(5);
  expect(kindOf({ code: "BUDGET_EXCEEDED", surface: "VERIFY" })).toBe(46);
});
