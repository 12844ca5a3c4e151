import { expect } from "@playwright/test";
import type { Client } from "./client.js";

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export const OWNER: Person = {
  name: "Ada Lovelace",
  email: "ada@acme.example",
  password: "correct horse battery staple",
};

export type Kind = "PRODUCTION" | "STAGING" | "DEVELOPMENT";

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
}

export interface Project extends Organization {
  readonly environments: readonly { readonly id: string; readonly name: string; readonly kind: Kind }[];
}

export interface Key {
  readonly id: string;
  readonly name: string;
  readonly secret: string;
}

export interface KeyWish {
  readonly name: string;
  readonly description?: string;
  readonly environmentKind?: Kind;
  readonly permission?: "READ" | "WRITE" | "MANAGE";
  readonly organizationAccess?: "NONE" | "READ" | "WRITE";
  readonly expiresAt?: string;
  readonly rateLimit?: { readonly limit: number; readonly windowSeconds: number };
  readonly allowedIps?: readonly string[];
  readonly customerIds?: readonly string[];
}

export async function signUp(client: Client, person = OWNER): Promise<void> {
  await client.query(`mutation ($input: SignUpInput!) { signUp(input: $input) { viewer { user { id } } } }`, {
    input: person,
  });
}

export async function signIn(client: Client, { email, password }: Omit<Person, "name"> = OWNER): Promise<void> {
  await client.query(`mutation ($input: SignInInput!) { signIn(input: $input) { viewer { user { id } } } }`, {
    input: { email, password },
  });
}

export async function createOrganization(client: Client, name: string): Promise<Organization> {
  const data = await client.query<{ createOrganization: { organization: Organization } }>(
    `mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) { organization { id name slug } } }`,
    { input: { name } },
  );
  return data.createOrganization.organization;
}

export async function createProject(client: Client, organizationId: string, name: string): Promise<Project> {
  const data = await client.query<{ createProject: { project: Project } }>(
    `mutation ($input: CreateProjectInput!) {
      createProject(input: $input) { project { id name slug environments { id name kind } } }
    }`,
    { input: { organizationId, name } },
  );
  return data.createProject.project;
}

interface Reach {
  readonly id: string;
  /** Absent: every environment of the key's kind. */
  readonly environmentId?: string;
  readonly scopes?: readonly string[];
}

/** A key of the organization that reaches each of the projects with one permission. */
export async function createKey(
  client: Client,
  organization: Pick<Organization, "id">,
  projects: readonly Reach[],
  { permission = "READ", environmentKind = "DEVELOPMENT", ...wish }: KeyWish,
): Promise<Key> {
  const grants = projects.map(({ id, environmentId = null, scopes = [] }) => ({
    projectId: id,
    environmentId,
    permission,
    scopes,
  }));
  const data = await client.query<{ createApiKey: { secret: string; apiKey: { id: string; name: string } } }>(
    `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret apiKey { id name } } }`,
    { input: { organizationId: organization.id, environmentKind, grants, ...wish } },
  );
  const { secret, apiKey } = data.createApiKey;
  return { ...apiKey, secret };
}

/** Rotates a key and answers with its new secret. */
export async function rotateKey(client: Client, id: string, gracePeriodSeconds: number): Promise<string> {
  const data = await client.query<{ rotateApiKey: { secret: string } }>(
    `mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { secret } }`,
    { input: { id, gracePeriodSeconds } },
  );
  return data.rotateApiKey.secret;
}

/** Ends when the last use of a key can be read: it is written behind the call, within a second or so. */
export async function untilUsed(client: Client, id: string): Promise<void> {
  const lastUse = async () => {
    const document = "query ($id: ID!) { apiKey(id: $id) { lastUsedAt } }";
    const data = await client.query<{ apiKey: { lastUsedAt: string | null } }>(document, { id });
    return data.apiKey.lastUsedAt;
  };
  await expect.poll(lastUse, { message: "the last use of the key", intervals: [100] }).not.toBeNull();
}

/** Ends when so many calls are counted for the secrets of a key, while it has two: that is written behind the calls, too. */
export async function untilCounted(client: Client, id: string, calls: number): Promise<void> {
  const [from, to] = [-1, 1].map((days) => new Date(Date.now() + days * 86_400_000).toISOString());
  const counted = async () => {
    const document = `query ($id: ID!, $from: DateTime!, $to: DateTime!) {
      apiKey(id: $id) { secrets { usage(from: $from, to: $to) { total { allowed } } } }
    }`;
    interface Secret {
      usage: { total: { allowed: number } };
    }
    const data = await client.query<{ apiKey: { secrets: Secret[] } }>(document, { id, from, to });
    return data.apiKey.secrets.reduce((sum, { usage }) => sum + usage.total.allowed, 0);
  };
  await expect.poll(counted, { message: "the calls with either secret", intervals: [100] }).toBe(calls);
}

/** Ends when so many calls can be read in the request logs: they are written behind the calls, within a second or so. */
export async function untilLogged(client: Client, { slug }: Pick<Organization, "slug">, calls: number): Promise<void> {
  const logged = async () => {
    const document = "query ($slug: String!) { organization(slug: $slug) { requestLogs { nodes { id } } } }";
    const data = await client.query<{ organization: { requestLogs: { nodes: unknown[] } } }>(document, { slug });
    return data.organization.requestLogs.nodes.length;
  };
  await expect
    .poll(logged, { message: "the calls in the request logs", intervals: [100] })
    .toBeGreaterThanOrEqual(calls);
}

/** Lets somebody who has an account into an organization. */
export async function admit(
  owner: Client,
  organization: Pick<Organization, "id">,
  somebody: Client,
  { email, role }: { readonly email: string; readonly role: "OWNER" | "ADMIN" | "MEMBER" },
): Promise<void> {
  const data = await owner.query<{ inviteMember: { token: string } }>(
    `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { token } }`,
    { input: { organizationId: organization.id, email, role } },
  );
  await somebody.query(
    `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { organization { id } } }`,
    { input: { token: data.inviteMember.token } },
  );
}

export async function disableKey(client: Client, id: string): Promise<void> {
  await client.query(`mutation ($input: DisableApiKeyInput!) { disableApiKey(input: $input) { apiKey { id } } }`, {
    input: { id },
  });
}

export async function revokeKey(client: Client, id: string, reason: string | null = null): Promise<void> {
  await client.query(`mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKey { id } } }`, {
    input: { id, reason },
  });
}

export function environmentOf(project: Project, kind: Kind): string {
  const environment = project.environments.find((each) => each.kind === kind);
  if (!environment) throw new Error(`${project.name} has no ${kind} environment`);
  return environment.id;
}
