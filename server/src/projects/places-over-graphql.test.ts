import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { graphql, type GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import {
  keyActor,
  makeMember,
  makeOrganization,
  makePerson,
  makeProject,
  type OwnedOrganization,
} from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import type { Actor } from "../context/actor.js";
import { MemberResolver } from "../organizations/member.resolver.js";
import { OrganizationResolver } from "../organizations/organization.resolver.js";
import { EnvironmentResolver } from "./environment.resolver.js";
import { OrganizationProjectsResolver } from "./organization-projects.resolver.js";
import { ProjectGrantResolver } from "./project-grant.resolver.js";
import { ProjectResolver } from "./project.resolver.js";

describe("places over GraphQL", () => {
  let world: World;
  let schema: GraphQLSchema;
  let acme: OwnedOrganization;
  let queries = 0;

  beforeAll(async () => {
    world = await openWorld();
    schema = await buildSchema({
      resolvers: [
        OrganizationResolver,
        MemberResolver,
        OrganizationProjectsResolver,
        ProjectGrantResolver,
        ProjectResolver,
        EnvironmentResolver,
      ],
      validate: false,
    });
    const createQueryRunner = world.dataSource.createQueryRunner.bind(world.dataSource);
    world.dataSource.createQueryRunner = (mode) => {
      queries++;
      return createQueryRunner(mode);
    };
    acme = await makeOrganization(world);
  });
  afterAll(() => world.close());
  beforeEach(() => {
    queries = 0;
  });

  async function ask(actor: Actor, source: string, variableValues: Record<string, unknown> = {}) {
    const contextValue = world.contextFor(actor);
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    const codes = errors?.map(({ originalError }) => (originalError as { code?: string } | undefined)?.code ?? "none");
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test expects of an answer says what it is
    const plain: any = JSON.parse(JSON.stringify(data ?? null));
    return { data: plain, codes };
  }

  test("an organization, a project and an environment are made, renamed, read and deleted", async () => {
    const ada = await makePerson(world);
    const made = await ask(
      ada,
      `mutation { createOrganization(input: { name: "Made" }) { organization {
      id name slug createdAt viewerRole keyPolicy { keyPrefix keyFormat environmentBinding rotationMode
        defaultGracePeriodSeconds maxGracePeriodSeconds requireExpiry maxLifetimeDays rotationReminderDays }
      members { totalCount nodes { role user { name email } projectGrants { permission } } }
      projects { totalCount nodes { id } pageInfo { hasNextPage } } } } }`,
    );
    const { organization } = made.data.createOrganization;
    expect(organization).toMatchObject({
      name: "Made",
      slug: "made",
      createdAt: world.clock.now().toISOString(),
      viewerRole: "OWNER",
      keyPolicy: { keyPrefix: "clv", environmentBinding: "STRICT", maxLifetimeDays: null, rotationReminderDays: 90 },
      members: { totalCount: 1, nodes: [{ role: "OWNER", user: { name: "Ada" }, projectGrants: [] }] },
      projects: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } },
    });

    const project = await ask(
      ada,
      `mutation ($id: ID!) { createProject(input: { organizationId: $id, name: "Billing" }) { project {
        id slug organization { id } environments { id slug kind mode project { id } } } } }`,
      { id: organization.id },
    );
    const billing = project.data.createProject.project;
    expect(billing).toMatchObject({ slug: "billing", organization: { id: organization.id } });
    expect(billing.environments.map(({ kind, mode }: Record<string, string>) => `${kind} ${mode}`)).toEqual([
      "PRODUCTION LIVE",
      "STAGING TEST",
      "DEVELOPMENT TEST",
    ]);
    const { id } = billing.environments[2];
    const changed = await ask(
      ada,
      `mutation ($o: ID!, $p: ID!, $e: ID!) {
        updateOrganization(input: { id: $o, name: "Renamed" }) { organization { name } }
        updateProject(input: { id: $p, slug: "invoices" }) { project { slug } }
        updateEnvironment(input: { id: $e, name: "Local", slug: null }) { environment { name slug } }
        deleteEnvironment(input: { id: $e }) { id }
        deleteProject(input: { id: $p }) { id }
        deleteOrganization(input: { id: $o }) { id } }`,
      { o: organization.id, p: billing.id, e: id },
    );
    expect(changed).toEqual({
      codes: undefined,
      data: {
        updateOrganization: { organization: { name: "Renamed" } },
        updateProject: { project: { slug: "invoices" } },
        updateEnvironment: { environment: { name: "Local", slug: "development" } },
        deleteEnvironment: { id },
        deleteProject: { id: billing.id },
        deleteOrganization: { id: organization.id },
      },
    });
  });

  test("each mutation of a document sees what the one before it changed", async () => {
    const { project } = await makeProject(world, acme, "Seen at once");
    const create = (name: string) =>
      `createEnvironment(input: { projectId: $id, name: "${name}", kind: STAGING }) { environment { project { name environments { name } } } }`;
    const { data } = await ask(
      acme.owner,
      `mutation ($id: ID!) { a: ${create("One")} n: updateProject(input: { id: $id, name: "Now" }) { project { id } } b: ${create("Two")} }`,
      { id: project.id },
    );
    const names = (answer: { environment: { project: { environments: { name: string }[] } } }) =>
      answer.environment.project.environments.map(({ name }) => name);
    expect(names(data.a)).toEqual(["Production", "Staging", "One", "Development"]);
    expect(names(data.b)).toEqual(["Production", "Staging", "One", "Two", "Development"]);
    expect(data.b.environment.project.name).toBe("Now");
  });

  test("a field that somebody may not read is refused by itself, and what they can't see is null", async () => {
    const slug = acme.organization.slug;
    const source = `{ organization(slug: "${slug}") { name viewerRole members { totalCount } } }`;
    expect(await ask(keyActor(acme.organization), source)).toEqual({
      data: { organization: null },
      codes: ["FORBIDDEN"],
    });
    const asKey = await ask(keyActor(acme.organization), `{ organization(slug: "${slug}") { name viewerRole } }`);
    expect(asKey).toEqual({ data: { organization: { name: "Acme", viewerRole: null } }, codes: undefined });
    const stranger = await makePerson(world);
    expect(await ask(stranger, source)).toEqual({ data: { organization: null }, codes: undefined });
    expect(await ask({ kind: "ANONYMOUS" }, `{ organization(slug: "\u0000") { id } }`)).toEqual({
      data: { organization: null },
      codes: ["UNAUTHENTICATED"],
    });
  });

  test("a project says what the viewer may do in it: everything, what they were granted, or nothing that is theirs", async () => {
    const { project } = await makeProject(world, acme, "Mine");
    const writer = await makeMember(world, acme.organization, "MEMBER", [{ project, permission: "WRITE" }]);
    const admin = await makeMember(world, acme.organization, "ADMIN");
    const key = keyActor(acme.organization, { organizationAccess: "READ" });
    const seen = [];
    for (const actor of [acme.owner, admin, writer, key]) {
      const { data } = await ask(actor, "query ($id: ID!) { project(id: $id) { viewerPermission } }", {
        id: project.id,
      });
      seen.push(data.project.viewerPermission);
    }
    expect(seen).toEqual(["MANAGE", "MANAGE", "WRITE", null]);
  });

  test("a list of places takes as many queries for ten as for two", async () => {
    const { organization, owner } = await makeOrganization(world, undefined, "Wide");
    const wide = { organization, owner };
    const measure = async () => {
      queries = 0;
      const { codes } = await ask(
        owner,
        `query ($slug: String!) { organization(slug: $slug) {
          projects { nodes { name organization { name } environments { name project { name } } } }
          members { nodes { user { name } projectGrants { permission project { name } } } } } }`,
        { slug: organization.slug },
      );
      expect(codes).toBeUndefined();
      return queries;
    };
    const add = async (n: number) => {
      for (let i = 0; i < n; i++) {
        const { project } = await makeProject(world, wide, `P${i}`);
        await makeMember(world, organization, "MEMBER", [{ project, permission: "READ" }]);
      }
    };
    await add(2);
    const few = await measure();
    await add(8);
    expect(await measure()).toBe(few);
    expect(few).toBeLessThan(12);
  });
});
