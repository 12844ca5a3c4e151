import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, coerceInputValue, Kind, parse, typeFromAST, validate, type GraphQLInputType } from "graphql";
import { mutationExamples, queryExamples, type Example } from "./examples";
import { exampleValues } from "./example-values";

const schema = buildSchema(readFileSync(new URL("../../../../server/schema.graphql", import.meta.url), "utf8"));
const place = { id: "org_1", slug: "acme" };
const queries = queryExamples(place, new Date("2026-01-08T00:00:00Z"));
const mutations = mutationExamples(schema, place);

test("every mutation of the API has an example with an input of its own, and nothing else has", () => {
  const names = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(mutations.map(({ id }) => id)).toEqual(names);
  expect(Object.keys(exampleValues("org_1")).toSorted()).toEqual(names.toSorted());
});

test("no two examples share an address", () => {
  const ids = [...queries, ...mutations].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each([...queries, ...mutations].map((example) => [example.id, example] as const))("%s", (_id, example) => {
  test("is a document that the API takes", () => {
    expect(validate(schema, parse(example.document))).toEqual([]);
  });

  test("has the variables that it declares", () => {
    expect(problemsOf(example)).toEqual([]);
  });
});

test("a mutation's example asks for the answer's own fields and for what tells the things in it", () => {
  expect(mutations.find(({ id }) => id === "rotateApiKey")).toEqual({
    id: "rotateApiKey",
    label: "rotateApiKey",
    document: `mutation RotateApiKey($input: RotateApiKeyInput!) {
  rotateApiKey(input: $input) {
    apiKey {
      expiresAt
      id
      name
      start
      status
    }
    previousSecretRetiresAt
    secret
  }
}`,
    variables: { input: { id: "key_…", gracePeriodSeconds: 86_400 } },
  });
});

function problemsOf({ document, variables }: Example): string[] {
  const [operation] = parse(document).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return ["no operation"];
  const declared = operation.variableDefinitions ?? [];
  const problems = Object.keys(variables)
    .filter((name) => !declared.some(({ variable }) => variable.name.value === name))
    .map((name) => `$${name} isn't declared`);
  for (const { variable, type } of declared) {
    const inputType = typeFromAST(schema, type as never) as unknown as GraphQLInputType;
    coerceInputValue(variables[variable.name.value], inputType, (path, _value, error) => {
      problems.push(`${variable.name.value}.${path.join(".")}: ${error.message}`);
    });
  }
  return problems;
}
