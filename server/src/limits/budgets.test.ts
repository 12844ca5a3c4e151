import { LIMITS } from "@claviger/shared/limits";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { makeMember, makeProject } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import { Event } from "../events/event.entity.js";
import { deleteKey } from "../keys/delete-key.js";
import { revokeKey } from "../keys/revoke-key.js";
import { newId } from "../platform/ids.js";
import { Budget } from "./budget.entity.js";
import { createBudget, type CreateBudgetInput } from "./create-budget.js";
import { deleteBudget } from "./delete-budget.js";
import { demandOfBudget } from "./demands-of.js";
import { findBudgetKey } from "./find-budget-key.js";
import { findSpending } from "./find-spending.js";
import { limitsOf } from "./load-limits.js";
import { updateBudget, type UpdateBudgetInput } from "./update-budget.js";

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
});
afterAll(() => world.close());

let made = 0;
const budgetInput = (input: Partial<CreateBudgetInput> = {}): CreateBudgetInput => ({
  environmentId: place.production.id,
  name: `Budget ${++made}`,
  limit: 1000,
  period: "DAY",
  action: "ENFORCE",
  ...input,
});

const as = () => world.contextFor(place.owner);
const create = (input: Partial<CreateBudgetInput> = {}) => createBudget(as(), budgetInput(input));
const eventsOf = (targetId: string) =>
  world.dataSource.manager.find(Event, { where: { targetId }, order: { sequence: "ASC" } });

describe("a budget", () => {
  test("FG-10: is created, changed and deleted by a key that manages its environment; every step is recorded", async () => {
    const grants = [{ projectId: place.project.id, environmentId: place.production.id, permission: "MANAGE" as const }];
    const { secret } = await makeKey(world, place, { grants });
    const ctx = () => present(world, secret).then((actor) => world.contextFor(actor));
    const budget = await createBudget(await ctx(), budgetInput({ name: " Daily " }));
    const { id: environmentId } = place.production;
    const described = { environmentId, name: "Daily", apiKeyId: null, limit: 1000, period: "DAY", action: "ENFORCE" };
    expect(budget).toMatchObject(described);
    expect(await updateBudget(await ctx(), { id: budget.id, name: "Weekly", limit: 5 })).toMatchObject({
      name: "Weekly",
      limit: 5,
    });
    expect(await deleteBudget(await ctx(), { id: budget.id })).toEqual({ id: budget.id });
    expect(await world.dataSource.manager.findOneBy(Budget, { id: budget.id })).toBeNull();
    expect(await eventsOf(budget.id)).toMatchObject([
      { action: "budget.created", targetLabel: "Daily", changes: { after: described } },
      {
        action: "budget.updated",
        changes: { before: { name: "Daily", limit: 1000 }, after: { name: "Weekly", limit: 5 } },
      },
      { action: "budget.deleted", changes: { before: { ...described, name: "Weekly", limit: 5 } } },
    ]);
  });

  test("that is changed to what it is changes and records nothing", async () => {
    const budget = await create();
    const { id, name, limit, action } = budget;
    expect(await updateBudget(as(), { id, name: null, limit: null, action: null })).toEqual(budget);
    expect(await updateBudget(as(), { id, name, limit, action })).toEqual(budget);
    expect(await eventsOf(id)).toHaveLength(1);
  });

  test.each<[string, Omit<UpdateBudgetInput, "id">, string]>([
    ["a name of nothing", { name: "\u200b" }, "name"],
    ["a limit of 0", { limit: 0 }, "limit"],
    ["a limit above 1,000,000,000", { limit: 1_000_000_001 }, "limit"],
  ])("with %s is refused, naming the field", async (_, input, field) => {
    const refused = { code: "BAD_USER_INPUT", details: { field } };
    await expect(create(input as Partial<CreateBudgetInput>)).rejects.toMatchObject(refused);
    const { id } = await create();
    await expect(updateBudget(as(), { id, ...input })).rejects.toMatchObject(refused);
  });

  test("has a name that no other of its environment has, ignoring case", async () => {
    await create({ name: "Über" });
    await expect(create({ name: "ÜBER" })).rejects.toMatchObject({
      code: "ALREADY_EXISTS",
      details: { field: "name" },
    });
    expect(await create({ name: "Über", environmentId: place.staging.id })).toMatchObject({ name: "Über" });
  });

  test("is one of at most 100 of its environment", async () => {
    const { development } = await makeProject(world, place, "Crowded");
    for (let index = 0; index < LIMITS.budgets; index++) await create({ environmentId: development.id });
    await expect(create({ environmentId: development.id })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { field: "environmentId" },
    });
  });

  test("may be for a key that reaches its environment, and for no other", async () => {
    const on = (environment: Place["production"]) => ({
      grants: [{ projectId: environment.projectId, environmentId: environment.id, permission: "READ" as const }],
      environmentKind: environment.kind,
    });
    const { apiKey } = await makeKey(world, place, on(place.production));
    const budget = await create({ apiKeyId: apiKey.id });
    expect(budget.apiKeyId).toBe(apiKey.id);
    expect(await findBudgetKey(as(), budget)).toMatchObject({ id: apiKey.id });
    const { budgets } = await limitsOf(as(), place.production.id);
    expect(budgets).toContainEqual(expect.objectContaining({ id: budget.id, apiKeyId: apiKey.id }));

    const { apiKey: elsewhere } = await makeKey(world, place, on(place.staging));
    const { apiKey: nowhere } = await makeKey(world, place, { organizationAccess: "READ" });
    for (const { id } of [elsewhere, nowhere]) {
      await expect(create({ apiKeyId: id })).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
        details: { field: "apiKeyId" },
      });
    }
  });

  test("for a key that can't be seen is refused exactly as for one that doesn't exist", async () => {
    const grants = [{ projectId: place.project.id, permission: "READ" as const }];
    const { apiKey: visible } = await makeKey(world, place, { grants });
    const strange = await makePlace(world, "Elsewhere");
    const theirs = { grants: [{ projectId: strange.project.id, permission: "READ" as const }] };
    const { apiKey: foreign } = await makeKey(world, strange, theirs);
    const member = await makeMember(world, place.organization, "MEMBER", [
      { project: place.project, permission: "MANAGE" },
    ]);
    const answer = (ctx: ReturnType<typeof as>, apiKeyId: string) =>
      createBudget(ctx, budgetInput({ apiKeyId })).then(
        () => null,
        ({ code, message, details }) => ({ code, message, details }),
      );
    const unknown = await answer(as(), newId("key"));
    expect(unknown).toEqual({ code: "NOT_FOUND", message: "API key not found", details: {} });
    expect(await answer(as(), foreign.id)).toEqual(unknown);
    expect(await answer(world.contextFor(member), visible.id)).toEqual(unknown);
    expect(await answer(world.contextFor(member), "")).toEqual(unknown);
    expect(await answer(as(), visible.id)).toBeNull();
  });

  test("shows its key to those who may see the key, and none to a member", async () => {
    const grants = [{ projectId: place.project.id, permission: "READ" as const }];
    const { apiKey } = await makeKey(world, place, { grants });
    const budget = await create({ apiKeyId: apiKey.id });
    const member = await makeMember(world, place.organization, "MEMBER", [
      { project: place.project, permission: "MANAGE" },
    ]);
    expect(await findBudgetKey(world.contextFor(member), budget)).toBeNull();
    expect(await findBudgetKey(as(), budget)).toMatchObject({ id: apiKey.id });
    expect(await findBudgetKey(as(), { ...budget, apiKeyId: null })).toBeNull();
  });

  test("goes with its key, rather than becoming one for all keys", async () => {
    const grants = [{ projectId: place.project.id, permission: "READ" as const }];
    const { apiKey } = await makeKey(world, place, { grants });
    const { id } = await create({ apiKeyId: apiKey.id });
    await revokeKey(as(), { id: apiKey.id });
    await deleteKey(as(), apiKey.id);
    expect(await world.dataSource.manager.findOneBy(Budget, { id })).toBeNull();
  });
});

