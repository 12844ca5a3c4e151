import { READ_ACTIONS, can } from "@claviger/shared/permissions";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { refusalOf } from "../../test/outcome.js";
import {
  gatherCast,
  makeMember,
  makeOrganization,
  makeProject,
  type OwnedOrganization,
  type ProjectWithEnvironments,
} from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import type { Context } from "../context/context.js";
import { Event } from "../events/event.entity.js";
import { newId } from "../platform/ids.js";
import { deleteEnvironment } from "./delete-environment.js";
import { targetOfEnvironment } from "./environment-target.js";
import { findRoute } from "./find-route.js";
import { findRoutes } from "./load-routes.js";
import type { RouteInput } from "./read-routes.js";
import { Route } from "./route.entity.js";
import { setRoutes } from "./set-routes.js";

let world: World;
let acme: OwnedOrganization;
let billing: ProjectWithEnvironments;
beforeAll(async () => {
  world = await openWorld();
  acme = await makeOrganization(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  billing = await makeProject(world, acme);
});

const as = (): Context => world.contextFor(acme.owner);
const route = (input: Partial<RouteInput> = {}): RouteInput => ({
  method: "GET",
  path: "/v1/rules",
  scopes: [],
  cost: 1,
  ...input,
});
const set = (routes: readonly RouteInput[], ctx = as(), environmentId = billing.production.id) =>
  setRoutes(ctx, { environmentId, routes });
const stored = async () =>
  (await findRoutes(as(), billing.production.id)).map(({ method, path, permission, scopes, cost }) => ({
    method,
    path,
    permission,
    scopes,
    cost,
  }));
const eventsOf = (id: string) =>
  world.dataSource.manager.find(Event, {
    where: { targetId: id, action: "environment.routes_set" },
    order: { sequence: "ASC" },
  });

describe("a route table", () => {
  test("is kept in its order, and each is replaced by the next", async () => {
    await set([
      route({ method: "delete", path: "/v1/Rules/:id", permission: "MANAGE", scopes: ["write:rules", "write:rules"] }),
      route({ method: "*", path: "/v1/files/*", cost: 1_000_000_000 }),
      route({ path: "/" }),
    ]);
    expect(await stored()).toEqual([
      { method: "DELETE", path: "/v1/Rules/:id", permission: "MANAGE", scopes: ["write:rules"], cost: 1 },
      { method: "*", path: "/v1/files/*", permission: null, scopes: [], cost: 1_000_000_000 },
      { method: "GET", path: "/", permission: null, scopes: [], cost: 1 },
    ]);
    await set([route({ path: "/v2" })]);
    expect(await stored()).toEqual([{ method: "GET", path: "/v2", permission: null, scopes: [], cost: 1 }]);
    await set([]);
    expect(await stored()).toEqual([]);
  });

  test("is recorded with what it was and what it is, and not when it stays the same", async () => {
    const { id, name } = billing.production;
    await set([route()]);
    await set([route()]);
    await set([]);
    const events = await eventsOf(id);
    const one = { method: "GET", path: "/v1/rules", permission: null, scopes: [], cost: 1 };
    expect(events.map(({ targetLabel, changes }) => ({ targetLabel, changes }))).toEqual([
      { targetLabel: name, changes: { before: { routes: [] }, after: { routes: [one] } } },
      { targetLabel: name, changes: { before: { routes: [one] }, after: { routes: [] } } },
    ]);
  });

  test("keeps the ids of routes whose method and path stay", async () => {
    await set([route(), route({ path: "/v1/other" })]);
    const [rules, other] = await findRoutes(as(), billing.production.id);
    await set([route({ path: "/v1/new" }), route({ scopes: ["read:rules"] })]);
    const [fresh, kept] = await findRoutes(as(), billing.production.id);
    expect(kept).toMatchObject({ id: rules?.id, scopes: ["read:rules"], position: 1 });
    expect([rules?.id, other?.id]).not.toContain(fresh?.id);
  });

  test("has up to 500 routes", async () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => route({ path: `/v1/${index}` }));
    await set(many(500));
    expect(await stored()).toHaveLength(500);
    await expect(set(many(501))).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field: "routes" } });
  });

  test("goes with its environment", async () => {
    await set([route()]);
    await deleteEnvironment(as(), { id: billing.production.id });
    expect(await world.dataSource.manager.countBy(Route, { environmentId: billing.production.id })).toBe(0);
  });

  test("that several people set at once is one of theirs, and never a mixture", async () => {
    const paths = (name: string) => Array.from({ length: 20 }, (_, index) => route({ path: `/${name}/${index}` }));
    const admins = await Promise.all(["a", "b", "c", "d"].map(() => makeMember(world, acme.organization, "ADMIN")));
    for (let round = 0; round < 12; round++) {
      await Promise.all(admins.map((admin, index) => set(paths(`${round}-${index}`), world.contextFor(admin))));
      const names = new Set((await stored()).map(({ path }) => path.split("/")[1]));
      expect(names.size).toBe(1);
      expect(await stored()).toHaveLength(20);
    }
  });
});

