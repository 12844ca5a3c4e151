import { describe, expect, test } from "@jest/globals";
import {
  demandOfKey,
  demandsOf,
  type BudgetTerms,
  type EnvironmentLimits,
  type LimitedCall,
  type RuleTerms,
} from "./demands-of.js";

const KEY = "key_calling";
const organizationId = "org_acme";

const ruleOf = (id: string, rule: Partial<RuleTerms> = {}): RuleTerms => ({
  id,
  organizationId,
  scope: null,
  per: "KEY",
  limit: 10,
  windowSeconds: 60,
  action: "ENFORCE",
  ...rule,
});

const budgetOf = (id: string, budget: Partial<BudgetTerms> = {}): BudgetTerms => ({
  id,
  organizationId,
  apiKeyId: null,
  limit: 500,
  period: "DAY",
  action: "ENFORCE",
  ...budget,
});

const demands = (limits: Partial<EnvironmentLimits>, call: Partial<LimitedCall> = {}) =>
  demandsOf(
    { rules: [], budgets: [], ...limits },
    {
      apiKeyId: KEY,
      ofKey: null,
      customer: null,
      scopes: [],
      cost: 1,
      mode: "LIVE",
      ...call,
    },
  );

describe("a call has to find room", () => {
  test("nowhere, where nothing limits it", () => {
    expect(demands({})).toEqual([]);
  });

  test("in the key's own limit first, then with the rules, then with the budgets, each in their order", () => {
    const limits = { rules: [ruleOf("rul_1"), ruleOf("rul_2")], budgets: [budgetOf("bud_1"), budgetOf("bud_2")] };
    const asked = demands(limits, {
      ofKey: demandOfKey({ organizationId, apiKeyId: KEY, mode: "LIVE" }, { limit: 3, windowSeconds: 5 }),
      cost: 7,
    });
    expect(asked.map(({ counterId, code, cost, window }) => [counterId, code, cost, window])).toEqual([
      [KEY, "RATE_LIMITED", 1, 5],
      [`rul_1:${KEY}`, "RATE_LIMITED", 1, 60],
      [`rul_2:${KEY}`, "RATE_LIMITED", 1, 60],
      ["bud_1", "BUDGET_EXCEEDED", 7, 86_400],
      ["bud_2", "BUDGET_EXCEEDED", 7, 86_400],
    ]);
    expect(asked.every((demand) => demand.organizationId === organizationId && demand.enforce)).toBe(true);
  });

  test.each([
    ["of its key", "KEY", null, [`rul_1:${KEY}`]],
    ["of its customer", "CUSTOMER", "ada", ["rul_1:ada"]],
    ["of no customer when it names none", "CUSTOMER", null, []],
    ["of the environment", "ENVIRONMENT", "ada", ["rul_1"]],
  ] as const)("among the calls %s, by a rule per %s", (_, per, customer, counters) => {
    const asked = demands({ rules: [ruleOf("rul_1", { per })] }, { customer });
    expect(asked.map(({ counterId }) => counterId)).toEqual(counters);
  });

  test("with a rule about a scope only when it asks for this scope, among others too", () => {
    const rules = [ruleOf("rul_1", { scope: "write:rules" })];
    expect(demands({ rules })).toEqual([]);
    expect(demands({ rules }, { scopes: ["write:rules:all", "admin"] })).toEqual([]);
    expect(demands({ rules }, { scopes: ["read:rules", "write:rules"] })).toHaveLength(1);
  });

  test("in a budget for a key only when it comes with this key", () => {
    const budgets = [budgetOf("bud_1", { apiKeyId: KEY }), budgetOf("bud_2", { apiKeyId: "key_other" })];
    expect(demands({ budgets }).map(({ counterId }) => counterId)).toEqual(["bud_1"]);
  });

  test("in no budget when it costs nothing", () => {
    expect(demands({ rules: [ruleOf("rul_1")], budgets: [budgetOf("bud_1")] }, { cost: 0 })).toHaveLength(1);
  });

  test.each([
    ["HOUR", "LIVE", 3600],
    ["DAY", "LIVE", 86_400],
    ["MONTH", "LIVE", "MONTH"],
    ["HOUR", "TEST", 3600],
    ["DAY", "TEST", 3600],
    ["MONTH", "TEST", 3600],
  ] as const)("FG-20: a budget of a %s in a %s environment resets every %s", (period, mode, window) => {
    expect(demands({ budgets: [budgetOf("bud_1", { period })] }, { mode })).toMatchObject([{ window }]);
  });

  test("FG-18: in a TEST environment nothing refuses: the key's own limit, rules and budgets all only observe", () => {
    const limits = { rules: [ruleOf("rul_1")], budgets: [budgetOf("bud_1")] };
    const asked = demands(limits, {
      ofKey: demandOfKey({ organizationId, apiKeyId: KEY, mode: "TEST" }, { limit: 3, windowSeconds: 5 }),
      mode: "TEST",
    });
    expect(asked.map(({ enforce }) => enforce)).toEqual([false, false, false]);
    expect(asked.map(({ announced }) => announced)).toEqual([true, true, false]);
  });

  test("and what is set to observe refuses nowhere, nor is its rate announced", () => {
    const limits = {
      rules: [ruleOf("rul_1", { action: "OBSERVE" })],
      budgets: [budgetOf("bud_1", { action: "OBSERVE" })],
    };
    for (const mode of ["LIVE", "TEST"] as const) {
      expect(demands(limits, { mode }).map(({ enforce, announced }) => [enforce, announced])).toEqual([
        [false, false],
        [false, false],
      ]);
    }
  });
});
