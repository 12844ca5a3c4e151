import { describe, expect, test } from "@jest/globals";
import { readGraphqlRequest } from "./graphql-request.js";

describe("a body asks of GraphQL", () => {
  const nothing = { query: undefined, operationName: undefined, variables: undefined, extensions: undefined };
  test.each([
    [{ query: "{ a }" }, { query: "{ a }" }],
    [
      { query: "{ a }", operationName: "", variables: {}, extensions: {} },
      { query: "{ a }", operationName: "", variables: {}, extensions: {} },
    ],
    [{ query: "{ a }", operationName: null, variables: null, extensions: null }, { query: "{ a }" }],
    [{ query: "", variables: { a: 1 } }, { variables: { a: 1 } }],
    [{ query: null, operationName: "A" }, { operationName: "A" }],
    [{ query: 0, other: 1 }, {}],
  ])("what it says, and nothing where it says nothing: %j", (body, said) => {
    expect(readGraphqlRequest(body)).toStrictEqual({ ...nothing, ...said });
  });

  test.each([
    [undefined, "POST body missing"],
    [null, "POST body missing"],
    ["{ a }", "POST body missing"],
    [5, "POST body missing"],
    [{}, "POST body missing"],
    [[], "batching"],
    [[{ query: "{ a }" }], "batching"],
    [{ query: 5 }, "must be strings"],
    [{ query: ["{ a }"] }, "must be strings"],
    [{ query: { kind: "Document" } }, "must be strings"],
    [{ query: "{ a }", variables: "{}" }, "`variables`"],
    [{ query: "{ a }", variables: [] }, "`variables`"],
    [{ query: "{ a }", variables: false }, "`variables`"],
    [{ query: "{ a }", extensions: "" }, "`extensions`"],
    [{ query: "{ a }", extensions: [] }, "`extensions`"],
    [{ query: "{ a }", operationName: 5 }, "`operationName`"],
    [{ query: "{ a }", operationName: {} }, "`operationName`"],
  ])("nothing that could be mistaken: %j", (body, message) => {
    const read = (): unknown => readGraphqlRequest(body);
    expect(read).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT", message: expect.stringContaining(message) }),
    );
  });
});