describe("a route", () => {
  const field = (name: string) => ({ code: "BAD_USER_INPUT", details: { field: `routes.1.${name}` } });
  const refused = (input: Partial<RouteInput>, name: string) =>
    expect(set([route({ path: "/first" }), route(input)])).rejects.toMatchObject(field(name));

  test.each(["HEAD", "OPTIONS", "TRACE", "", "GET,POST", "**", "constructor"])("has no method %j", (method) =>
    refused({ method }, "method"),
  );

  test.each([
    "",
    "v1",
    "//",
    "/v1//rules",
    "/v1/rules//",
    "/v1/*/rules",
    "/v1/a*",
    "/v1/*a",
    "/v1/:",
    "/v1/:a-b",
    "/v1/:a?",
    "/v1/:a(\\d+)",
    "/v1/../rules",
    "/v1/./rules",
    "/v1/rules?x",
    "/v1/rules#x",
    "/v1/r;x",
    "/v1/r%20s",
    "/v1/é",
    "/v1/ ",
    "/v1\\rules",
    "/v1/\u0000",
    `/${"x".repeat(500)}`,
  ])("has no path %j", (path) => refused({ path }, "path"));

  test.each(["/", "/*", "/v1/rules/", "/v1/:id_1/x", "/v1/rules:batch", "/v1/~a.b-c_$(1)", `/${"x".repeat(499)}`])(
    "may have the path %j",
    async (path) => {
      await set([route({ path })]);
      expect(await stored()).toMatchObject([{ path }]);
    },
  );

  test("asks for scopes by names, of which there are at most 100", async () => {
    await refused({ scopes: ["read:rules", "Read rules"] }, "scopes.1");
    await refused({ scopes: Array.from({ length: 101 }, (_, index) => `s${index}`) }, "scopes");
  });

  test.each([0, -1, 1.5, 1_000_000_001, Number.NaN])("doesn't cost %p", (cost) => refused({ cost }, "cost"));

  test.each([
    ["/v1/rules", "/v1/rules"],
    ["/v1/rules", "/v1/rules/"],
    ["/v1/rules", "/V1/Rules"],
    ["/v1/:id", "/v1/:name"],
    ["/v1/:id/*", "/v1/:name/*"],
  ])("matches nothing that another one of its method does: not %s beside %s", async (one, other) => {
    await expect(set([route({ path: one }), route({ path: other })])).rejects.toMatchObject(field("path"));
    await set([route({ path: one }), route({ path: other, method: "PUT" }), route({ path: other, method: "*" })]);
  });
});

describe("who may set and see routes", () => {
  test("is what the action table says, and nobody else leaves a trace", async () => {
    const { development } = billing;
    await set([route()], as(), development.id);
    const [{ id } = { id: "" }] = await findRoutes(as(), development.id);
    const target = targetOfEnvironment(development);
    const events = await eventsOf(development.id);
    let setting = 0;
    for (const [title, { actor, rights }] of await gatherCast(world, acme, billing)) {
      const ctx = world.contextFor(actor);
      const seen = rights !== null && can(rights, READ_ACTIONS.environment, target);
      const may = rights !== null && can(rights, "environment.set_routes", target);
      const isNobody = actor.kind === "ANONYMOUS";
      const code = may ? null : isNobody ? "UNAUTHENTICATED" : seen ? "FORBIDDEN" : "NOT_FOUND";
      const refusal = await refusalOf(world, actor, (tx) => set([], tx, development.id));
      expect([title, refusal?.code ?? null]).toEqual([title, code]);
      if (may) setting++;
      if (!isNobody) expect([title, (await findRoute(ctx, id))?.id ?? null]).toEqual([title, seen ? id : null]);
    }
    expect(setting).toBe(8);
    expect(await eventsOf(development.id)).toEqual(events);
  });

  test("an environment that can't be seen is answered like one that doesn't exist", async () => {
    const elsewhere = await makeOrganization(world, undefined, "Elsewhere");
    const theirs = await makeProject(world, elsewhere);
    for (const id of [theirs.production.id, newId("env"), "env_é", ""]) {
      await expect(set([], as(), id)).rejects.toMatchObject({ code: "NOT_FOUND", message: "Environment not found" });
    }
    await setRoutes(world.contextFor(elsewhere.owner), { environmentId: theirs.production.id, routes: [route()] });
    const [{ id } = { id: "" }] = await findRoutes(as(), theirs.production.id);
    for (const unknown of [id, newId("rte"), "rte_é", ""]) expect(await findRoute(as(), unknown)).toBeNull();
  });
});
