import { VERIFICATION_CODES } from "@claviger/shared/verification-codes";
import { REQUEST_SURFACES, type AnsweredCall, type Use } from "../context/recorder.js";

/** So many bytes are handed over together. */
const PAGE_BYTES = 65_536;
/** What a client wrote is cut before it is taken down; ids are short. */
const LONGEST_TEXT = 400;
const LONGEST_RECORD = 10_000;

const USE = 1;
const IS_LOGGED = 2;
/** Beside the surface: which secrets the call tells. */
const HAS_SECRET = 128;
const HAS_USED_SECRET = 64;
const SURFACE = 63;
/** Texts that mostly are those of the call before, and are written where they differ: in this order, with a flag for each. */
const REPEATED = ["organizationId", "environmentId", "method", "target", "ipAddress", "userAgent"] as const;
const FIRST_REPEATED = 4;

const CODES = new Map(VERIFICATION_CODES.map((code, index) => [code, index]));
const SURFACES = new Map(REQUEST_SURFACES.map((surface, index) => [surface, index]));
const NOTHING = 0xffff;

/** Calls and uses on their way to another thread, in bytes: objects would be copied there one by one, and collected here. */
export class CallPages {
  private page = newPage();
  private view = viewOf(this.page);
  private length = 0;
  /** What this page said last of what is repeated. */
  private readonly last: (string | null)[] = REPEATED.map(() => null);
  private lastUse: Use | null = null;
  private full: Uint8Array<ArrayBuffer>[] = [];

  /** Whether nothing has been taken down since the last `take`. */
  get isEmpty(): boolean {
    return this.length === 0 && this.full.length === 0;
  }

  addCall(call: AnsweredCall, isLogged: boolean): void {
    this.makeRoom();
    const start = this.length;
    this.length += 1;
    this.number(call.at);
    this.number(call.durationMs);
    this.number(call.cost);
    const secrets = (call.secretId === null ? 0 : HAS_SECRET) | (call.usedSecretId === null ? 0 : HAS_USED_SECRET);
    this.byte((SURFACES.get(call.surface) ?? 0) | secrets);
    this.byte(CODES.get(call.code) ?? 0);
    this.text(call.apiKeyId);
    this.text(call.requestId);
    if (call.secretId !== null) this.text(call.secretId);
    if (call.usedSecretId !== null) this.text(call.usedSecretId);
    this.page[start] =
      (isLogged ? IS_LOGGED : 0) |
      this.repeated(0, call.organizationId) |
      this.repeated(1, call.environmentId) |
      this.repeated(2, call.method) |
      this.repeated(3, call.target) |
      this.repeated(4, call.ipAddress) |
      this.repeated(5, call.userAgent);
  }

  addUse(use: Use): void {
    this.makeRoom();
    const { apiKeyId, secretId, at, ipAddress } = use;
    // Whoever has calls verified comes many times within a millisecond.
    const { lastUse } = this;
    if (lastUse?.at === at && lastUse.secretId === secretId && lastUse.ipAddress === ipAddress) return;
    this.lastUse = use;
    this.byte(USE);
    this.number(at);
    this.text(apiKeyId);
    this.text(secretId);
    this.text(ipAddress);
  }

  /** What was taken down since the last time. Each page is read by itself. */
  take(): Uint8Array<ArrayBuffer>[] {
    if (this.length > 0) this.turnPage();
    const taken = this.full;
    this.full = [];
    return taken;
  }

  private makeRoom(): void {
    if (this.length + LONGEST_RECORD > PAGE_BYTES) this.turnPage();
  }

  private turnPage(): void {
    this.full.push(new Uint8Array(this.page.buffer, 0, this.length));
    this.page = newPage();
    this.view = viewOf(this.page);
    this.length = 0;
    this.last.fill(null);
    this.lastUse = null;
  }

  /** The flag that says that a text follows. */
  private repeated(index: number, text: string | null): number {
    if (text === this.last[index]) return 0;
    this.last[index] = text;
    this.text(text);
    return FIRST_REPEATED << index;
  }

  private byte(value: number): void {
    this.page[this.length++] = value;
  }

  private number(value: number): void {
    this.view.setFloat64(this.length, value, true);
    this.length += 8;
  }

  private text(text: string | null): void {
    const start = this.length + 2;
    const bytes = text === null ? 0 : this.write(text, start);
    this.view.setUint16(this.length, text === null ? NOTHING : bytes, true);
    this.length = start + bytes;
  }

  /** Most texts are short and of ASCII, and calling somebody to write them takes longer than to write them. */
  private write(text: string, start: number): number {
    const { page } = this;
    const length = Math.min(text.length, LONGEST_TEXT);
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code > 127) return page.write(text.slice(0, LONGEST_TEXT), start);
      page[start + index] = code;
    }
    return length;
  }
}

/** Of memory that belongs to nobody else, so that it can be given away. */
const newPage = () => Buffer.from(new ArrayBuffer(PAGE_BYTES));
const viewOf = ({ buffer }: Buffer<ArrayBuffer>) => new DataView(buffer);

interface Reader {
  call(call: AnsweredCall): void;
  /** A call that isn't to be logged. */
  count(call: AnsweredCall): void;
  use(use: Use): void;
}

/** Reads a page out, in the order in which it was written. */
export function readPage(page: Uint8Array<ArrayBuffer>, reader: Reader): void {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  const last = {
    organizationId: null,
    environmentId: null,
    method: null,
    target: null,
    ipAddress: null,
    userAgent: null,
  } as Record<(typeof REPEATED)[number], string | null>;
  let place = 0;
  const number = (): number => {
    place += 8;
    return bytes.readDoubleLE(place - 8);
  };
  const text = (): string | null => {
    const length = bytes.readUInt16LE(place);
    place += 2;
    if (length === NOTHING) return null;
    place += length;
    return bytes.toString("utf8", place - length, place);
  };
  const readUse = (): Use => {
    const at = number();
    const [apiKeyId, secretId] = [text() ?? "", text() ?? ""];
    return { apiKeyId, secretId, at, ipAddress: text() };
  };
  const readCall = (flags: number): AnsweredCall => {
    const [at, durationMs, cost] = [number(), number(), number()];
    const kind = bytes.readUInt8(place++);
    const surface = REQUEST_SURFACES[kind & SURFACE] ?? REQUEST_SURFACES[0];
    const code = VERIFICATION_CODES[bytes.readUInt8(place++)] ?? VERIFICATION_CODES[0];
    const [apiKeyId, requestId] = [text(), text() ?? ""];
    const secretId = kind & HAS_SECRET ? text() : null;
    const usedSecretId = kind & HAS_USED_SECRET ? text() : null;
    for (const [index, name] of REPEATED.entries()) if (flags & (FIRST_REPEATED << index)) last[name] = text();
    return { ...last, at, durationMs, cost, surface, code, apiKeyId, secretId, usedSecretId, requestId };
  };
  while (place < bytes.length) {
    const flags = bytes.readUInt8(place++);
    if (flags === USE) reader.use(readUse());
    else if (flags & IS_LOGGED) reader.call(readCall(flags));
    else reader.count(readCall(flags));
  }
}
