import { constants, zstdCompressSync } from "node:zlib";
import type { AnsweredCall } from "../context/recorder.js";
import type { Row } from "../platform/database/bulk.js";
import { nextNumber, numberedId, PROCESS } from "../platform/ids.js";
import type { CleanCall } from "./clean-call.js";
import { kindOf, setOf } from "./request-log.js";

/** The calls between the first and the last of a page are this close, so that few pages lie across any instant. */
export const PAGE_MILLISECONDS = 15 * 60_000;
const FULL = { calls: 500, characters: 100_000 };
/** A page with less than this is written once more with what comes next: where there is little to log, pages would be many. */
const SMALL = { calls: 64, characters: 16_000 };

const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1 }, chunkSize: 65_536 };

/** A page in the making. Of each call it takes a line; texts that were cleaned hold neither tabs nor ends of lines. */
export class LogPage {
  private readonly number = nextNumber();
  private readonly begin: number;
  private readonly organizationId: string;
  private readonly environmentId: string;
  private first: Position = { at: Infinity, number: 0 };
  private last: Position = { at: -Infinity, number: 0 };
  private calls = 0;
  private lines = "";
  private readonly kinds = new Set<number>();
  private readonly marks = new Set<number>();

  constructor({ organizationId, environmentId, at }: Pick<AnsweredCall, "organizationId" | "environmentId" | "at">) {
    this.begin = at;
    this.organizationId = organizationId ?? "";
    this.environmentId = environmentId ?? "";
  }

  takes({ organizationId, at }: Pick<AnsweredCall, "organizationId" | "at">): boolean {
    return (
      this.calls < FULL.calls &&
      this.lines.length < FULL.characters &&
      Math.max(at, this.last.at) - Math.min(at, this.first.at) < PAGE_MILLISECONDS &&
      organizationId === this.organizationId
    );
  }

  get isSmall(): boolean {
    return this.calls < SMALL.calls && this.lines.length < SMALL.characters;
  }

  add(call: AnsweredCall, number: number, { ipAddress, method, target, userAgent }: CleanCall): void {
    const { at } = call;
    if (at < this.first.at || (at === this.first.at && number < this.first.number)) this.first = { at, number };
    if (at > this.last.at || (at === this.last.at && number > this.last.number)) this.last = { at, number };
    const kind = kindOf(call);
    this.kinds.add(kind);
    const key = call.apiKeyId ?? "";
    if (key !== "") this.marks.add(markOf(kind, key));
    const microseconds = Math.min(Math.round(call.durationMs * 1000), LONGEST_MICROSECONDS);
    this.lines += `${kind}\t${at - this.begin}\t${number}\t${key}\t${microseconds}\t${ipAddress}\t${method}\t${target}\t${userAgent}\t${call.requestId}\n`;
    this.calls += 1;
  }

  /** Where a page that may grow is found from its beginning on: one that moved on would escape whoever is looking. */
  private get end(): Position {
    return { at: this.first.at + PAGE_MILLISECONDS, number: this.number };
  }

  /** The page as it is stored: the whole of it, however often it was before. */
  toRow(): Row {
    return [
      this.organizationId,
      idOf({ at: this.begin, number: this.number }),
      this.environmentId,
      idOf(this.first),
      idOf(this.isSmall ? this.end : this.last),
      this.calls,
      setOf(this.kinds),
      bytesOf(this.marks),
      compress(this.lines),
    ];
  }
}

/** What `toRow` makes values for. */
export const PAGE_COLUMNS = [
  "organization_id",
  "id",
  "environment_id",
  "first_id",
  "last_id",
  "calls",
  "kinds",
  "key_marks",
  "content",
];

/** In bytes of their own: what they were made in is larger, and would be carried along to another thread. */
function compress(text: string): Buffer {
  const { buffer } = new Uint8Array(zstdCompressSync(text, FAST));
  return Buffer.from(buffer);
}

interface Position {
  readonly at: number;
  readonly number: number;
}

const LONGEST_MICROSECONDS = 2 ** 31 - 1;

const idOf = ({ at, number }: Position): string => numberedId("log", at, number, PROCESS);

/** A byte says what the call was, and three stand for its key. */
const markOf = (kind: number, apiKeyId: string): number => kind * 2 ** 24 + (digestOf(apiKeyId) & 0xff_ffff);

/** What tells keys apart is at the end of their ids. */
function digestOf(apiKeyId: string): number {
  let digest = 0;
  for (let place = apiKeyId.length - 7; place < apiKeyId.length; place++) {
    digest = Math.imul(digest ^ apiKeyId.charCodeAt(place), 0x0100_0193);
  }
  return digest ^ (digest >>> 24);
}

function bytesOf(marks: Iterable<number>): Buffer {
  const numbers = [...marks];
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [index, number] of numbers.entries()) bytes.writeUInt32BE(number, index * 4);
  return bytes;
}

/** What a page's marks hold when it has calls with this key: of any kind, or one of these. */
export function marksOfKey(apiKeyId: string, kinds: readonly number[] | null): readonly Buffer[] {
  if (kinds === null) return [bytesOf([markOf(0, apiKeyId)]).subarray(1)];
  return kinds.map((kind) => bytesOf([markOf(kind, apiKeyId)]));
}
