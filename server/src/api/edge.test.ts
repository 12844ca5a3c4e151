import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openServer, type TestServer } from "../../test/http.js";

const json = { "content-type": "application/json" };

describe("the edge", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openServer();
  });
  afterAll(() => server.close());

  const post = (path: string, body: string, headers: Record<string, string> = json) =>
    server.send("POST", path, { headers, body });

  describe("gives every answer its headers", () => {
    test.each([
      ["GET", "/healthz", 200],
      ["GET", "/v1/unknown", 404],
      ["GET", "/graphql", 405],
      ["GET", "/%zz", 400],
      ["POST", "/v1/verify", 401],
    ])("%s %s", async (method, path, status) => {
      const options = method === "POST" ? { headers: json, body: '{"key":"x","environment":"y"}' } : {};
      const answer = await server.send(method, path, options);
      expect(answer.status).toBe(status);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "content-type": expect.stringMatching(/^application\/json/),
      });
      expect(answer.headers.get("content-security-policy")).not.toContain("upgrade-insecure-requests");
      expect(answer.headers.get("strict-transport-security")).toBeNull();
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    });
  });

  test("lets nobody keep an answer of the API", async () => {
    for (const path of ["/graphql", "/v1/verify"]) {
      expect((await post(path, "{}")).headers.get("cache-control")).toBe("no-store");
    }
  });

  test("names each request itself, whatever name the client gives it", async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(() => server.send("GET", "/healthz", { headers: { "x-request-id": "mine", "request-id": "mine" } })),
    );
    expect(one?.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(one?.headers.get("x-request-id")).not.toBe(other?.headers.get("x-request-id"));
  });

  describe("takes bodies of at most 256 KB", () => {
    const sized = (bytes: number): string =>
      `{"query":"{installation{version}}","x":"${"a".repeat(bytes - 43)}"}`.slice(0, bytes - 2) + '"}';

    test("and not a byte more", async () => {
      const most = JSON.stringify({ query: "{ installation { version } }", x: "" });
      const filled = (bytes: number): string => most.replace('"x":""', `"x":"${"a".repeat(bytes - most.length)}"`);
      expect((await post("/graphql", filled(262_144))).status).toBe(200);
      expect(await post("/graphql", filled(262_145))).toMatchObject({
        status: 413,
        json: { errors: [{ extensions: { code: "PAYLOAD_TOO_LARGE", status: 413 } }] },
      });
    });

    test("and reads no more of a larger one, whatever it is", async () => {
      const refused = { error: "The body is larger than 256 KB", code: "payload_too_large", status: 413 };
      for (const body of [sized(1_000_000), "{".repeat(1_000_000)]) {
        expect(await post("/v1/verify", body)).toMatchObject({ status: 413, json: refused });
      }
    });
  });

  describe("refuses what isn't JSON, in JSON", () => {
    const broken = ["", "{", "nonsense", '{"a":1}}', "\u0000", "[".repeat(100_000), '{"__proto__":{"x":1}}'];
    test.each(broken.map((body) => [body.slice(0, 30), body]))("%p", async (_, body) => {
      expect(await post("/v1/verify", body)).toMatchObject({ status: 400, json: { code: "bad_request", status: 400 } });
      const { status, json: answer } = await post("/graphql", body);
      expect(status).toBe(400);
      expect(answer).toEqual({
        errors: [{ message: expect.any(String), extensions: { code: "BAD_USER_INPUT", status: 400 } }],
      });
    });

    test.each([
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "text/html",
      "application/jsonp",
    ])("of the type %s", async (type) => {
      const headers = { "content-type": type };
      expect(await post("/graphql", '{"query":"{__typename}"}', headers)).toMatchObject({
        status: 415,
        json: { errors: [{ extensions: { code: "UNSUPPORTED_MEDIA_TYPE", status: 415 } }] },
      });
      expect(await post("/v1/verify", "{}", headers)).toMatchObject({
        status: 415,
        json: { code: "unsupported_media_type" },
      });
    });

    test("and what is compressed", async () => {
      expect(await post("/v1/verify", "{}", { ...json, "content-encoding": "gzip" })).toMatchObject({ status: 415 });
    });

    test("and a POST without a type or body", async () => {
      const answer = await server.sendRaw(
        "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
      );
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).toContain('"code":"BAD_USER_INPUT"');
    });
  });

  test.each([
    ["POST", "/graphql", 400],
    ["POST", "/v1/verify", 400],
    ["POST", "/v1/authz/env_x", 401],
    ["GET", "/v1/authz/env_x", 401],
    ["GET", "/healthz", 200],
    ["PUT", "/healthz", 405],
    ["DELETE", "/v1/nothing", 404],
  ])("answers %s %s that says the type of a body and has none", async (method, path, status) => {
    const answer = await server.sendRaw(
      `${method} ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  describe("answers 404 in JSON", () => {
    test.each([
      "/v1",
      "/v1/",
      "/v1/nothing",
      "/v1/verify/",
      "/v2/../v1/x",
      "//v1/verify",
      "/graphql/",
      "/graphql/x",
      "/metrics",
      "/metrics/x",
      "/healthz/x",
      "/.env",
      "/.git/config",
      "/%2e%2e/etc/passwd",
      "/assets/..%2f..%2fetc/passwd",
      "/a/.hidden",
      "/a%2f.hidden",
    ])("for %s", async (path) => {
      const answer = await server.sendRaw(
        `GET ${path} HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\nConnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 404 /);
      expect(answer).toMatch(/"code":"not_found","status":404\}$/);
    });
  });

  describe("answers 405 with what a path allows", () => {
    test.each([
      ["GET", "/graphql", "POST"],
      ["GET", "/graphql?query={__typename}", "POST"],
      ["PUT", "/graphql", "POST"],
      ["OPTIONS", "/graphql", "POST"],
      ["DELETE", "/v1/verify", "POST"],
      ["GET", "/v1/verify?key=x", "POST"],
      ["POST", "/healthz", "GET, HEAD"],
      ["PATCH", "/readyz", "GET, HEAD"],
    ])("%s %s", async (method, path, allow) => {
      const answer = await server.send(method, path);
      expect(answer.status).toBe(405);
      expect(answer.headers.get("allow")).toBe(allow);
      expect(answer.text).toMatch(/method_not_allowed|METHOD_NOT_ALLOWED/);
    });
  });

  describe("refuses what is ambiguous or isn't HTTP", () => {
    const request = (...headers: string[]): string =>
      [
        "POST /v1/verify HTTP/1.1",
        ...headers,
        "Content-Type: application/json",
        "Content-Length: 2",
        "Connection: close",
        "",
        "{}",
      ].join("\r\n");

    test.each([
      ["two Authorization headers", request("Host: x", "Authorization: Bearer a", "authorization: Bearer a")],
      ["two X-API-Key headers", request("Host: x", "X-API-Key: a", "X-API-Key: b")],
      ["two Host headers", request("Host: x", "Host: y")],
      ["two different keys", request("Host: x", "Authorization: Bearer a", "X-API-Key: b")],
      ["a path that can't be decoded", "GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"],
      ["no HTTP at all", "nonsense\r\n\r\n"],
      ["a body of two lengths", request("Host: x", "Content-Length: 3")],
      ["a body of two framings", request("Host: x", "Transfer-Encoding: chunked")],
    ])("%s", async (_, text) => {
      const answer = await server.sendRaw(text);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).toContain("frame-ancestors 'none'");
      expect(answer).toContain('"code":"bad_request","status":400}');
    });

    test("headers that are too large", async () => {
      const answer = await server.sendRaw(request("Host: x", `X-Long: ${"a".repeat(20_000)}`));
      expect(answer).toMatch(/^HTTP\/1\.1 431 /);
      expect(answer).toContain('"code":"bad_request","status":431}');
    });

    test("but not an expectation that it doesn't know", async () => {
      const answer = await server.sendRaw(request("Host: x", "Expect: the-best", "Authorization: Bearer a"));
      expect(answer).toMatch(/^HTTP\/1\.1 401 /);
      expect(answer).toContain("frame-ancestors 'none'");
    });

    test("but not the same key in both headers", async () => {
      const answer = await server.sendRaw(request("Host: x", "Authorization: Bearer a", "X-API-Key: a"));
      expect(answer).toContain('{"error":"Invalid API key","code":"invalid_api_key","status":401}');
    });
  });

  test("gives up on clients that are slow to ask", () => {
    const { headersTimeout, requestTimeout } = server.app.server;
    expect({ headersTimeout, requestTimeout }).toEqual({ headersTimeout: 10_000, requestTimeout: 30_000 });
  });

  test("is ready with a database whose tables are up to date", async () => {
    const ready = { status: "ready", database: "ok", migrations: "ok" };
    expect(await server.send("GET", "/readyz")).toMatchObject({ status: 200, json: ready });
    expect(await server.send("GET", "/healthz")).toMatchObject({ status: 200, json: { status: "ok" } });
  });

  test.each([
    ["{}", "key: must be given"],
    ['{"key":"x"}', "environment: must be given"],
    ['{"key":5,"environment":"x"}', "key: Invalid input: expected string, received number"],
  ])("says what is wrong with the question %s", async (body, error) => {
    expect(await post("/v1/verify", body)).toMatchObject({ status: 400, json: { error, code: "bad_request" } });
  });

  test("answers a text with a lone surrogate or NUL like any other text", async () => {
    for (const text of ["\\ud800", "\\u0000", "\\udfff\\u0000"]) {
      const { status } = await post(
        "/graphql",
        `{"query":"query($s:String!){organization(slug:$s){id}}","variables":{"s":"${text}"}}`,
      );
      expect([400, 401]).toContain(status);
    }
  });
});

describe("behind https", () => {
  test("browsers are told to stay there", async () => {
    const server = await openServer({ publicUrl: "https://keys.example.com" });
    const { headers } = await server.send("GET", "/healthz");
    await server.close();
    expect(headers.get("strict-transport-security")).toMatch(/^max-age=31536000/);
  });
});

test("a server with older tables than its own isn't ready", async () => {
  const server = await openServer();
  await server.world.dataSource.query("DELETE FROM migration");
  const answer = await server.send("GET", "/readyz");
  await server.close();
  expect(answer).toMatchObject({ status: 503, json: { status: "unavailable", database: "ok", migrations: "pending" } });
});
