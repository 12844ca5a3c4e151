import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Product, type Key, type Project } from "./product.js";

const SCOPES = ["license:manage", "customer:read", "telemetry:write"];
const ROUTES = [
  { method: "GET", path: "/v1/customers", scopes: ["customer:read"] },
  { method: "*", path: "/v1/licenses", scopes: ["license:manage"] },
];
const KINDS = ["PRODUCTION", "STAGING", "DEVELOPMENT"] as const;

/** A key belongs to one of three environments, holds named permissions, and is regenerated in place. */
describe("the license platform", () => {
  let platform: Product;
  let licensing: Project;
  beforeAll(async () => {
    const policy = { keyPrefix: "lic", rotationMode: "IN_PLACE", defaultGracePeriodSeconds: 0 } as const;
    platform = await Product.open({ name: "License platform", planId: "internal", policy });
    licensing = await platform.createProject("Licensing");
    const scopes = SCOPES.map((name) => ({ name }));
    await platform.owner.run("setProjectScopes", { projectId: licensing.id, scopes }, "project { id }");
    for (const environmentId of Object.values(licensing.at))
      await platform.owner.run("setRoutes", { environmentId, routes: ROUTES }, "environment { id }");
  });
  afterAll(() => platform.close());

  type Kind = (typeof KINDS)[number];
  const createKey = (name: string, kind: Kind = "PRODUCTION", scopes = SCOPES, more: object = {}) =>
    platform.createKey({ name, environmentKind: kind, grants: [{ projectId: licensing.id, scopes }], ...more });
  const codeOf = (secret: string, scope: string, kind: Kind = "PRODUCTION") =>
    platform.codeOf(secret, licensing.at[kind], { scopes: [scope] });
  /** A call of the platform's own API, as the proxy in front of it asks about it. */
  const callApi = (secret: string, environment: string, method: string, uri: string) =>
    platform.authorize(secret, environment, { "x-forwarded-method": method, "x-forwarded-uri": uri });
  const statusOf = async ({ id }: Pick<Key, "id">) => (await platform.key(id)).status;

  test("LP-1 an administrator makes, changes, secures and ends keys", async () => {
    const admin = await platform.join("ADMIN");
    const { id } = await platform.createKey({ name: "By an administrator", environmentKind: "STAGING" }, admin);
    const run = (verb: string, more: object = {}) => admin.run(`${verb}ApiKey`, { id, ...more }, "apiKey { status }");
    await run("update", { description: "Kept by the platform team" });
    await run("rotate");
    expect((await run("disable")).apiKey.status).toBe("INACTIVE");
    expect((await run("revoke")).apiKey.status).toBe("REVOKED");
  });

  const WINDOW = { limit: 2, windowSeconds: 60 };

  test("LP-12 a key is made of name, environment, permissions and rate limits", async () => {
    const { id } = await createKey("Four steps", "STAGING", ["customer:read"], { rateLimit: WINDOW });
    expect(await platform.key(id)).toMatchObject({
      name: "Four steps",
      environmentKind: "STAGING",
      grants: [{ scopes: ["customer:read"] }],
      rateLimit: WINDOW,
    });
  });

  test("LP-2 a program gives its key where a person gives name and password", async () => {
    const { id, secret } = await createKey("No password");
    const { viewer } = await platform.withKey(secret).query("{ viewer { user { id } apiKey { id } } }");
    expect(viewer).toEqual({ user: null, apiKey: { id } });
  });

  test("LP-3 a key is bound to exactly one environment, named when it is made and never changed", async () => {
    await expect(platform.createKey({ name: "Nowhere" })).rejects.toMatchObject({ field: "environmentKind" });
    const both = [licensing.at.PRODUCTION, licensing.at.STAGING].map((environmentId) => ({
      projectId: licensing.id,
      environmentId,
      permission: "READ",
    }));
    const input = { name: "Both", environmentKind: "PRODUCTION", grants: both };
    await expect(platform.createKey(input)).rejects.toMatchObject({ field: "grants.1.environmentId" });
    const { id, environmentKind } = await createKey("One", "STAGING");
    expect(environmentKind).toBe("STAGING");
    await expect(platform.change("update", id, { grants: both.slice(0, 1) })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
  });

  test("LP-4, LP-5 production is live and the others are tests, and no key passes in another one's environment", async () => {
    for (const kind of KINDS) {
      const { mode, secret } = await createKey(`Of ${kind}`, kind);
      expect(mode).toBe(kind === "PRODUCTION" ? "LIVE" : "TEST");
      const codes = await Promise.all(KINDS.map((other) => codeOf(secret, "customer:read", other)));
      expect(codes).toEqual(KINDS.map((other) => (other === kind ? "VALID" : "WRONG_ENVIRONMENT")));
    }
  });

  test("LP-6, LP-8 an integration's key holds the permissions it was given and not one more", async () => {
    for (const held of SCOPES) {
      const { secret } = await createKey(`Only ${held}`, "PRODUCTION", [held]);
      const codes = await Promise.all(SCOPES.map((scope) => codeOf(secret, scope)));
      expect(codes).toEqual(SCOPES.map((scope) => (scope === held ? "VALID" : "INSUFFICIENT_SCOPE")));
    }
  });

  test("LP-7, LP-13 the list tells each key's name and what it is permitted", async () => {
    await createKey("Telemetry collector", "PRODUCTION", ["customer:read", "telemetry:write"]);
    const listed = await platform.keys({ search: "Telemetry collector" });
    expect(listed).toMatchObject([
      { name: "Telemetry collector", grants: [{ scopes: ["customer:read", "telemetry:write"] }] },
    ]);
  });

  test("LP-9, LP-17, LP-23 the list tells active, inactive and expired apart, and only active keys are let in", async () => {
    const expiresAt = platform.inSeconds(60);
    const active = await createKey("Active one");
    const inactive = await createKey("Inactive one");
    const expired = await createKey("Expired one", "PRODUCTION", SCOPES, { expiresAt });
    await platform.change("disable", inactive.id);
    expect(await statusOf(expired)).toBe("ACTIVE");
    platform.server.world.clock.advance(60);
    const listed = (await platform.keys({ search: " one" })).map(({ name, status }) => `${name}: ${status}`);
    expect(listed.toSorted()).toEqual(["Active one: ACTIVE", "Expired one: EXPIRED", "Inactive one: INACTIVE"]);
    expect(await platform.callWith(active.secret)).toBe("Active one");
    expect(await platform.callWith(inactive.secret)).toBe("401 API_KEY_INACTIVE");
    expect(await platform.callWith(expired.secret)).toBe("401 API_KEY_EXPIRED");
  });

  test("LP-10 the last use tells an orphaned integration from one that lives", async () => {
    const [orphan, alive] = [await createKey("Orphan"), await createKey("Alive")];
    await codeOf(orphan.secret, "customer:read");
    platform.server.world.clock.advance(3600);
    await codeOf(alive.secret, "customer:read");
    expect(await platform.key(alive.id)).toMatchObject({ lastUsedAt: platform.inSeconds(0) });
    const unused = (await platform.keys({ unusedSince: platform.inSeconds(-60) })).map(({ name }) => name);
    expect([unused.includes("Orphan"), unused.includes("Alive")]).toEqual([true, false]);
  });

  test("LP-10 the usage of a key tells an integration that is hardly used", async () => {
    const { id, secret } = await createKey("Hardly used", "PRODUCTION", ["customer:read"]);
    for (const scope of ["customer:read", "customer:read", "license:manage"]) await codeOf(secret, scope);
    await platform.writeUses();
    const document = `query($id: ID!, $from: DateTime!, $to: DateTime!) {
      apiKey(id: $id) { usage(from: $from, to: $to) { total { allowed denied byCode { code count } } } } }`;
    const variables = { id, from: platform.inSeconds(-86_400), to: platform.inSeconds(1) };
    expect((await platform.owner.query(document, variables)).apiKey.usage.total).toEqual({
      allowed: 2,
      denied: 1,
      byCode: [{ code: "INSUFFICIENT_SCOPE", count: 1 }],
    });
  });

  test("LP-14, LP-15 a regenerated key has a new value, shown once, and all else as it was; the old value stops at once", async () => {
    const before = await createKey("Regenerated");
    const after = await platform.rotate(before.id);
    for (const kept of ["id", "name", "grants", "environmentKind", "expiresAt"])
      expect(after[kept]).toEqual(before[kept]);
    expect(await codeOf(before.secret, "license:manage")).toBe("ROTATED");
    expect(await codeOf(after.secret, "license:manage")).toBe("VALID");
    const later = JSON.stringify([await platform.keys(), await platform.activity(before.id)]);
    for (const { secret, start } of [before, after]) expect(later).not.toContain(secret.slice(start.length));
  });

  test("LP-16 a key is disabled for a time, and works as before when it is enabled", async () => {
    const { id, secret } = await createKey("Paused");
    await platform.change("disable", id);
    expect(await codeOf(secret, "customer:read")).toBe("INACTIVE");
    await platform.change("enable", id);
    expect(await codeOf(secret, "customer:read")).toBe("VALID");
  });

  test("LP-11 revoking cuts all access at once and keeps what the key did before", async () => {
    const { id, secret } = await createKey("Ended");
    await codeOf(secret, "customer:read");
    const usedAt = (await platform.key(id))["lastUsedAt"];
    await platform.change("revoke", id, { reason: "Contract ended" });
    expect(await codeOf(secret, "customer:read")).toBe("REVOKED");
    expect(await platform.key(id)).toMatchObject({ lastUsedAt: usedAt, revocationReason: "Contract ended" });
    expect((await platform.activity(id)).map(({ action }) => action)).toEqual(["api_key.created", "api_key.revoked"]);
  });

  test("LP-18, LP-19 each environment has an endpoint of its own, where a key of another one is answered 401", async () => {
    const { secret } = await createKey("Endpoint", "STAGING", ["customer:read"]);
    const ask = (kind: string) => callApi(secret, `license-platform/licensing/${kind}`, "GET", "/v1/customers");
    for (const kind of ["production", "development"]) {
      const { status, json } = await ask(kind);
      expect({ status, code: json.code }).toEqual({ status: 401, code: "wrong_environment" });
    }
    const allowed = await ask("staging");
    expect([allowed.status, allowed.headers.get("x-claviger-key-name")]).toEqual([200, "Endpoint"]);
  });

  test("LP-20 too many requests of one key are answered 429, other keys go on, and the list shows the limit", async () => {
    const busy = await createKey("Busy", "PRODUCTION", SCOPES, { rateLimit: WINDOW });
    const other = await createKey("Beside it");
    const ask = ({ secret }: { secret: string }) => callApi(secret, licensing.at.PRODUCTION, "GET", "/v1/customers");
    expect([(await ask(busy)).status, (await ask(busy)).status]).toEqual([200, 200]);
    const { status, headers, json } = await ask(busy);
    expect({ status, code: json.code }).toEqual({ status: 429, code: "rate_limited" });
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await platform.callWith(busy.secret)).toBe("429 RATE_LIMITED");
    expect((await ask(other)).status).toBe(200);
    expect(await platform.keys({ search: "Busy" })).toMatchObject([{ rateLimit: WINDOW }]);
    platform.server.world.clock.advance(60);
    expect((await ask(busy)).status).toBe(200);
  });

  test("LP-21 the limit of a key is raised later, and counts from the next call on", async () => {
    const { id, secret } = await createKey("Raised", "PRODUCTION", SCOPES, { rateLimit: WINDOW });
    const codes = async (calls: number) => {
      const found: string[] = [];
      for (let call = 0; call < calls; call++) found.push(await codeOf(secret, "customer:read"));
      return found;
    };
    expect(await codes(3)).toEqual(["VALID", "VALID", "RATE_LIMITED"]);
    await platform.change("update", id, { rateLimit: { limit: 4, windowSeconds: 60 } });
    expect(await codes(3)).toEqual(["VALID", "VALID", "RATE_LIMITED"]);
  });

  test("LP-22 a key whose permission doesn't reach is answered 403", async () => {
    const grants = [{ projectId: licensing.id, permission: "READ" }];
    const { secret } = await platform.createKey({ name: "Reader", environmentKind: "STAGING", grants });
    const rename = { id: licensing.at.STAGING, name: "Renamed" };
    const renaming = platform.withKey(secret).run("updateEnvironment", rename, "environment { id }");
    await expect(renaming).rejects.toMatchObject({ status: 403, code: "FORBIDDEN" });
  });

  test("LP-24 the requests that were made with keys are looked up, with how each of them ended", async () => {
    const { id, secret } = await createKey("Logged", "PRODUCTION", ["customer:read"]);
    await platform.codeOf(secret, licensing.at.PRODUCTION, { scopes: ["customer:read"], ip: "192.0.2.7" });
    await callApi(secret, licensing.at.PRODUCTION, "POST", "/v1/licenses?page=2");
    await platform.callWith(secret);
    const common = { apiKey: { name: "Logged" }, durationMs: expect.any(Number) };
    const environment = { id: licensing.at.PRODUCTION };
    expect(await platform.logs({ apiKeyId: id })).toMatchObject([
      { ...common, surface: "VERIFY", code: "VALID", environment, ipAddress: "192.0.2.7" },
      {
        ...common,
        surface: "AUTHZ",
        code: "INSUFFICIENT_SCOPE",
        environment,
        method: "POST",
        target: "/v1/licenses",
      },
      { ...common, surface: "GRAPHQL", code: "VALID", environment: null },
    ]);
    expect(await platform.logs({ apiKeyId: id, codes: ["INSUFFICIENT_SCOPE"] })).toHaveLength(1);
  });

  test("LP-26 a key that is bound to a customer works for that one alone", async () => {
    const makeCustomer = async (externalId: string) => {
      const input = { environmentId: licensing.at.PRODUCTION, externalId };
      return (await platform.owner.run("createCustomer", input, "customer { id }")).customer.id as string;
    };
    const [acme] = [await makeCustomer("acme"), await makeCustomer("umbrella")];
    const { id, secret } = await createKey("For Acme", "PRODUCTION", SCOPES, { customerIds: [acme] });
    expect(await platform.key(id)).toMatchObject({ customers: [{ externalId: "acme" }] });
    const forCustomer = (customer: object) =>
      platform.codeOf(secret, licensing.at.PRODUCTION, { scopes: ["customer:read"], ...customer });
    expect(await forCustomer({ customer: "acme" })).toBe("VALID");
    expect(await forCustomer({ customer: acme })).toBe("VALID");
    expect(await forCustomer({ customer: "umbrella" })).toBe("CUSTOMER_NOT_ALLOWED");
    expect(await forCustomer({})).toBe("CUSTOMER_NOT_ALLOWED");
  });

  test("LP-25 a job that was started over the API is listed, with its key and how far it is", async () => {
    const { secret } = await platform.createKey({
      name: "Exporter",
      environmentKind: "STAGING",
      organizationAccess: "READ",
    });
    const input = { organizationId: platform.organization.id };
    await platform.withKey(secret).run("exportAuditLog", input, "job { id }");
    const { jobs } = await platform.see("jobs { nodes { kind status done actorKind actorLabel } }");
    expect(jobs.nodes).toEqual([
      { kind: "audit.export", status: "QUEUED", done: 0, actorKind: "API_KEY", actorLabel: "Exporter" },
    ]);
  });
});
