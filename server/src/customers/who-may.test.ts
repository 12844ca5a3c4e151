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
import { createCustomer } from "./create-customer.js";
import type { Customer } from "./customer.entity.js";
import { deleteCustomer } from "./delete-customer.js";
import { findCustomer } from "./find-customer.js";
import { listCustomers } from "./list-customers.js";
import { updateCustomer } from "./update-customer.js";

describe("who may do what with customers", () => {
  let world: World;
  let acme: OwnedOrganization;
  let granted: ProjectWithEnvironments;
  let cast: ReadonlyMap<string, Player>;
  const customers = new Map<string, { environment: Environment; customer: Customer }>();

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
      const input = { environmentId: environment.id, externalId: "acme" };
      customers.set(title, { environment, customer: await createCustomer(world.contextFor(acme.owner), input) });
    }
  });
  afterAll(() => world.close());

  const verbs: readonly [Action, (ctx: Context, place: { environmentId: string; id: string }) => Promise<unknown>][] = [
    ["customer.create", (ctx, { environmentId }) => createCustomer(ctx, { environmentId, externalId: "new" })],
    ["customer.update", (ctx, { id }) => updateCustomer(ctx, { id, name: "New" })],
    ["customer.delete", (ctx, { id }) => deleteCustomer(ctx, { id })],
  ];

  test.each(verbs)("%s is what the action table says, and nobody else leaves a trace", async (action, run) => {
    const events = await world.dataSource.manager.count(Event);
    for (const [title, { environment, customer }] of customers) {
      const expected: Record<string, string> = {};
      const answered: Record<string, string> = {};
      const ids = { environmentId: environment.id, id: customer.id };
      for (const [name, player] of cast) {
        expected[name] = expectedIn(player, action, environment);
        answered[name] = (await refusalOf(world, player.actor, (ctx) => run(ctx, ids)))?.code ?? "let";
      }
      expect([title, answered]).toEqual([title, expected]);
      expect(new Set(Object.values(answered)).size).toBeGreaterThan(2);
    }
    expect(await world.dataSource.manager.count(Event)).toBe(events);
  });

  test("a customer that can't be seen is answered exactly as one that doesn't exist", async () => {
    const { customer, environment } = customers.get("the granted environment") ?? {};
    const unknown = [newId("cus"), newId("key"), "", "1", "%", "cus_é", "\ud800"];
    for (const title of ["the owner of another organization", "a key of another organization"]) {
      const { actor } = cast.get(title) as Player;
      for (const [, run] of verbs) {
        const answer = async (environmentId: string, id: string) => {
          const refusal = await refusalOf(world, actor, (ctx) => run(ctx, { environmentId, id }));
          return refusal && { code: refusal.code, message: refusal.message, details: refusal.details };
        };
        const answered = await answer(environment?.id ?? "", customer?.id ?? "");
        expect(answered?.code).toBe("NOT_FOUND");
        for (const id of unknown) expect(await answer(id, id)).toEqual(answered);
      }
      expect(await findCustomer(world.contextFor(actor), customer?.id ?? "")).toBeNull();
    }
  });

  test("a customer is found and listed for exactly those who may read it", async () => {
    for (const [name, { actor, rights }] of cast) {
      if (actor.kind === "ANONYMOUS") continue;
      for (const { environment, customer } of customers.values()) {
        const sees = rights !== null && can(rights, "customer.read", targetOfEnvironment(environment));
        expect([name, (await findCustomer(world.contextFor(actor), customer.id))?.id ?? null]).toEqual([
          name,
          sees ? customer.id : null,
        ]);
        const list = listCustomers(world.contextFor(actor), environment, { first: 10 });
        if (sees) expect((await list).nodes.map(({ id }) => id)).toEqual([customer.id]);
        else await expect(list).rejects.toMatchObject({ code: "NOT_FOUND", message: "Environment not found" });
      }
    }
  });

  test("nobody finds nothing: they are asked to sign in", async () => {
    const nobody = world.contextFor((cast.get("nobody") as Player).actor);
    await expect(findCustomer(nobody, newId("cus"))).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });
});
