import { expect, test } from "@jest/globals";
import { graceChoices, graceEnd, graceLabel, graceProblem, wasUsedRecently } from "./grace";

const now = new Date("2026-11-20T12:00:00.000Z");
const policy = { defaultGracePeriodSeconds: 86_400, maxGracePeriodSeconds: 2_592_000 };

test("the usual grace periods are offered, with the organization's own among them", () => {
  expect(graceChoices(policy)).toEqual([0, 3600, 86_400, 604_800]);
  expect(graceChoices({ ...policy, defaultGracePeriodSeconds: 129_600 })).toEqual([0, 3600, 86_400, 129_600, 604_800]);
});

test("nothing longer than the policy allows is offered", () => {
  expect(graceChoices({ defaultGracePeriodSeconds: 0, maxGracePeriodSeconds: 7200 })).toEqual([0, 3600]);
});

test.each([
  [0, "Now"],
  [3600, "1 hour"],
  [86_400, "1 day"],
  [129_600, "36 hours"],
  [604_800, "7 days"],
  [90, "90 seconds"],
  [1800, "30 minutes"],
])("%d seconds are read as %s", (seconds, label) => {
  expect(graceLabel(seconds)).toBe(label);
});

test("the old secret never outlives the key", () => {
  expect(graceEnd(86_400, null, now).toISOString()).toBe("2026-11-21T12:00:00.000Z");
  expect(graceEnd(86_400, "2026-11-20T18:00:00.000Z", now).toISOString()).toBe("2026-11-20T18:00:00.000Z");
});

test("a grace period is a whole number within the policy", () => {
  expect(graceProblem(1.5, policy)).toBe("Enter a whole number.");
  expect(graceProblem(Number.NaN, policy)).toBe("Enter a whole number.");
  expect(graceProblem(2_592_001, policy)).toBe("At most 30 days here.");
  expect(graceProblem(2_592_000, policy)).toBeNull();
});

test("a use within the last day counts as recent", () => {
  expect(wasUsedRecently("2026-11-20T11:59:00.000Z", now)).toBe(true);
  expect(wasUsedRecently("2026-11-19T11:59:00.000Z", now)).toBe(false);
  expect(wasUsedRecently(null, now)).toBe(false);
});
