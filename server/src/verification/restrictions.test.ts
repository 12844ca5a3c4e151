import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openServer, type TestServer } from "../../test/http.js";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { createCustomer } from "../customers/create-customer.js";
import type { Customer } from "../customers/customer.entity.js";
import type { CreateKeyInput } from "../keys/create-key.js";
import { updateKey } from "../keys/update-key.js";
import type { Environment } from "../projects/environment.entity.js";

let server: TestServer;
let place: Place;
let guard: string;
let acme: Customer;
let globex: Customer;
beforeAll(async () => {
  server = await openServer();
  place = await makePlace(server.world);
  acme = await customerIn(place.staging, "acme");
  globex = await customerIn(place.staging, "globex");
  guard = (await make()).secret;
});
afterAll(() => server.close());

const as = () => server.world.contextFor(place.owner);
const customerIn = ({ id: environmentId }: Environment, externalId: string): Promise<Customer> =>
  createCustomer(as(), { environmentId, externalId });
const make = (input: Partial<CreateKeyInput> = {}) =>
  makeKey(server.world, place, {
    environmentKind: "STAGING",
    grants: [{ projectId: place.project.id, permission: "WRITE" }],
    ...input,
  });
const json = { "content-type": "application/json" };
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

/** Asks over REST, as a guard does. */
async function verify(key: string, ask: object = {}) {
  const body = JSON.stringify({ key, environment: place.staging.id, ...ask });
  const answer = await server.send("POST", "/v1/verify", { headers: { ...json, ...bearer(guard) }, body });
  return { status: answer.status, ...answer.json };
}

describe("a key bound to customers (LP-26)", () => {
  test("may act for each of them, by either id, and for nobody else", async () => {
    const { secret } = await make({ customerIds: [acme.id, globex.id] });
    for (const customer of ["acme", acme.id, "globex", globex.id, " acme "]) {
      expect([customer, (await verify(secret, { customer })).code]).toEqual([customer, "VALID"]);
    }
    const other = await customerIn(place.staging, "initech");
    const elsewhere = await customerIn(place.development, "acme");
    for (const customer of ["ACME", "acm", "initech", other.id, elsewhere.id, "nobody knows"]) {
      expect([customer, (await verify(secret, { customer })).code]).toEqual([customer, "CUSTOMER_NOT_ALLOWED"]);
    }
  });

  test("is refused for a call that names nobody, and says so", async () => {
    const { secret } = await make({ customerIds: [acme.id] });
    expect(await verify(secret)).toMatchObject({
      status: 200,
      valid: false,
      code: "CUSTOMER_NOT_ALLOWED",
      message: "The key may act for certain customers only, and the call names none",
    });
    expect((await verify(secret, { customer: "globex" })).message).toBe("The key may not act for this customer");
  });

  test("tells the guard for whom it is, by the organization's own ids and in this environment", async () => {
    const { secret } = await make({ customerIds: [globex.id, acme.id] });
    expect((await verify(secret, { customer: "acme" })).customers).toEqual(["globex", "acme"]);
    expect((await verify((await make()).secret)).customers).toEqual([]);
  });

  test("is for others as soon as it was changed", async () => {
    const { apiKey, secret } = await make({ customerIds: [acme.id] });
    expect((await verify(secret, { customer: "acme" })).code).toBe("VALID");
    await updateKey(as(), { id: apiKey.id, customerIds: [globex.id] });
    expect((await verify(secret, { customer: "acme" })).code).toBe("CUSTOMER_NOT_ALLOWED");
    await updateKey(as(), { id: apiKey.id, customerIds: [] });
    expect((await verify(secret)).code).toBe("VALID");
  });

  test("may ask Claviger's own API, which is for no customer", async () => {
    const { secret } = await make({ customerIds: [acme.id] });
    expect(
      (await server.graphql("{ viewer { apiKey { customers { externalId } } } }", {}, bearer(secret))).json,
    ).toEqual({
      data: { viewer: { apiKey: { customers: [{ externalId: "acme" }] } } },
    });
  });
});

