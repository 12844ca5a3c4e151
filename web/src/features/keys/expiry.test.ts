import { expect, test } from "@jest/globals";
import { savedExpiry, expiresAt, expiryChoices, expiryProblem, initialExpiry } from "./expiry";

const now = new Date("2026-11-20T12:00:00.000Z");
const open = { requireExpiry: false, maxLifetimeDays: null };

test("90 days are chosen at first, as long as the policy allows", () => {
  expect(initialExpiry(open).choice).toBe("90");
  expect(initialExpiry({ ...open, maxLifetimeDays: 30 }).choice).toBe("30");
  expect(initialExpiry({ ...open, maxLifetimeDays: 7 }).choice).toBe("custom");
});

test("a policy that wants keys to expire doesn't offer never", () => {
  expect(expiryChoices(open)).toContain("never");
  expect(expiryChoices({ requireExpiry: true, maxLifetimeDays: null })).not.toContain("never");
  expect(expiryChoices({ requireExpiry: false, maxLifetimeDays: 100 })).toEqual(["30", "90", "custom"]);
});

test("days count from now, a date means its end where the reader is", () => {
  expect(expiresAt({ choice: "30", date: "" }, now)?.toISOString()).toBe("2026-12-20T12:00:00.000Z");
  expect(expiresAt({ choice: "custom", date: "2026-12-31" }, now)).toEqual(new Date(2026, 11, 31, 23, 59, 59, 999));
  expect(expiresAt({ choice: "never", date: "2026-12-31" }, now)).toBeNull();
});

test.each([
  ["", "Choose a date."],
  ["31.12.2026", "Choose a date."],
  ["2026-11-19", "Choose a date in the future."],
  ["2027-11-20", "Keys may live 100 days at most here."],
  ["2026-12-01", null],
])("the date %j: %s", (date, problem) => {
  expect(expiryProblem({ choice: "custom", date }, { requireExpiry: true, maxLifetimeDays: 100 }, now)).toBe(problem);
});

test("the longest lifetime counts from when the key was made", () => {
  const policy = { requireExpiry: true, maxLifetimeDays: 100 };
  const madeAt = new Date("2026-08-20T12:00:00.000Z");
  expect(expiryProblem({ choice: "30", date: "" }, policy, now, madeAt)).toContain("100 days");
  expect(expiryProblem({ choice: "30", date: "" }, policy, now)).toBeNull();
});

test("the expiry of a key is the day on which it ends where the reader is", () => {
  expect(savedExpiry(new Date(2027, 0, 9, 23, 30).toISOString())).toEqual({ choice: "custom", date: "2027-01-09" });
  expect(savedExpiry(null)).toEqual({ choice: "never", date: "" });
});
