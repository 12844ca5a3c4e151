import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import type { ErrorCode } from "@claviger/shared/error-codes";

export interface ErrorDescription {
  /** For people. */
  message: string;
  code: string | null;
  /** The input field that is wrong, as a dotted path. */
  field: string | null;
  requestId: string | null;
  retryAfterSeconds: number | null;
}

interface Refusal {
  message?: unknown;
  extensions?: Record<string, unknown> | undefined;
}

const UNREACHABLE = "The server can’t be reached. Check the connection and try again.";
const UNEXPECTED = "Something went wrong. Try again in a moment.";
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  INTERNAL_SERVER_ERROR: UNEXPECTED,
  UNAUTHENTICATED: "Your session has ended. Sign in again.",
};

/** What went wrong, whether the server said so, answered something else, or couldn't be reached. */
export function describeError(error: unknown): ErrorDescription {
  if (CombinedGraphQLErrors.is(error)) return describeRefusal(error.errors[0] ?? {});
  if (ServerError.is(error)) return describeRefusal(refusalIn(error.bodyText) ?? { message: statusMessage(error) });
  // What fetch throws when there is no answer at all.
  return describeRefusal({ message: error instanceof TypeError ? UNREACHABLE : null });
}

export function hasCode(error: unknown, code: ErrorCode): boolean {
  return describeError(error).code === code;
}

/** The message under the one of `fields` that the error names; a path into a field, such as grants.0.projectId, counts as the field. */
export function fieldErrors(error: unknown, fields: readonly string[]): Record<string, string> {
  if (!error) return {};
  const { field, message } = describeError(error);
  if (field === null) return {};
  const path = field.replace(/^input\./, "");
  const known = fields.find((name) => path === name || path.startsWith(`${name}.`));
  return known === undefined ? {} : { [known]: message };
}

function describeRefusal({ message, extensions = {} }: Refusal): ErrorDescription {
  const code = textOrNull(extensions["code"]);
  const retryAfterSeconds = extensions["retryAfterSeconds"];
  return {
    message: MESSAGES[code as ErrorCode] ?? textOrNull(message) ?? UNEXPECTED,
    code,
    field: textOrNull(extensions["field"]),
    requestId: textOrNull(extensions["requestId"]),
    retryAfterSeconds: typeof retryAfterSeconds === "number" ? retryAfterSeconds : null,
  };
}

/** What the server refuses before it reads the document comes as plain JSON with the status. */
function refusalIn(bodyText: string): Refusal | null {
  try {
    const body = JSON.parse(bodyText) as { errors?: Refusal[] };
    return body.errors?.[0] ?? null;
  } catch {
    return null;
  }
}

function statusMessage({ statusCode }: ServerError): string {
  return statusCode < 500
    ? `The server refused this (status ${statusCode}).`
    : `The server failed (status ${statusCode}). Try again in a moment.`;
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
