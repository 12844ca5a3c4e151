import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openServer, type Answer, type TestServer } from "../../test/http.js";

const PASSWORD = "correct horse battery staple";
const SIGN_UP =
  "mutation($input: SignUpInput!) { signUp(input: $input) { viewer { user { id email } organizations { totalCount } } } }";
const VIEWER = "{ viewer { user { email } apiKey { id } organizations { nodes { slug } } } }";

const sameOrigin = { "sec-fetch-site": "same-origin" };
let people = 0;

async function signUp(server: TestServer): Promise<{ email: string; cookie: string; answer: Answer }> {
  const email = `person-${++people}@example.com`;
  const answer = await server.graphql(SIGN_UP, { input: { name: "A person", email, password: PASSWORD } });
  return { email, cookie: cookieOf(answer), answer };
}

const cookieOf = ({ headers }: Answer): string => headers.getSetCookie()[0]?.split(";")[0] ?? "";

describe("a session", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openServer();
  });
  afterAll(() => server.close());

  const viewerOf = async (cookie: string, headers: Record<string, string> = sameOrigin) =>
    (await server.graphql(VIEWER, {}, { cookie, ...headers })).json.data?.viewer?.user?.email;

  test("begins at sign-up, whose answer is already that person's", async () => {
    const { email, answer } = await signUp(server);
    expect(answer.json).toEqual({
      data: {
        signUp: { viewer: { user: { id: expect.stringMatching(/^usr_/), email }, organizations: { totalCount: 0 } } },
      },
    });
  });

  test("lives in a cookie that no script sees and no other site's request carries", async () => {
    const { answer } = await signUp(server);
    const [cookie, ...others] = answer.headers.getSetCookie();
    expect(others).toEqual([]);
    expect(cookie).toMatch(/^claviger_session=[\w-]{43}; Path=\/; Expires=(?<expires>[^;]+); HttpOnly; SameSite=Lax$/);
    const expires = new Date(/Expires=([^;]+)/.exec(cookie ?? "")?.[1] ?? "");
    expect(expires.getTime() - server.world.clock.now().getTime()).toBe(30 * 24 * 3600 * 1000);
  });

  test("is renewed at sign-in, and ended at sign-out at once", async () => {
    const { email, cookie } = await signUp(server);
    const signedIn = await server.graphql(
      "mutation($input: SignInInput!) { signIn(input: $input) { viewer { user { email } } } }",
      {
        input: { email, password: PASSWORD },
      },
    );
    expect(signedIn.json.data.signIn.viewer.user.email).toBe(email);
    const renewed = cookieOf(signedIn);
    expect(renewed).not.toBe(cookie);
    expect(await viewerOf(renewed)).toBe(email);

    const out = await server.graphql(
      "mutation { signOut(input: {}) { signedOut } }",
      {},
      { cookie: renewed, ...sameOrigin },
    );
    expect(out.json.data.signOut).toEqual({ signedOut: true });
    expect(out.headers.getSetCookie()[0]).toMatch(/^claviger_session=; .*Expires=Thu, 01 Jan 1970/);
    expect(await viewerOf(renewed)).toBeUndefined();
  });

  test("makes the rest of a document the new person's", async () => {
    const { cookie } = await signUp(server);
    const answer = await server.graphql(
      'mutation { signOut(input: {}) { signedOut } createOrganization(input: { name: "After" }) { organization { id } } }',
      {},
      { cookie, ...sameOrigin },
    );
    expect(answer.json.errors).toMatchObject([
      { path: ["createOrganization"], extensions: { code: "UNAUTHENTICATED" } },
    ]);
  });

  test("that is unknown, made up or expired is anonymous", async () => {
    const { cookie, email } = await signUp(server);
    for (const made of [
      `claviger_session=${"A".repeat(43)}`,
      "claviger_session=",
      "claviger_session=%00",
      "other=1",
      `x${cookie}`,
    ]) {
      expect(await server.graphql(VIEWER, {}, { cookie: made, ...sameOrigin })).toMatchObject({
        status: 200,
        json: { data: { viewer: null } },
      });
    }
    expect(await viewerOf(`other=1; ${cookie}`)).toBe(email);
    server.world.clock.advance(30 * 24 * 3600);
    expect(await viewerOf(cookie)).toBeUndefined();
  });

  test("is never accepted as a key", async () => {
    const { cookie } = await signUp(server);
    const token = cookie.replace("claviger_session=", "");
    for (const headers of [{ authorization: `Bearer ${token}` }, { "x-api-key": token }] as Record<string, string>[]) {
      expect(await server.graphql(VIEWER, {}, { ...headers, cookie, ...sameOrigin })).toMatchObject({
        status: 401,
        json: { errors: [{ extensions: { code: "INVALID_API_KEY" } }] },
      });
    }
  });

  describe("may be used only by the server's own pages", () => {
    let email: string;
    let cookie: string;
    beforeAll(async () => {
      ({ email, cookie } = await signUp(server));
    });

    test.each([
      ["Sec-Fetch-Site same-origin", () => sameOrigin],
      ["the server's own Origin", () => ({ origin: server.origin })],
      ["both", () => ({ origin: server.origin, ...sameOrigin })],
      [
        "Sec-Fetch-Site same-origin behind a proxy that renames it",
        () => ({ origin: "http://public.example", ...sameOrigin }),
      ],
    ])("passes with %s", async (_, headers: () => Record<string, string>) => {
      expect(await viewerOf(cookie, headers())).toBe(email);
    });

    test.each([
      ["neither header", () => ({})],
      ["Sec-Fetch-Site same-site", () => ({ "sec-fetch-site": "same-site" })],
      ["Sec-Fetch-Site cross-site", () => ({ "sec-fetch-site": "cross-site" })],
      ["Sec-Fetch-Site none", () => ({ "sec-fetch-site": "none" })],
      ["Origin null", () => ({ origin: "null" })],
      ["another Origin", () => ({ origin: "https://evil.example" })],
      ["an Origin that begins like the own", () => ({ origin: `${server.origin}.evil.example` })],
      ["another port", () => ({ origin: "http://127.0.0.1:1" })],
      ["another scheme", () => ({ origin: server.origin.replace("http:", "https:") })],
      ["another name", () => ({ origin: server.origin.replace("127.0.0.1", "localhost") })],
      ["a Referer alone", () => ({ referer: `${server.origin}/acme` })],
      [
        "a forwarded host that nobody vouches for",
        () => ({ origin: "http://evil.example", "x-forwarded-host": "evil.example" }),
      ],
    ])("and is refused with %s", async (_, headers: () => Record<string, string>) => {
      const graphql = await server.graphql(VIEWER, {}, { cookie, ...headers() });
      expect(graphql).toMatchObject({
        status: 403,
        json: { errors: [{ extensions: { code: "FORBIDDEN", status: 403 } }] },
      });
      const rest = await server.send("POST", "/v1/verify", {
        headers: { "content-type": "application/json", cookie, ...headers() },
        body: '{"key":"x","environment":"y"}',
      });
      expect(rest).toMatchObject({ status: 403, json: { code: "insufficient_permission", status: 403 } });
    });

    test("in JSON alone, as no form can send it", async () => {
      for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
        const headers = { "content-type": type, cookie, ...sameOrigin };
        const body = JSON.stringify({ query: "mutation { signOut(input: {}) { signedOut } }" });
        expect(await server.send("POST", "/graphql", { headers, body })).toMatchObject({ status: 415 });
      }
      expect(await viewerOf(cookie)).toBe(email);
    });

    test("while clients without a cookie are let alone", async () => {
      for (const headers of [{}, { origin: "https://evil.example" }] as Record<string, string>[]) {
        expect(await server.graphql(VIEWER, {}, headers)).toMatchObject({
          status: 200,
          json: { data: { viewer: null } },
        });
      }
    });
  });
});

