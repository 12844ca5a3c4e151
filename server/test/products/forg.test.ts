import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { purgeSandboxes } from "../../src/usage/purge-sandboxes.js";
import { PASSWORD } from "../people.js";
import { Product, type Project } from "./product.js";

const SCOPES = [
  "read:sessions",
  "read:rules",
  "write:rules",
  "read:reports",
  "read:users",
  "write:users",
  "manage:webhooks",
];
const INSUFFICIENT_SCOPE =
  '{"error":"Insufficient scope: write:rules required","code":"insufficient_scope","status":403}';
const INVALID_API_KEY = '{"error":"Invalid API key","code":"invalid_api_key","status":401}';
const DAY = 86_400;

/** Scopes add up; live keys take a plan; a key is replaced every 90 days. */
describe("FORG", () => {
  let forg: Product;
  let agents: Project;
  beforeAll(async () => {
    const policy = { keyPrefix: "forg", keyFormat: "HEX32", rotationMode: "REPLACE_ONLY" } as const;
    forg = await Product.open({ name: "FORG", planId: "pro", policy });
    agents = await forg.createProject("Agents");
    const scopes = [...SCOPES.map((name) => ({ name })), { name: "admin", includesAll: true }];
    await forg.owner.run("setProjectScopes", { projectId: agents.id, scopes }, "project { id }");
  });
  afterAll(() => forg.close());

  const kindOf = { live: "PRODUCTION", test: "STAGING" } as const;
  type Mode = keyof typeof kindOf;
  const createKey = (name: string, mode: Mode, scopes: readonly string[], as = forg.owner) =>
    forg.createKey({ name, environmentKind: kindOf[mode], grants: [{ projectId: agents.id, scopes }] }, as);
  const ask = async (secret: string, scopes: readonly string[], mode: Mode) =>
    (await forg.verify(secret, agents.at[kindOf[mode]], { scopes })).json;
  /** Which of the scopes a key passes for. */
  const passedBy = async (secret: string, mode: Mode): Promise<string[]> => {
    const codes = SCOPES.map(async (scope) => [scope, (await ask(secret, [scope], mode)).code]);
    return (await Promise.all(codes)).filter(([, code]) => code === "VALID").map(([scope = ""]) => scope);
  };

  test("FG-23 test keys come with every plan that has keys, and live keys with Team or higher", async () => {
    expect((await createKey("Before Team", "test", ["read:rules"])).mode).toBe("TEST");
    const live = () => createKey("Live", "live", ["read:rules"]);
    await expect(live()).rejects.toMatchObject({ status: 403, code: "LIVE_KEYS_REQUIRE_PLAN" });
    await forg.changePlan("team");
    const { secret } = await live();
    expect(await forg.callWith(secret)).toBe("Live");
    await forg.changePlan("pro");
    expect(await forg.callWith(secret)).toBe("403 LIVE_KEYS_REQUIRE_PLAN");
    await forg.changePlan("consultant");
    expect(await forg.callWith(secret)).toBe("Live");
  });

  test("FG-3, FG-4, FG-5 a key is made of name, environment and scopes, and its value of 32 hex digits is shown once", async () => {
    for (const mode of ["live", "test"] as const) {
      const { id, secret, start } = await createKey(`Format ${mode}`, mode, ["read:sessions"]);
      expect(secret).toMatch(new RegExp(`^forg_${mode}_[0-9a-f]{32}$`));
      const listed = await forg.keys({ search: `Format ${mode}` });
      expect(listed).toMatchObject([{ id, environmentKind: kindOf[mode], grants: [{ scopes: ["read:sessions"] }] }]);
      expect(JSON.stringify([listed, await forg.activity(id)])).not.toContain(secret.slice(start.length));
    }
  });

  test("FG-1 a request carries its key as Authorization: Bearer", async () => {
    const { id, secret } = await createKey("Bearer", "live", ["read:rules"]);
    const body = JSON.stringify({ query: "{ viewer { apiKey { id } } }" });
    const send = (headers: Record<string, string>) =>
      forg.server.send("POST", "/graphql", { headers: { "content-type": "application/json", ...headers }, body });
    expect((await send({ authorization: `Bearer ${secret}` })).json.data.viewer.apiKey).toEqual({ id });
    expect((await send({ authorization: `Basic ${secret}` })).json.data.viewer).toBeNull();
  });

  test("FG-6 the REST API lies below a path with its version, and speaks JSON also when it refuses", async () => {
    const grants = [{ projectId: agents.id, permission: "READ" }];
    const { secret } = await forg.createKey({ name: "Guard", environmentKind: "STAGING", grants });
    const body = { key: "nonsense", environment: agents.at.STAGING };
    const answers = [
      await forg.withKey(secret).post("/v1/verify", body),
      await forg.withKey("x").post("/v1/verify", body),
    ];
    answers.push(await forg.server.send("GET", "/v1/nothing"));
    expect(answers.map(({ status }) => status)).toEqual([200, 401, 404]);
    for (const { headers, json } of answers) {
      expect(headers.get("content-type")).toMatch(/^application\/json/);
      expect(json).toMatchObject({ code: expect.any(String) });
    }
  });

  test.each([
    ["FG-8 read:sessions", "read:sessions"],
    ["FG-9 read:rules", "read:rules"],
    ["FG-10 write:rules", "write:rules"],
    ["FG-11 read:reports", "read:reports"],
    ["FG-12 read:users", "read:users"],
    ["FG-13 write:users", "write:users"],
    ["FG-14 manage:webhooks", "manage:webhooks"],
  ])("%s opens what asks for it, and nothing that asks for another scope", async (_, scope) => {
    const { id, secret } = await createKey(`For ${scope}`, "test", [scope]);
    expect(await passedBy(secret, "test")).toEqual([scope]);
    await forg.change("revoke", id);
  });

  test("FG-16 scopes add up, and one that was left out is denied by its name", async () => {
    const held = ["read:sessions", "write:rules", "read:users"];
    const { secret } = await createKey("Several", "test", held);
    expect(await passedBy(secret, "test")).toEqual(held);
    expect((await ask(secret, held, "test")).valid).toBe(true);
    expect(await ask(secret, [...held, "read:reports"], "test")).toMatchObject({
      code: "INSUFFICIENT_SCOPE",
      message: "Insufficient scope: read:reports required",
    });
  });

  test("FG-15 admin opens everything, and only administrators can hand it out", async () => {
    const admin = await createKey("Everything", "test", ["admin"], await forg.join("ADMIN"));
    expect(await passedBy(admin.secret, "test")).toEqual(SCOPES);
    const member = await forg.join("MEMBER");
    const projectGrants = [{ projectId: agents.id, permission: "MANAGE" }];
    await forg.owner.run("updateMember", { id: member.memberId, projectGrants }, "member { id }");
    await expect(createKey("By a member", "test", ["admin"], member)).rejects.toMatchObject({ status: 403 });
    const grants = [{ projectId: agents.id, permission: "MANAGE", scopes: ["read:rules"] }];
    const { secret } = await forg.createKey({ name: "Manager", environmentKind: "STAGING", grants });
    await expect(createKey("By a key", "test", ["admin"], forg.withKey(secret))).rejects.toMatchObject({ status: 403 });
  });

  test("FG-17, FG-22, FG-24 test keys open test environments alone, live keys production alone", async () => {
    const [live, sandbox] = [
      await createKey("Real", "live", ["read:rules"]),
      await createKey("CI", "test", ["read:rules"]),
    ];
    const codes = async (secret: string) => [
      (await ask(secret, ["read:rules"], "live")).code,
      (await ask(secret, ["read:rules"], "test")).code,
    ];
    expect(await codes(live.secret)).toEqual(["VALID", "WRONG_ENVIRONMENT"]);
    expect(await codes(sandbox.secret)).toEqual(["WRONG_ENVIRONMENT", "VALID"]);
    const rehearsal = { projectId: agents.id, name: "Rehearsal", kind: "STAGING", mode: "LIVE" };
    const { environment } = await forg.owner.run("createEnvironment", rehearsal, "environment { id }");
    expect(await forg.codeOf(sandbox.secret, environment.id)).toBe("WRONG_ENVIRONMENT");
  });

  /** A project with this limit in production and in its sandbox, and a key for each. */
  const limit = async (name: string, verb: string, rule: object) => {
    const { id, at } = await forg.createProject(name);
    const guard = async (kind: "PRODUCTION" | "STAGING") => {
      const environmentId = at[kind];
      await forg.owner.run(verb, { environmentId, name, limit: 2, action: "ENFORCE", ...rule }, "__typename");
      const grants = [{ projectId: id, permission: "READ" }];
      const { secret } = await forg.createKey({ name: `${name} ${kind}`, environmentKind: kind, grants });
      return () => callThrice(secret, environmentId);
    };
    return { live: await guard("PRODUCTION"), sandbox: await guard("STAGING") };
  };
  const callThrice = async (secret: string, environmentId: string) => {
    const answers: string[] = [];
    for (let call = 0; call < 3; call++) {
      const { code, observed } = (await forg.verify(secret, environmentId)).json;
      answers.push([code, ...observed].join(" but "));
    }
    return answers;
  };

  test("FG-18 a rule that refuses in production is only reported in the sandbox", async () => {
    const { live, sandbox } = await limit("Rule", "createRateLimitRule", { per: "KEY", windowSeconds: 60 });
    expect(await live()).toEqual(["VALID", "VALID", "RATE_LIMITED"]);
    expect(await sandbox()).toEqual(["VALID", "VALID", "VALID but RATE_LIMITED"]);
  });

  test("FG-20 a budget of a day begins anew every hour in the sandbox, and not in production", async () => {
    const { live, sandbox } = await limit("Budget", "createBudget", { period: "DAY" });
    expect(await live()).toEqual(["VALID", "VALID", "BUDGET_EXCEEDED"]);
    expect(await sandbox()).toEqual(["VALID", "VALID", "VALID but BUDGET_EXCEEDED"]);
    forg.server.world.clock.advance(3600);
    expect(await live()).toEqual(["BUDGET_EXCEEDED", "BUDGET_EXCEEDED", "BUDGET_EXCEEDED"]);
    expect(await sandbox()).toEqual(["VALID", "VALID", "VALID but BUDGET_EXCEEDED"]);
  });

  test("FG-25 a new key with the same scopes works beside the old one, which is revoked once it was tried", async () => {
    const old = await createKey("Agent", "live", ["read:rules", "write:rules"]);
    await expect(forg.rotate(old.id)).rejects.toMatchObject({ code: "POLICY_BLOCKED" });
    const next = await forg.duplicate(old.id);
    expect(next).toMatchObject({ name: "Agent (2)", grants: old["grants"], replaces: { id: old.id } });
    for (const { secret } of [old, next]) expect(await passedBy(secret, "live")).toEqual(["read:rules", "write:rules"]);
    await forg.change("revoke", old.id);
    expect([await passedBy(old.secret, "live"), await passedBy(next.secret, "live")]).toEqual([
      [],
      ["read:rules", "write:rules"],
    ]);
  });

  test("FG-30 a missing and an invalid key get the same body, to the byte", async () => {
    const { id, secret } = await createKey("Soon revoked", "live", ["read:rules"]);
    await forg.change("revoke", id);
    const body = JSON.stringify({ key: "x", environment: agents.at.PRODUCTION });
    const credentials = [{}, { authorization: "Bearer nonsense" }, { authorization: `Bearer ${secret}` }];
    for (const credential of credentials) {
      const headers = { "content-type": "application/json", ...credential };
      const { status, text } = await forg.server.send("POST", "/v1/verify", { headers, body });
      expect({ status, text }).toEqual({ status: 401, text: INVALID_API_KEY });
      const guarded = await forg.server.send("GET", `/v1/authz/${agents.at.PRODUCTION}`, { headers: credential });
      expect([guarded.status, guarded.text]).toEqual([401, INVALID_API_KEY]);
    }
  });

  test("FG-31 a call whose key lacks a scope gets a body that names it, to the byte", async () => {
    const { secret } = await createKey("Reads rules", "live", ["read:rules"]);
    const routes = [
      { method: "GET", path: "/v1/rules", scopes: ["read:rules"] },
      { method: "POST", path: "/v1/rules", scopes: ["write:rules"] },
    ];
    await forg.owner.run("setRoutes", { environmentId: agents.at.PRODUCTION, routes }, "environment { id }");
    const call = (method: string) =>
      forg.authorize(secret, "forg/agents/production", {
        "x-forwarded-method": method,
        "x-forwarded-uri": "/v1/rules",
      });
    expect((await call("GET")).status).toBe(200);
    const { status, text, headers } = await call("POST");
    expect({ status, text }).toEqual({ status: 403, text: INSUFFICIENT_SCOPE });
    expect(headers.get("www-authenticate")).toBe('Bearer error="insufficient_scope", scope="write:rules"');
  });

  test("FG-29 the activity log tells what was done to a key, and by whom", async () => {
    const { id } = await createKey("Watched", "test", ["read:rules"], await forg.join("ADMIN"));
    await forg.change("revoke", id);
    expect(await forg.activity(id)).toMatchObject([
      { action: "api_key.created", actorLabel: expect.stringMatching(/^ADMIN/) },
      { action: "api_key.revoked", actorLabel: "Olga Owner" },
    ]);
  });

  test("FG-28 a key is due for rotation after 90 days, and its replacement is 90 days later", async () => {
    const old = await createKey("Ninety days", "test", ["read:rules"]);
    forg.server.world.clock.advance(90 * DAY);
    await forg.owner.signIn("owner@example.com", PASSWORD);
    expect((await forg.key(old.id))["rotationDueAt"]).toBe(forg.inSeconds(0));
    expect((await forg.duplicate(old.id))["rotationDueAt"]).toBe(forg.inSeconds(90 * DAY));
  });

  test("FG-21 what happened in the sandbox is gone after 7 days, what happened in production stays", async () => {
    const { world } = forg.server;
    const { id, at } = await forg.createProject("Kept");
    for (const kind of Object.values(kindOf)) {
      await forg.owner.run("createCustomer", { environmentId: at[kind], externalId: "acme" }, "customer { id }");
      const grants = [{ projectId: id, permission: "READ" }];
      const { secret } = await forg.createKey({ name: `Kept ${kind}`, environmentKind: kind, grants });
      await forg.verify(secret, at[kind]);
    }
    const left = async (mode: Mode) => {
      const environmentId = at[kindOf[mode]];
      const logs = await forg.logs({ environmentId });
      const document = "query($id: ID!) { environment(id: $id) { customers { totalCount } } }";
      const { environment } = await forg.owner.query(document, { id: environmentId });
      return [logs.length, environment.customers.totalCount];
    };
    expect([await left("live"), await left("test")]).toEqual([
      [1, 1],
      [1, 1],
    ]);
    // What was logged within a quarter of an hour may be kept together, and then goes together.
    world.clock.advance(7 * DAY + 901);
    await purgeSandboxes(world.contextFor({ kind: "SYSTEM", label: "Claviger" }));
    await forg.owner.signIn("owner@example.com", PASSWORD);
    expect([await left("live"), await left("test")]).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });
});
