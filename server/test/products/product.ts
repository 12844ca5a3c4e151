import type { EnvironmentKind } from "@claviger/shared/environments";
import type { KeyPolicy } from "@claviger/shared/key-policy";
import type { Plan } from "../../src/context/plan.js";
import { openServer, type Answer, type TestServer } from "../http.js";
import { PASSWORD } from "../people.js";
import { installation } from "../world.js";
import { Client } from "./client.js";

const KEY = `id name description start status blockedBy mode environmentKind owner organizationAccess expiresAt createdAt
  rateLimit { limit windowSeconds } customers { externalId } lastUsedAt rotationDueAt revokedAt revocationReason replaces { id } createdBy { id name }
  grants { project { id } environment { id } permission scopes } secrets { status start createdAt retiresAt }`;

export interface Key {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly status: string;
  readonly [field: string]: unknown;
}

export interface Project {
  readonly id: string;
  /** The id of the environment of each kind. */
  readonly at: Readonly<Record<EnvironmentKind, string>>;
}

interface Setting {
  readonly name: string;
  readonly planId: string;
  readonly policy?: Partial<KeyPolicy>;
  /** The operator's own plans, in place of the built-in ones. */
  readonly plans?: readonly Plan[];
}

/** An organization that works as some product does, reached over HTTP alone. */
export class Product {
  private people = 0;

  private constructor(
    readonly server: TestServer,
    readonly organization: { readonly id: string; readonly slug: string },
    readonly owner: Client,
  ) {}

  static async open({ name, planId, policy, plans }: Setting): Promise<Product> {
    const catalogue = plans ? { ...installation.catalogue, plans } : installation.catalogue;
    const server = await openServer({ installation: { ...installation, catalogue } });
    const owner = await Client.signUp(server, { name: "Olga Owner", email: "owner@example.com", password: PASSWORD });
    const { organization } = await owner.run("createOrganization", { name }, "organization { id slug }");
    const product = new Product(server, organization, owner);
    await product.changePlan(planId);
    if (policy)
      await owner.run("updateKeyPolicy", { organizationId: organization.id, ...policy }, "organization { id }");
    return product;
  }

  close(): Promise<void> {
    return this.server.close();
  }

  /** The instant that lies so many seconds ahead. */
  inSeconds(seconds: number): string {
    return new Date(this.server.world.clock.now().getTime() + seconds * 1000).toISOString();
  }

  async changePlan(planId: string): Promise<void> {
    await this.owner.run("changePlan", { organizationId: this.organization.id, planId }, "organization { id }");
  }

  async createProject(name: string): Promise<Project> {
    const input = { organizationId: this.organization.id, name };
    const { project } = await this.owner.run("createProject", input, "project { id environments { id kind } }");
    const environments = project.environments as { id: string; kind: EnvironmentKind }[];
    return {
      id: project.id,
      at: Object.fromEntries(environments.map(({ id, kind }) => [kind, id])) as Project["at"],
    };
  }

  /** Somebody new, who was invited and has signed up. */
  async join(role: "ADMIN" | "MEMBER"): Promise<Client & { readonly memberId: string }> {
    const email = `person-${++this.people}@example.com`;
    const { token } = await this.owner.run(
      "inviteMember",
      { organizationId: this.organization.id, email, role },
      "token",
    );
    const person = { name: `${role} ${this.people}`, email, password: PASSWORD, invitationToken: token };
    const client = await Client.signUp(this.server, person);
    const { members } = await this.see("members { nodes { id user { email } } }");
    const { id } = members.nodes.find(({ user }: { user: { email: string } }) => user.email === email);
    return Object.assign(client, { memberId: id as string });
  }

