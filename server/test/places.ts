import type { EnvironmentKind } from "@claviger/shared/environments";
import {
  READ_ACTIONS,
  UNRESTRICTED,
  can,
  type Action,
  type KeyRights,
  type MemberRights,
  type Permission,
  type Rights,
  type Role,
} from "@claviger/shared/permissions";
import { foldCase } from "@claviger/shared/text";
import { MemberProjectGrant } from "../src/access/member-project-grant.entity.js";
import { Member } from "../src/access/member.entity.js";
import type { Actor, KeyActor, UserActor } from "../src/context/actor.js";
import { User } from "../src/identity/user.entity.js";
import { ApiKey } from "../src/keys/api-key.entity.js";
import { KeyGrant } from "../src/keys/key-grant.entity.js";
import { createOrganization } from "../src/organizations/create-organization.js";
import type { Organization } from "../src/organizations/organization.entity.js";
import { newId } from "../src/platform/ids.js";
import { createProject } from "../src/projects/create-project.js";
import { targetOfEnvironment } from "../src/projects/environment-target.js";
import { Environment } from "../src/projects/environment.entity.js";
import type { Project } from "../src/projects/project.entity.js";
import { anonymous, type World } from "./world.js";

/** A signed-in person who can't sign in: whoever tests places needs no password. */
export async function makePerson(world: World, name = "Ada"): Promise<UserActor> {
  const id = newId("usr");
  const email = `${id}@example.com`;
  const createdAt = world.clock.now();
  await world.dataSource.manager.insert(User, { id, name, email, canonicalEmail: email, passwordHash: "-", createdAt });
  return { kind: "USER", userId: id, sessionId: newId("ses"), label: name };
}

export async function makeOrganization(world: World, owner?: UserActor, name = "Acme"): Promise<OwnedOrganization> {
  const person = owner ?? (await makePerson(world, "Olga"));
  return { organization: await createOrganization(world.contextFor(person), { name }), owner: person };
}

export interface OwnedOrganization {
  readonly organization: Organization;
  readonly owner: UserActor;
}

/** A new member of an organization, with these grants. */
export async function makeMember(
  world: World,
  organization: Organization,
  role: Role,
  grants: readonly { project: Project; permission: Permission }[] = [],
): Promise<UserActor & { readonly memberId: string }> {
  const person = await makePerson(world, `${role} ${grants[0]?.permission ?? ""}`.trim());
  const organizationId = organization.id;
  const member = { id: newId("mem"), organizationId, userId: person.userId, role, createdAt: world.clock.now() };
  const db = world.dataSource.manager;
  await db.insert(Member, member);
  for (const { project, permission } of grants) {
    await db.insert(MemberProjectGrant, { memberId: member.id, projectId: project.id, organizationId, permission });
  }
  return { ...person, memberId: member.id };
}

export interface ProjectWithEnvironments {
  readonly project: Project;
  readonly production: Environment;
  readonly staging: Environment;
  readonly development: Environment;
}

export async function makeProject(
  world: World,
  { organization, owner }: OwnedOrganization,
  name = "Billing",
): Promise<ProjectWithEnvironments> {
  const project = await createProject(world.contextFor(owner), { organizationId: organization.id, name });
  const environments = await world.dataSource.manager.findBy(Environment, { projectId: project.id });
  const of = (kind: EnvironmentKind): Environment => {
    const environment = environments.find((candidate) => candidate.kind === kind);
    if (!environment) throw new Error(`The project has no ${kind} environment`);
    return environment;
  };
  return { project, production: of("PRODUCTION"), staging: of("STAGING"), development: of("DEVELOPMENT") };
}

/** A request of a key with these rights; nothing is stored. */
export function keyActor(organization: Organization, rights: Partial<KeyRights> = {}): KeyActor {
  const apiKeyId = newId("key");
  return {
    kind: "API_KEY",
    apiKeyId,
    organizationId: organization.id,
    label: "A key",
    rights: {
      kind: "key",
      apiKeyId,
      ...UNRESTRICTED,
      ownerUserId: null,
      managesKeys: true,
      organizationAccess: "NONE",
      environmentKind: null,
      mode: "TEST",
      grants: [],
      includingScopes: [],
      ...rights,
    },
  };
}

export const grantOn = (environment: Environment, permission: Permission): KeyRights["grants"][number] => ({
  projectId: environment.projectId,
  environmentId: environment.id,
  environmentKind: environment.kind,
  permission,
  scopes: [],
});

