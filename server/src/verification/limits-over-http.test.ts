import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { openServer, type TestServer } from "../../test/http.js";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { makeProject } from "../../test/places.js";
import { createCustomer } from "../customers/create-customer.js";
import type { CreateKeyInput } from "../keys/create-key.js";
import { createBudget, type CreateBudgetInput } from "../limits/create-budget.js";
import { createRule, type CreateRuleInput } from "../limits/create-rule.js";
import { deleteRule } from "../limits/delete-rule.js";
import { findSpending } from "../limits/find-spending.js";
import { updateRule } from "../limits/update-rule.js";
import type { Environment } from "../projects/environment.entity.js";
import { setProjectScopes } from "../projects/set-project-scopes.js";

describe("a call that is verified over HTTP", () => {
  let server: TestServer;
  let place: Place;
  let asking: string;
  let live: Environment;
  let sandbox: Environment;
  beforeAll(async () => {
    server = await openServer();
    place = await makePlace(server.world);
  });
  afterAll(() => server.close());
  // Limits of their own for each test.
  beforeEach(async () => {
    ({ production: live, staging: sandbox } = await makeProject(server.world, place));
    const { secret } = await makeKey(server.world, place, reaching(live));
    asking = secret;
  });

  const as = () => server.world.contextFor(place.owner);
  const reaching = (environment: Environment): Partial<CreateKeyInput> => ({
    grants: [{ projectId: environment.projectId, environmentId: environment.id, permission: "WRITE" }],
    environmentKind: environment.kind,
  });
  const newKey = (environment: Environment, input: Partial<CreateKeyInput> = {}) =>
    makeKey(server.world, place, { ...reaching(environment), ...input });
  const newRule = (environment: Environment, input: Partial<CreateRuleInput> = {}) => {
    const terms = { name: "rule", per: "KEY", limit: 2, windowSeconds: 60, action: "ENFORCE" } as const;
    return createRule(as(), { environmentId: environment.id, ...terms, ...input });
  };
  const newBudget = (environment: Environment, input: Partial<CreateBudgetInput> = {}) => {
    const terms = { name: "budget", limit: 10, period: "DAY", action: "ENFORCE" } as const;
    return createBudget(as(), { environmentId: environment.id, ...terms, ...input });
  };

  /** The answer as whoever guards the environment gets it. */
  async function verify(environment: Environment, key: string, ask: object = {}) {
    const guard = environment === live ? asking : (await newKey(environment)).secret;
    const { status, json } = await server.send("POST", "/v1/verify", {
      headers: { "content-type": "application/json", authorization: `Bearer ${guard}` },
      body: JSON.stringify({ key, environment: environment.id, ...ask }),
    });
    expect(status).toBe(200);
    return json;
  }
  const codeOf = async (environment: Environment, key: string, ask: object = {}): Promise<string> =>
    (await verify(environment, key, ask)).code;

  test("LP-20: passes exactly as often in a window as its key's own limit says, of 200 calls at once", async () => {
    const { secret } = await newKey(live, { rateLimit: { limit: 60, windowSeconds: 3600 } });
    const answers = await Promise.all(Array.from({ length: 200 }, () => verify(live, secret)));
    expect(answers.filter(({ valid }) => valid)).toHaveLength(60);
    const refused = answers.find(({ valid }) => !valid);
    expect(refused).toMatchObject({ code: "RATE_LIMITED", message: "Rate limit exceeded", observed: [] });
    expect(refused.rateLimit).toMatchObject({ limit: 60, remaining: 0 });
  });

  test("is told how many calls are left with the limit that has the fewest", async () => {
    await newRule(live, { limit: 4, windowSeconds: 3600 });
    const { secret } = await newKey(live, { rateLimit: { limit: 9, windowSeconds: 60 } });
    await verify(live, secret);
    expect((await verify(live, secret)).rateLimit).toMatchObject({ limit: 4, remaining: 2 });
  });

  test("meets a rule, and what becomes of it, with the very next call", async () => {
    const { secret } = await newKey(live);
    expect(await codeOf(live, secret)).toBe("VALID");
    const rule = await newRule(live, { limit: 1 });
    expect([await codeOf(live, secret), await codeOf(live, secret)]).toEqual(["VALID", "RATE_LIMITED"]);
    await updateRule(as(), { id: rule.id, limit: 2 });
    expect([await codeOf(live, secret), await codeOf(live, secret)]).toEqual(["VALID", "RATE_LIMITED"]);
    await updateRule(as(), { id: rule.id, action: "OBSERVE" });
    expect(await verify(live, secret)).toMatchObject({ valid: true, observed: ["RATE_LIMITED"] });
    await updateRule(as(), { id: rule.id, action: "ENFORCE" });
    expect(await codeOf(live, secret)).toBe("RATE_LIMITED");
    await deleteRule(as(), { id: rule.id });
    expect(await codeOf(live, secret)).toBe("VALID");
  });

  test("is counted for its key, or for all keys of the environment together", async () => {
    const [one, other] = [await newKey(live), await newKey(live)];
    const codes = async () => [
      await codeOf(live, one.secret),
      await codeOf(live, one.secret),
      await codeOf(live, other.secret),
    ];
    const { id } = await newRule(live, { limit: 1 });
    expect(await codes()).toEqual(["VALID", "RATE_LIMITED", "VALID"]);
    await deleteRule(as(), { id });
    await newRule(live, { limit: 2, per: "ENVIRONMENT" });
    expect(await codes()).toEqual(["VALID", "VALID", "RATE_LIMITED"]);
  });

  test("is counted for its customer, however it names them, whatever the key", async () => {
    await newRule(live, { limit: 2, per: "CUSTOMER" });
    const { id } = await createCustomer(as(), { environmentId: live.id, externalId: "ada" });
    const [one, other] = [await newKey(live), await newKey(live)];
    expect(await codeOf(live, one.secret, { customer: "ada" })).toBe("VALID");
    expect(await codeOf(live, other.secret, { customer: id })).toBe("VALID");
    expect(await codeOf(live, one.secret, { customer: id })).toBe("RATE_LIMITED");
    expect(await codeOf(live, other.secret, { customer: "ada" })).toBe("RATE_LIMITED");
    expect(await codeOf(live, one.secret, { customer: "Ada" })).toBe("VALID");
    for (let call = 0; call < 3; call++) expect(await codeOf(live, one.secret)).toBe("VALID");
  });

  test("meets a rule about a scope only when it asks for this scope", async () => {
    const scopes = ["read:rules", "write:rules"];
    const input = scopes.map((name) => ({ name, includesAll: false }));
    await setProjectScopes(as(), { projectId: live.projectId, scopes: input });
    const { secret } = await newKey(live, {
      grants: [{ projectId: live.projectId, environmentId: live.id, permission: "READ", scopes }],
    });
    await newRule(live, { limit: 1, scope: "write:rules" });
    const ask = (...asked: string[]) => codeOf(live, secret, { scopes: asked });
    expect([await ask("write:rules"), await ask("read:rules", "write:rules")]).toEqual(["VALID", "RATE_LIMITED"]);
    expect([await ask(), await ask("read:rules")]).toEqual(["VALID", "VALID"]);
  });

  test("takes what it costs from a budget, and is refused whole when that isn't there", async () => {
    const budget = await newBudget(live, { limit: 10 });
    const { secret } = await newKey(live);
    const codes = [];
    for (const cost of [7, 4, 3, 1, 0]) codes.push(await codeOf(live, secret, { cost }));
    expect(codes).toEqual(["VALID", "BUDGET_EXCEEDED", "VALID", "BUDGET_EXCEEDED", "VALID"]);
    expect((await findSpending(as(), budget)).spent).toBe(10);
  });

  test("takes nothing from a budget when a rate limit refuses it, nor is it counted when a budget does", async () => {
    const budget = await newBudget(live, { limit: 100 });
    const { apiKey, secret } = await newKey(live, { rateLimit: { limit: 3, windowSeconds: 3600 } });
    const own = await newBudget(live, { name: "own", limit: 2, apiKeyId: apiKey.id });
    const codes = await Promise.all(Array.from({ length: 50 }, () => codeOf(live, secret)));
    expect(codes.filter((code) => code === "VALID")).toHaveLength(2);
    expect(codes.filter((code) => code === "BUDGET_EXCEEDED")).toHaveLength(48);
    const spent = async () => [(await findSpending(as(), budget)).spent, (await findSpending(as(), own)).spent];
    expect(await spent()).toEqual([2, 2]);
    expect((await verify(live, secret, { cost: 0 })).rateLimit).toMatchObject({ remaining: 0 });
    expect(await codeOf(live, secret, { cost: 5 })).toBe("RATE_LIMITED");
    expect(await spent()).toEqual([2, 2]);
  });

  test("that is refused for anything else counts nowhere", async () => {
    const budget = await newBudget(live);
    const { secret } = await newKey(live, { rateLimit: { limit: 1, windowSeconds: 3600 } });
    for (const ask of [{ permission: "MANAGE" }, { scopes: ["admin"] }]) await verify(live, secret, ask);
    expect((await findSpending(as(), budget)).spent).toBe(0);
    expect(await codeOf(live, secret)).toBe("VALID");
  });

  test("FG-18: in a TEST environment is never refused by a limit, and told what would have refused it elsewhere", async () => {
    await newRule(sandbox, { limit: 1 });
    await newBudget(sandbox, { limit: 2 });
    const { secret } = await newKey(sandbox, { rateLimit: { limit: 3, windowSeconds: 3600 } });
    const answers = [];
    for (let call = 0; call < 4; call++) answers.push(await verify(sandbox, secret));
    expect(answers.map(({ valid }) => valid)).toEqual([true, true, true, true]);
    expect(answers.map(({ observed }) => observed)).toEqual([
      [],
      ["RATE_LIMITED"],
      ["RATE_LIMITED", "BUDGET_EXCEEDED"],
      ["RATE_LIMITED", "BUDGET_EXCEEDED"],
    ]);
  });
});
