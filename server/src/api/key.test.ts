import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openServer, type Answer, type TestServer } from "../../test/http.js";

const VIEWER = "{ viewer { user { id } apiKey { id name } organizations { nodes { slug } totalCount } } }";
const CREATE =
  "mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id secrets { id } } secret } }";

interface Place {
  readonly headers: Record<string, string>;
  readonly userId: string;
  readonly organizationId: string;
  readonly projectId: string;
  readonly environmentId: string;
}

/** A person with an organization and a project, all made over the API. */
async function settle(server: TestServer, name: string): Promise<Place> {
  const ask = async (headers: Record<string, string>, query: string, input: object): Promise<Answer> => {
    const answer = await server.graphql(query, { input }, headers);
    if (answer.json.errors) throw new Error(answer.text);
    return answer;
  };
  const person = { name, email: `${name}@example.com`, password: "correct horse battery staple" };
  const up = await ask(
    {},
    "mutation($input: SignUpInput!) { signUp(input: $input) { viewer { user { id } } } }",
    person,
  );
  const headers = { cookie: up.headers.getSetCookie()[0]?.split(";")[0] ?? "", "sec-fetch-site": "same-origin" };
  const made = await ask(
    headers,
    "mutation($input: CreateOrganizationInput!) { createOrganization(input: $input) { organization { id } } }",
    { name },
  );
  const organizationId = made.json.data.createOrganization.organization.id as string;
  const project = (
    await ask(
      headers,
      "mutation($input: CreateProjectInput!) { createProject(input: $input) { project { id environments { id kind } } } }",
      { organizationId, name: "Shop" },
    )
  ).json.data.createProject.project;
  return {
    headers,
    userId: up.json.data.signUp.viewer.user.id,
    organizationId,
    projectId: project.id,
    environmentId: project.environments.find(({ kind }: { kind: string }) => kind === "PRODUCTION").id,
  };
}

