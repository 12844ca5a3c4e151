import type { IncomingMessage } from "node:http";
import { AppError } from "../platform/errors.js";

const ONCE = ["authorization", "x-api-key", "host"];

/** Node lets some headers come twice and joins or drops them: whoever sends two means to be judged by one of them. */
export function refuseRepeatedHeaders({ rawHeaders }: IncomingMessage): void {
  const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  const repeated = ONCE.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (repeated) throw new AppError("BAD_USER_INPUT", `The header ${repeated} may come only once`);
}

/** The API key that a request presents; null when it presents none. Two different ones are refused. */
export function presentedKey({ headers }: IncomingMessage): string | null {
  // Another scheme, such as a proxy's Basic, says nothing about keys.
  const bearer = /^bearer(?: +(.*))?$/is.exec(headers.authorization ?? "");
  const fromBearer = bearer ? (bearer[1] ?? "") : null;
  const fromHeader = headers["x-api-key"]?.toString() ?? null;
  if (fromBearer !== null && fromHeader !== null && fromBearer !== fromHeader) {
    throw new AppError("BAD_USER_INPUT", "The request carries two different API keys");
  }
  return fromBearer ?? fromHeader;
}