  /** Fields of the organization, as somebody sees them. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the fields say what the answer is
  async see(fields: string, as = this.owner): Promise<any> {
    const document = `query($slug: String!) { organization(slug: $slug) { ${fields} } }`;
    return (await as.query(document, { slug: this.organization.slug })).organization;
  }

  async createKey(input: object, as = this.owner): Promise<Key & { readonly secret: string }> {
    const whole = { organizationId: this.organization.id, ...input };
    const { apiKey, secret } = await as.run("createApiKey", whole, `secret apiKey { ${KEY} }`);
    return { ...apiKey, secret };
  }

  async rotate(id: string, gracePeriodSeconds?: number): Promise<Key & { readonly secret: string }> {
    const { apiKey, secret } = await this.owner.run(
      "rotateApiKey",
      { id, gracePeriodSeconds },
      `secret apiKey { ${KEY} }`,
    );
    return { ...apiKey, secret };
  }

  async duplicate(id: string, name?: string): Promise<Key & { readonly secret: string }> {
    const { apiKey, secret } = await this.owner.run("duplicateApiKey", { id, name }, `secret apiKey { ${KEY} }`);
    return { ...apiKey, secret };
  }

  async change(verb: "disable" | "enable" | "revoke" | "update", id: string, input: object = {}): Promise<Key> {
    return (await this.owner.run(`${verb}ApiKey`, { id, ...input }, `apiKey { ${KEY} }`)).apiKey;
  }

  async delete(id: string): Promise<void> {
    await this.owner.run("deleteApiKey", { id }, "id");
  }

  /** The list of keys, newest first. */
  async keys(filter: object = {}, as = this.owner): Promise<readonly Key[]> {
    await this.writeUses();
    const document = `query($slug: String!, $filter: ApiKeyFilter) {
      organization(slug: $slug) { apiKeys(filter: $filter) { nodes { ${KEY} } } } }`;
    return (await as.query(document, { slug: this.organization.slug, filter })).organization.apiKeys.nodes;
  }

  async key(id: string): Promise<Key> {
    await this.writeUses();
    return (await this.owner.query(`query($id: ID!) { apiKey(id: $id) { ${KEY} } }`, { id })).apiKey;
  }

  /** What was done to a key, oldest first. */
  async activity(id: string): Promise<readonly { action: string; actorLabel: string }[]> {
    const document = "query($id: ID!) { apiKey(id: $id) { activity { nodes { action actorLabel } } } }";
    return (await this.owner.query(document, { id })).apiKey.activity.nodes.toReversed();
  }

  withKey(secret: string): Client {
    return Client.withKey(this.server, secret);
  }

  /** What the API says to a program that presents a secret: the name of its key, or status and code of the refusal. */
  async callWith(secret: string): Promise<string> {
    const { status, json } = await this.withKey(secret).post("/graphql", { query: "{ viewer { apiKey { name } } }" });
    return json.errors ? `${status} ${json.errors[0].extensions.code}` : json.data.viewer.apiKey.name;
  }

  /** What an API learns that guards itself with Claviger. */
  verify(secret: string, environment: string, ask: object = {}, as = this.owner): Promise<Answer> {
    return as.post("/v1/verify", { key: secret, environment, ...ask });
  }

  /** What a proxy is told that asks about a call in an environment: of an id, or of the slugs that name it. */
  authorize(secret: string, environment: string, headers: Record<string, string> = {}): Promise<Answer> {
    const authorization = `Bearer ${secret}`;
    return this.server.send("GET", `/v1/authz/${environment}`, { headers: { authorization, ...headers } });
  }

  /** The calls with keys that match, oldest first. */
  async logs(filter: object): Promise<readonly Record<string, unknown>[]> {
    await this.writeUses();
    const document = `query($slug: String!, $filter: RequestLogFilter) { organization(slug: $slug) {
      requestLogs(filter: $filter) { nodes { at code surface method target ipAddress durationMs environment { id } apiKey { name } } } } }`;
    const { organization } = await this.owner.query(document, { slug: this.organization.slug, filter });
    return organization.requestLogs.nodes.toReversed();
  }

  /** What a server does each second: writes down what calls with keys did. */
  writeUses(): Promise<void> {
    return this.server.world.bookkeeper.flush();
  }

  async codeOf(secret: string, environment: string, ask: object = {}): Promise<string> {
    return (await this.verify(secret, environment, ask)).json.code;
  }
}
