import { crc32 } from "./crc32.js";
import type { EnvironmentMode } from "./environments.js";
import { LIMITS } from "./limits.js";

export const KEY_FORMATS = ["BASE62_CHECKSUM", "HEX32"] as const;
export type KeyFormat = (typeof KEY_FORMATS)[number];

export interface ParsedSecret {
  text: string;
  prefix: string;
  mode: EnvironmentMode;
  format: KeyFormat;
  /** What may be shown and logged. */
  start: string;
}

interface SecretParts {
  prefix: string;
  mode: EnvironmentMode;
  format: KeyFormat;
  /** Must come from a cryptographically strong source. */
  randomBytes: (size: number) => Uint8Array;
}

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE62_VALUES = valuesOf(BASE62);
const HEX_VALUES = valuesOf("0123456789abcdef");

const RANDOM_LENGTH = 30;
const CHECKSUM_LENGTH = 6;
const BASE62_BODY_LENGTH = RANDOM_LENGTH + CHECKSUM_LENGTH;
const HEX_BODY_LENGTH = 32;
const SHOWN_BODY_LENGTH = 4;
const MODE_MARKS = { LIVE: "_live_", TEST: "_test_" } as const satisfies Record<EnvironmentMode, string>;
const MARK_LENGTH = MODE_MARKS.LIVE.length;

/** 2 to 12 of a-z and 0-9, starting with a letter. */
export function isKeyPrefix(text: string): boolean {
  return /^[a-z][a-z0-9]{1,11}$/.test(text);
}

/** A new secret's text. Throws RangeError for a prefix that `isKeyPrefix` refuses. */
export function buildSecret({ prefix, mode, format, randomBytes }: SecretParts): string {
  if (!isKeyPrefix(prefix)) throw new RangeError(`Not a key prefix: ${prefix}`);

  const front = prefix + MODE_MARKS[mode];
  if (format === "HEX32") return front + randomHex(randomBytes);

  const head = front + randomBase62(randomBytes);
  return head + keyChecksum(head);
}

/** CRC-32 of an ASCII text as six base62 characters. */
export function keyChecksum(head: string): string {
  let rest = crc32(head);
  let checksum = "";
  for (let i = 0; i < CHECKSUM_LENGTH; i++) {
    checksum = BASE62.charAt(rest % 62) + checksum;
    rest = Math.floor(rest / 62);
  }
  return checksum;
}

/** Whether a text has a secret's shape and a right checksum. Says nothing of whether such a key exists. */
export const isSecret = (text: string): boolean => formatOf(text) !== null;

/** The parts of a text that is such a secret, else null. */
export function parseSecret(text: string): ParsedSecret | null {
  const format = formatOf(text);
  const prefixEnd = text.indexOf("_");
  const mode = modeAt(text, prefixEnd);
  if (format === null || mode === null) return null;
  return { text, prefix: text.slice(0, prefixEnd), mode, format, start: startOf(text) };
}

/** What may be shown of a secret: everything up to the fourth character of its body. Empty for a text without a secret's front. */
export function startOf(text: string): string {
  const prefixEnd = text.indexOf("_");
  if (modeAt(text, prefixEnd) === null) return "";
  return text.slice(0, prefixEnd + MARK_LENGTH + SHOWN_BODY_LENGTH);
}

/** Whether a text is what `startOf` gives of some secret. */
export function isSecretStart(text: string): boolean {
  return /^[a-z][a-z0-9]{1,11}_(?:live|test)_[0-9A-Za-z]{4}$/.test(text);
}

/** Every text within another one that has a secret's shape and a right checksum, each once, in the order in which they come. */
export function findSecretTexts(text: string): ParsedSecret[] {
  const found = new Map<string, ParsedSecret>();
  // Logs and JSON write a line's end as two characters, of which the second would pass for a part of the prefix.
  for (const { 1: run = "", index } of text
    .replaceAll(/\\[bfnrt]/g, "  ")
    .matchAll(/([a-z0-9]{2,})_(?=(?:live|test)_)/g)) {
    const secret = secretBehind(text, index + run.length, run.length);
    if (secret) found.set(secret.text, secret);
  }
  return [...found.values()];
}

/** The longest prefix first: only a checksum tells that a shorter one was meant. */
function secretBehind(text: string, prefixEnd: number, runLength: number): ParsedSecret | null {
  const bodyStart = prefixEnd + MARK_LENGTH;
  for (let length = Math.min(runLength, LIMITS.keyPrefix.max); length >= LIMITS.keyPrefix.min; length--) {
    const start = prefixEnd - length;
    const checked = parseSecret(text.slice(start, bodyStart + BASE62_BODY_LENGTH));
    if (checked?.format === "BASE62_CHECKSUM") return checked;
  }
  const hexEnd = bodyStart + HEX_BODY_LENGTH;
  if (runLength > LIMITS.keyPrefix.max || /[0-9A-Za-z]/.test(text.charAt(hexEnd))) return null;
  return parseSecret(text.slice(prefixEnd - runLength, hexEnd));
}

function formatOf(text: string): KeyFormat | null {
  if (text.length > LIMITS.secretLength) return null;
  const prefixEnd = text.indexOf("_");
  if (modeAt(text, prefixEnd) === null) return null;
  const format = bodyFormat(text, prefixEnd + MARK_LENGTH);
  return format !== null && isKeyPrefix(text.slice(0, prefixEnd)) ? format : null;
}

function modeAt(text: string, position: number): EnvironmentMode | null {
  if (position < 1) return null;
  if (text.startsWith(MODE_MARKS.LIVE, position)) return "LIVE";
  if (text.startsWith(MODE_MARKS.TEST, position)) return "TEST";
  return null;
}

function bodyFormat(text: string, bodyStart: number): KeyFormat | null {
  const length = text.length - bodyStart;
  if (length === HEX_BODY_LENGTH) return consistsOf(HEX_VALUES, text, bodyStart) ? "HEX32" : null;
  if (length !== BASE62_BODY_LENGTH || !consistsOf(BASE62_VALUES, text, bodyStart)) return null;

  const headLength = text.length - CHECKSUM_LENGTH;
  return base62Number(text, headLength) === crc32(text, headLength) ? "BASE62_CHECKSUM" : null;
}

function consistsOf(values: Int8Array, text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) {
    if ((values[text.charCodeAt(i)] ?? -1) < 0) return false;
  }
  return true;
}

function base62Number(text: string, from: number): number {
  let number = 0;
  for (let i = from; i < text.length; i++) number = number * 62 + (BASE62_VALUES[text.charCodeAt(i)] ?? 0);
  return number;
}

function randomBase62(randomBytes: SecretParts["randomBytes"]): string {
  let text = "";
  while (text.length < RANDOM_LENGTH) {
    for (const byte of randomBytes(RANDOM_LENGTH - text.length)) {
      // 248 is the largest multiple of 62 in a byte; keeping what lies above would favour the first characters.
      if (byte < 248) text += BASE62.charAt(byte % 62);
    }
  }
  return text;
}

function randomHex(randomBytes: SecretParts["randomBytes"]): string {
  return Array.from(randomBytes(HEX_BODY_LENGTH / 2), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function valuesOf(alphabet: string): Int8Array {
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  return values;
}
