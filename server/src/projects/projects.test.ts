import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { keyActor, makeMember, makeOrganization, makeProject, type OwnedOrganization } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import type { Actor } from "../context/actor.js";
import { Event } from "../events/event.entity.js";
import { newId } from "../platform/ids.js";
import { createProject } from "./create-project.js";
import { deleteProject } from "./delete-project.js";
import { Environment } from "./environment.entity.js";
import { findProject } from "./find-project.js";
import { listEnvironments } from "./list-environments.js";
import { listProjects } from "./list-projects.js";
import { Project } from "./project.entity.js";
import { updateProject } from "./update-project.js";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe("a new project", () => {
  let acme: OwnedOrganization;
  beforeAll(async () => {
    acme = await makeOrganization(world);
  });
  const create = (input: { name: string; slug?: string | null }, actor: Actor = acme.owner) =>
    createProject(world.contextFor(actor), { organizationId: acme.organization.id, ...input });

  test("starts with production (LIVE), staging (TEST) and development (TEST)", async () => {
    const project = await create({ name: "Größe" });
    expect(project).toMatchObject({ name: "Größe", foldedName: "grösse", slug: "grosse" });
    expect(await findProject(world.contextFor(acme.owner), project.id)).toEqual(project);
    expect(await listEnvironments(world.contextFor(acme.owner), project)).toMatchObject([
      { name: "Production", slug: "production", kind: "PRODUCTION", mode: "LIVE" },
      { name: "Staging", slug: "staging", kind: "STAGING", mode: "TEST" },
      { name: "Development", slug: "development", kind: "DEVELOPMENT", mode: "TEST" },
    ]);
  });

  test("is recorded as made by whoever made it, a key too", async () => {
    const key = keyActor(acme.organization, { organizationAccess: "WRITE" });
    const { id } = await create({ name: "By a key" }, key);
    expect(await world.dataSource.manager.findBy(Event, { targetId: id })).toMatchObject([
      {
        organizationId: acme.organization.id,
        action: "project.created",
        actorKind: "API_KEY",
        actorId: key.apiKeyId,
        targetLabel: "By a key",
        changes: { after: { name: "By a key", slug: "by-a-key" } },
      },
    ]);
  });

  test("has a slug of its own within the organization, where another one may have it too", async () => {
    const elsewhere = await makeOrganization(world, undefined, "Elsewhere");
    await makeProject(world, elsewhere, "Shared slug");
    expect((await create({ name: "Shared slug" })).slug).toBe("shared-slug");
    expect((await create({ name: "Shared slug" })).slug).toBe("shared-slug-2");
    expect((await create({ name: "Sign in" })).slug).toBe("sign-in");
    const taken = create({ name: "Given", slug: "shared-slug" });
    await expect(taken).rejects.toMatchObject({ code: "ALREADY_EXISTS", details: { field: "slug" } });
    expect(await world.dataSource.manager.countBy(Event, { targetLabel: "Given" })).toBe(0);
    expect(await world.dataSource.manager.countBy(Project, { name: "Given" })).toBe(0);
  });

  test("gets the next number when ten are made of one name at once", async () => {
    const made = await Promise.all(Array.from({ length: 10 }, () => create({ name: "All at once" })));
    const numbered = [2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `all-at-once-${n}`);
    expect(new Set(made.map(({ slug }) => slug))).toEqual(new Set(["all-at-once", ...numbered]));
    expect(await world.dataSource.manager.countBy(Environment, { projectId: made[9]?.id ?? "" })).toBe(3);
  });

  test("is one of five that ask for the same slug at once", async () => {
    const asked = Array.from({ length: 5 }, () => create({ name: "Wanted", slug: "wanted" }));
    const outcomes = await Promise.allSettled(asked);
    const refusals = outcomes.filter((outcome) => outcome.status === "rejected").map(({ reason }) => reason as unknown);
    expect(refusals).toHaveLength(4);
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ code: "ALREADY_EXISTS", details: { field: "slug" } });
  });

  test.each([
    ["name", { name: "" }],
    ["name", { name: "a\nb" }],
    ["name", { name: "x".repeat(101) }],
    ["slug", { name: "Bad", slug: "" }],
    ["slug", { name: "Bad", slug: "-" }],
  ])("is refused for a bad %s (%#)", async (field, input) => {
    await expect(create(input)).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field } });
  });
});

