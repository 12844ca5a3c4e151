import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  makeOrganization,
  makeProject,
  type OwnedOrganization,
  type ProjectWithEnvironments,
} from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import { Event } from "../events/event.entity.js";
import { createEnvironment, type CreateEnvironmentInput } from "./create-environment.js";
import { deleteEnvironment } from "./delete-environment.js";
import { deleteProject } from "./delete-project.js";
import { findEnvironment } from "./find-environment.js";
import { listEnvironments } from "./list-environments.js";
import { updateEnvironment } from "./update-environment.js";

let world: World;
let acme: OwnedOrganization;
let billing: ProjectWithEnvironments;
beforeAll(async () => {
  world = await openWorld();
  acme = await makeOrganization(world);
  billing = await makeProject(world, acme);
});
afterAll(() => world.close());

const create = (input: Partial<CreateEnvironmentInput> & { name: string }) =>
  createEnvironment(world.contextFor(acme.owner), { projectId: billing.project.id, kind: "STAGING", ...input });

describe("a new environment", () => {
  test.each([
    ["PRODUCTION", undefined, "LIVE"],
    ["PRODUCTION", null, "LIVE"],
    ["PRODUCTION", "TEST", "TEST"],
    ["STAGING", undefined, "TEST"],
    ["STAGING", "LIVE", "LIVE"],
    ["DEVELOPMENT", null, "TEST"],
  ] as const)("of kind %s and with mode %s is %s", async (kind, mode, expected) => {
    const environment = await create({ name: `${kind} ${mode}`, kind, mode });
    expect(environment).toMatchObject({ kind, mode: expected, projectId: billing.project.id });
    expect(await findEnvironment(world.contextFor(acme.owner), environment.id)).toEqual(environment);
  });

  test("is recorded with its kind and mode", async () => {
    const { id } = await create({ name: "EU" });
    const after = { projectId: billing.project.id, name: "EU", slug: "eu", kind: "STAGING", mode: "TEST" };
    expect(await world.dataSource.manager.findBy(Event, { targetId: id })).toMatchObject([
      { action: "environment.created", actorId: acme.owner.userId, targetLabel: "EU", changes: { after } },
    ]);
  });

  test("has a slug of its own within its project, also when many are made at once", async () => {
    const made = await Promise.all(Array.from({ length: 6 }, () => create({ name: "Staging" })));
    const slugs = ["staging-2", "staging-3", "staging-4", "staging-5", "staging-6", "staging-7"];
    expect(made.map(({ slug }) => slug).toSorted()).toEqual(slugs);
    await expect(create({ name: "Another", slug: "production" })).rejects.toMatchObject({
      code: "ALREADY_EXISTS",
      details: { field: "slug" },
    });
    await expect(create({ name: "", slug: "x1" })).rejects.toMatchObject({ details: { field: "name" } });
    await expect(create({ name: "X", slug: "x_1" })).rejects.toMatchObject({ details: { field: "slug" } });
  });

  test("and deleting its project at once end in either order, and never in an environment without a project", async () => {
    for (let round = 0; round < 10; round++) {
      const { project } = await makeProject(world, acme, `Race ${round}`);
      const [made, deleted] = await Promise.allSettled([
        createEnvironment(world.contextFor(acme.owner), { projectId: project.id, name: "Late", kind: "STAGING" }),
        deleteProject(world.contextFor(acme.owner), { id: project.id }),
      ]);
      expect(deleted.status).toBe("fulfilled");
      if (made.status === "rejected")
        expect(made.reason).toMatchObject({ code: "NOT_FOUND", message: "Project not found" });
    }
  });
});

describe("the environments of a project", () => {
  test("come as production, staging, development, and within a kind oldest first", async () => {
    const { project } = await makeProject(world, acme, "Ordered");
    for (const [name, kind] of [
      ["Dev 2", "DEVELOPMENT"],
      ["Prod 2", "PRODUCTION"],
      ["Prod 3", "PRODUCTION"],
    ] as const) {
      world.clock.advance(1);
      await createEnvironment(world.contextFor(acme.owner), { projectId: project.id, name, kind });
    }
    const listed = await listEnvironments(world.contextFor(acme.owner), project);
    const names = listed.map(({ name }) => name);
    expect(names).toEqual(["Production", "Prod 2", "Prod 3", "Staging", "Development", "Dev 2"]);
  });
});

describe("renaming an environment", () => {
  test("changes its name or its slug, never its kind or mode, and records just what changed", async () => {
    const { development } = await makeProject(world, acme, "Renamed within");
    const rename = (input: object) => updateEnvironment(world.contextFor(acme.owner), { id: development.id, ...input });
    expect(await rename({ name: "Local" })).toEqual({ ...development, name: "Local" });
    expect(await rename({ slug: "local", kind: "PRODUCTION", mode: "LIVE" })).toEqual({
      ...development,
      name: "Local",
      slug: "local",
    });
    await rename({ name: "Local", slug: null });
    await expect(rename({ slug: "staging" })).rejects.toMatchObject({ code: "ALREADY_EXISTS" });
    const found = await findEnvironment(world.contextFor(acme.owner), development.id);
    expect(found).toEqual({ ...development, name: "Local", slug: "local" });
    const events = await world.dataSource.manager.findBy(Event, { targetId: development.id });
    expect(events.map(({ action, changes }) => ({ action, changes }))).toEqual([
      { action: "environment.updated", changes: { before: { name: "Development" }, after: { name: "Local" } } },
      { action: "environment.updated", changes: { before: { slug: "development" }, after: { slug: "local" } } },
    ]);
  });
});

describe("deleting environments", () => {
  test("is let down to the last one of a project, and recorded", async () => {
    const { project, production, staging, development } = await makeProject(world, acme, "Emptied");
    for (const { id } of [production, staging, development]) {
      expect(await deleteEnvironment(world.contextFor(acme.owner), { id })).toEqual({ id });
    }
    expect(await listEnvironments(world.contextFor(acme.owner), project)).toEqual([]);
    expect(await world.dataSource.manager.findBy(Event, { targetId: production.id })).toMatchObject([
      {
        action: "environment.deleted",
        targetLabel: "Production",
        changes: { before: { projectId: project.id, slug: "production", kind: "PRODUCTION", mode: "LIVE" } },
      },
    ]);
  });
});
