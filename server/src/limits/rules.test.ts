import { LIMITS } from "@claviger/shared/limits";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makePlace, type Place } from "../../test/keys.js";
import { grantOn, keyActor, makeMember, makeProject } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import { Event } from "../events/event.entity.js";
import { deleteEnvironment } from "../projects/delete-environment.js";
import { createRule, type CreateRuleInput } from "./create-rule.js";
import { deleteRule } from "./delete-rule.js";
import { limitsOf } from "./load-limits.js";
import { listRules } from "./list-limits.js";
import { RateLimitRule } from "./rate-limit-rule.entity.js";
import { updateRule, type UpdateRuleInput } from "./update-rule.js";

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
});
afterAll(() => world.close());

let made = 0;
const ruleInput = (input: Partial<CreateRuleInput> = {}): CreateRuleInput => ({
  environmentId: place.production.id,
  name: `Rule ${++made}`,
  per: "KEY",
  limit: 100,
  windowSeconds: 60,
  action: "ENFORCE",
  ...input,
});

const as = () => world.contextFor(place.owner);
const create = (input: Partial<CreateRuleInput> = {}) => createRule(as(), ruleInput(input));
const eventsOf = (targetId: string) =>
  world.dataSource.manager.find(Event, { where: { targetId }, order: { sequence: "ASC" } });

describe("a rate-limit rule", () => {
  test("FG-10: is created, changed and deleted by a key that manages its environment; every step is recorded", async () => {
    const rights = {
      grants: [grantOn(place.production, "MANAGE")],
      mode: "LIVE",
      environmentKind: "PRODUCTION",
    } as const;
    const ctx = world.contextFor(keyActor(place.organization, rights));
    const rule = await createRule(ctx, ruleInput({ name: " Writes ", scope: "write:rules", per: "CUSTOMER" }));
    const terms = { scope: "write:rules", per: "CUSTOMER", limit: 100, windowSeconds: 60, action: "ENFORCE" };
    const { id: environmentId, projectId, organizationId } = place.production;
    expect(rule).toMatchObject({ ...terms, organizationId, projectId, environmentId, name: "Writes" });
    expect(await updateRule(ctx, { id: rule.id, limit: 5, action: "OBSERVE" })).toEqual({
      ...rule,
      limit: 5,
      action: "OBSERVE",
    });
    expect(await deleteRule(ctx, { id: rule.id })).toEqual({ id: rule.id });
    expect(await world.dataSource.manager.findOneBy(RateLimitRule, { id: rule.id })).toBeNull();
    const described = { environmentId, name: "Writes", ...terms };
    expect(await eventsOf(rule.id)).toMatchObject([
      { action: "rate_limit_rule.created", targetLabel: "Writes", changes: { after: described } },
      {
        action: "rate_limit_rule.updated",
        changes: { before: { limit: 100, action: "ENFORCE" }, after: { limit: 5, action: "OBSERVE" } },
      },
      { action: "rate_limit_rule.deleted", changes: { before: { ...described, limit: 5, action: "OBSERVE" } } },
    ]);
  });

  test("that is changed to what it is changes and records nothing", async () => {
    const rule = await create({ name: "Same" });
    const { id, limit, windowSeconds, action } = rule;
    for (const input of [{}, { name: null, limit: null, windowSeconds: null, action: null }]) {
      expect(await updateRule(as(), { id, ...input })).toEqual(rule);
    }
    expect(await updateRule(as(), { id, name: "Same ", limit, windowSeconds, action })).toEqual(rule);
    expect(await eventsOf(id)).toHaveLength(1);
  });

  test.each<[string, Partial<CreateRuleInput>, string]>([
    ["a name of nothing", { name: " " }, "name"],
    ["a name that is too long", { name: "x".repeat(101) }, "name"],
    ["no scope name", { scope: "Write rules" }, "scope"],
    ["an empty scope", { scope: "" }, "scope"],
    ["a limit of 0", { limit: 0 }, "limit"],
    ["a limit above 1,000,000,000", { limit: 1_000_000_001 }, "limit"],
    ["half a call", { limit: 1.5 }, "limit"],
    ["a window of 0 s", { windowSeconds: 0 }, "windowSeconds"],
    ["a window above 31 days", { windowSeconds: 2_678_401 }, "windowSeconds"],
  ])("with %s is refused, naming the field", async (_, input, field) => {
    await expect(create(input)).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field } });
    const { scope, ...changed } = input;
    if (scope !== undefined) return;
    const { id } = await create();
    await expect(updateRule(as(), { id, ...(changed as Omit<UpdateRuleInput, "id">) })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { field },
    });
  });

  test("has any limit and window within the bounds", async () => {
    for (const [limit, windowSeconds] of [
      [1, 1],
      [1_000_000_000, 2_678_400],
    ] as const) {
      const { id } = await create({ limit, windowSeconds });
      expect(await world.dataSource.manager.findOneBy(RateLimitRule, { id })).toMatchObject({ limit, windowSeconds });
    }
  });

  test("has a name that no other of its environment has, ignoring case, and others may have elsewhere", async () => {
    await create({ name: "Straße" });
    const other = await create();
    const taken = { code: "ALREADY_EXISTS", details: { field: "name" } };
    await expect(create({ name: "STRASSE" })).rejects.toMatchObject(taken);
    await expect(updateRule(as(), { id: other.id, name: "strasse" })).rejects.toMatchObject(taken);
    expect(await updateRule(as(), { id: other.id, name: other.name.toUpperCase() })).toMatchObject({
      name: other.name.toUpperCase(),
    });
    expect(await create({ name: "Straße", environmentId: place.staging.id })).toMatchObject({ name: "Straße" });
  });

  test("is one of at most 100 of its environment, also when many are made at once", async () => {
    const { development } = await makeProject(world, place, "Crowded");
    const crowd = Array.from({ length: LIMITS.rateLimitRules - 2 }, (_, index) => index);
    for (const index of crowd) await create({ environmentId: development.id, name: `${index}` });
    // Each by somebody else, as the requests of one person take turns anyway.
    const admins = await Promise.all(crowd.slice(0, 6).map(() => makeMember(world, place.organization, "ADMIN")));
    const late = await Promise.allSettled(
      admins.map((admin, index) =>
        createRule(world.contextFor(admin), ruleInput({ environmentId: development.id, name: `late ${index}` })),
      ),
    );
    expect(late.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
    expect(late.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "BAD_USER_INPUT", details: { field: "environmentId" } },
    });
    expect(await listRules(as(), development)).toHaveLength(LIMITS.rateLimitRules);
  });

  test("goes with its environment", async () => {
    const { staging } = await makeProject(world, place, "Gone");
    const { id } = await create({ environmentId: staging.id });
    await deleteEnvironment(as(), { id: staging.id });
    expect(await world.dataSource.manager.findOneBy(RateLimitRule, { id })).toBeNull();
  });

  test("limits the calls of its environment alone, the oldest first", async () => {
    const { staging, development } = await makeProject(world, place, "Limited");
    const first = await create({ environmentId: staging.id, name: "b" });
    const second = await create({ environmentId: staging.id, name: "a", scope: "x", action: "OBSERVE" });
    const terms = { organizationId: place.organization.id, per: "KEY", limit: 100, windowSeconds: 60 };
    expect(await limitsOf(as(), staging.id)).toEqual({
      rules: [
        { ...terms, id: first.id, scope: null, action: "ENFORCE" },
        { ...terms, id: second.id, scope: "x", action: "OBSERVE" },
      ],
      budgets: [],
    });
    expect(await limitsOf(as(), development.id)).toEqual({ rules: [], budgets: [] });
  });
});
