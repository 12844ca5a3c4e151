import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from "graphql";
import { openServer, type TestServer } from "../../test/http.js";
import { createSchema } from "./schema.js";

/** What anybody may ask without saying who they are. */
const OPEN = new Set(["installation", "viewer", "plans", "signUp", "signIn"]);

/** A value of the right type that means nothing. */
function sample(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (!isInputObjectType(nullable)) return { Int: 1, Boolean: true }[getNamedType(nullable).name] ?? "x";
  const fields = Object.values(nullable.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(fields.map(({ name, type: inner }) => [name, sample(inner)]));
}

function documentFor(operation: string, { name, args, type }: GraphQLField<unknown, unknown>) {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(", ");
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  const inParentheses = (text: string): string => (text === "" ? "" : `(${text})`);
  const selection = isLeafType(getNamedType(type)) ? "" : "{ __typename }";
  return {
    query: `${operation}${inParentheses(declared)} { ${name}${inParentheses(given)} ${selection} }`,
    variables: Object.fromEntries(args.map((arg) => [arg.name, sample(arg.type)])),
  };
}

const schema = await createSchema();
const fieldsOf = (operation: "query" | "mutation") => {
  const root = operation === "query" ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {}).map((field) => [operation, field.name, field] as const);
};
const closed = [...fieldsOf("query"), ...fieldsOf("mutation")].filter(([, name]) => !OPEN.has(name));

describe("who says nothing of themselves", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openServer();
  });
  afterAll(() => server.close());

  test.each(closed)("may not %s %s", async (operation, _, field) => {
    const { query, variables } = documentFor(operation, field);
    expect(await server.graphql(query, variables)).toMatchObject({
      status: 401,
      json: { errors: [{ extensions: { code: "UNAUTHENTICATED", status: 401 } }] },
    });
  });
});
