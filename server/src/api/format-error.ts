import { ERROR_CODES, type ErrorCode } from "@claviger/shared/error-codes";
import { GraphQLError, isValueNode, Kind, type GraphQLFormattedError } from "graphql";
import { hideKeys } from "../platform/clean-text.js";
import { isUnreachable } from "../platform/database/errors.js";
import { AppError, payloadTooLarge } from "../platform/errors.js";

const LONGEST_MESSAGE = 300;

/** What libraries call their refusals, in our words. Their messages were written for whoever asks. */
const CODES_OF_LIBRARIES: Record<string, ErrorCode> = {
  BAD_REQUEST: "BAD_USER_INPUT",
  BAD_USER_INPUT: "BAD_USER_INPUT",
  PERSISTED_QUERY_NOT_SUPPORTED: "BAD_USER_INPUT",
  GRAPHQL_PARSE_FAILED: "GRAPHQL_PARSE_FAILED",
  GRAPHQL_VALIDATION_FAILED: "GRAPHQL_VALIDATION_FAILED",
  OPERATION_RESOLUTION_FAILURE: "GRAPHQL_VALIDATION_FAILED",
  FST_ERR_CTP_BODY_TOO_LARGE: "PAYLOAD_TOO_LARGE",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "UNSUPPORTED_MEDIA_TYPE",
};

/** The one mapping of everything that can be thrown. What nobody foresaw is masked and keeps its cause for the log. */
export function toAppError(error: unknown): AppError {
  const chain = causesOf(error);
  const known = chain.find((link) => link instanceof AppError);
  if (known) return withField(known, error);
  if (chain.some(isUnreachable)) {
    return new AppError("SERVICE_UNAVAILABLE", "The service is not available right now. Try again.", {}, chain.at(-1));
  }
  return fromLibrary(error) ?? new AppError("INTERNAL_SERVER_ERROR", "Internal server error", {}, chain.at(-1));
}

/** An error as a GraphQL answer carries it. Where it happened comes from the original, what is told from `toAppError`. */
export function toGraphQLError(error: unknown, requestId: string | null): GraphQLFormattedError {
  const { code, status, message, details } = toAppError(error);
  const { locations, path }: Partial<GraphQLFormattedError> = error instanceof GraphQLError ? error.toJSON() : {};
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, status, ...details, ...(status >= 500 && requestId ? { requestId } : {}) },
  };
}

/** An error as a REST answer carries it. A key that is missing is answered word for word like one that is invalid. */
export function toRestBody({ code, status, message }: AppError, requestId: string) {
  const { rest } = ERROR_CODES[code];
  const error = rest === "invalid_api_key" ? "Invalid API key" : message;
  return { error, code: rest, status, ...(status >= 500 ? { requestId } : {}) };
}

/** The headers that go with a refusal of the whole request. */
export function headersOf({ code, status, details }: AppError): Record<string, string> {
  const headers: Record<string, string> = {};
  if (status === 401) headers["www-authenticate"] = NO_TOKEN.has(code) ? "Bearer" : 'Bearer error="invalid_token"';
  if (code === "INSUFFICIENT_SCOPE") {
    headers["www-authenticate"] = `Bearer error="insufficient_scope", scope="${details.requiredScope ?? ""}"`;
  }
  if (details.retryAfterSeconds !== undefined) headers["retry-after"] = String(Math.ceil(details.retryAfterSeconds));
  return headers;
}

/** Refusals of who sent no key: an invalid token would not be the reason. */
const NO_TOKEN = new Set<ErrorCode>(["UNAUTHENTICATED", "INVALID_CREDENTIALS"]);

function fromLibrary(error: unknown): AppError | null {
  if (error instanceof GraphQLError) return fromGraphQL(error);
  if (!(error instanceof Error)) return null;
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  const known = CODES_OF_LIBRARIES[code ?? ""];
  if (known === "PAYLOAD_TOO_LARGE") return payloadTooLarge();
  if (known) return new AppError(known, error.message);
  const isRefusal = statusCode !== undefined && statusCode >= 400 && statusCode < 500;
  return isRefusal ? new AppError("BAD_USER_INPUT", "The request is malformed") : null;
}

function fromGraphQL(error: GraphQLError): AppError | null {
  const code = CODES_OF_LIBRARIES[String(error.extensions["code"])] ?? (isAboutInput(error) ? "BAD_USER_INPUT" : null);
  if (!code) return null;
  const message = shown(error.message);
  if (/^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(message)) {
    return new AppError("QUERY_TOO_COMPLEX", "The document is too large");
  }
  const field = code === "BAD_USER_INPUT" ? fieldOf(error) : null;
  return new AppError(code, message, field === null ? {} : { field });
}

/**
 * Variables are judged before anything is executed, and some input only when it is used, such as an argument whose variable says
 * null in place of its default. GraphQL gives the refusal no code; it points at the variable or the value in the document, or at
 * nothing after too many of them.
 */
function isAboutInput({ message, nodes, originalError }: GraphQLError): boolean {
  if (nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION) return true;
  if (originalError && !(originalError instanceof GraphQLError)) return false;
  if (message.startsWith("Too many errors processing variables")) return true;
  return nodes !== undefined && nodes.length > 0 && nodes.every(isValueNode);
}

/** The message of a library without its guesses at names or a key that it quotes, and not longer than a person reads. */
function shown(message: string): string {
  const plain = hideKeys(message.replace(/ ?Did you mean .+?\?/gs, "")).trim();
  return plain.length > LONGEST_MESSAGE ? `${plain.slice(0, LONGEST_MESSAGE)}…` : plain;
}

/** Scalars refuse what they are given without knowing for which field it was meant. */
function withField(known: AppError, error: unknown): AppError {
  if (known.code !== "BAD_USER_INPUT" || known.details.field !== undefined) return known;
  const field = error instanceof GraphQLError ? fieldOf(error) : null;
  return field === null ? known : new AppError(known.code, known.message, { ...known.details, field });
}

/** The input field that a variable of the wrong type was meant for, as a dotted path without the variable's own name. */
function fieldOf(error: GraphQLError): string | null {
  const place =
    / at "\w+\.([\w.[\]]+)"/.exec(error.message) ??
    /Field "(\w+)" of required type/.exec(error.message) ??
    /^Variable "\$(\w+)"/.exec(error.message) ??
    /^Argument "(\w+)"/.exec(error.message);
  return place?.[1]?.replace(/\[(\d+)\]/g, ".$1") ?? null;
}

function causesOf(error: unknown): unknown[] {
  const chain: unknown[] = [];
  let link = error;
  while (link && !chain.includes(link)) {
    chain.push(link);
    link = link instanceof GraphQLError ? link.originalError : link instanceof AppError ? null : (link as Error).cause;
  }
  return chain;
}
