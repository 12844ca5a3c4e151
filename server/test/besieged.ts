import type { Answer, TestServer } from "./http.js";
import type { RealIds } from "./hostile-values.js";
import type { Operation } from "./operations.js";
import { PASSWORD } from "./people.js";

export interface Besieged {
  readonly session: Readonly<Record<string, string>>;
  readonly key: Readonly<Record<string, string>>;
  /** Good and broken ones, and none at all. */
  readonly credentials: readonly Readonly<Record<string, string>>[];
  /** Those that may be signed out. */
  readonly expendable: readonly Readonly<Record<string, string>>[];
  readonly environmentIds: readonly string[];
  /** How forward auth may name environments: by their ids, and one by slugs. */
  readonly guarded: readonly string[];
  /** Texts of keys that may be presented. */
  readonly presented: readonly string[];
  readonly slug: string;
  /** What no answer may tell. */
  readonly secrets: readonly string[];
  readonly idsFor: (operation: Operation) => RealIds;
}

/** What mutates an organization itself is turned on one that nobody needs. */
const OF_ORGANIZATIONS = new Set(["updateOrganization", "deleteOrganization", "updateKeyPolicy", "changePlan"]);
const PREFIXES: Readonly<Record<string, string>> = {
  organizationId: "org_",
  projectId: "prj_",
  environmentId: "env_",
  apiKeyId: "key_",
  customerIds: "cus_",
};
const SPARES = 20;
const MEMBERS = 12;

/**
 * An organization with all that it can have, made over the API. Whoever attacks it gets a session and a key that hold every
 * right; what they may destroy is spare, so that both still hold them in the end.
 */
