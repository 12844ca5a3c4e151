import assert from "node:assert/strict";
import { test } from "node:test";
import { compareWithContract, readAbsent } from "./contract.mjs";

const CONTRACT = `
  type Query { key(id: ID!, at: String): Key, usage: Usage! }
  type Key { name: String!, status: Status!, limit: Int }
  enum Status { ACTIVE REVOKED PAUSED }
  type Usage { count: Int! }
`;

const ABSENT = ["Query.usage", "Query.key(at:)", "Key.limit", "Status.PAUSED"];

const SERVER = `
  type Query { key(id: ID!): Key }
  type Key { name: String!, status: Status! }
  enum Status { ACTIVE REVOKED }
`;

function compare(schema, absent = ABSENT) {
  return compareWithContract(CONTRACT, absent, schema);
}

test("a server with exactly the built part agrees with the contract", () => {
  assert.deepEqual(compare(SERVER), []);
});

test("a server may have more than the contract", () => {
  assert.deepEqual(compare(SERVER.replace("name: String!", "name: String!, extra: Int")), []);
});

test("a field, type or value that is missing breaks the contract", () => {
  assert.match(compare(SERVER.replace("name: String!, ", "")).join(), /Key\.name was removed/);
  assert.match(compare(SERVER.replace(" REVOKED", "")).join(), /REVOKED was removed/);
  assert.match(compare(SERVER, ABSENT.slice(1)).join(), /Usage was removed/);
});

test("a changed type or a new required argument breaks the contract", () => {
  assert.match(compare(SERVER.replace("name: String!", "name: String")).join(), /Key\.name changed type/);
  assert.match(compare(SERVER.replace("id: ID!", "id: ID!, by: ID!")).join(), /required arg by/);
});

test("what is listed as absent has to be absent on the server", () => {
  assert.match(
    compare(SERVER.replace("name: String!", "name: String!, limit: Int")).join(),
    /Key\.limit .*take it off/,
  );
});

test("what is listed as absent has to exist in the contract", () => {
  assert.match(compare(SERVER, [...ABSENT, "Key.colour"]).join(), /Key\.colour .*no such coordinate/);
});

test("the list of what is absent has one coordinate a line, and comments", () => {
  assert.deepEqual(readAbsent("# why\nQuery.plans\n\n  Key.limit # later\n"), ["Query.plans", "Key.limit"]);
});
