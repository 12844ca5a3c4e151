import { describe, expect, test } from "@jest/globals";
import { buildSchema, getIntrospectionQuery, parse, validate, type GraphQLError } from "graphql";
import { documentLimits } from "./document-limits.js";

const schema = buildSchema(`
  type Query { a: Query value: Int }
  type Mutation { signIn: Int signUp: Int changePassword: Int other: Int }
`);

const problems = (document: string): readonly GraphQLError[] => validate(schema, parse(document), [documentLimits]);
const messages = (document: string): string[] => problems(document).map(({ message }) => message);
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");
const deep = (levels: number): string => `${"a { ".repeat(levels - 1)}value${" }".repeat(levels - 1)}`;

describe("a document", () => {
  test.each([
    ["15 levels deep", `{ ${deep(15)} }`],
    ["30 aliases", `{ a { ${times(30, (index) => `x${index}: value`)} } }`],
    ["10 fields at its root", `{ ${times(10, () => "value")} }`],
    ["each field that takes a password once", "mutation { signIn signUp changePassword }"],
    ["a query's field of that name twice", "{ a { a { value } } }"],
    ["many fields below its root", `{ a { ${times(500, () => "value")} } }`],
  ])("may have %s", (_, document) => {
    expect(messages(document)).toEqual([]);
  });

  test.each([
    ["16 levels", `{ ${deep(16)} }`, "The document is more than 15 levels deep"],
    ["31 aliases", `{ a { ${times(31, (index) => `x${index}: value`)} } }`, "The document has more than 30 aliases"],
    ["11 fields at its root", `{ ${times(11, () => "value")} }`, "The document has more than 10 fields at its root"],
    ["signIn twice", "mutation { a: signIn b: signIn }", "signIn may stand only once in a document"],
    [
      "signUp in two operations",
      "mutation A { signUp } mutation B { signUp }",
      "signUp may stand only once in a document",
    ],
    [
      "changePassword through a fragment that is spread twice",
      "mutation { ...F ... { ...F } } fragment F on Mutation { changePassword }",
      "changePassword may stand only once in a document",
    ],
  ])("may not have %s", (_, document, message) => {
    expect(messages(document)).toEqual([message]);
  });

  test("counts a fragment as often as it is spread", () => {
    const fragment = "fragment F on Query { x: value y: value z: value }";
    expect(messages(`{ a { ${times(10, () => "...F")} } } ${fragment}`)).toEqual([]);
    expect(messages(`{ a { ${times(11, () => "...F")} } } ${fragment}`)).toEqual([
      "The document has more than 30 aliases",
    ]);
    expect(messages(`{ ${times(4, () => "...F")} } ${fragment}`)).toEqual([
      "The document has more than 10 fields at its root",
    ]);
  });

  test("reaches its depth through fragments too", () => {
    expect(messages(`{ a { ...F } } fragment F on Query { ${deep(14)} }`)).toEqual([]);
    expect(messages(`{ a { ...F } } fragment F on Query { ${deep(15)} }`)).toHaveLength(1);
  });

  test("is measured at once where fragments double 60 times, and where one contains itself", () => {
    const doubling = times(60, (index) => `fragment F${index} on Query { a { ...F${index + 1} ...F${index + 1} } }`);
    const started = performance.now();
    expect(messages(`{ ...F0 } ${doubling} fragment F60 on Query { x: value }`)).toHaveLength(2);
    expect(messages("{ ...F } fragment F on Query { a { ...F } }")).toEqual([]);
    expect(performance.now() - started).toBeLessThan(200);
  });

  test("may be the introspection query that every tool sends", () => {
    expect(messages(getIntrospectionQuery())).toEqual([]);
    expect(
      messages(
        getIntrospectionQuery({
          specifiedByUrl: true,
          directiveIsRepeatable: true,
          schemaDescription: true,
          inputValueDeprecation: true,
          oneOf: true,
        }),
      ),
    ).toEqual([]);
  });
});
