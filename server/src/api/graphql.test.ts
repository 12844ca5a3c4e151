import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { openServer, type TestServer } from "../../test/http.js";
import { createLogger } from "../platform/logger.js";

const VERIFY = 'verifyApiKey(input: { secret: "x", environmentId: "y" }) { valid }';

describe("POST /graphql", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openServer();
  });
  afterAll(() => server.close());

  describe("has the status of what became of it", () => {
    test("200 when all succeeded", async () => {
      const { status, json } = await server.graphql("{ installation { needsSetup } viewer { user { id } } }");
      expect({ status, json }).toEqual({
        status: 200,
        json: { data: { installation: { needsSetup: true }, viewer: null } },
      });
    });

    test("200 when something did", async () => {
      const { status, json } = await server.graphql('{ installation { needsSetup } organization(slug: "x") { id } }');
      expect(status).toBe(200);
      expect(json).toMatchObject({
        data: { installation: { needsSetup: true }, organization: null },
        errors: [{ path: ["organization"], extensions: { code: "UNAUTHENTICATED", status: 401 } }],
      });
    });

    test("that of the first error when nothing did", async () => {
      const answer = await server.graphql('{ a: organization(slug: "x") { id } b: node(id: "y") { id } }');
      expect(answer.status).toBe(401);
      expect(answer.headers.get("www-authenticate")).toBe("Bearer");
      expect(answer.json.data).toEqual({ a: null, b: null });
      expect((await server.graphql(`mutation { ${VERIFY} }`)).status).toBe(401);
    });

    test.each([
      "application/json",
      "application/graphql-response+json",
      "application/graphql-response+json, application/json;q=0.9",
    ])("for clients that accept %s", async (accept) => {
      const answer = await server.graphql('{ organization(slug: "x") { id } }', {}, { accept });
      expect(answer.status).toBe(401);
      expect(answer.headers.get("content-type")).toBe(`${accept.split(",")[0]}; charset=utf-8`);
    });

    test("and executes nothing twice for a client that accepts neither: it gets JSON", async () => {
      const answer = await server.graphql("{ installation { version } }", {}, { accept: "text/html" });
      expect(answer).toMatchObject({ status: 200, json: { data: { installation: { version: "0.0.0-test" } } } });
      expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
    });
  });

  describe("refuses as a whole", () => {
    const long = (tokens: number): string =>
      `{ organization(slug: "x") { apiKeys(filter: { status: [${"ACTIVE ".repeat(tokens - 24)}] }) { totalCount } } }`;
    const deep = `{ ${"a { ".repeat(15)}b${" }".repeat(15)} }`;
    test.each([
      ["a document that isn't one", "{ installation { version }", "GRAPHQL_PARSE_FAILED"],
      ["an unknown field", "{ installation { versoin } }", "GRAPHQL_VALIDATION_FAILED"],
      [
        "an unknown argument's value",
        'mutation { verifyApiKey(input: { secret: 5, environmentId: "y" }) { valid } }',
        "GRAPHQL_VALIDATION_FAILED",
      ],
      [
        "a document of two operations without a choice",
        "query A { __typename } query B { __typename }",
        "GRAPHQL_VALIDATION_FAILED",
      ],
      ["a document that is too deep", deep, "QUERY_TOO_COMPLEX"],
      ["one with 11 fields at its root", `{ ${"__typename ".repeat(11)} }`, "QUERY_TOO_COMPLEX"],
      ["one of 5,001 tokens", long(5001), "QUERY_TOO_COMPLEX"],
      [
        "one that takes too long to check",
        `{ installation { ${"version ".repeat(4990)} } }`,
        "GRAPHQL_VALIDATION_FAILED",
      ],
      ["a document that is empty", "", "BAD_USER_INPUT"],
      ["one of 4,900 lists in each other", `{ node(id: ${"[".repeat(4900)}) { id } }`, "QUERY_TOO_COMPLEX"],
      [
        "one of 1,600 levels of types",
        `{ __type(name: "ApiKey") { ${"ofType { ".repeat(1600)}name${" }".repeat(1600)} } }`,
        "QUERY_TOO_COMPLEX",
      ],
      ["a subscription", "subscription { viewer { user { id } } }", "GRAPHQL_VALIDATION_FAILED"],
    ])("%s", async (_, query, code) => {
      const { status, json } = await server.graphql(query);
      expect(status).toBe(400);
      expect(json.data).toBeUndefined();
      expect(json.errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toContain(code);
    });

    test("but not one of 5,000 tokens", async () => {
      expect(await server.graphql(long(5000))).toMatchObject({ status: 401 });
    });

    test("without guessing what was meant", async () => {
      const { text } = await server.graphql("{ installation { versoin } } ");
      expect(text).not.toContain("Did you mean");
      expect(text).not.toContain('version"');
      const variables = await server.graphql(
        'mutation($p: Permission) { verifyApiKey(input: { secret: "", environmentId: "", permission: $p }) { valid } }',
        { p: "REED" },
      );
      expect(variables.text).not.toContain("Did you mean");
    });

    test("a batch", async () => {
      const body = JSON.stringify([{ query: "{ __typename }" }]);
      const answer = await server.send("POST", "/graphql", { headers: { "content-type": "application/json" }, body });
      expect(answer).toMatchObject({ status: 400, json: { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] } });
    });

    test("a persisted query, in the words by which clients know to send the whole", async () => {
      const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: "0" } } });
      const answer = await server.send("POST", "/graphql", { headers: { "content-type": "application/json" }, body });
      expect(answer).toMatchObject({ status: 400, json: { errors: [{ message: "PersistedQueryNotSupported" }] } });
    });

    const verify = "mutation($input: VerifyApiKeyInput!) { verifyApiKey(input: $input) { valid } }";
    test.each([
      [{ secret: 5, environmentId: "y" }, "secret"],
      [{ secret: "x", environmentId: "y", permission: "EVERYTHING" }, "permission"],
      [{ secret: ["x"], environmentId: "y" }, "secret"],
      [{ secret: { text: "x" }, environmentId: "y" }, "secret"],
      [{ environmentId: "y" }, "secret"],
      [{ secret: "x", environmentId: "y", unknown: 1 }, "input"],
      [null, "input"],
    ])("variables of the wrong type, naming the field: %j", async (input, field) => {
      const { status, json } = await server.graphql(verify, { input });
      expect(status).toBe(400);
      expect(json.errors).toEqual([
        {
          message: expect.any(String),
          locations: expect.anything(),
          extensions: { code: "BAD_USER_INPUT", status: 400, field },
        },
      ]);
    });

    test.each([
      ["an argument", 'query($x: String = "x") { organization(slug: $x) { id } }', "slug"],
      [
        "an input",
        'mutation($x: String = "x") { signIn(input: { email: $x, password: $x }) { viewer { user { id } } } }',
        "input",
      ],
      [
        "a list",
        'mutation($x: String = "x") { verifyApiKey(input: { secret: "", environmentId: "", scopes: [$x] }) { valid } }',
        "input",
      ],
      ["a directive", "query($x: Boolean = true) { viewer @include(if: $x) { user { id } } }", "if"],
    ])("a null in place of the default of %s", async (_, query, field) => {
      const { status, json } = await server.graphql(query, { x: null });
      expect({ status, codes: json.errors.map(({ extensions }: { extensions: object }) => extensions) }).toEqual({
        status: 400,
        codes: [{ code: "BAD_USER_INPUT", status: 400, field }],
      });
    });

    test("more wrong variables than it tells", async () => {
      const scopes = Array.from({ length: 60 }, () => 5);
      const { status, json } = await server.graphql(verify, { input: { secret: "", environmentId: "", scopes } });
      expect(status).toBe(400);
      expect(
        json.errors.every(({ extensions }: { extensions: { code: string } }) => extensions.code === "BAD_USER_INPUT"),
      ).toBe(true);
    });

    test("a huge wrong value, without sending it back", async () => {
      const { text } = await server.graphql(verify, { input: { secret: ["x".repeat(100_000)], environmentId: "" } });
      expect(text.length).toBeLessThan(1000);
    });
  });

  describe("answers a document that it knows as it did when it was new:", () => {
    const two = "query A { __typename } query B { viewer { user { id } } }";
    const verify = "mutation V($input: VerifyApiKeyInput!) { verifyApiKey(input: $input) { valid } }";
    const page = `query($n: Int) { organization(slug: "x") { apiKeys(first: $n) { nodes { grants { project { environments {
      project { environments { id } } } } } } } } }`;
    test.each([
      ["all of it", { query: "{ installation { needsSetup } }" }],
      ["some of it", { query: '{ installation { needsSetup } organization(slug: "x") { id } }' }],
      ["a refusal", { query: '{ organization(slug: "x") { id } }' }],
      ["the operation that is named", { query: two, operationName: "B" }],
      ["the other one", { query: two, operationName: "A" }],
      ["an operation that it doesn't have", { query: two, operationName: "C" }],
      ["another than its only one", { query: "query A { __typename }", operationName: "B" }],
      ["no choice of an operation", { query: two }],
      ["a wrong variable", { query: verify, variables: { input: { secret: 5, environmentId: "x" } } }],
      ["a missing variable", { query: verify }],
      ["too large a page", { query: page, variables: { n: 200 } }],
      ["a smaller page", { query: page, variables: { n: 2 } }],
      [
        "a hash beside it",
        { query: "{ __typename }", extensions: { persistedQuery: { version: 1, sha256Hash: "0" } } },
      ],
      ["no document", { query: "{ installation" }],
      ["a subscription", { query: "subscription { viewer { user { id } } }" }],
    ])("%s", async (title, { query, ...beside }) => {
      const document = `${query} # ${title}`;
      const ask = async (more: object) => {
        const body = JSON.stringify({ query: document, ...more });
        const answer = await server.send("POST", "/graphql", { headers: { "content-type": "application/json" }, body });
        return { status: answer.status, challenge: answer.headers.get("www-authenticate"), json: answer.json };
      };
      const whenNew = await ask(beside);
      await ask({});
      expect(await ask(beside)).toEqual(whenNew);
    });
  });

  test("lets tools read the schema", async () => {
    const { status, json } = await server.graphql(getIntrospectionQuery());
    expect({ status, errors: json.errors }).toEqual({ status: 200, errors: undefined });
    expect(json.data["__schema"].types.length).toBeGreaterThan(20);
  });
});

