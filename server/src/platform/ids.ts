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

/** What is random of the ids that `newIdAt` makes in this process: 45 bits. */
const PROCESS = Array.from(randomBytes(9), (byte) => ALPHABET[byte & 31]).join("");
let made = 0;
let lastMillisecond = -1;
let lastFront = "";

/**
 * A new TypeID that says another time than now, and costs so little that each call of the data plane can have one. Of two
 * with the same time, the one that was made later sorts later.
 */
export function newIdAt(prefix: IdPrefix, millisecond: number): string {
  if (millisecond !== lastMillisecond) {
    lastMillisecond = millisecond;
    lastFront = front(millisecond);
  }
  const next = (made = (made + 1) & 0x1fff_ffff);
  // Of a UUIDv7: version 7, twelve bits of the number, variant 2, and the number's other seventeen.
  const middle =
    char(0b01110 | (next >>> 28)) +
    char(next >>> 23) +
    char(next >>> 18) +
    char((((next >>> 17) & 1) << 4) | 0b01000 | ((next >>> 15) & 0b11)) +
    char(next >>> 10) +
    char(next >>> 5) +
    char(next);
  return `${prefix}_${lastFront}${middle}${PROCESS}`;
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