describe("what a budget has spent", () => {
  function spend(budget: Budget, mode: "LIVE" | "TEST", cost: number) {
    const demand = demandOfBudget(budget, mode, cost);
    return world.counters.take([demand], world.clock.now().getTime());
  }

  test("is what the calls in its period cost, until the period ends", async () => {
    const ends = {
      HOUR: "2026-11-20T13:00:00.000Z",
      DAY: "2026-11-21T00:00:00.000Z",
      MONTH: "2026-12-01T00:00:00.000Z",
    };
    for (const [period, end] of Object.entries(ends) as [Budget["period"], string][]) {
      const budget = await create({ period });
      expect(await findSpending(as(), budget)).toEqual({ spent: 0, resetsAt: new Date(end) });
      spend(budget, "LIVE", 300);
      spend(budget, "LIVE", 700);
      spend(budget, "LIVE", 1);
      expect(await findSpending(as(), budget)).toEqual({ spent: 1000, resetsAt: new Date(end) });
    }
  });

  test("FG-20: begins anew every hour in a TEST environment, whatever its period", async () => {
    const budget = await create({ environmentId: place.staging.id, period: "MONTH" });
    const { spent, resetsAt } = await findSpending(as(), budget);
    expect([spent, resetsAt.toISOString()]).toEqual([0, "2026-11-20T13:00:00.000Z"]);
    for (const cost of [600, 600]) expect(spend(budget, "TEST", cost)?.refusal).toBeNull();
    expect(await findSpending(as(), budget)).toEqual({ spent: 1200, resetsAt });
    world.clock.advance(3600);
    expect(await findSpending(as(), budget)).toEqual({ spent: 0, resetsAt: new Date("2026-11-20T14:00:00.000Z") });
  });
});
