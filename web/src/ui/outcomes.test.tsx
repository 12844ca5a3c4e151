import { expect, test } from "@jest/globals";
import { VERIFICATION_CODES } from "@claviger/shared/verification-codes";
import { codesOf, OUTCOME_NAMES, OUTCOMES, outcomeOf } from "./outcomes";

test("every code belongs to one outcome", () => {
  const codes = OUTCOME_NAMES.flatMap((name) => [...OUTCOMES[name].codes]);
  expect(codes.toSorted()).toEqual([...VERIFICATION_CODES].toSorted());
  expect(VERIFICATION_CODES.filter((code) => outcomeOf(code) === "limit")).toEqual(["RATE_LIMITED", "BUDGET_EXCEEDED"]);
});

test.each([
  ["valid", ["VALID"]],
  ["limit", ["RATE_LIMITED", "BUDGET_EXCEEDED"]],
  ["expired", ["EXPIRED"]],
  ["lunch", []],
])("“%s” in an address stands for %j", (choice, codes) => {
  expect(codesOf(choice)).toEqual(codes);
});

test("what was refused is everything but what was valid", () => {
  expect(codesOf("refused")).toEqual(VERIFICATION_CODES.filter((code) => code !== "VALID"));
});