describe("a session behind https", () => {
  const publicUrl = "https://keys.example.com";

  test("lives in a cookie that only https carries, and knows its own origin", async () => {
    const server = await openServer({ publicUrl });
    const { answer, cookie, email } = await signUp(server);
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^__Host-claviger_session=[\w-]{43}; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
    );
    const viewer = async (headers: Record<string, string>) =>
      (await server.graphql(VIEWER, {}, headers)).json.data?.viewer?.user?.email;
    expect(await viewer({ cookie, origin: publicUrl })).toBe(email);
    expect(await viewer({ cookie: cookie.replace("__Host-", ""), origin: publicUrl })).toBeUndefined();
    expect((await server.graphql(VIEWER, {}, { cookie, origin: "http://keys.example.com" })).status).toBe(403);
    await server.close();
  });
});

describe("the client's address", () => {
  const addressSeen = async (trustedProxies: number, forwarded: string): Promise<unknown> => {
    const server = await openServer({ trustedProxies });
    const email = "who@example.com";
    await server.graphql(
      SIGN_UP,
      { input: { name: "Who", email, password: PASSWORD } },
      { "x-forwarded-for": forwarded },
    );
    const [event] = await server.world.dataSource.query<{ ip_address: string }[]>("SELECT ip_address FROM event");
    await server.close();
    return event?.ip_address;
  };

  test.each([
    [0, "203.0.113.9", "127.0.0.1"],
    [1, "198.51.100.1, 203.0.113.9", "203.0.113.9"],
    [2, "198.51.100.1, 203.0.113.9", "198.51.100.1"],
    [1, "::ffff:203.0.113.9", "203.0.113.9"],
    [1, "2001:DB8::1", "2001:db8::1"],
    [1, "not an address", null],
  ])("with %d trusted proxies and %s forwarded is %s", async (trustedProxies, forwarded, address) => {
    expect(await addressSeen(trustedProxies, forwarded)).toBe(address);
  });
});
