import { ERROR_CODES, type ErrorCode } from "@claviger/shared/error-codes";
import type { Answer } from "../http.js";

/** What an answer says; or, of one that says something in the wrong way, the whole of it. */
export function outcomeIn({ status, json, text }: Answer, isMutation: boolean): string {
  const odd = `${status} ${text}`;
  const data = json.data as Record<string, unknown> | null | undefined;
  const isEmpty = Object.values(data ?? {}).every((value) => value === null);
  if (!json.errors) return status !== 200 ? odd : isEmpty ? "absent" : "allowed";
  const code = json.errors[0].extensions.code as ErrorCode;
  if (!isEmpty || json.errors.length !== 1 || status !== ERROR_CODES[code].status) return odd;
  // A query answers null for what isn't there, and no error.
  if (code === "NOT_FOUND") return isMutation ? "absent" : odd;
  return code;
}

/** Headers that differ from one answer to the next, whatever was asked. */
const OF_THE_MOMENT = new Set(["date", "x-request-id", "ratelimit"]);

/** All of an answer but the text by which the request named a thing. */
export function comparable({ status, headers, text }: Answer, sent: string): string {
  const lasting = [...headers].filter(([name]) => !OF_THE_MOMENT.has(name) && name !== "content-length");
  return JSON.stringify([status, lasting, text.replaceAll(JSON.stringify(sent).slice(1, -1), "…")]);
}

/** Every object with an id in an answer. */
export function shownIn(value: unknown): { readonly type: string; readonly id: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const { __typename: type, id } = value as { __typename?: string; id?: string };
  const below = Object.values(value).flatMap(shownIn);
  return type !== undefined && id !== undefined ? [{ type, id }, ...below] : below;
}

/** How many things the list in an answer says that there are; null where it says nothing. */
export function totalIn(value: unknown): number | null {
  if (typeof value !== "object" || value === null) return null;
  const { totalCount } = value as { totalCount?: number };
  return (
    totalCount ??
    Object.values(value)
      .map(totalIn)
      .find((total) => total !== null) ??
    null
  );
}
