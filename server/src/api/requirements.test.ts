import { describe, expect, test } from "@jest/globals";
import { buildSchema, extendSchema, parse } from "graphql";
import { requireNamedRequirements } from "./requirements.js";
import { createSchema } from "./schema.js";

describe("what the schema offers", () => {
  test("names what it requires, all of it", async () => {
    requireNamedRequirements(await createSchema());
  });

  test.each([
    ["a query", "extend type Query { secrets: String }", "Query.secrets names nothing that it requires"],
    ["a mutation", "extend type Mutation { dropAll: String }", "Mutation.dropAll names nothing that it requires"],
    [
      "a field with arguments",
      "extend type Project { secrets(first: Int): String }",
      "Project.secrets names nothing that it requires",
    ],
    ["a type", "type Vault { id: ID } extend type Project { vault: Vault }", "Vault names nothing that it requires"],
  ])("is refused as a whole when %s names nothing", async (_, addition, problem) => {
    const schema = extendSchema(await createSchema(), parse(addition));
    expect(() => requireNamedRequirements(schema)).toThrow(problem);
  });

  test("is refused when a requirement has outlived what it was for", () => {
    const little = buildSchema("type Query { viewer: String }");
    expect(() => requireNamedRequirements(little)).toThrow("A requirement is named for Query.plans");
  });
});
