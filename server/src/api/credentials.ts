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
  // Another scheme, such as a proxy's Basic, says nothing about keys.
  const bearer = /^bearer(?: +(.*))?$/is.exec(headers.authorization ?? "");
  const fromBearer = bearer ? (bearer[1] ?? "") : null;
  const fromHeader = headers["x-api-key"]?.toString() ?? null;
  if (fromBearer !== null && fromHeader !== null && fromBearer !== fromHeader) {
    throw new AppError("BAD_USER_INPUT", "The request carries two different API keys");
  }
  return fromBearer ?? fromHeader;
}
