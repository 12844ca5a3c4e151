import { VERIFICATION_CODES } from "@claviger/shared/verification-codes";
import { REQUEST_SURFACES, type AnsweredCall, type Use } from "../context/recorder.js";

/** So many bytes are handed over together. */
const PAGE_BYTES = 65_536;
/** What a client wrote is cut before it is taken down; ids are short. */
const LONGEST_TEXT = 400;
const LONGEST_RECORD = 10_000;

const USE = 1;
const IS_LOGGED = 2;
/** Beside the surface: the call tells a secret, as few do. */
const HAS_SECRET = 128;
/** Which texts differ from those of the call before, as most don't. They follow in this order. */
const REPEATED = [
  ["organizationId", 4],
  ["environmentId", 8],
  ["method", 16],
  ["target", 32],
  ["ipAddress", 64],
  ["userAgent", 128],
] as const;
type Repeated = Record<(typeof REPEATED)[number][0], string | null>;

const CODES = new Map(VERIFICATION_CODES.map((code, index) => [code, index]));
const SURFACES = new Map(REQUEST_SURFACES.map((surface, index) => [surface, index]));
const NOTHING = 0xffff;

const nothingYet = (): Repeated => ({
  organizationId: null,
  environmentId: null,
  method: null,
  target: null,
  ipAddress: null,
  userAgent: null,
});

/** Calls and uses on their way to another thread, in bytes: objects would be copied there one by one, and collected here. */
export class CallPages {
  private page = newPage();
  private last = nothingYet();
  private length = 0;
  private full: Uint8Array<ArrayBuffer>[] = [];

  /** Whether nothing has been taken down since the last `take`. */
  get isEmpty(): boolean {
    return this.length === 0 && this.full.length === 0;
  }

  addCall(call: AnsweredCall, isLogged: boolean): void {
    this.makeRoom();
    const { last } = this;
    const start = this.length;
    let flags = isLogged ? IS_LOGGED : 0;
    this.length += 1;
    this.number(call.at);
    this.number(call.durationMs);
    this.number(call.cost);
    const surface = SURFACES.get(call.surface) ?? 0;
    this.page.writeUInt8(call.secretId === null ? surface : surface | HAS_SECRET, this.length++);
    this.page.writeUInt8(CODES.get(call.code) ?? 0, this.length++);
    this.text(call.apiKeyId);
    this.text(call.requestId);
    if (call.secretId !== null) this.text(call.secretId);
    for (const [name, flag] of REPEATED) {
      const text = call[name];
      if (text === last[name]) continue;
      flags |= flag;
      last[name] = text;
      this.text(text);
    }
    this.page.writeUInt8(flags, start);
  }

  addUse({ apiKeyId, secretId, at, ipAddress }: Use): void {
    this.makeRoom();
    this.page.writeUInt8(USE, this.length++);
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
    this.last = nothingYet();
    this.length = 0;
  }

  private number(value: number): void {
    this.page.writeDoubleLE(value, this.length);
    this.length += 8;
  }

  private text(text: string | null): void {
    if (text === null) {
      this.page.writeUInt16LE(NOTHING, this.length);
      this.length += 2;
      return;
    }
    const bytes = this.page.write(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text, this.length + 2);
    this.page.writeUInt16LE(bytes, this.length);
    this.length += 2 + bytes;
  }
}

/** Of memory that belongs to nobody else, so that it can be given away. */
const newPage = () => Buffer.from(new ArrayBuffer(PAGE_BYTES));

interface Reader {
  call(call: AnsweredCall): void;
  /** A call that isn't to be logged. */
  count(call: AnsweredCall): void;
  use(use: Use): void;
}

/** Reads a page out, in the order in which it was written. */
export function readPage(page: Uint8Array<ArrayBuffer>, reader: Reader): void {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  const last = nothingYet();
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
    const surface = REQUEST_SURFACES[kind & ~HAS_SECRET] ?? REQUEST_SURFACES[0];
    const code = VERIFICATION_CODES[bytes.readUInt8(place++)] ?? VERIFICATION_CODES[0];
    const [apiKeyId, requestId] = [text(), text() ?? ""];
    const secretId = kind & HAS_SECRET ? text() : null;
    for (const [name, flag] of REPEATED) if (flags & flag) last[name] = text();
    return { ...last, at, durationMs, cost, surface, code, apiKeyId, secretId, requestId };
  };
  while (place < bytes.length) {
    const flags = bytes.readUInt8(place++);
    if (flags === USE) reader.use(readUse());
    else if (flags & IS_LOGGED) reader.call(readCall(flags));
    else reader.count(readCall(flags));
  }
}
