import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import type { ErrorCode } from "@claviger/shared/error-codes";
import { message, t, textOf, type Message } from "./text";

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

const UNREACHABLE = message("The server can’t be reached. Check the connection and try again.");
const UNEXPECTED = message("Something went wrong. Try again in a moment.");
const MESSAGES: Partial<Record<ErrorCode, Message>> = {
  INTERNAL_SERVER_ERROR: UNEXPECTED,
  UNAUTHENTICATED: message("Your session has ended. Sign in again."),
};

/** What went wrong, whether the server said so, answered something else, or couldn't be reached. */
export function describeError(error: unknown): ErrorDescription {
  if (CombinedGraphQLErrors.is(error)) return describeRefusal(error.errors[0] ?? {});
  if (ServerError.is(error)) return describeRefusal(refusalIn(error.bodyText) ?? { message: statusMessage(error) });
  // What fetch throws when there is no answer at all.
  return describeRefusal({ message: error instanceof TypeError ? textOf(UNREACHABLE) : null });
}

export function hasCode(error: unknown, code: ErrorCode): boolean {
  return describeError(error).code === code;
}

/** The message under the one of `fields` that the error names; a path into a field, such as grants.0.projectId, counts as the field. */
export function fieldErrors(error: unknown, fields: readonly string[]): Record<string, string> {
  if (!error) return {};
  const { field, message: said } = describeError(error);
  if (field === null) return {};
  const path = field.replace(/^input\./, "");
  const known = fields.find((name) => path === name || path.startsWith(`${name}.`));
  return known === undefined ? {} : { [known]: said };
}

function describeRefusal({ message: said, extensions = {} }: Refusal): ErrorDescription {
  const code = textOrNull(extensions["code"]);
  const own = MESSAGES[code as ErrorCode];
  const retryAfterSeconds = extensions["retryAfterSeconds"];
  return {
    message: own ? textOf(own) : (textOrNull(said) ?? textOf(UNEXPECTED)),
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
    ? t("The server refused this (status {status}).", { status: String(statusCode) })
    : t("The server failed (status {status}). Try again in a moment.", { status: String(statusCode) });
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
