import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openServer, type Answer, type TestServer } from "../../test/http.js";
import { PASSWORD } from "../../test/people.js";
import { installation } from "../../test/world.js";
import { verifyAudit } from "../audit/verify-audit.js";

const KEPT = "kept as it came";
const REFUSED = "refused";
const NONE = "none";

/** What becomes of a text as a name, as a description or reason, in metadata, as an address's local part, as a slug, as a search. */
interface Fate {
  readonly name: string;
  readonly text: string;
  readonly metadata: string;
  readonly email: string;
  readonly slug: string;
  readonly search: string;
}
type Kind = keyof Fate;

const fate = (name: string, text: string, metadata: string, email: string, slug: string, search: string): Fate => ({
  name,
  text,
  metadata,
  email,
  slug,
  search,
});
const refusedAs = (kept: Partial<Fate>): Fate => ({
  ...fate(REFUSED, REFUSED, KEPT, REFUSED, REFUSED, REFUSED),
  ...kept,
});
const keptAs = (text: string): Fate => fate(text, text, KEPT, text, REFUSED, KEPT);

/** The same on both databases. A text that stands in another column's place is what is stored instead. */
const FATES: readonly [title: string, raw: string, fate: Fate][] = [
  ["plain letters", "billing", fate(KEPT, KEPT, KEPT, KEPT, KEPT, KEPT)],
  ["an accent, composed", "Caf\u00e9", keptAs(KEPT)],
  ["an accent, decomposed", "Cafe\u0301", keptAs("Caf\u00e9")],
  ["Hangul, decomposed", "\u1112\u1161\u11ab", keptAs("\ud55c")],
  ["a sign that NFC replaces", "\u212b", keptAs("\u00c5")],
  ["an emoji", "a\u{1f680}", keptAs(KEPT)],
  ["an emoji of several people", "a\u{1f469}\u200d\u{1f680}", { ...keptAs(KEPT), email: REFUSED }],
  ["a letter beyond 16 bits", "\u{1d4b3}", keptAs(KEPT)],
  ["a character of no meaning", "a\uffff", keptAs(KEPT)],
  ["letters from right to left", "\u05e9\u05dc\u05d5\u05dd", keptAs(KEPT)],
  ["a letter that grows in lower case", "\u0130", keptAs(KEPT)],
  ["quotes, slashes and percents", "a'\"\\/%_`--;", keptAs(KEPT)],
  ["a zero-width space within", "a\u200bb", { ...keptAs(KEPT), email: REFUSED }],
  ["a mark of byte order within", "a\ufeffb", { ...keptAs(KEPT), email: REFUSED }],
  ["a blank within", "a  b", { ...keptAs(KEPT), email: REFUSED }],
  ["blanks around", "  billing\u00a0 ", fate("billing", "billing", KEPT, REFUSED, REFUSED, KEPT)],
  ["nothing", "", fate(REFUSED, NONE, KEPT, REFUSED, REFUSED, KEPT)],
  ["only blanks", " \u00a0\u3000 ", fate(REFUSED, NONE, KEPT, REFUSED, REFUSED, KEPT)],
  ["only zero-width spaces", "\u200b\u2060", fate(REFUSED, NONE, KEPT, REFUSED, REFUSED, KEPT)],
  ["lines", "a\nb", refusedAs({ text: KEPT, search: KEPT })],
  ["lines of Windows", "a\r\nb", refusedAs({ text: "a\nb", search: KEPT })],
  ["a tab", "a\tb", refusedAs({ text: KEPT, search: KEPT })],
  ["NUL", "a\u0000b", refusedAs({})],
  ["a bell", "a\u0007b", refusedAs({})],
  ["an escape for terminals", "a\u001b[31mb", refusedAs({})],
  ["DEL", "a\u007fb", refusedAs({})],
  ["a control character of C1", "a\u0085b", refusedAs({})],
  ["a separator of lines", "a\u2028b", refusedAs({})],
  ["an override of direction", "a\u202eb", refusedAs({})],
  ["an isolate of direction", "a\u2066b\u2069", refusedAs({})],
  ["a mark of direction", "a\u200fb", refusedAs({})],
  ["half of a surrogate pair", "a\ud800b", refusedAs({ metadata: REFUSED })],
  ["the other half alone", "\udc00", refusedAs({ metadata: REFUSED })],
  ["100 characters of two units", "\u{1f680}".repeat(100), { ...keptAs(KEPT) }],
  ["101 characters", "x".repeat(101), fate(REFUSED, KEPT, KEPT, KEPT, REFUSED, REFUSED)],
  ["501 characters", "x".repeat(501), refusedAs({})],
  ["10,000 characters", "x".repeat(10_000), refusedAs({ metadata: REFUSED })],
];

