import type { GraphQLRequest } from "@apollo/server";
import { AppError } from "../platform/errors.js";

/** What a body asks of GraphQL. Each of its parts may be left out or null, which Apollo has a word for where it matters. */
export function readGraphqlRequest(body: unknown): GraphQLRequest {
  if (Array.isArray(body)) throw malformed("Operation batching disabled.");
  if (!isRecord(body) || Object.keys(body).length === 0) {
    throw malformed("POST body missing, invalid Content-Type, or JSON object has no keys.");
  }
  const { query, operationName, variables, extensions } = body;
  if (query && typeof query !== "string") throw malformed("GraphQL queries must be strings.");
  if (!isAbsent(variables) && !isRecord(variables)) throw wrongType("variables", "an object");
  if (!isAbsent(extensions) && !isRecord(extensions)) throw wrongType("extensions", "an object");
  if (!isAbsent(operationName) && typeof operationName !== "string") throw wrongType("operationName", "a string");
  return {
    query: query || undefined,
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
    extensions: extensions ?? undefined,
  } as GraphQLRequest;
}

const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const wrongType = (name: string, type: string): AppError =>
  malformed(`\`${name}\` in a POST body must be ${type} if provided.`);

const malformed = (message: string): AppError => new AppError("BAD_USER_INPUT", message);
