import { afterEach, expect, jest, test } from "@jest/globals";
import { asCurl, bodyOf, sendRequest } from "./send-request";

const request = { document: "{ viewer { user { id } } }", variables: "", operationName: null };
const fetchBefore = globalThis.fetch;
const answerWith = (status: number, text: string) => {
  const fetch = jest.fn<typeof globalThis.fetch>(() =>
    Promise.resolve({ status, text: () => Promise.resolve(text) } as Response),
  );
  globalThis.fetch = fetch;
  return fetch;
};

afterEach(() => {
  globalThis.fetch = fetchBefore;
});

test("a request as the person carries the session and no key", async () => {
  const fetch = answerWith(200, '{"data":{"viewer":null}}');
  await sendRequest({ ...request, secret: null });
  expect(fetch).toHaveBeenCalledWith("/graphql", {
    method: "POST",
    credentials: "same-origin",
    cache: "no-store",
    headers: { "content-type": "application/json" },
    body: '{"query":"{ viewer { user { id } } }"}',
  });
});

test("a request with a key leaves the session out", async () => {
  const fetch = answerWith(200, "{}");
  await sendRequest({ ...request, secret: "clv_test_x" });
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({
    credentials: "omit",
    headers: { authorization: "Bearer clv_test_x" },
  });
});

test.each([
  ['{"data":{"a":1}}', '{\n  "data": {\n    "a": 1\n  }\n}', false],
  ['{"errors":[]}', '{\n  "errors": []\n}', true],
  ["<h1>Bad gateway</h1>", "<h1>Bad gateway</h1>", true],
])("an answer is shown whatever it is: %s", async (body, text, hasErrors) => {
  answerWith(502, body);
  expect(await sendRequest({ ...request, secret: null })).toMatchObject({ status: 502, text, hasErrors });
});

test.each([
  ["{", /^The variables aren’t JSON: /],
  ["[]", "The variables must be a JSON object, such as {}."],
  ["null", "The variables must be a JSON object, such as {}."],
])("variables that are none are never sent: %s", async (variables, message) => {
  const fetch = answerWith(200, "{}");
  await expect(sendRequest({ ...request, variables, secret: null })).rejects.toThrow(message);
  expect(fetch).not.toHaveBeenCalled();
});

test("a body has what there is", () => {
  expect(bodyOf({ document: "query A { __typename }", variables: '{"id":"x"}', operationName: "A" })).toEqual({
    query: "query A { __typename }",
    variables: { id: "x" },
    operationName: "A",
  });
});

test("a command is one word for a shell, whatever is in the document", () => {
  expect(asCurl("https://keys.example", { ...request, document: `{ a(b: "it's") }` })).toBe(
    [
      "curl -sS https://keys.example/graphql",
      '-H "Authorization: Bearer $CLAVIGER_KEY"',
      '-H "Content-Type: application/json"',
      String.raw`-d '{"query":"{ a(b: \"it'\''s\") }"}'`,
    ].join(" \\\n  "),
  );
});