describe("an API key", () => {
  let server: TestServer;
  let acme: Place;
  let other: Place;
  let names = 0;
  beforeAll(async () => {
    server = await openServer();
    acme = await settle(server, "acme");
    other = await settle(server, "other");
  });
  afterAll(() => server.close());

  async function createKey(
    extra: object = {},
  ): Promise<{ id: string; secret: string; secretId: string; answer: Answer }> {
    const { organizationId, projectId, environmentId, headers } = acme;
    const grants = [{ projectId, environmentId, permission: "READ" }];
    const input = { organizationId, name: `key ${++names}`, environmentKind: "PRODUCTION", grants, ...extra };
    const answer = await server.graphql(CREATE, { input }, headers);
    const { apiKey, secret } = answer.json.data.createApiKey;
    return { id: apiKey.id, secret, secretId: apiKey.secrets[0].id, answer };
  }

  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
  const act = (verb: string, id: string, rest = "") =>
    server.graphql(`mutation { ${verb}(input: { id: "${id}" ${rest} }) { apiKey { id } } }`, {}, acme.headers);

  test("is shown once, in an answer that nobody may keep", async () => {
    const { answer, secret } = await createKey();
    expect(secret).toMatch(/^clv_live_[0-9A-Za-z]{36}$/);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  test("acts as itself in either header, or in both", async () => {
    const { id, secret } = await createKey();
    const ways: Record<string, string>[] = [
      bearer(secret),
      { authorization: `bearer  ${secret}` },
      { "x-api-key": secret },
      { ...bearer(secret), "x-api-key": secret },
      { "x-api-key": secret, authorization: "Basic dXNlcjpwYXNz" },
    ];
    for (const headers of ways) {
      const { json } = await server.graphql(VIEWER, {}, headers);
      expect(json.data.viewer).toEqual({
        user: null,
        apiKey: { id, name: `key ${names}` },
        organizations: { nodes: [{ slug: "acme" }], totalCount: 1 },
      });
    }
  });

  test("judges a request alone: the cookie beside it counts for nothing", async () => {
    const { secret, id } = await createKey();
    const { json } = await server.graphql(VIEWER, {}, { ...bearer(secret), cookie: other.headers["cookie"] ?? "" });
    expect(json.data.viewer).toMatchObject({ user: null, apiKey: { id } });
    const wrong = await server.graphql(VIEWER, {}, { ...bearer("wrong"), ...acme.headers });
    expect(wrong.status).toBe(401);
  });

  test("is no key in a cookie, in the address or in another scheme", async () => {
    const { secret } = await createKey();
    const ways: Record<string, string>[] = [
      { cookie: `claviger_session=${secret}`, "sec-fetch-site": "same-origin" },
      { authorization: `Basic ${secret}` },
      { authorization: secret },
    ];
    for (const headers of ways)
      expect((await server.graphql(VIEWER, {}, headers)).json).toEqual({ data: { viewer: null } });
    const address = await server.send("POST", `/graphql?access_token=${secret}&api_key=${secret}`, {
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: VIEWER }),
    });
    expect(address.json).toEqual({ data: { viewer: null } });
  });

  test("is refused beside another one", async () => {
    const [one, two] = [await createKey(), await createKey()];
    const answer = await server.graphql(VIEWER, {}, { ...bearer(one.secret), "x-api-key": two.secret });
    expect(answer).toMatchObject({ status: 400, json: { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] } });
  });

  describe("that doesn't stand refuses the whole request, and says why only to who knows the secret", () => {
    const cases: [string, number, string, string, () => Promise<string>][] = [
      ["malformed", 401, "INVALID_API_KEY", "invalid_api_key", () => Promise.resolve("nonsense")],
      ["empty", 401, "INVALID_API_KEY", "invalid_api_key", () => Promise.resolve("")],
      [
        "unknown",
        401,
        "INVALID_API_KEY",
        "invalid_api_key",
        () => Promise.resolve("clv_live_000000000000000000000000000000000000"),
      ],
      [
        "revoked",
        401,
        "INVALID_API_KEY",
        "invalid_api_key",
        async () => {
          const { id, secret } = await createKey();
          await act("revokeApiKey", id);
          return secret;
        },
      ],
      [
        "disabled",
        401,
        "API_KEY_INACTIVE",
        "api_key_inactive",
        async () => {
          const { id, secret } = await createKey();
          await act("disableApiKey", id);
          return secret;
        },
      ],
      [
        "rotated",
        401,
        "API_KEY_ROTATED",
        "api_key_rotated",
        async () => {
          const { id, secret } = await createKey();
          await act("rotateApiKey", id, "gracePeriodSeconds: 0");
          return secret;
        },
      ],
      [
        "expired",
        401,
        "API_KEY_EXPIRED",
        "api_key_expired",
        async () => {
          const expiresAt = new Date(server.world.clock.now().getTime() + 1000).toISOString();
          const { secret } = await createKey({ expiresAt });
          server.world.clock.advance(1);
          return secret;
        },
      ],
      [
        "MEMBER-owned, its owner without access,",
        403,
        "OWNER_ACCESS_LOST",
        "owner_access_lost",
        async () => {
          const { secret, id } = await createKey({ owner: "MEMBER" });
          await server.world.dataSource.query(
            `UPDATE api_key SET owner_user_id = '${other.userId}' WHERE id = '${id}'`,
          );
          return secret;
        },
      ],
    ];

    test.each(cases)("%s: %d %s", async (_, status, code, restCode, make) => {
      const headers = { "x-api-key": await make() };
      const graphql = await server.graphql("{ installation { version } }", {}, headers);
      expect(graphql.status).toBe(status);
      expect(graphql.json).toEqual({ errors: [{ message: expect.any(String), extensions: { code, status } }] });
      const rest = await server.send("POST", "/v1/verify", {
        headers: { "content-type": "application/json", ...headers },
        body: '{"key":"x","environment":"y"}',
      });
      expect(rest).toMatchObject({ status, json: { error: graphql.json.errors[0].message, code: restCode, status } });
      for (const { headers: sent } of [graphql, rest]) {
        expect(sent.get("www-authenticate")).toBe(status === 401 ? 'Bearer error="invalid_token"' : null);
      }
    });
  });

  test("verifies over REST what it may read, and is asked for where it is missing (FG-30)", async () => {
    const { secret, id } = await createKey();
    const ask = (headers: Record<string, string>) =>
      server.send("POST", "/v1/verify", {
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ key: secret, environment: acme.environmentId }),
      });
    expect(await ask(bearer(secret))).toMatchObject({ status: 200, json: { valid: true, code: "VALID", keyId: id } });
    const anonymous = await ask({});
    expect(anonymous.text).toBe('{"error":"Invalid API key","code":"invalid_api_key","status":401}');
    expect(anonymous.headers.get("www-authenticate")).toBe("Bearer");
  });

  test("learns of a key that it verifies nothing about other places and people", async () => {
    const { headers, organizationId, projectId, environmentId } = acme;
    const made = await server.graphql(
      `mutation { createProject(input: { organizationId: "${organizationId}", name: "Hidden" }) { project { id } } }`,
      {},
      headers,
    );
    const grants = [
      { projectId, environmentId, permission: "WRITE" },
      { projectId: made.json.data.createProject.project.id, permission: "READ" },
    ];
    const [asking, asked] = [await createKey(), await createKey({ grants })];
    const verify = (as: Record<string, string>) =>
      server.graphql(
        `mutation { verifyApiKey(input: { secret: "${asked.secret}", environmentId: "${environmentId}" }) {
          code apiKey { id name createdBy { email } secrets { id } grants { project { name } } } } }`,
        {},
        as,
      );
    const all = (await verify(headers)).json.data.verifyApiKey.apiKey;
    expect(all).toMatchObject({ createdBy: { email: "acme@example.com" }, secrets: [{}], grants: [{}, {}] });
    const little = (await verify(bearer(asking.secret))).json.data.verifyApiKey;
    expect(little).toMatchObject({
      code: "VALID",
      apiKey: { id: asked.id, createdBy: null, secrets: [], grants: [{ project: { name: "Shop" } }] },
    });
  });

  describe("and node", () => {
    const NODE = "query($id: ID!) { node(id: $id) { type: __typename id } }";
    const nodeOf = async (id: string, headers: Record<string, string>) =>
      (await server.graphql(NODE, { id }, headers)).json;

    test("find whatever may be seen by its id alone", async () => {
      const { id, secretId } = await createKey();
      const { organizationId, projectId, environmentId, userId, headers } = acme;
      const found = await Promise.all(
        [id, secretId, organizationId, projectId, environmentId, userId].map((one) => nodeOf(one, headers)),
      );
      expect(found.map(({ data }) => data.node.type)).toEqual([
        "ApiKey",
        "ApiKeySecret",
        "Organization",
        "Project",
        "Environment",
        "User",
      ]);
      const members = await server.graphql('{ organization(slug: "acme") { members { nodes { id } } } }', {}, headers);
      const member = members.json.data.organization.members.nodes[0].id as string;
      expect((await nodeOf(member, headers)).data.node).toEqual({ type: "Member", id: member });
    });

    test("see nothing of another organization, as if it didn't exist", async () => {
      const { id, secretId } = await createKey();
      const { organizationId, projectId, environmentId, userId } = acme;
      const unknown = organizationId.replace(/.{4}$/, "0000");
      for (const one of [
        id,
        secretId,
        organizationId,
        projectId,
        environmentId,
        userId,
        unknown,
        "org_",
        "evt_x",
        "nonsense",
        "",
        "\ud800",
      ]) {
        expect(await nodeOf(one, other.headers)).toEqual({ data: { node: null } });
      }
    });

    test("say nothing to the anonymous, whatever the id", async () => {
      for (const one of [acme.organizationId, "nonsense"]) {
        expect(await nodeOf(one, {})).toMatchObject({
          data: { node: null },
          errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
        });
      }
    });
  });
});

