import { can, type Action } from "@claviger/shared/permissions";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { refusalOf } from "../../test/outcome.js";
import {
  expectedIn,
  gatherCast,
  makeOrganization,
  makeProject,
  type OwnedOrganization,
  type Player,
  type ProjectWithEnvironments,
} from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import type { Context } from "../context/context.js";
import { Event } from "../events/event.entity.js";
import { newId } from "../platform/ids.js";
import { targetOfEnvironment } from "../projects/environment-target.js";
import type { Environment } from "../projects/environment.entity.js";
import { createBudget } from "./create-budget.js";
import { createRule } from "./create-rule.js";
import { deleteBudget } from "./delete-budget.js";
import { deleteRule } from "./delete-rule.js";
import { listBudgets, listRules } from "./list-limits.js";
import { findBudget } from "./require-budget.js";
import { findRule } from "./require-rule.js";
import { updateBudget } from "./update-budget.js";
import { updateRule } from "./update-rule.js";

interface Ids {
  readonly environmentId: string;
  readonly ruleId: string;
  readonly budgetId: string;
}

const newRule = ({ environmentId }: Pick<Ids, "environmentId">) =>
  ({ environmentId, name: "New", per: "KEY", limit: 1, windowSeconds: 1, action: "ENFORCE" }) as const;
const newBudget = ({ environmentId }: Pick<Ids, "environmentId">) =>
  ({ environmentId, name: "New", limit: 1, period: "DAY", action: "ENFORCE" }) as const;

describe("who may do what with rules and budgets", () => {
  let world: World;
  let acme: OwnedOrganization;
  let granted: ProjectWithEnvironments;
  let cast: ReadonlyMap<string, Player>;
  const places = new Map<string, Ids & { readonly environment: Environment }>();

  beforeAll(async () => {
    world = await openWorld();
    acme = await makeOrganization(world);
    granted = await makeProject(world, acme, "Granted");
    const other = await makeProject(world, acme, "Other");
    cast = await gatherCast(world, acme, granted);
    for (const [title, environment] of [
      ["the granted environment", granted.development],
      ["another environment of the granted project", granted.staging],
      ["an environment of another project", other.development],
    ] as const) {
      const ctx = world.contextFor(acme.owner);
      const { id: environmentId } = environment;
      const { id: ruleId } = await createRule(ctx, { ...newRule({ environmentId }), name: "Old" });
      const { id: budgetId } = await createBudget(ctx, { ...newBudget({ environmentId }), name: "Old" });
      places.set(title, { environment, environmentId, ruleId, budgetId });
    }
  });
  afterAll(() => world.close());

  const verbs: readonly [Action, (ctx: Context, ids: Ids) => Promise<unknown>][] = [
    ["rate_limit_rule.create", (ctx, ids) => createRule(ctx, newRule(ids))],
    ["rate_limit_rule.update", (ctx, { ruleId: id }) => updateRule(ctx, { id, limit: 7 })],
    ["rate_limit_rule.delete", (ctx, { ruleId: id }) => deleteRule(ctx, { id })],
    ["budget.create", (ctx, ids) => createBudget(ctx, newBudget(ids))],
    ["budget.update", (ctx, { budgetId: id }) => updateBudget(ctx, { id, limit: 7 })],
    ["budget.delete", (ctx, { budgetId: id }) => deleteBudget(ctx, { id })],
  ];

  test.each(verbs)("%s is what the action table says, and nobody else leaves a trace", async (action, run) => {
    const events = await world.dataSource.manager.count(Event);
    for (const [title, place] of places) {
      const expected: Record<string, string> = {};
      const answered: Record<string, string> = {};
      for (const [name, player] of cast) {
        expected[name] = expectedIn(player, action, place.environment);
        answered[name] = (await refusalOf(world, player.actor, (ctx) => run(ctx, place)))?.code ?? "let";
      }
      expect([title, answered]).toEqual([title, expected]);
      expect(new Set(Object.values(answered)).size).toBeGreaterThan(2);
    }
    expect(await world.dataSource.manager.count(Event)).toBe(events);
  });

  test("what can't be seen is answered exactly as what doesn't exist", async () => {
    const place = places.get("the granted environment") as Ids;
    const odd = [newId("rul"), newId("bud"), newId("env"), "", "1", "%", "rul_é", "bud_\u0000", "\ud800"];
    for (const [, run] of verbs) {
      for (const title of ["the owner of another organization", "a key of another organization"]) {
        const { actor } = cast.get(title) as Player;
        const answer = async (ids: Ids) => {
          const refusal = await refusalOf(world, actor, (ctx) => run(ctx, ids));
          return { code: refusal?.code, message: refusal?.message, details: refusal?.details };
        };
        const answered = await answer(place);
        expect(answered.code).toBe("NOT_FOUND");
        for (const id of odd) {
          expect(await answer({ environmentId: id, ruleId: id, budgetId: id })).toEqual(answered);
        }
      }
    }
  });

  test("a rule and a budget are found and listed by exactly those who may read them", async () => {
    for (const { environment, ruleId, budgetId } of places.values()) {
      const target = targetOfEnvironment(environment);
      for (const [title, { actor, rights }] of cast) {
        if (actor.kind === "ANONYMOUS") continue;
        const ctx = world.contextFor(actor);
        const sees = (action: Action): boolean => rights !== null && can(rights, action, target);
        const listed = (list: Promise<readonly { id: string }[]>) =>
          list.then(
            (rows) => rows.map(({ id }) => id),
            () => null,
          );
        expect([title, (await findRule(ctx, ruleId))?.id ?? null, await listed(listRules(ctx, environment))]).toEqual(
          sees("rate_limit_rule.read") ? [title, ruleId, [ruleId]] : [title, null, null],
        );
        expect([
          title,
          (await findBudget(ctx, budgetId))?.id ?? null,
          await listed(listBudgets(ctx, environment)),
        ]).toEqual(sees("budget.read") ? [title, budgetId, [budgetId]] : [title, null, null]);
      }
    }
  });
});
