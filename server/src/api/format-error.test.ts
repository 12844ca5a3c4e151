import { describe, expect, test } from "@jest/globals";
import { ERROR_CODES, type ErrorCode } from "@claviger/shared/error-codes";
import { GraphQLError } from "graphql";
import { QueryFailedError } from "typeorm";
import { AppError } from "../platform/errors.js";
import { headersOf, toAppError, toGraphQLError, toRestBody } from "./format-error.js";

const driverError = (code: string): Error => Object.assign(new Error(`connect ${code} 10.0.0.7:3306`), { code });

describe("an error", () => {
  test.each(Object.keys(ERROR_CODES) as ErrorCode[])("%s has its status and its REST code", (code) => {
    const error = new AppError(code, "What went wrong");
    expect(toGraphQLError(error, "r1").extensions).toMatchObject({ code, status: ERROR_CODES[code].status });
    expect(toRestBody(error, "r1")).toMatchObject({
      error: ERROR_CODES[code].rest === "invalid_api_key" ? "Invalid API key" : "What went wrong",
      code: ERROR_CODES[code].rest,
      status: ERROR_CODES[code].status,
    });
  });

  test("carries its details and nothing of its cause", () => {
    const details = { field: "name", requiredScope: "write:rules", retryAfterSeconds: 7 };
    const error = new AppError("BAD_USER_INPUT", "No", details, new Error("secret"));
    expect(toGraphQLError(new GraphQLError("outer", { originalError: error, path: ["a"] }), "r1")).toEqual({
      message: "No",
      path: ["a"],
      extensions: { code: "BAD_USER_INPUT", status: 400, ...details },
    });
  });

  test("of a library quotes what was sent without the key in it", () => {
    const secret = "clv_live_oOIGECIwZBMwjJCVON0V9Cs89EFlpD2vTHKv";
    const error = new GraphQLError(`Variable "$input" got invalid value { key: "${secret}" }`, {
      extensions: { code: "BAD_USER_INPUT" },
    });
    expect(toGraphQLError(error, "r1").message).toBe('Variable "$input" got invalid value { key: "clv_live_oOIG…" }');
  });

  test.each(["ECONNREFUSED", "PROTOCOL_CONNECTION_LOST", "ER_SERVER_SHUTDOWN"])(
    "of a database that can't be reached (%s) says to try again, however deep it lies",
    (code) => {
      const failure = new QueryFailedError("SELECT secret", [], driverError(code));
      for (const error of [
        driverError(code),
        failure,
        new GraphQLError("x", { originalError: failure }),
        new Error("x", { cause: failure }),
      ]) {
        expect(toGraphQLError(error, "r1")).toEqual({
          message: "The service is not available right now. Try again.",
          extensions: { code: "SERVICE_UNAVAILABLE", status: 503, requestId: "r1" },
        });
      }
    },
  );

  test.each([new Error("secret"), new TypeError("secret"), "secret", null, undefined, 5, new GraphQLError("secret")])(
    "that nobody foresaw is masked: %p",
    (error) => {
      expect(toGraphQLError(error, "r1")).toEqual({
        message: "Internal server error",
        extensions: { code: "INTERNAL_SERVER_ERROR", status: 500, requestId: "r1" },
      });
    },
  );

  test("keeps its cause for the log", () => {
    const cause = new Error("the cause");
    expect(toAppError(new GraphQLError("x", { originalError: cause })).cause).toBe(cause);
  });

  test.each([
    ["UNAUTHENTICATED", {}, { "www-authenticate": "Bearer" }],
    ["INVALID_API_KEY", {}, { "www-authenticate": 'Bearer error="invalid_token"' }],
    ["API_KEY_EXPIRED", {}, { "www-authenticate": 'Bearer error="invalid_token"' }],
    [
      "INSUFFICIENT_SCOPE",
      { requiredScope: "write:rules" },
      { "www-authenticate": 'Bearer error="insufficient_scope", scope="write:rules"' },
    ],
    ["RATE_LIMITED", { retryAfterSeconds: 6.2 }, { "retry-after": "7" }],
    ["FORBIDDEN", {}, {}],
    ["NOT_FOUND", {}, {}],
  ] as const)("%s has the headers that belong to it", (code, details, headers) => {
    expect(headersOf(new AppError(code, "x", details))).toEqual(headers);
  });
});