export async function besiege(server: TestServer): Promise<Besieged> {
  const ask = async (
    headers: Readonly<Record<string, string>>,
    name: string,
    selection: string,
    input: object,
  ): Promise<Answer["json"]> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const answer = await server.graphql(
      `mutation($input: ${type}) { ${name}(input: $input) ${selection} }`,
      { input },
      headers,
    );
    if (answer.json.errors) throw new Error(answer.text);
    const [cookie] = answer.headers.getSetCookie();
    return { ...answer.json.data[name], cookie: cookie?.split(";")[0] };
  };
  const signUp = async (name: string) => {
    const { cookie, viewer } = await ask({}, "signUp", "{ viewer { user { id } } }", {
      name,
      email: `${name}@example.com`,
      password: PASSWORD,
    });
    return { session: { cookie, "sec-fetch-site": "same-origin" }, userId: viewer.user.id as string };
  };
  const { session, userId } = await signUp("olga");
  const members = await inTurn(MEMBERS, (index) => signUp(`member-${index}`));

  const create = (name: string, selection: string, input: object) => ask(session, name, selection, input);
  const home = (await create("createOrganization", "{ organization { id slug } }", { name: "Home" })).organization;
  const spare = await inTurn(SPARES, (index) =>
    create("createOrganization", "{ organization { id } }", { name: `Spare ${index}` }),
  );
  const spareOrganizations = spare.map(({ organization }) => organization.id as string);
  const organizationId = home.id as string;
  const createProject = async (name: string) =>
    (await create("createProject", "{ project { id slug environments { id kind } } }", { organizationId, name }))
      .project;
  const project = await createProject("Billing");
  await create("updateKeyPolicy", "{ organization { id } }", { organizationId, environmentBinding: "MULTI" });
  const scopes = [{ name: "read:rules" }, { name: "admin", includesAll: true }];
  await create("setProjectScopes", "{ project { id } }", { projectId: project.id, scopes });
  const createKey = (name: string, more: object = {}) =>
    create("createApiKey", "{ secret apiKey { id secrets { id } } }", {
      organizationId,
      name,
      environmentKind: "DEVELOPMENT",
      grants: [{ projectId: project.id, permission: "MANAGE", scopes: ["read:rules", "admin"] }],
      ...more,
    });
  const { id: environmentId } = project.environments.find(({ kind }: { kind: string }) => kind === "DEVELOPMENT");
  const createThere = (name: string, noun: string, input: object) =>
    inTurn(SPARES, async (index) => {
      const named = { environmentId, name: `Spare ${index}`, ...input };
      return (await create(name, `{ ${noun} { id } }`, named))[noun];
    });
  const customers = await inTurn(SPARES, async (index) => {
    const input = { environmentId, externalId: `spare-${index}` };
    return (await create("createCustomer", "{ customer { id } }", input)).customer;
  });
  const window = { limit: 1000, windowSeconds: 60 };
  const rules = await createThere("createRateLimitRule", "rateLimitRule", window);
  const budgets = await createThere("createBudget", "budget", { limit: 1000, period: "DAY" });
  const route = { method: "GET", path: "/v1/rules/:id", scopes: ["read:rules"] };
  await create("setRoutes", "{ environment { id } }", { environmentId, routes: [route] });
  const attacker = await createKey("Attacker", { organizationAccess: "WRITE" });
  const keys = await inTurn(SPARES, (index) => createKey(`Spare ${index}`));
  const projects = await inTurn(SPARES, (index) => createProject(`Spare ${index}`));
  const invited = await inTurn(3, (index) =>
    create("inviteMember", "{ token invitation { id } }", { organizationId, email: `guest-${index}@example.com` }),
  );
  const tokens = await inTurn(MEMBERS, async (index) => {
    const invitation = { organizationId, email: `member-${index}@example.com` };
    return (await create("inviteMember", "{ token }", invitation)).token as string;
  });
  for (const [index, token] of tokens.entries()) {
    await ask(members[index]?.session ?? {}, "acceptInvitation", "{ organization { id } }", { token });
  }
  const { job } = await create("exportAuditLog", "{ job { id } }", { organizationId });
  const { json } = await server.graphql(
    "query($slug: String!) { organization(slug: $slug) { members { nodes { id role } } auditEvents(first: 3) { nodes { id } } } }",
    { slug: home.slug },
    session,
  );

  const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
  const { members: joined, auditEvents } = json.data.organization;
  const environments = [project, project, project, ...projects.slice(0, 2)].flatMap((made) => idsOf(made.environments));
  const destructible = [
    ...idsOf(keys.map(({ apiKey }) => apiKey)),
    ...idsOf(projects),
    ...projects.flatMap((made) => idsOf(made.environments)),
    ...idsOf(invited.map(({ invitation }) => invitation)),
    ...idsOf(joined.nodes.filter(({ role }: { role: string }) => role === "MEMBER")),
    ...idsOf([...customers, ...rules, ...budgets]),
    job.id as string,
  ];
  const precious = [
    organizationId,
    project.id as string,
    ...idsOf(project.environments),
    attacker.apiKey.id as string,
    ...idsOf(attacker.apiKey.secrets),
    ...idsOf(auditEvents.nodes),
    userId,
  ];

  const idsFor = ({ name: operation, isMutation }: Operation): RealIds => {
    return (name) => {
      if (name === "planId") return ["free", "team", "internal"];
      if (OF_ORGANIZATIONS.has(operation)) return spareOrganizations;
      const prefix = PREFIXES[name];
      const all = [...destructible, ...precious];
      if (prefix) return all.filter((id) => id.startsWith(prefix));
      if (!isMutation) return all;
      const fitting = destructible.filter((id) => id.startsWith(prefixOfNoun(operation)));
      return fitting.length > 0 ? fitting : destructible;
    };
  };
  const key = { authorization: `Bearer ${attacker.secret}` };
  const broken = `Bearer ${String(attacker.secret).slice(0, -1)}`;
  return {
    session,
    key,
    credentials: [{}, session, session, session, key, key, key, { authorization: broken }],
    expendable: [{}, key, ...members.map((member) => member.session)],
    environmentIds: environments,
    guarded: [...environments, `${home.slug}/${project.slug}/development`],
    presented: keys.map(({ secret }) => secret as string),
    slug: home.slug as string,
    secrets: [PASSWORD, attacker.secret, session.cookie.split("=")[1], ...tokens, "$argon2id"],
    idsFor,
  };
}

const NOUNS = {
  ApiKey: "key_",
  Project: "prj_",
  Environment: "env_",
  Member: "mem_",
  Invitation: "inv_",
  Job: "job_",
  Customer: "cus_",
  RateLimitRule: "rul_",
  Budget: "bud_",
};

function prefixOfNoun(operation: string): string {
  const noun = Object.entries(NOUNS).find(([name]) => operation.includes(name));
  return noun ? noun[1] : "";
}

async function inTurn<T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let index = 0; index < count; index++) made.push(await make(index));
  return made;
}