describe("what an answer could hold", () => {
  let server: TestServer;
  let acme: Place;
  beforeAll(async () => {
    server = await openServer();
    acme = await settle(server, "acme");
  });
  afterAll(() => server.close());

  const nested = (levels: number, first: string): string =>
    levels === 0 ? "id" : `projects(first: ${first}) { nodes { organization { ${nested(levels - 1, first)} } } }`;
  const ask = (levels: number, first: string, declared = "", variables = {}) =>
    server.graphql(
      `query${declared} { organization(slug: "acme") { ${nested(levels, first)} } }`,
      variables,
      acme.headers,
    );
  const refused = { status: 400, json: { errors: [{ extensions: { code: "QUERY_TOO_COMPLEX", status: 400 } }] } };

  test("is bounded where pages lie within pages", async () => {
    expect(await ask(2, "100")).toMatchObject({ status: 200 });
    expect(await ask(3, "100")).toMatchObject(refused);
    expect(await ask(4, "10")).toMatchObject({ status: 200 });
  });

  test("is counted by the page size that will be used, wherever it is said", async () => {
    expect(await ask(3, "$n", "($n: Int!)", { n: 200 })).toMatchObject(refused);
    expect(await ask(3, "$n", "($n: Int! = 200)")).toMatchObject(refused);
    expect(await ask(3, "$n", "($n: Int!)", { n: 2 })).toMatchObject({ status: 200 });
  });

  test("leaves a page of 200 keys with all that belongs to them", async () => {
    const { status } = await server.graphql(
      `{ organization(slug: "acme") { apiKeys(first: 200) { nodes { id grants { project { name } environment { name } }
        secrets { start } ownerMember { user { name } projectGrants { permission } } createdBy { name } } } } }`,
      {},
      acme.headers,
    );
    expect(status).toBe(200);
  });
});