describe("a key for any customer", () => {
  test("may act for one whom Claviger doesn't know: the organization need not tell it of all", async () => {
    const { secret } = await make();
    for (const customer of ["acme", "nobody knows", "東京"])
      expect((await verify(secret, { customer })).code).toBe("VALID");
  });

  test.each(["", " ", "a\u0000b", "a\nb", "x".repeat(201)])("is asked about no customer like %j", async (customer) => {
    const { secret } = await make();
    expect(await verify(secret, { customer })).toMatchObject({ status: 400, code: "bad_request" });
  });
});

describe("a key bound to addresses", () => {
  test.each([
    ["192.0.2.77", "VALID"],
    ["::ffff:192.0.2.77", "VALID"],
    ["2001:0DB8:0:0::0009", "VALID"],
    ["192.0.3.1", "IP_NOT_ALLOWED"],
    ["2001:db8:1::1", "IP_NOT_ALLOWED"],
  ])("asked about from %s is %s", async (ip, code) => {
    const { secret } = await make({ allowedIps: ["192.0.2.0/24", "2001:db8::/48"] });
    expect((await verify(secret, { ip })).code).toBe(code);
  });

  test("is refused where nobody says from where, and says so: the guard's own address doesn't count", async () => {
    const { secret } = await make({ allowedIps: ["192.0.2.0/24", "127.0.0.1"] });
    expect(await verify(secret)).toMatchObject({
      code: "IP_NOT_ALLOWED",
      message: "The key may be used from certain addresses only, and the call's is not known",
    });
    expect((await verify(secret, { ip: "198.51.100.1" })).message).toBe("The key may not be used from this address");
  });

  test("is refused before its customers, permission and scopes are looked at", async () => {
    const { secret } = await make({ allowedIps: ["192.0.2.0/24"], customerIds: [acme.id] });
    const ask = { customer: "globex", permission: "MANAGE", scopes: ["a"] };
    expect((await verify(secret, ask)).code).toBe("IP_NOT_ALLOWED");
    expect((await verify(secret, { ...ask, ip: "192.0.2.1" })).code).toBe("CUSTOMER_NOT_ALLOWED");
    expect((await verify(secret, { ...ask, ip: "192.0.2.1", customer: "acme" })).code).toBe("INSUFFICIENT_PERMISSION");
  });

  test.each(["", "x", "192.0.2.1/24", "192.0.2.256", "1"])(
    "asked about from %j is a mistake of the guard's",
    async (ip) => {
      for (const { secret } of [await make(), await make({ allowedIps: ["192.0.2.0/24"] })]) {
        expect(await verify(secret, { ip })).toMatchObject({ status: 400, code: "bad_request" });
      }
      const query = "mutation($input: VerifyApiKeyInput!) { verifyApiKey(input: $input) { code } }";
      const input = { secret: guard, environmentId: place.staging.id, ipAddress: ip };
      const { json: answer } = await server.graphql(query, { input }, bearer(guard));
      expect(answer.errors[0].extensions).toMatchObject({ code: "BAD_USER_INPUT", field: "ipAddress" });
    },
  );

  const VIEWER = "{ viewer { apiKey { id allowedIps } } }";
  test("asks Claviger's own API from there alone: 403 elsewhere, on every surface", async () => {
    const { secret } = await make({ allowedIps: ["192.0.2.0/24"] });
    const refused = await server.graphql(VIEWER, {}, bearer(secret));
    expect(refused.status).toBe(403);
    expect(refused.json.errors[0]).toMatchObject({
      message: "The key may not be used from this address",
      extensions: { code: "IP_NOT_ALLOWED", status: 403 },
    });
    const body = JSON.stringify({ key: guard, environment: place.staging.id });
    const asGuard = await server.send("POST", "/v1/verify", { headers: { ...json, ...bearer(secret) }, body });
    expect(asGuard.status).toBe(403);
    expect(asGuard.json).toEqual({
      error: "The key may not be used from this address",
      code: "ip_not_allowed",
      status: 403,
    });

    const here = await make({ allowedIps: ["127.0.0.1"] });
    const { json: answer } = await server.graphql(VIEWER, {}, bearer(here.secret));
    expect(answer.data.viewer.apiKey).toEqual({ id: here.apiKey.id, allowedIps: ["127.0.0.1"] });
  });
});

