import { randomBytes } from "node:crypto";
import { v7 } from "uuid";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const ID = /^([a-z]{3})_[0-7][0-9a-hjkmnp-tv-z]{25}$/;

export type IdPrefix =
  | "org"
  | "usr"
  | "mem"
  | "inv"
  | "prj"
  | "env"
  | "cus"
  | "key"
  | "sec"
  | "rul"
  | "bud"
  | "rte"
  | "evt"
  | "log"
  | "job"
  | "ses";

/**
 * A new TypeID: the prefix, then a UUIDv7 in 26 characters of Crockford's base32. Of two ids made by one process, the
 * later one sorts later, within a millisecond too.
 */
export function newId(prefix: IdPrefix): string {
  return `${prefix}_${encode(BigInt(`0x${v7().replaceAll("-", "")}`))}`;
}

/** What ends the ids that this process numbers: 45 random bits. */
export const PROCESS = Array.from(randomBytes(9), (byte) => ALPHABET[byte & 31]).join("");
let given = 0;

/** A number for `numberedId`: of two, the later one is greater, until they begin again after half a billion. */
export const nextNumber = (): number => (given = (given + 1) & 0x1fff_ffff);

/**
 * The TypeID that says a time and a number which its process gave. So where thousands are kept together, a number stands for
 * the id. Of two with the same time, the one with the greater number sorts later.
 */
export function numberedId(prefix: IdPrefix, millisecond: number, number: number, process: string): string {
  // Of a UUIDv7: version 7, twelve bits of the number, variant 2, and the number's other seventeen.
  const middle =
    char(0b01110 | (number >>> 28)) +
    char(number >>> 23) +
    char(number >>> 18) +
    char((((number >>> 17) & 1) << 4) | 0b01000 | ((number >>> 15) & 0b11)) +
    char(number >>> 10) +
    char(number >>> 5) +
    char(number);
  return `${prefix}_${front(millisecond)}${middle}${process}`;
}

/** A new TypeID that says another time than now. Of two with the same time, the one that was made later sorts later. */
export const newIdAt = (prefix: IdPrefix, millisecond: number): string =>
  numberedId(prefix, millisecond, nextNumber(), PROCESS);

/** The process that numbered an id. */
export const processOf = (id: string): string => id.slice(-PROCESS.length);

/** When an id says that it was made, in milliseconds since the epoch. */
export function millisecondOf(id: string): number {
  let millisecond = 0;
  for (const digit of id.slice(4, 14)) millisecond = millisecond * 32 + ALPHABET.indexOf(digit);
  return millisecond;
}

/** What sorts before every id with this prefix that says this time or a later one, and after all that say an earlier. */
export const idBound = (prefix: IdPrefix, millisecond: number): string =>
  `${prefix}_${front(Math.min(Math.max(millisecond, 0), 2 ** 48 - 1))}${"0".repeat(16)}`;

const char = (bits: number): string => ALPHABET.charAt(bits & 31);

/** The first 48 bits, in ten characters. */
function front(millisecond: number): string {
  let text = "";
  for (let divisor = 2 ** 45; divisor >= 1; divisor /= 32) text += char(Math.floor(millisecond / divisor) % 32);
  return text;
}

/** Whether a text has the shape of an id with this prefix. What has not is an unknown id, not a mistake. */
export function isId(prefix: IdPrefix, text: string): boolean {
  return idPrefix(text) === prefix;
}

/** The prefix of a well-formed id; null for any other text. */
export function idPrefix(text: string): string | null {
  return ID.exec(text)?.[1] ?? null;
}

function encode(uuid: bigint): string {
  let text = "";
  for (let shift = 125n; shift >= 0n; shift -= 5n) text += ALPHABET[Number((uuid >> shift) & 31n)];
  return text;
}
