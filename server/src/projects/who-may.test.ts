import { READ_ACTIONS, can, type Action, type Target } from "@claviger/shared/permissions";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { refusalOf } from "../../test/outcome.js";
import {
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
import { deleteOrganization } from "../organizations/delete-organization.js";
import { findMember } from "../organizations/find-member.js";
import { findOrganizationBySlug } from "../organizations/find-organization-by-slug.js";
import { findOrganization } from "../organizations/find-organization.js";
import { listMembers } from "../organizations/list-members.js";
import { updateOrganization } from "../organizations/update-organization.js";
import { newId } from "../platform/ids.js";
import { createEnvironment } from "./create-environment.js";
import { createProject } from "./create-project.js";
import { deleteEnvironment } from "./delete-environment.js";
import { deleteProject } from "./delete-project.js";
import { targetOfEnvironment } from "./environment-target.js";
import { findEnvironment } from "./find-environment.js";
import { findProject } from "./find-project.js";
import { listEnvironments } from "./list-environments.js";
import { listProjects } from "./list-projects.js";
import { updateEnvironment } from "./update-environment.js";
import { updateProject } from "./update-project.js";

describe("who may do what with places", () => {
  let world: World;
  let acme: OwnedOrganization;
  let granted: ProjectWithEnvironments;
  let other: ProjectWithEnvironments;
  let cast: ReadonlyMap<string, Player>;

  beforeAll(async () => {
    world = await openWorld();
    acme = await makeOrganization(world);
    granted = await makeProject(world, acme, "Granted");
    other = await makeProject(world, acme, "Other");
    cast = await gatherCast(world, acme, granted);
  });
  afterAll(() => world.close());

  interface Mutation {
    readonly title: string;
    readonly action: Action;
    readonly run: (ctx: Context, id: string) => Promise<unknown>;
  }
  const organizationMutations: readonly Mutation[] = [
    {
      title: "rename it",
      action: "organization.update",
      run: (ctx, id) => updateOrganization(ctx, { id, name: "New" }),
    },
    { title: "delete it", action: "organization.delete", run: (ctx, id) => deleteOrganization(ctx, { id }) },
    {
      title: "create a project in it",
      action: "project.create",
      run: (ctx, organizationId) => createProject(ctx, { organizationId, name: "New" }),
    },
  ];
  const projectMutations: readonly Mutation[] = [
    { title: "rename it", action: "project.update", run: (ctx, id) => updateProject(ctx, { id, name: "New" }) },
    { title: "delete it", action: "project.delete", run: (ctx, id) => deleteProject(ctx, { id }) },
    {
      title: "create an environment in it",
      action: "environment.create",
      run: (ctx, projectId) => createEnvironment(ctx, { projectId, name: "New", kind: "STAGING" }),
    },
  ];
  const environmentMutations: readonly Mutation[] = [
    { title: "rename it", action: "environment.update", run: (ctx, id) => updateEnvironment(ctx, { id, name: "New" }) },
    { title: "delete it", action: "environment.delete", run: (ctx, id) => deleteEnvironment(ctx, { id }) },
  ];

  type Place = { readonly title: string; readonly find: () => { id: string; target: Target } };
  const organization: Place = {
    title: "the organization",
    find: () => ({ id: acme.organization.id, target: { kind: "organization" } }),
  };
  const projectPlace = (title: string, find: () => ProjectWithEnvironments): Place => ({
    title,
    find: () => ({ id: find().project.id, target: { kind: "project", projectId: find().project.id } }),
  });
  const environmentPlace = (title: string, find: () => ProjectWithEnvironments["staging"]): Place => ({
    title,
    find: () => ({ id: find().id, target: targetOfEnvironment(find()) }),
  });
  const cases = [
    ...organizationMutations.map((mutation) => [organization, mutation] as const),
    ...[projectPlace("the granted project", () => granted), projectPlace("another project", () => other)].flatMap(
      (place) => projectMutations.map((mutation) => [place, mutation] as const),
    ),
    ...[
      environmentPlace("the granted environment", () => granted.development),
      environmentPlace("another environment of the granted project", () => granted.staging),
      environmentPlace("the production environment of the granted project", () => granted.production),
      environmentPlace("an environment of another project", () => other.development),
    ].flatMap((place) => environmentMutations.map((mutation) => [place, mutation] as const)),
  ];

  function expectedOf({ actor, rights }: Player, action: Action, target: Target): string {
    if (actor.kind === "ANONYMOUS") return "UNAUTHENTICATED";
    if (rights && can(rights, action, target)) return "let";
    return rights && can(rights, READ_ACTIONS[target.kind], target) ? "FORBIDDEN" : "NOT_FOUND";
  }

  test.each(cases.map(([place, mutation]) => [place.title, mutation.title, place, mutation] as const))(
    "%s: who may %s is what the action table says, and nobody else leaves a trace",
    async (_place, _mutation, place, { action, run }) => {
      const { id, target } = place.find();
      const events = await world.dataSource.manager.count(Event);
      const expected: Record<string, string> = {};
      const answered: Record<string, string> = {};
      for (const [title, player] of cast) {
        expected[title] = expectedOf(player, action, target);
        answered[title] = (await refusalOf(world, player.actor, (ctx) => run(ctx, id)))?.code ?? "let";
      }
      expect(answered).toEqual(expected);
      expect(new Set(Object.values(answered)).size).toBeGreaterThan(2);
      expect(await world.dataSource.manager.count(Event)).toBe(events);
    },
  );

  const oddIds = ["", "1", "org_", "%", "\u0000", "'--", "prj_é", "\ud800", "x".repeat(100_000)];
  const unknownIds = [newId("org"), newId("prj"), newId("env"), newId("key"), ...oddIds];
  test("what can't be seen is answered exactly as what doesn't exist, whatever the id looks like", async () => {
    for (const [place, { run }] of cases) {
      const { id } = place.find();
      for (const title of ["the owner of another organization", "a key of another organization", "nobody"]) {
        const { actor } = cast.get(title) as Player;
        const answer = async (asked: string) => {
          const refusal = await refusalOf(world, actor, (ctx) => run(ctx, asked));
          return refusal && { code: refusal.code, message: refusal.message, details: refusal.details };
        };
        const answered = await answer(id);
        expect(answered?.code).toBe(title === "nobody" ? "UNAUTHENTICATED" : "NOT_FOUND");
        const asked = title === "the owner of another organization" ? unknownIds : unknownIds.slice(0, 3);
        for (const unknown of asked) expect(await answer(unknown)).toEqual(answered);
      }
    }
  });

  test("a place is found by exactly those who may read it, and no other id finds anything", async () => {
    for (const [title, { actor, rights }] of cast) {
      if (actor.kind === "ANONYMOUS") continue;
      const ctx = world.contextFor(actor);
      const reads = (action: Action, target: Target): boolean => rights !== null && can(rights, action, target);
      const { id, slug } = acme.organization;
      const seesOrganization = reads("organization.read", { kind: "organization" });
      expect([title, (await findOrganization(ctx, id))?.id ?? null]).toEqual([title, seesOrganization ? id : null]);
      expect([title, (await findOrganizationBySlug(ctx, slug))?.id ?? null]).toEqual([
        title,
        seesOrganization ? id : null,
      ]);
      for (const { project } of [granted, other]) {
        const sees = reads("project.read", { kind: "project", projectId: project.id });
        expect([title, (await findProject(ctx, project.id))?.id ?? null]).toEqual([title, sees ? project.id : null]);
      }
      for (const environment of [granted.production, granted.staging, granted.development, other.development]) {
        const sees = reads("environment.read", targetOfEnvironment(environment));
        const found = await findEnvironment(ctx, environment.id);
        expect([title, found?.id ?? null]).toEqual([title, sees ? environment.id : null]);
      }
      for (const unknown of unknownIds) {
        expect(await findOrganization(ctx, unknown)).toBeNull();
        expect(await findOrganizationBySlug(ctx, unknown)).toBeNull();
        expect(await findProject(ctx, unknown)).toBeNull();
        expect(await findEnvironment(ctx, unknown)).toBeNull();
      }
    }
  });

  test("nobody finds nothing: they are asked to sign in, whatever they ask for", async () => {
    const ctx = world.contextFor(cast.get("nobody")?.actor as Player["actor"]);
    const { organization: known } = acme;
    const asked = [
      ...["x", known.id].map((id) => () => findOrganization(ctx, id)),
      ...["x", known.slug].map((slug) => () => findOrganizationBySlug(ctx, slug)),
      ...["x", granted.project.id].map((id) => () => findProject(ctx, id)),
      ...["x", granted.staging.id].map((id) => () => findEnvironment(ctx, id)),
      () => findMember(ctx, "x"),
      () => listProjects(ctx, { organizationId: acme.organization.id, first: 1 }),
      () => listMembers(ctx, { organizationId: acme.organization.id, first: 1 }),
    ];
    for (const ask of asked) await expect(ask()).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  test("lists hold exactly what can be found one by one", async () => {
    for (const [title, { actor, rights }] of cast) {
      if (!rights) continue;
      const ctx = world.contextFor(actor);
      const page = await listProjects(ctx, { organizationId: acme.organization.id, first: 10 });
      const found = await Promise.all([granted, other].map(({ project }) => findProject(ctx, project.id)));
      const visible = found.flatMap((project) => (project ? [project.name] : []));
      expect([title, page.nodes.map(({ name }) => name)]).toEqual([title, visible]);
      expect(await page.totalCount).toBe(visible.length);

      for (const { project, production, staging, development } of [granted, other]) {
        const each = [production, staging, development].map(({ id }) => findEnvironment(ctx, id));
        const environments = (await Promise.all(each)).flatMap((environment) => (environment ? [environment.id] : []));
        const listed = await listEnvironments(ctx, project);
        expect([title, listed.map(({ id }) => id)]).toEqual([title, environments]);
      }
    }
  });
});
