import type { IncomingMessage } from "node:http";
import { AppError } from "../platform/errors.js";

const ONCE = ["authorization", "x-api-key", "host"];
const LENGTHS = new Set(ONCE.map(({ length }) => length));

/** Node lets some headers come twice and joins or drops them: whoever sends two means to be judged by one of them. */
export function refuseRepeatedHeaders({ rawHeaders }: IncomingMessage): void {
  let seen = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const header = rawHeaders[index] ?? "";
    if (!LENGTHS.has(header.length)) continue;
    const position = ONCE.indexOf(header.toLowerCase());
    if (position < 0) continue;
    if (seen & (1 << position)) throw new AppError("BAD_USER_INPUT", `The header ${ONCE[position]} may come only once`);
    seen |= 1 << position;
  }
}

/** The API key that a request presents; null when it presents none. Two different ones are refused. */
export function presentedKey({ headers }: IncomingMessage): string | null {
  const fromBearer = headers.authorization === undefined ? null : bearerIn(headers.authorization);
  const fromHeader = headers["x-api-key"]?.toString() ?? null;
  if (fromBearer !== null && fromHeader !== null && fromBearer !== fromHeader) {
    throw new AppError("BAD_USER_INPUT", "The request carries two different API keys");
  }
  return fromBearer ?? fromHeader;
}

/** Null for another scheme: such as a proxy's Basic says nothing about keys. */
function bearerIn(authorization: string): string | null {
  // As nearly everybody writes it.
  if (authorization.startsWith("Bearer ") && !authorization.startsWith(" ", 7)) return authorization.slice(7);
  const bearer = /^bearer(?: +(.*))?$/is.exec(authorization);
  return bearer ? (bearer[1] ?? "") : null;
}
