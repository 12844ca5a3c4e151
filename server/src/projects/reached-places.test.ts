import type { EnvironmentKind } from "@claviger/shared/environments";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import {
  grantOn,
  grantOnProject,
  makeOrganization,
  makeProject,
  storeKey,
  type OwnedOrganization,
  type ProjectWithEnvironments,
} from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { Event } from "../events/event.entity.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import { createEnvironment } from "./create-environment.js";
import { deleteEnvironment } from "./delete-environment.js";
import { deleteProject } from "./delete-project.js";
import { Project } from "./project.entity.js";

describe("a place that keys reach", () => {
  let world: World;
  let acme: OwnedOrganization;
  let billing: ProjectWithEnvironments;
  let other: ProjectWithEnvironments;

  beforeAll(async () => {
    world = await openWorld();
    acme = await makeOrganization(world);
    other = await makeProject(world, acme, "Other");
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    billing = await makeProject(world, acme, "Billing");
  });

  const ctx = (): Context => world.contextFor(acme.owner);
  const removeProject = () => deleteProject(ctx(), { id: billing.project.id });
  const removeEnvironment = (id: string) => deleteEnvironment(ctx(), { id });
  const refused = (message: string) => ({ code: "CONFLICT", message });
  const store = (...[grants, columns]: [Parameters<typeof storeKey>[2], Parameters<typeof storeKey>[3]?]) =>
    storeKey(world, acme.organization, grants, columns);

  test("isn't deleted, and the refusal says how many keys there are", async () => {
    await store([grantOn(billing.development, "READ")]);
    const one = "1 API key that is neither revoked nor expired reaches this";
    await expect(removeProject()).rejects.toMatchObject(refused(`${one} project`));
    await expect(removeEnvironment(billing.development.id)).rejects.toMatchObject(refused(`${one} environment`));

    await store([grantOnProject(billing.project, "MANAGE")]);
    await store([grantOn(billing.development, "READ"), grantOnProject(billing.project, "WRITE")]);
    const three = "3 API keys that are neither revoked nor expired reach this";
    await expect(removeProject()).rejects.toMatchObject(refused(`${three} project`));
    await expect(removeEnvironment(billing.development.id)).rejects.toMatchObject(refused(`${three} environment`));

    expect(await world.dataSource.manager.countBy(Project, { id: billing.project.id })).toBe(1);
    const { id } = billing.project;
    expect(await world.dataSource.manager.countBy(Event, { targetId: id, action: "project.deleted" })).toBe(0);
  });

  test("is deleted once those keys are revoked or expired, from the very instant of their expiry; a disabled key counts", async () => {
    const { development } = billing;
    const now = world.clock.now();
    const grants = [grantOn(development, "READ")];
    await store(grants, { revokedAt: now });
    await store(grants, { expiresAt: now });
    await store(grants, { expiresAt: new Date(now.getTime() + 1000), disabledAt: now });
    const one = "1 API key that is neither revoked nor expired reaches this";
    await expect(removeEnvironment(development.id)).rejects.toMatchObject(refused(`${one} environment`));
    await expect(removeProject()).rejects.toMatchObject(refused(`${one} project`));
    world.clock.advance(1);
    await removeEnvironment(development.id);
    await removeProject();
  });

  test("is not reached through organization access, another project, or another organization's keys", async () => {
    await store([], { organizationAccess: "WRITE" });
    await store([grantOn(other.development, "MANAGE"), grantOnProject(other.project, "MANAGE")]);
    const elsewhere = await makeOrganization(world, undefined, "Elsewhere");
    const theirs = await makeProject(world, elsewhere, "Theirs");
    await storeKey(world, elsewhere.organization, [grantOnProject(theirs.project, "MANAGE")]);
    await removeEnvironment(billing.development.id);
    await removeProject();
  });

  test("is, as an environment, reached through its project by keys of its kind and mode, and by those bound to no kind", async () => {
    const make = (kind: EnvironmentKind, mode: "LIVE" | "TEST") =>
      createEnvironment(ctx(), { projectId: billing.project.id, name: `${kind} ${mode}`, kind, mode });
    const stagingLive = await make("STAGING", "LIVE");
    const productionTest = await make("PRODUCTION", "TEST");
    const grants = [grantOnProject(billing.project, "READ")];
    await store(grants, { environmentKind: "STAGING", mode: "TEST" });
    await expect(removeEnvironment(billing.staging.id)).rejects.toMatchObject({ code: "CONFLICT" });
    await removeEnvironment(stagingLive.id);
    await removeEnvironment(billing.development.id);
    await store(grants, { environmentKind: null, mode: "TEST" });
    await expect(removeEnvironment(productionTest.id)).rejects.toMatchObject(
      refused("1 API key that is neither revoked nor expired reaches this environment"),
    );
    await expect(removeEnvironment(billing.staging.id)).rejects.toMatchObject(
      refused("2 API keys that are neither revoked nor expired reach this environment"),
    );
    await removeEnvironment(billing.production.id);
    await expect(removeProject()).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("is, as an environment, not reached by a grant on another environment of its project", async () => {
    await store([grantOn(billing.staging, "MANAGE")]);
    await removeEnvironment(billing.development.id);
    await expect(removeProject()).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("isn't deleted under a key that is being made: in 20 rounds each key keeps its place, or is made nowhere", async () => {
    for (let round = 0; round < 20; round++) {
      const { project } = await makeProject(world, acme, `Race ${round}`);
      const makeKey = inTransaction(ctx(), async (tx) => {
        await lockOrganization(tx, acme.organization.id);
        const there = await tx.db.existsBy(Project, { id: project.id });
        if (!there) return false;
        const inside = { ...world, dataSource: { manager: tx.db } } as unknown as World;
        await storeKey(inside, acme.organization, [grantOnProject(project, "READ")]);
        return true;
      });
      const [made, deleted] = await Promise.allSettled([makeKey, deleteProject(ctx(), { id: project.id })]);
      if (made.status === "rejected") throw made.reason;
      expect(deleted.status).toBe(made.value ? "rejected" : "fulfilled");
      if (deleted.status === "rejected") expect(deleted.reason).toMatchObject({ code: "CONFLICT" });
    }
  });
});
