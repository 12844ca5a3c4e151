import { DEFAULT_KEY_POLICY } from "@claviger/shared/key-policy";
import { expect, test } from "@jest/globals";
import { durationOf, durationText, policyOf, policyProblems, policyValues, rulesOf } from "./policy-values";

const values = policyValues(DEFAULT_KEY_POLICY);

test("a policy comes out of its form as it went in", () => {
  for (const change of [{}, { maxLifetimeDays: 30, rotationReminderDays: null }, { defaultGracePeriodSeconds: 90 }]) {
    const policy = { ...DEFAULT_KEY_POLICY, ...change };
    expect(policyOf(policyValues(policy))).toEqual(policy);
    expect(policyProblems(policyValues(policy))).toEqual({});
  }
});

test.each([
  [0, "0", "minutes", "0 minutes"],
  [60, "1", "minutes", "1 minute"],
  [5400, "90", "minutes", "90 minutes"],
  [7200, "2", "hours", "2 hours"],
  [2_592_000, "30", "days", "30 days"],
])("%s seconds are %s %s", (seconds, count, unit, text) => {
  expect(durationOf(seconds)).toEqual({ count, unit });
  expect(durationText(seconds)).toBe(text);
});

test.each([
  ["keyPrefix", { keyPrefix: "Clv" }, /2 to 12/],
  ["maxGracePeriodSeconds", { maxGracePeriodSeconds: { count: "366", unit: "days" as const } }, /At most 365 days/],
  ["maxGracePeriodSeconds", { maxGracePeriodSeconds: { count: "", unit: "days" as const } }, /Enter a number/],
  ["defaultGracePeriodSeconds", { defaultGracePeriodSeconds: { count: "31", unit: "days" as const } }, /30 days/],
  ["maxLifetimeDays", { maxLifetimeDays: "0" }, /1 to 3,650/],
  ["rotationReminderDays", { rotationReminderDays: "1.5" }, /1 to 3,650/],
])("%s is refused beforehand when the server would refuse it", (field, change, problem) => {
  expect(policyProblems({ ...values, ...change })).toEqual({ [field]: expect.stringMatching(problem) });
});

test("rules can be asked about once they make sense", () => {
  expect(rulesOf({ ...values, maxLifetimeDays: "30" })).toEqual({
    environmentBinding: "STRICT",
    requireExpiry: false,
    maxLifetimeDays: 30,
  });
  expect(rulesOf({ ...values, maxLifetimeDays: "x" })).toBeNull();
});
