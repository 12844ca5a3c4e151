import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { signUpUser } from "../../test/people.js";
import { openServer, type TestServer } from "../../test/http.js";
import { makeKey } from "../../test/keys.js";
import { makeOrganization, makeProject } from "../../test/places.js";

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const FIELDS =
  "__typename id sequence at action actorKind actorId actorLabel targetId targetLabel ipAddress changes hash";

test("the audit log, an event by its id and a key's activity are asked for over GraphQL", async () => {
  const owner = await signUpUser(server.world);
  const owned = await makeOrganization(server.world, owner);
  await makeProject(server.world, owned);
  const { apiKey, secret } = await makeKey(server.world, owned, { organizationAccess: "READ" });
  const ask = (query: string) => server.graphql(query, {}, { authorization: `Bearer ${secret}` });

  const answer = await ask(
    `{ viewer { apiKey { activity(first: 1) { nodes { action targetId } totalCount } }
        organizations { nodes { auditEvents(first: 2, filter: { actions: ["project.created", "api_key.created"] })
          { totalCount pageInfo { hasNextPage } edges { cursor node { ${FIELDS} } } } } } } }`,
  );
  expect(answer.json.errors).toBeUndefined();
  const { viewer } = answer.json.data;
  expect(viewer.apiKey.activity).toEqual({
    nodes: [{ action: "api_key.created", targetId: apiKey.id }],
    totalCount: 1,
  });
  const { edges, totalCount, pageInfo } = viewer.organizations.nodes[0].auditEvents;
  expect({ totalCount, pageInfo }).toEqual({ totalCount: 2, pageInfo: { hasNextPage: false } });
  expect(edges[0].node).toMatchObject({ action: "api_key.created", actorKind: "USER", sequence: 3 });
  expect(edges[0].node.hash).toMatch(/^[0-9a-f]{64}$/);

  const node = await ask(`{ node(id: "${edges[1].node.id}") { ... on AuditEvent { ${FIELDS} } } }`);
  expect(node.json.data.node).toEqual(edges[1].node);
  expect(answer.text + node.text).not.toContain(secret);
});

test("a key without organization access is FORBIDDEN to ask for the audit log", async () => {
  const { secret } = await makeKey(server.world, await makeOrganization(server.world));
  const query = "{ viewer { organizations { nodes { auditEvents { totalCount } } } } }";
  const answer = await server.graphql(query, {}, { "x-api-key": secret });
  expect(answer.json.errors[0].extensions).toMatchObject({ code: "FORBIDDEN", status: 403 });
});