describe("what nobody foresaw", () => {
  afterEach(() => void jest.restoreAllMocks());

  test("is masked, carries the request's id, and is logged once with its cause", async () => {
    const log = createLogger("fatal");
    const lines: unknown[][] = [];
    const record = (...line: unknown[]): void => void lines.push(line);
    const listening = Object.assign(log, { child: () => Object.assign(Object.create(log), { error: record }) });
    const server = await openServer({ log: listening });
    jest.spyOn(server.world.dataSource.manager, "exists").mockRejectedValue(new Error("SELECT secret FROM nowhere"));
    const answer = await server.graphql("{ installation { version } }");
    await server.close();
    const requestId = answer.headers.get("x-request-id");
    expect(answer).toMatchObject({ status: 500 });
    expect(answer.json).toEqual({
      data: null,
      errors: [
        {
          message: "Internal server error",
          locations: [{ line: 1, column: 3 }],
          path: ["installation"],
          extensions: { code: "INTERNAL_SERVER_ERROR", status: 500, requestId },
        },
      ],
    });
    expect(lines).toEqual([
      [{ err: expect.objectContaining({ message: "SELECT secret FROM nowhere" }) }, "a request failed"],
    ]);
  });

  test("of a database that is gone, says nothing of it on any surface", async () => {
    const server = await openServer();
    await server.world.dataSource.destroy();
    const answers = [
      await server.graphql("{ installation { version } }"),
      await server.send("POST", "/v1/verify", {
        headers: { "content-type": "application/json", cookie: "claviger_session=x", "sec-fetch-site": "same-origin" },
        body: '{"key":"x","environment":"y"}',
      }),
    ];
    const ready = await server.send("GET", "/readyz");
    const healthy = await server.send("GET", "/healthz");
    await server.app.close();
    expect(answers[0]?.status).toBeGreaterThanOrEqual(500);
    for (const { text } of answers) expect(text).not.toMatch(/sqlite|mysql|maria|pool|typeorm|select|connection|\.js/i);
    expect(ready).toMatchObject({ status: 503, json: { status: "unavailable", database: "unreachable" } });
    expect(healthy).toMatchObject({ status: 200, json: { status: "ok" } });
  });
});
