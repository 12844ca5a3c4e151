import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openServer, type TestServer } from "../../test/http.js";
import { makeKey, makePlace, type Place } from "../../test/keys.js";

describe("customers over GraphQL", () => {
  let server: TestServer;
  let place: Place;
  let headers: Record<string, string>;
  beforeAll(async () => {
    server = await openServer();
    place = await makePlace(server.world);
    headers = await bearerWith("MANAGE");
  });
  afterAll(() => server.close());

  async function bearerWith(permission: "READ" | "WRITE" | "MANAGE"): Promise<Record<string, string>> {
    const grants = [{ projectId: place.project.id, environmentId: place.staging.id, permission }];
    const { secret } = await makeKey(server.world, place, { environmentKind: "STAGING", grants });
    return { authorization: `Bearer ${secret}` };
  }

  const CREATE = `mutation($input: CreateCustomerInput!) {
    createCustomer(input: $input) { customer { id externalId name metadata createdAt environment { id } } }
  }`;
  const create = (input: object, as = headers) =>
    server.graphql(CREATE, { input: { environmentId: place.staging.id, ...input } }, as);

  test("are created, found by id, updated and deleted", async () => {
    const { json: made } = await create({ externalId: "acme", name: "Acme", metadata: { tier: 1 } });
    const { customer } = made.data.createCustomer;
    expect(customer).toEqual({
      id: expect.stringMatching(/^cus_/),
      externalId: "acme",
      name: "Acme",
      metadata: { tier: 1 },
      createdAt: server.world.clock.now().toISOString(),
      environment: { id: place.staging.id },
    });
    const node = async (id: string) => {
      const query = "query($id: ID!) { node(id: $id) { __typename id ... on Customer { externalId } } }";
      return (await server.graphql(query, { id }, headers)).json.data.node;
    };
    expect(await node(customer.id)).toEqual({ __typename: "Customer", id: customer.id, externalId: "acme" });

    const UPDATE =
      "mutation($input: UpdateCustomerInput!) { updateCustomer(input: $input) { customer { name metadata } } }";
    const update = async (changes: object) =>
      (await server.graphql(UPDATE, { input: { id: customer.id, ...changes } }, headers)).json.data.updateCustomer
        .customer;
    expect(await update({ metadata: { tier: 2 } })).toEqual({ name: "Acme", metadata: { tier: 2 } });
    expect(await update({ name: null })).toEqual({ name: null, metadata: { tier: 2 } });

    const DELETE = "mutation($input: DeleteCustomerInput!) { deleteCustomer(input: $input) { id } }";
    const remove = () => server.graphql(DELETE, { input: { id: customer.id } }, headers);
    expect((await remove()).json.data).toEqual({ deleteCustomer: { id: customer.id } });
    expect((await remove()).json.errors[0].extensions).toMatchObject({ code: "NOT_FOUND", status: 404 });
    expect(await node(customer.id)).toBeNull();
  });

  test("are listed in their environment, searched and counted", async () => {
    for (const externalId of ["list-1", "list-2", "other"]) await create({ externalId });
    const query = `query($id: ID!, $after: String) {
      environment(id: $id) {
        customers(first: 1, after: $after, search: "LIST-") {
          totalCount
          edges { cursor }
          nodes { externalId environment { slug } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }`;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { json } = await server.graphql(query, { id: place.staging.id, after }, headers);
      const { nodes, pageInfo, totalCount } = json.data.environment.customers;
      expect(totalCount).toBe(2);
      seen.push(nodes[0].externalId);
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(seen.sort()).toEqual(["list-1", "list-2"]);
  });

  test("are refused with the field, and a taken external id as such", async () => {
    await create({ externalId: "taken" });
    const refused = async (input: object, as = headers) => (await create(input, as)).json.errors[0].extensions;
    expect(await refused({ externalId: "taken" })).toEqual({
      code: "ALREADY_EXISTS",
      status: 409,
      field: "externalId",
    });
    expect(await refused({ externalId: "" })).toEqual({ code: "BAD_USER_INPUT", status: 400, field: "externalId" });
    expect(await refused({ externalId: "new" }, await bearerWith("READ"))).toEqual({ code: "FORBIDDEN", status: 403 });
    expect(await refused({ externalId: "new", environmentId: place.production.id })).toEqual({
      code: "NOT_FOUND",
      status: 404,
    });
  });
});
