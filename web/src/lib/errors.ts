import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import type { ErrorCode } from "@claviger/shared/error-codes";
import { shownLanguage, translationOf } from "./language";
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
/** In English the server's own words say it more exactly. */
const MESSAGES_ELSEWHERE: Partial<Record<ErrorCode, Message>> = {
  FORBIDDEN: message("You may not do this. Ask an owner or an admin of the organization."),
  NOT_FOUND: message("This isn’t there any more, or you may not see it."),
  CONFLICT: message("This can’t be done as things are now: something still uses it, or it has changed meanwhile."),
  ALREADY_EXISTS: message("There is already one like this."),
  RATE_LIMITED: message(
    "Too many requests. {seconds, plural, =0 {Try again later.} one {Try again in # second.} other {Try again in # seconds.}}",
  ),
  ROTATION_IN_PROGRESS: message("The grace period of the last rotation is still running."),
  ACTIVE_KEY_LIMIT_REACHED: message("The plan includes no more active keys. Revoke one first, or change the plan."),
  PAID_PLAN_REQUIRED: message("The organization’s plan has no API keys."),
  LIVE_KEYS_REQUIRE_PLAN: message("The organization’s plan has no keys for live environments."),
  POLICY_BLOCKED: message("The organization’s key policy doesn’t allow this."),
  IDEMPOTENCY_KEY_USED: message("This has been done already, and its secret has been used or ended."),
  SERVICE_UNAVAILABLE: message("The service is not available right now. Try again in a moment."),
  PAYLOAD_TOO_LARGE: message("This is more than the server takes at once."),
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
  const seconds = extensions["retryAfterSeconds"];
  const retryAfterSeconds = typeof seconds === "number" ? seconds : null;
  return {
    message: ownMessage(code, retryAfterSeconds, textOrNull(said)) ?? textOrNull(said) ?? textOf(UNEXPECTED),
    code,
    field: textOrNull(extensions["field"]),
    requestId: textOrNull(extensions["requestId"]),
    retryAfterSeconds,
  };
}

/** The panel's words for a refusal; null where the server's are better. */
function ownMessage(code: string | null, retryAfterSeconds: number | null, said: string | null): string | null {
  const own = MESSAGES[code as ErrorCode];
  if (own) return textOf(own);
  if (shownLanguage() === "en") return null;
  const translated = said === null ? null : translationOf(said);
  if (translated !== said) return translated;
  const general = MESSAGES_ELSEWHERE[code as ErrorCode];
  return general ? textOf(general, { seconds: retryAfterSeconds ?? 0 }) : null;
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