export const grantOnProject = (project: Project, permission: Permission): KeyRights["grants"][number] => ({
  projectId: project.id,
  environmentId: null,
  environmentKind: null,
  permission,
  scopes: [],
});

/** A stored key without any secret, for what only looks at its row. */
export async function storeKey(
  world: World,
  organization: Organization,
  grants: KeyRights["grants"],
  columns: Partial<ApiKey> = {},
): Promise<ApiKey> {
  const id = newId("key");
  const now = world.clock.now();
  const apiKey: ApiKey = {
    id,
    organizationId: organization.id,
    name: id,
    foldedName: foldCase(id),
    nameInUse: foldCase(id),
    description: null,
    start: "clv_test_aB3x",
    environmentKind: null,
    mode: "TEST",
    ownerUserId: null,
    organizationAccess: "NONE",
    rateLimit: null,
    rateLimitWindowSeconds: null,
    allowedIps: [],
    isCustomerBound: false,
    metadata: {},
    isSearchable: false,
    expiresAt: null,
    replacesId: null,
    lastUsedAt: null,
    lastUsedIp: null,
    disabledAt: null,
    revokedAt: null,
    revocationReason: null,
    createdByUserId: null,
    createdAt: now,
    updatedAt: now,
    ...columns,
  };
  const db = world.dataSource.manager;
  await db.insert(ApiKey, apiKey);
  const rows = grants.map((grant, position) => ({
    ...grant,
    scopes: [...grant.scopes],
    position,
    apiKeyId: id,
    organizationId: organization.id,
  }));
  if (rows.length > 0) await db.insert(KeyGrant, rows);
  return apiKey;
}

/** Somebody who asks, and what they hold in the organization: null for nothing at all. */
export interface Player {
  readonly actor: Actor;
  readonly rights: Rights | null;
}

/**
 * One of each who may ask anything of an organization and of a project in it. Members and keys are granted that one project
 * alone, keys its development environment.
 */
export async function gatherCast(
  world: World,
  { organization, owner }: OwnedOrganization,
  granted: ProjectWithEnvironments,
): Promise<ReadonlyMap<string, Player>> {
  const { project, development } = granted;
  const cast = new Map<string, Player>();
  const addMember = async (title: string, role: Role, permission?: Permission): Promise<void> => {
    const grants = permission ? [{ project, permission }] : [];
    const rights: MemberRights = {
      kind: "member",
      role,
      projectGrants: grants.map((grant) => ({ projectId: project.id, permission: grant.permission })),
    };
    cast.set(title, { actor: await makeMember(world, organization, role, grants), rights });
  };
  const addKey = (title: string, rights: Partial<KeyRights>): void => {
    const actor = keyActor(organization, rights);
    cast.set(title, { actor, rights: actor.rights });
  };

  cast.set("the owner", { actor: owner, rights: { kind: "member", role: "OWNER", projectGrants: [] } });
  await addMember("an admin", "ADMIN");
  await addMember("a member without grants", "MEMBER");
  for (const permission of ["READ", "WRITE", "MANAGE"] as const) {
    await addMember(`a member with ${permission}`, "MEMBER", permission);
    addKey(`a key with ${permission} there`, { grants: [grantOn(development, permission)] });
    addKey(`a key with ${permission} on the project`, {
      grants: [grantOnProject(project, permission)],
      environmentKind: "DEVELOPMENT",
    });
  }
  for (const organizationAccess of ["NONE", "READ", "WRITE"] as const) {
    addKey(`a key with organization access ${organizationAccess}`, { organizationAccess });
  }
  const elsewhere = await makeOrganization(world, undefined, "Elsewhere");
  cast.set("the owner of another organization", { actor: elsewhere.owner, rights: null });
  const theirs = { organizationAccess: "WRITE", grants: [grantOn(development, "MANAGE")] } as const;
  cast.set("a key of another organization", { actor: keyActor(elsewhere.organization, theirs), rights: null });
  cast.set("nobody", { actor: anonymous, rights: null });
  return cast;
}

/** How whoever does something in an environment is answered, as the action table says: "let", or the code that refuses. */
export function expectedIn({ actor, rights }: Player, action: Action, environment: Environment): string {
  if (actor.kind === "ANONYMOUS") return "UNAUTHENTICATED";
  const target = targetOfEnvironment(environment);
  if (rights && can(rights, action, target)) return "let";
  return rights && can(rights, READ_ACTIONS.environment, target) ? "FORBIDDEN" : "NOT_FOUND";
}
