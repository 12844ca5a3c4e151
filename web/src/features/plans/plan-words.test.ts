import { expect, test } from "@jest/globals";
import { planConsequences, planTerms, type PlanTerms } from "./plan-words";

const free: PlanTerms = {
  apiKeys: false,
  liveKeys: false,
  maxActiveKeys: 0,
  auditRetentionDays: 30,
  requestLogRetentionDays: 7,
};
const pro = { ...free, apiKeys: true, maxActiveKeys: 10, auditRetentionDays: 90, requestLogRetentionDays: 30 };
const team = { ...pro, liveKeys: true };
const internal = { ...team, maxActiveKeys: null, auditRetentionDays: null, requestLogRetentionDays: null };
const keys = { inForce: 12, active: 11, activeLive: 4 };

test("a plan says what it includes", () => {
  expect(planTerms(pro).map(({ text }) => text)).toEqual([
    "API keys",
    "No keys for live environments",
    "Up to 10 keys in force",
    "Audit log kept for 90 days",
    "Request logs kept for 30 days",
  ]);
  expect(planTerms(internal).map(({ text }) => text)).toContain("Audit log kept for good");
});

test.each([
  ["no keys at all", internal, free, [/^11 keys will be refused/, /older than 30 days/, /older than 7 days/]],
  ["no live keys", team, pro, [/^4 live keys will be refused/, /room for 10/]],
  ["less room", internal, team, [/^12 keys are in force and the plan has room for 10/, /90 days/, /30 days/]],
  ["keys again", free, internal, [/^11 keys will work again/]],
  ["live keys again", pro, internal, [/^4 keys will work again/]],
])("changing to %s says what becomes of what is there", (_, from, to, expected) => {
  const lines = planConsequences(from, to, keys);
  expect(lines).toHaveLength(expected.length);
  expected.forEach((line, index) => expect(lines[index]).toMatch(line));
});