interface Place {
  readonly organizationId: string;
  readonly slug: string;
  readonly projectId: string;
  readonly environmentId: string;
  readonly keyId: string;
}

type Headers = Readonly<Record<string, string>>;

describe("odd text is refused by the name of its field or read back as it was stored", () => {
  let server: TestServer;
  let session: Headers;
  let place: Place;
  let made = 0;

  beforeAll(async () => {
    server = await openServer();
    session = (await signUp({ name: "Olga", email: "olga@example.org" })).session;
    const { organization } = await change("createOrganization", "{ organization { id slug } }", { name: "Acme" });
    const { project } = await change("createProject", "{ project { id environments { id } } }", {
      organizationId: organization.id,
      name: "Shop",
    });
    const { id: organizationId, slug } = organization;
    const { apiKey } = await createKey({ organizationId, name: "Nightly" });
    place = {
      organizationId,
      slug,
      projectId: project.id,
      environmentId: project.environments[0].id,
      keyId: apiKey.id,
    };
  });
  afterAll(async () => {
    const lines: string[] = [];
    const input = { organization: null, folder: "/nowhere", secret: installation.secret };
    const isWhole = await verifyAudit(server.world.dataSource, input, (line) => lines.push(line));
    await server.close();
    expect({ isWhole, lines }).toMatchObject({ isWhole: true });
  });

  class Refused extends Error {}

  async function ask(query: string, variables: object, headers: Headers = session): Promise<Answer> {
    const answer = await server.graphql(query, variables, headers);
    const [error] = answer.json.errors ?? [];
    if (!error) return answer;
    const { code, field } = error.extensions;
    throw new Refused(`${answer.status} ${code} ${field}`);
  }

  async function change(name: string, selection: string, input: object, headers?: Headers): Promise<Answer["json"]> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const { json } = await ask(`mutation($input: ${type}) { ${name}(input: $input) ${selection} }`, { input }, headers);
    return json.data[name];
  }

  const read = async (query: string, variables: object = {}, headers?: Headers): Promise<Answer["json"]> =>
    (await ask(query, variables, headers)).json.data;

  async function signUp(person: object): Promise<{ session: Headers }> {
    const query = "mutation($input: SignUpInput!) { signUp(input: $input) { viewer { user { id } } } }";
    const { headers } = await ask(query, { input: { password: PASSWORD, ...person } }, {});
    return { session: { cookie: headers.getSetCookie()[0]?.split(";")[0] ?? "", "sec-fetch-site": "same-origin" } };
  }

  const createKey = (input: object) =>
    change("createApiKey", "{ apiKey { id } }", {
      organizationId: place?.organizationId,
      name: `Key ${++made}`,
      environmentKind: "DEVELOPMENT",
      ...input,
    });
  const keyOf = async (id: string, field: string) =>
    (await read(`query($id: ID!) { apiKey(id: $id) { ${field} } }`, { id })).apiKey[field];
  const endKey = (id: string) => change("revokeApiKey", "{ apiKey { id } }", { id });
  const freshKey = async (input: object, field: string) => {
    const { apiKey } = await createKey(input);
    const stored = await keyOf(apiKey.id, field);
    await endKey(apiKey.id);
    return stored;
  };
  /** Something that lies in an environment, for as long as it takes to read it back. */
  const freshThere = async (type: string, input: object, field: string) => {
    const noun = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
    const whole = { environmentId: place.environmentId, ...input };
    const { id } = (await change(`create${type}`, `{ ${noun} { id } }`, whole))[noun];
    const stored = (await read(`query($id: ID!) { node(id: $id) { ... on ${type} { ${field} } } }`, { id })).node[
      field
    ];
    await change(`delete${type}`, "{ id }", { id });
    return stored;
  };
  const endOrganization = async (id: string) => {
    const query = "query($id: ID!) { node(id: $id) { ... on Organization { slug } } }";
    const { slug } = (await read(query, { id })).node;
    await change("deleteOrganization", "{ id }", { id });
    return slug;
  };
  const projectOf = async (field: string) =>
    (await read(`query($id: ID!) { project(id: $id) { ${field} } }`, { id: place.projectId })).project[field];
  const environmentOf = async (id: string, field: string) =>
    (await read(`query($id: ID!) { environment(id: $id) { ${field} } }`, { id })).environment[field];
  const eventsOf = async (targetId: string) => {
    const query =
      "query($slug: String!, $targetId: ID!) { organization(slug: $slug) { auditEvents(filter: { targetId: $targetId }) { nodes { changes } } } }";
    return (await read(query, { slug: place.slug, targetId })).organization.auditEvents.nodes;
  };
  const userOf = async (person: object, field: string) => {
    const { session: theirs } = await signUp(person);
    return (await read(`{ viewer { user { ${field} } } }`, {}, theirs)).viewer.user[field];
  };

  /** Gives a field a text, and answers with what is read back. */
  interface Entry {
    readonly kind: Kind;
    readonly title: string;
    /** As the refusal names it. */
    readonly field: string;
    readonly give: (text: string) => Promise<string | null>;
  }

  const ENTRIES: readonly Entry[] = [
    // Before the names, from which slugs are made.
    {
      kind: "slug",
      title: "the slug of a new organization",
      field: "slug",
      give: async (slug) => {
        const { organization } = await change("createOrganization", "{ organization { id } }", { name: "X", slug });
        return endOrganization(organization.id);
      },
    },
    {
      kind: "slug",
      title: "the slug of an organization",
      field: "slug",
      give: async (slug) => {
        const { organization } = await change("createOrganization", "{ organization { id } }", { name: "X" });
        const { id } = organization;
        await change("updateOrganization", "{ organization { id } }", { id, slug });
        return endOrganization(id);
      },
    },
    {
      kind: "slug",
      title: "the slug of a new project",
      field: "slug",
      give: async (slug) => {
        const { organizationId } = place;
        const { project } = await change("createProject", "{ project { id } }", { organizationId, name: "Z", slug });
        const query = "query($id: ID!) { project(id: $id) { slug } }";
        const stored = (await read(query, { id: project.id })).project.slug;
        await change("deleteProject", "{ id }", { id: project.id });
        return stored;
      },
    },
    {
      kind: "slug",
      title: "the slug of a project",
      field: "slug",
      give: async (slug) => {
        await change("updateProject", "{ project { id } }", { id: place.projectId, slug });
        return projectOf("slug");
      },
    },
    {
      kind: "slug",
      title: "the slug of a new environment",
      field: "slug",
      give: async (slug) => {
        const input = { projectId: place.projectId, kind: "STAGING", name: "Z", slug };
        const { environment } = await change("createEnvironment", "{ environment { id } }", input);
        const stored = await environmentOf(environment.id, "slug");
        await change("deleteEnvironment", "{ id }", { id: environment.id });
        return stored;
      },
    },
    {
      kind: "slug",
      title: "the slug of an environment",
      field: "slug",
      give: async (slug) => {
        await change("updateEnvironment", "{ environment { id } }", { id: place.environmentId, slug });
        return environmentOf(place.environmentId, "slug");
      },
    },
    {
      kind: "name",
      title: "the name of a new organization",
      field: "name",
      give: async (name) => {
        const { organization } = await change("createOrganization", "{ organization { slug } }", { name });
        const { slug } = organization;
        return (await read("query($slug: String!) { organization(slug: $slug) { name } }", { slug })).organization.name;
      },
    },
    {
      kind: "name",
      title: "the name of an organization",
      field: "name",
      give: async (name) => {
        const { slug, organizationId: id } = place;
        await change("updateOrganization", "{ organization { id } }", { id, name });
        return (await read("query($slug: String!) { organization(slug: $slug) { name } }", { slug })).organization.name;
      },
    },
    {
      kind: "name",
      title: "the name of a new project",
      field: "name",
      give: async (name) => {
        const { organizationId } = place;
        const { project } = await change("createProject", "{ project { id } }", { organizationId, name });
        return (await read("query($id: ID!) { project(id: $id) { name } }", { id: project.id })).project.name;
      },
    },
    {
      kind: "name",
      title: "the name of a project",
      field: "name",
      give: async (name) => {
        await change("updateProject", "{ project { id } }", { id: place.projectId, name });
        return projectOf("name");
      },
    },
    {
      kind: "name",
      title: "the name of a new environment",
      field: "name",
      give: async (name) => {
        const input = { projectId: place.projectId, kind: "STAGING", name };
        const { environment } = await change("createEnvironment", "{ environment { id } }", input);
        return environmentOf(environment.id, "name");
      },
    },
    {
      kind: "name",
      title: "the name of an environment",
      field: "name",
      give: async (name) => {
        await change("updateEnvironment", "{ environment { id } }", { id: place.environmentId, name });
        return environmentOf(place.environmentId, "name");
      },
    },
    { kind: "name", title: "the name of a new key", field: "name", give: (name) => freshKey({ name }, "name") },
    {
      kind: "name",
      title: "the name of a key",
      field: "name",
      give: async (name) => {
        await change("updateApiKey", "{ apiKey { id } }", { id: place.keyId, name });
        const stored = await keyOf(place.keyId, "name");
        await change("updateApiKey", "{ apiKey { id } }", { id: place.keyId, name: "Nightly" });
        return stored;
      },
    },
    {
      kind: "name",
      title: "the name of a duplicate, repeatable",
      field: "name",
      give: async (name) => {
        const input = { id: place.keyId, name, idempotencyKey: `duplicate-${++made}` };
        const { apiKey } = await change("duplicateApiKey", "{ apiKey { id } }", input);
        const stored = await keyOf(apiKey.id, "name");
        await endKey(apiKey.id);
        return stored;
      },
    },
    {
      kind: "name",
      title: "the name of a person",
      field: "name",
      give: (name) => userOf({ name, email: `person-${++made}@example.org` }, "name"),
    },
    {
      kind: "name",
      title: "the name of a new customer",
      field: "name",
      give: (name) => freshThere("Customer", { externalId: "42", name }, "name"),
    },
    {
      kind: "name",
      title: "the name of a rate-limit rule",
      field: "name",
      give: (name) => freshThere("RateLimitRule", { limit: 1, windowSeconds: 1, name }, "name"),
    },
    {
      kind: "name",
      title: "the name of a budget",
      field: "name",
      give: (name) => freshThere("Budget", { limit: 1, period: "DAY", name }, "name"),
    },
    {
      kind: "text",
      title: "the description of a new key",
      field: "description",
      give: (description) => freshKey({ description }, "description"),
    },
    {
      kind: "text",
      title: "the description of a key",
      field: "description",
      give: async (description) => {
        await change("updateApiKey", "{ apiKey { id } }", { id: place.keyId, description });
        return keyOf(place.keyId, "description");
      },
    },
    {
      kind: "text",
      title: "the description of a scope",
      field: "scopes.0.description",
      give: async (description) => {
        const input = { projectId: place.projectId, scopes: [{ name: "read:rules", description }] };
        await change("setProjectScopes", "{ project { id } }", input);
        const query = "query($id: ID!) { project(id: $id) { scopes { description } } }";
        return (await read(query, { id: place.projectId })).project.scopes[0].description;
      },
    },
    {
      kind: "text",
      title: "the reason of many revocations",
      field: "reason",
      give: async (reason) => {
        const { organizationId } = place;
        const input = { organizationId, filter: { search: "nothing is called so" }, reason };
        const { job } = await change("revokeApiKeys", "{ job { id } }", input);
        const { changes } = (await eventsOf(job.id))[0];
        return changes.reason;
      },
    },
    {
      kind: "text",
      title: "the reason of a revocation",
      field: "reason",
      give: async (reason) => {
        const { apiKey } = await createKey({});
        await change("revokeApiKey", "{ apiKey { id } }", { id: apiKey.id, reason });
        return keyOf(apiKey.id, "revocationReason");
      },
    },
    {
      kind: "metadata",
      title: "a text in metadata",
      field: "metadata",
      give: async (text) =>
        (await freshKey({ metadata: { team: [text] }, idempotencyKey: `create-${++made}` }, "metadata")).team[0],
    },
    {
      kind: "metadata",
      title: "the name of something in metadata",
      field: "metadata",
      give: async (text) => {
        await change("updateApiKey", "{ apiKey { id } }", { id: place.keyId, metadata: { [text]: 1 } });
        return Object.keys(await keyOf(place.keyId, "metadata"))[0];
      },
    },
    {
      kind: "metadata",
      title: "a text in a customer's metadata",
      field: "metadata",
      give: async (text) =>
        (await freshThere("Customer", { externalId: "42", metadata: { team: [text] } }, "metadata")).team[0],
    },
    {
      kind: "email",
      title: "the address of a person",
      field: "email",
      give: async (local) => {
        const domain = `d${++made}.example.org`;
        const stored = await userOf({ name: "Ada", email: `${local}@${domain}` }, "email");
        return stored.replace(`@${domain}`, "");
      },
    },
    {
      kind: "email",
      title: "the address of an invitation",
      field: "email",
      give: async (local) => {
        const domain = `d${++made}.example.org`;
        const { organizationId } = place;
        const input = { organizationId, email: `${local}@${domain}` };
        const { invitation } = await change("inviteMember", "{ invitation { id } }", input);
        const query = "query($id: ID!) { node(id: $id) { ... on Invitation { email } } }";
        return (await read(query, { id: invitation.id })).node.email.replace(`@${domain}`, "");
      },
    },
    {
      kind: "search",
      title: "a search for projects",
      field: "search",
      give: async (search) => {
        const query =
          "query($slug: String!, $search: String!) { organization(slug: $slug) { projects(search: $search) { totalCount } } }";
        await read(query, { slug: place.slug, search });
        return search;
      },
    },
    {
      kind: "search",
      title: "a search for customers",
      field: "search",
      give: async (search) => {
        const query =
          "query($id: ID!, $search: String!) { environment(id: $id) { customers(search: $search) { totalCount } } }";
        await read(query, { id: place.environmentId, search });
        return search;
      },
    },
    {
      kind: "search",
      title: "a search for keys",
      field: "filter.search",
      give: async (search) => {
        const query =
          "query($slug: String!, $search: String!) { organization(slug: $slug) { apiKeys(filter: { search: $search }) { totalCount } } }";
        await read(query, { slug: place.slug, search });
        return search;
      },
    },
  ];

  test.each(ENTRIES.map((entry) => [entry.title, entry] as const))("%s", async (_, { kind, field, give }) => {
    const outcomes: Record<string, string> = {};
    for (const [title, raw] of FATES) outcomes[title] = await outcomeOf(give, raw, field);
    expect(outcomes).toEqual(Object.fromEntries(FATES.map(([title, , expected]) => [title, expected[kind]])));
  });

  async function outcomeOf(give: Entry["give"], raw: string, field: string): Promise<string> {
    try {
      const stored = await give(raw);
      return stored === raw ? KEPT : (stored ?? NONE);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return error.message === `400 BAD_USER_INPUT ${field}` ? REFUSED : error.message;
    }
  }

  const TWINS: readonly [title: string, one: string, other: string][] = [
    ["accents, composed and not", "Caf\u00e9", "Cafe\u0301"],
    ["Hangul, composed and not", "\ud55c", "\u1112\u1161\u11ab"],
    ["a sign and the letter it stands for", "\u212b", "\u00c5"],
    ["upper and lower case", "Nightly Import", "nIGHTLY iMPORT"],
    ["accents in another case, one of them composed", "\u00c9t\u00e9", "e\u0301TE\u0301"],
    ["Cyrillic in another case", "\u041c\u0438\u0440", "\u043c\u0418\u0420"],
    ["letters beyond 16 bits in another case", "\u{10400}", "\u{10428}"],
    ["a sharp s and what it is in upper case", "stra\u00dfe", "STRASSE"],
    ["both kinds of a small sigma", "\u03bf\u03b4\u03bf\u03c2", "\u03bf\u03b4\u03bf\u03c3"],
    ["blanks around one of them", "around", "  around\u00a0"],
  ];

  test.each(TWINS)("two live keys can't have the same name: %s", async (_, one, other) => {
    const { apiKey } = await createKey({ name: one });
    await expect(createKey({ name: other })).rejects.toThrow("409 ALREADY_EXISTS name");
    await expect(change("updateApiKey", "{ apiKey { id } }", { id: place.keyId, name: other })).rejects.toThrow(
      "409 ALREADY_EXISTS name",
    );
    const listed = await find(other);
    expect(listed).toContain(apiKey.id);
    await endKey(apiKey.id);
    const { apiKey: again } = await createKey({ name: other });
    await endKey(again.id);
  });

  const DIFFERENT: readonly [title: string, one: string, other: string][] = [
    ["an accent", "resume", "r\u00e9sum\u00e9"],
    ["an emoji", "\u{1f600}", "\u{1f601}"],
    ["a zero-width space", "ab", "a\u200bb"],
    ["a blank", "a b", "a  b"],
    ["a Kana", "\u306f", "\u30cf"],
    ["a width", "A1", "\uff211"],
    ["a script that looks the same", "acme", "\u0430cme"],
    ["a punctuation mark", "a-b", "a\u2010b"],
  ];

  test.each(DIFFERENT)("names that differ in %s are two", async (_, one, other) => {
    const keys = [await createKey({ name: one }), await createKey({ name: other })];
    const names = await Promise.all(keys.map(({ apiKey }) => keyOf(apiKey.id, "name")));
    for (const { apiKey } of keys) await endKey(apiKey.id);
    expect(names).toEqual([one, other]);
  });

  const find = async (search: string): Promise<string[]> => {
    const query =
      "query($slug: String!, $search: String!) { organization(slug: $slug) { apiKeys(filter: { search: $search }) { nodes { id } } } }";
    const { nodes } = (await read(query, { slug: place.slug, search: search.trim() })).organization.apiKeys;
    return nodes.map(({ id }: { id: string }) => id);
  };

  test.each([
    ["composed and not", "caf\u00e9", "cafe\u0301"],
    ["in another case", "ada", "ADA"],
    ["with an accent in another case", "\u00e9mile", "E\u0301MILE"],
  ])("two people can't have the same address: %s", async (_, one, other) => {
    const address = (local: string): string => `${local}@twins.example.org`;
    await signUp({ name: "One", email: address(one) });
    await expect(signUp({ name: "Other", email: address(other) })).rejects.toThrow("409 ALREADY_EXISTS email");
    const query = "mutation($input: SignInInput!) { signIn(input: $input) { viewer { user { name } } } }";
    const signedIn = await read(query, { input: { email: address(other), password: PASSWORD } }, {});
    expect(signedIn.signIn.viewer.user.name).toBe("One");
  });

  test.each([
    ["an accent", "andre", "andr\u00e9"],
    ["a sharp s", "weiss", "wei\u00df"],
  ])("people whose addresses differ in %s are two", async (_, one, other) => {
    const stored = await Promise.all(
      [one, other].map((local) => userOf({ name: "X", email: `${local}@two.example.org` }, "email")),
    );
    expect(stored).toEqual([`${one}@two.example.org`, `${other}@two.example.org`]);
  });

  describe("metadata", () => {
    const levels = (depth: number): string => '{"a":'.repeat(depth - 1) + "{}" + "}".repeat(depth - 1);
    const send = async (metadata: string): Promise<string> => {
      const query = "mutation($input: UpdateApiKeyInput!) { updateApiKey(input: $input) { apiKey { id } } }";
      const body = `{"query":${JSON.stringify(query)},"variables":{"input":{"id":"${place.keyId}","metadata":${metadata}}}}`;
      const headers = { "content-type": "application/json", ...session };
      const { status, json } = await server.send("POST", "/graphql", { headers, body });
      if (status === 200) return JSON.stringify(await keyOf(place.keyId, "metadata"));
      return `${status} ${json.errors[0].extensions.code} ${json.errors[0].extensions.field}`;
    };

    test.each([
      ["numbers as far as they are exact", '{"a":[9007199254740991,-0.5,1e-7,1.7976931348623157e+308]}'],
      ["the order of its fields", '{"b":1,"a":2,"ä":{"d":null,"c":[true,false]}}'],
      ["names of functions that objects have", '{"toString":1,"hasOwnProperty":null,"toJSON":{}}'],
      ["32 levels", levels(32)],
    ])("keeps %s", async (_, metadata) => {
      expect(JSON.parse(await send(metadata))).toEqual(JSON.parse(metadata));
      expect(await send(metadata)).toBe(JSON.stringify(JSON.parse(metadata)));
    });

    test.each([
      ["33 levels", levels(33)],
      ["60,000 levels of lists", `{"a":${"[".repeat(60_000)}${"]".repeat(60_000)}}`],
      ["a number beyond all numbers", '{"a":[1e400]}'],
      ["4,097 bytes", `{"a":"${"x".repeat(4089)}"}`],
    ])("refuses %s", async (_, metadata) => {
      expect(await send(metadata)).toBe("400 BAD_USER_INPUT metadata");
    });

    test("has no way to the prototype of anything", async () => {
      expect(await send('{"__proto__":{"admin":true}}')).toMatch(/^400 BAD_USER_INPUT/);
      const literal = `mutation { updateApiKey(input: { id: "${place.keyId}", metadata: { __proto__: { admin: true } } }) { apiKey { id } } }`;
      await ask(literal, {});
      expect(({} as { admin?: boolean }).admin).toBeUndefined();
      expect(await keyOf(place.keyId, "metadata")).not.toHaveProperty("admin");
    });
  });

  test("an export's filter that is no text is recorded, and the record holds together", async () => {
    const { organizationId } = place;
    const filter = { actorId: "\ud800", actions: ["\udfff"] };
    const { job } = await change("exportAuditLog", "{ job { id } }", { organizationId, filter });
    expect(await eventsOf(job.id)).toEqual([
      { changes: { format: "JSONL", filter: { actorId: "\ufffd", actions: ["\ufffd"] } } },
    ]);
  });
});
