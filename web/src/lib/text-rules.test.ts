import { expect, test } from "@jest/globals";
import { emailProblem, nameProblem, organizationSlugProblem, passwordProblem, slugProblem } from "./text-rules";

test.each([
  [nameProblem, "Acme", "  "],
  [nameProblem, "a".repeat(100), "a".repeat(101)],
  [emailProblem, "ada@example.com", "ada"],
  [passwordProblem, "x".repeat(12), "x".repeat(11)],
  [passwordProblem, "x".repeat(200), "x".repeat(201)],
  [slugProblem, "my-app", "My app"],
  [slugProblem, "setup", "a"],
  [organizationSlugProblem, "acme", "setup"],
])("%p takes %j and refuses %j before anything is sent", (problem, good, bad) => {
  expect(problem(good)).toBeNull();
  expect(problem(bad)).toMatch(/\w/);
});

test("a password's length is counted as people count", () => {
  expect(passwordProblem("🔑".repeat(11))).not.toBeNull();
  expect(passwordProblem("🔑".repeat(12))).toBeNull();
});
