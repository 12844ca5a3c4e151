import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { expect, test } from "@jest/globals";
import { describeError, fieldErrors, hasCode } from "./errors";

const refusal = (message: string, extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message, extensions }] });
const answer = (status: number, bodyText: string) =>
  new ServerError("refused", { response: new Response(null, { status }), bodyText });

test("a refusal is told in the server's words, with its code and field", () => {
  const error = refusal("Name is taken", { code: "ALREADY_EXISTS", field: "name" });
  expect(describeError(error)).toMatchObject({ message: "Name is taken", code: "ALREADY_EXISTS", field: "name" });
  expect(hasCode(error, "ALREADY_EXISTS")).toBe(true);
  expect(hasCode(error, "CONFLICT")).toBe(false);
});

test("an internal error shows its request id and nothing of its message", () => {
  const description = describeError(
    refusal("ER_LOCK on table user", { code: "INTERNAL_SERVER_ERROR", requestId: "req_1" }),
  );
  expect(description.requestId).toBe("req_1");
  expect(description.message).not.toContain("ER_LOCK");
});

test("a refusal before the document is read counts like any other", () => {
  const body = JSON.stringify({ errors: [{ message: "Slow down", extensions: { code: "RATE_LIMITED" } }] });
  expect(describeError(answer(429, body))).toMatchObject({ message: "Slow down", code: "RATE_LIMITED" });
});

test.each([
  [answer(502, "<html>Bad gateway</html>"), /status 502/],
  [answer(403, "no"), /refused.*status 403/],
  [new TypeError("Failed to fetch"), /can’t be reached/],
  [new Error("x is undefined"), /went wrong/],
])("whatever else fails has a sentence for people (%#)", (error, sentence) => {
  expect(describeError(error).message).toMatch(sentence);
});

test.each([
  ["name", ["name"], { name: "Wrong" }],
  ["input.name", ["name"], { name: "Wrong" }],
  ["grants.0.projectId", ["name", "grants"], { grants: "Wrong" }],
  ["nameless", ["name"], {}],
  ["other", ["name"], {}],
])("an error about %s goes beside its field among %j", (field, fields, expected) => {
  expect(fieldErrors(refusal("Wrong", { code: "BAD_USER_INPUT", field }), fields)).toEqual(expected);
});

test("no error, or one without a field, goes beside none", () => {
  expect(fieldErrors(null, ["name"])).toEqual({});
  expect(fieldErrors(refusal("No", { code: "FORBIDDEN" }), ["name"])).toEqual({});
});

test("in English the server's more exact words stay", () => {
  const said = "The Free plan includes 3 active keys: revoke one first";
  expect(describeError(refusal(said, { code: "ACTIVE_KEY_LIMIT_REACHED" })).message).toBe(said);
});