describe("over GraphQL", () => {
  const CREATE = `mutation($input: CreateApiKeyInput!) {
    createApiKey(input: $input) { apiKey { id rateLimit { limit windowSeconds } allowedIps customers { id externalId } } }
  }`;
  const UPDATE = `mutation($input: UpdateApiKeyInput!) {
    updateApiKey(input: $input) { apiKey { rateLimit { limit windowSeconds } allowedIps customers { id } } }
  }`;

  test("a key is made, shown and changed with its restrictions", async () => {
    const { secret } = await make({
      grants: [{ projectId: place.project.id, environmentId: place.staging.id, permission: "MANAGE" }],
    });
    const grants = [{ projectId: place.project.id, environmentId: place.staging.id, permission: "READ" }];
    const input = {
      organizationId: place.organization.id,
      name: "Over GraphQL",
      environmentKind: "STAGING",
      grants,
      rateLimit: { limit: 100, windowSeconds: 60 },
      allowedIps: ["192.0.2.1/32"],
      customerIds: [acme.id],
    };
    const { json: made } = await server.graphql(CREATE, { input }, bearer(secret));
    const { apiKey } = made.data.createApiKey;
    expect(apiKey).toEqual({
      id: apiKey.id,
      rateLimit: { limit: 100, windowSeconds: 60 },
      allowedIps: ["192.0.2.1"],
      customers: [{ id: acme.id, externalId: "acme" }],
    });
    const change = async (changes: object) => {
      const { json: changed } = await server.graphql(UPDATE, { input: { id: apiKey.id, ...changes } }, bearer(secret));
      return changed.data.updateApiKey.apiKey;
    };
    expect(await change({ name: "Kept", allowedIps: null })).toMatchObject({ allowedIps: ["192.0.2.1"] });
    expect(await change({ rateLimit: null, allowedIps: [], customerIds: [] })).toEqual({
      rateLimit: null,
      allowedIps: [],
      customers: [],
    });
  });

  test("who may only verify a key sees those of its customers that lie where they look", async () => {
    const other = await customerIn(place.development, "unseen");
    await server.world.dataSource.manager.update(
      "organization",
      { id: place.organization.id },
      {
        environmentBinding: "MULTI",
      },
    );
    const { secret } = await make({
      environmentKind: null,
      grants: [place.staging, place.development].map(({ id, projectId }) => ({
        projectId,
        environmentId: id,
        permission: "READ" as const,
      })),
      customerIds: [other.id, acme.id],
    });
    const { secret: asking } = await make({
      grants: [{ projectId: place.project.id, environmentId: place.staging.id, permission: "READ" }],
    });
    const query =
      "mutation($input: VerifyApiKeyInput!) { verifyApiKey(input: $input) { code apiKey { customers { externalId } } } }";
    const input = { secret, environmentId: place.staging.id, customer: "acme" };
    const { json: answer } = await server.graphql(query, { input }, bearer(asking));
    expect(answer.data.verifyApiKey).toEqual({ code: "VALID", apiKey: { customers: [{ externalId: "acme" }] } });
    const body = JSON.stringify({ key: secret, environment: place.staging.id, customer: "acme" });
    const rest = await server.send("POST", "/v1/verify", { headers: { ...json, ...bearer(asking) }, body });
    expect(rest.json.customers).toEqual(["acme"]);
  });
});
