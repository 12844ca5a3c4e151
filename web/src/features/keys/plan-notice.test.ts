import { expect, test } from "@jest/globals";
import { planProblem } from "./plan-notice";

const bounds = (maxActiveKeys: number | null, activeApiKeyCount: number, liveKeys = true) => ({
  plan: { name: "Pro", maxActiveKeys, liveKeys },
  activeApiKeyCount,
});

test("a plan whose keys are all in use takes no other, of either mode", () => {
  expect(planProblem(bounds(10, 10), "TEST")).toContain("All 10 active keys of the Pro plan are in use.");
  expect(planProblem(bounds(1, 1), "LIVE")).toContain("The one active key of the Pro plan is in use.");
  expect(planProblem(bounds(10, 9), "LIVE")).toBeNull();
  expect(planProblem(bounds(null, 5000), "LIVE")).toBeNull();
});

test("a plan without live keys takes those in test mode", () => {
  expect(planProblem(bounds(10, 0, false), "LIVE")).toContain("no keys for live environments");
  expect(planProblem(bounds(10, 0, false), "TEST")).toBeNull();
});
