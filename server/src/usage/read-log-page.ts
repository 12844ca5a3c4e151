import { zstdDecompressSync } from "node:zlib";
import { millisecondOf, numberedId, processOf } from "../platform/ids.js";
import { KINDS, type RequestLog } from "./request-log.js";
import type { RequestLogPage } from "./request-log-page.entity.js";

/** Which calls of a page are asked for: ids from `min` on and before `max`. */
export interface Wanted {
  readonly apiKeyId: string | null;
  readonly kinds: readonly number[] | null;
  readonly min: string;
  readonly max: string;
}

export type StoredPage = Pick<RequestLogPage, "organizationId" | "id" | "environmentId" | "lastId" | "content">;

/** The calls of a page that are asked for. */
export function readPage(page: StoredPage, { apiKeyId, kinds, min, max }: Wanted): RequestLog[] {
  const { organizationId, environmentId } = page;
  const begin = millisecondOf(page.id);
  const process = processOf(page.id);
  const ofKind = kinds && new Set(kinds.map(String));
  const found: RequestLog[] = [];
  for (const line of zstdDecompressSync(page.content).toString().split("\n")) {
    // Most lines are passed over by a look at them.
    if (line === "" || (apiKeyId !== null && !line.includes(apiKeyId))) continue;
    if (ofKind && !ofKind.has(line.slice(0, line.indexOf("\t")))) continue;
    const [kind, after, number, key, microseconds, ipAddress, method, target, userAgent, requestId = ""] =
      line.split("\t");
    const { [Number(kind)]: what } = KINDS;
    if (!what || (apiKeyId !== null && key !== apiKeyId)) continue;
    const at = begin + Number(after);
    const id = numberedId("log", at, Number(number), process);
    if (id < min || id >= max) continue;
    found.push({
      id,
      organizationId,
      at: new Date(at),
      apiKeyId: orNull(key),
      environmentId: orNull(environmentId),
      ...what,
      method: orNull(method),
      target: orNull(target),
      ipAddress: orNull(ipAddress),
      userAgent: orNull(userAgent),
      durationMs: Number(microseconds) / 1000,
      requestId,
    });
  }
  return found;
}

const orNull = (text: string | undefined): string | null => text || null;