describe("renaming a project", () => {
  test("changes its name or its slug, records just what changed, and nothing where nothing did", async () => {
    const acme = await makeOrganization(world);
    const { project } = await makeProject(world, acme, "Before");
    await makeProject(world, acme, "Neighbour");
    const rename = (input: object) => updateProject(world.contextFor(acme.owner), { id: project.id, ...input });
    expect(await rename({ name: "AFTER" })).toMatchObject({ name: "AFTER", foldedName: "after", slug: "before" });
    expect(await rename({ slug: "behind", name: null })).toMatchObject({ name: "AFTER", slug: "behind" });
    await rename({ name: "AFTER", slug: "behind" });
    await rename({});
    await expect(rename({ slug: "neighbour" })).rejects.toMatchObject({ code: "ALREADY_EXISTS" });
    await expect(rename({ name: " " })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    const stored = { ...project, name: "AFTER", foldedName: "after", slug: "behind" };
    expect(await findProject(world.contextFor(acme.owner), project.id)).toEqual(stored);
    const events = await world.dataSource.manager.findBy(Event, { targetId: project.id, action: "project.updated" });
    expect(events.map(({ changes }) => changes)).toEqual([
      { before: { name: "Before" }, after: { name: "AFTER" } },
      { before: { slug: "before" }, after: { slug: "behind" } },
    ]);
  });
});

describe("deleting a project", () => {
  test("takes its environments and grants with it, and records it", async () => {
    const acme = await makeOrganization(world);
    const { project } = await makeProject(world, acme, "Gone");
    await makeMember(world, acme.organization, "MEMBER", [{ project, permission: "READ" }]);
    const { id } = project;
    expect(await deleteProject(world.contextFor(acme.owner), { id })).toEqual({ id });
    expect(await findProject(world.contextFor(acme.owner), id)).toBeNull();
    expect(await world.dataSource.manager.countBy(Environment, { projectId: id })).toBe(0);
    expect(await world.dataSource.manager.findBy(Event, { targetId: id, action: "project.deleted" })).toMatchObject([
      { targetLabel: "Gone", changes: { before: { name: "Gone", slug: "gone" } } },
    ]);
    await expect(deleteProject(world.contextFor(acme.owner), { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("and renaming it at once ends with one order of events, and never with a trace of what is gone", async () => {
    const acme = await makeOrganization(world);
    for (let round = 0; round < 10; round++) {
      const { project } = await makeProject(world, acme, `Round ${round}`);
      const { id } = project;
      const ctx = () => world.contextFor(acme.owner);
      const [renamed, deleted] = await Promise.allSettled([
        updateProject(ctx(), { id, name: "Renamed" }),
        deleteProject(ctx(), { id }),
      ]);
      expect(deleted.status).toBe("fulfilled");
      if (renamed.status === "rejected") expect(renamed.reason).toMatchObject({ code: "NOT_FOUND" });
      const events = await world.dataSource.manager.find(Event, { where: { targetId: id }, order: { id: "ASC" } });
      const actions = events.map(({ action }) => action);
      const order = renamed.status === "fulfilled" ? ["project.created", "project.updated"] : ["project.created"];
      expect(actions).toEqual([...order, "project.deleted"]);
    }
  });
});

describe("the list of projects", () => {
  let acme: OwnedOrganization;
  const names = ["Alpha", "Beta 100%", "ÄRGER", "Gamma_ray", "Straße", "Back\\slash", "Quote's"];
  beforeAll(async () => {
    acme = await makeOrganization(world);
    for (const name of names) {
      world.clock.advance(1);
      await makeProject(world, acme, name);
    }
    await makeProject(world, await makeOrganization(world), "Alpha of others");
  });
  const list = (input: { first?: number; after?: string | null; search?: string | null }, actor: Actor = acme.owner) =>
    listProjects(world.contextFor(actor), { organizationId: acme.organization.id, first: 50, ...input });

  test("comes page by page, oldest first, and projects that are made meanwhile neither hide nor repeat others", async () => {
    const other = await makeOrganization(world);
    const at = world.clock.now().getTime();
    const made = [];
    for (let n = 0; n < 7; n++) made.push((await makeProject(world, other, `P${n}`)).project);
    const pageOf = (after: string | null) =>
      listProjects(world.contextFor(other.owner), { organizationId: other.organization.id, first: 3, after });
    const seen: string[] = [];
    let page = await pageOf(null);
    expect(await page.totalCount).toBe(7);
    expect(page.pageInfo.hasPreviousPage).toBe(false);
    for (; ; page = await pageOf(page.pageInfo.endCursor)) {
      seen.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      world.clock.advance(1);
    }
    expect(made.every(({ createdAt }) => createdAt.getTime() === at)).toBe(true);
    expect(seen).toEqual(made.map(({ id }) => id).toSorted());
  });

  const at = Date.parse("2026-11-20T12:00:00.000Z");
  const id = newId("prj");
  test.each([
    ["", "x", "null", "{}", "[]", "\u0000", "🚀"],
    [
      ["createdAt.DESC", { at }, id],
      ["foldedName.ASC", "alpha", id],
      [null, { at }, id],
    ],
    [
      ["createdAt.ASC", { at: -1 }, id],
      ["createdAt.ASC", { at: 9e15 }, id],
      ["createdAt.ASC", { at: "1" }, id],
    ],
    [
      ["createdAt.ASC", "alpha", id],
      ["createdAt.ASC", at, id],
      ["createdAt.ASC", null, id],
      ["createdAt.ASC", [at], id],
    ],
    [
      ["createdAt.ASC", { at }, "prj_é"],
      ["createdAt.ASC", { at }, 0],
      ["createdAt.ASC", { at }, [0]],
      ["createdAt.ASC", { at }],
    ],
  ])("refuses a cursor that was made up (%#)", async (...cursors) => {
    for (const cursor of cursors) {
      const after = typeof cursor === "string" ? cursor : Buffer.from(JSON.stringify(cursor)).toString("base64url");
      await expect(list({ after })).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field: "after" } });
    }
  });

  test("goes on from a cursor even where what it names is gone", async () => {
    const after = Buffer.from(JSON.stringify(["createdAt.ASC", { at: 0 }, id])).toString("base64url");
    expect((await list({ after })).nodes).toHaveLength(names.length);
  });

  test.each([
    ["alp", ["Alpha"]],
    ["ALPHA", ["Alpha"]],
    ["a", ["Alpha", "Beta 100%", "ÄRGER", "Gamma_ray", "Straße", "Back\\slash"]],
    ["100%", ["Beta 100%"]],
    ["%", ["Beta 100%"]],
    ["_", ["Gamma_ray"]],
    ["\\", ["Back\\slash"]],
    ["'", ["Quote's"]],
    ["ärger", ["ÄRGER"]],
    ["Ä", ["ÄRGER"]],
    ["STRASSE", ["Straße"]],
    ["ß", ["Straße"]],
    ["beta-100", ["Beta 100%"]],
    ["gamma-ray", ["Gamma_ray"]],
    ["東京", []],
    ["🚀", []],
    ["  alpha  ", ["Alpha"]],
    ["", names],
    ["   ", names],
    [null, names],
  ])("searched for %j holds %j", async (search, found) => {
    const page = await list({ search });
    expect(page.nodes.map(({ name }) => name)).toEqual(found);
    expect(await page.totalCount).toBe(found.length);
  });

  test.each(["x".repeat(101), "\ud800", "a\u0000"])("refuses to search for what no name holds (%#)", async (search) => {
    await expect(list({ search })).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field: "search" } });
  });

  test("searched by a MEMBER finds nothing beyond what was granted to them", async () => {
    const { project } = await makeProject(world, acme, "Alpha granted");
    const member = await makeMember(world, acme.organization, "MEMBER", [{ project, permission: "READ" }]);
    const none = await makeMember(world, acme.organization, "MEMBER");
    expect((await list({ search: "alpha" }, member)).nodes.map(({ name }) => name)).toEqual(["Alpha granted"]);
    expect(await (await list({ search: "alpha" }, member)).totalCount).toBe(1);
    expect((await list({ search: "alpha" }, none)).nodes).toEqual([]);
    expect(await (await list({}, none)).totalCount).toBe(0);
    await deleteProject(world.contextFor(acme.owner), { id: project.id });
  });
});
