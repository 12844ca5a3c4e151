import { expect, test } from "@jest/globals";
import { budgetSentence, ruleSentence, windowWords, type RuleTerms } from "./limit-sentence";

const rule: RuleTerms = { scope: null, per: "KEY", limit: 100, windowSeconds: 60, action: "ENFORCE" };

test.each([
  [1, "a second"],
  [60, "a minute"],
  [90, "90 seconds"],
  [3600, "an hour"],
  [5400, "90 minutes"],
  [86_400, "a day"],
  [2_678_400, "31 days"],
])("a window of %d s is %s", (seconds, words) => {
  expect(windowWords(seconds)).toBe(words);
});

test("a rule says whom it counts, which calls, and what becomes of one more", () => {
  expect(ruleSentence(rule, "LIVE")).toBe(
    "Each key may make up to 100 calls in a minute. One more is refused until the window ends.",
  );
  expect(ruleSentence({ ...rule, per: "ENVIRONMENT", limit: 1, scope: "write:rules" }, "LIVE")).toBe(
    "All keys together may make up to 1 call in a minute, counting those that ask for write:rules. One more is refused until the window ends.",
  );
  expect(ruleSentence({ ...rule, per: "CUSTOMER", action: "OBSERVE" }, "LIVE")).toBe(
    "For each customer there may be up to 100 calls in a minute, counting those that name one. More pass, and are noted.",
  );
});

test("in a test environment nothing is refused, and budgets begin anew every hour", () => {
  expect(ruleSentence(rule, "TEST")).toContain("test environments refuse none");
  const budget = { limit: 1_000_000, period: "MONTH", action: "ENFORCE" } as const;
  expect(budgetSentence(budget, "LIVE", "All keys together")).toBe(
    "All keys together may spend up to 1,000,000 in a month. A call that costs more than is left is refused.",
  );
  expect(budgetSentence(budget, "TEST", "Worker")).toMatch(/^Worker may spend up to 1,000,000 in an hour, as in every/);
});
