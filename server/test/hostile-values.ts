import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputType,
} from "graphql";
import type { Random } from "./random.js";

/** Ids of things that exist, for an input of this name. */
export type RealIds = (name: string) => readonly string[];

/** A stand-in for a number that JSON can write and no number type can hold: see `writeJson`. */
const HUGE_NUMBER = "@@1e400@@";
/** A stand-in for lists within lists, deeper than any function that calls itself gets. */
const ABYSS = "@@abyss@@";
const ABYSS_DEPTH = 60_000;

const ODD_TEXTS: readonly string[] = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\u0007\u001b[31m",
  "\ud800",
  "a\udfffb",
  "\u202eevil",
  "\u200b\u200d\u2060",
  "\ufeff",
  "\u2028\u2029",
  "e\u0301\u0323".repeat(40),
  "\u0301".repeat(3000),
  "🚀".repeat(101),
  "İ".repeat(100),
  "ﷺ".repeat(100),
  "x".repeat(10_000),
  "'; DROP TABLE organization; --",
  "%_!\\",
  '"\\\\\n\r\t',
  "${7*7}{{7*7}}",
  "<script>alert(1)</script>",
  "../../../../etc/passwd",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "null",
  "NaN",
  "-1",
  "0x10",
  "1e309",
  "true",
  "[]",
  "{}",
];

const LIKELY_TEXTS: readonly string[] = [
  "Billing",
  "billing",
  "Ünïcödé",
  "東京",
  "ada@example.org",
  "root@localhost",
  "read:rules",
  "GET",
  "a-slug",
  "long enough for a password",
  "api_key.created",
];

const INSTANTS: readonly unknown[] = [
  "2027-01-01T00:00:00.000Z",
  "2030-06-01T12:00:00+02:00",
  "9999-12-31T23:59:59.999Z",
  "1970-01-01T00:00:00Z",
  "0000-00-00T00:00:00Z",
  "2026-02-30T00:00:00Z",
  "+275760-09-13T00:00:00.001Z",
  "-000001-01-01T00:00:00Z",
  "2026-11-20T12:00:00.000Z\u0000",
  "2026-11-20",
  "now",
  1795219200000,
  -1,
  8.64e15 + 1,
];

const NUMBERS: readonly unknown[] = [
  0,
  1,
  2,
  50,
  200,
  201,
  -1,
  -0,
  1.5,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  2 ** 64,
  1e308,
  HUGE_NUMBER,
  "5",
  "",
];

/** A value that could be anything, of whatever type. */
export function anything(random: Random): unknown {
  return random.pick<() => unknown>([
    () => null,
    () => random.pick(NUMBERS),
    () => random.pick(ODD_TEXTS),
    () => random.pick([true, false]),
    () => [],
    () => ({}),
    () => [[[random.pick(ODD_TEXTS)]]],
    () => ({ [random.pick(ODD_TEXTS)]: random.pick(NUMBERS) }),
    () => nested(random.below(300), random.chance(0.5)),
  ])();
}

/** How a value is made up. */
export interface Malice {
  readonly random: Random;
  readonly ids: RealIds;
  /** How likely each part is to be wrong, from 0 to 1: what is wrong everywhere gets no further than the first check. */
  readonly share: number;
}

/** A value for an argument or input field of this type. */
export function hostileValue(malice: Malice, type: GraphQLInputType, name: string): unknown {
  const { random, share } = malice;
  if (random.chance(0.1 * share)) return anything(random);
  if (isNonNullType(type)) {
    return random.chance(0.05 * share) ? null : hostileValue(malice, type.ofType, name);
  }
  if (random.chance(0.05 * share)) return null;
  if (isListType(type)) {
    const length = random.chance(0.1 * share) ? 90 + random.below(700) : random.below(3);
    return random.times(length, () => hostileValue(malice, type.ofType, name));
  }
  if (isInputObjectType(type)) return hostileObject(malice, Object.values(type.getFields()));
  if (isEnumType(type)) {
    const names = type.getValues().map((value) => value.name);
    const odd = random.chance(0.5 * share);
    return odd ? random.pick<unknown>(["", "active", "toString", 0, [names[0]]]) : random.pick(names);
  }
  return random.chance(share) ? hostileScalar(malice, type.name, name) : likelyScalar(malice, type.name, name);
}

function hostileObject(malice: Malice, fields: readonly GraphQLInputField[]): object {
  const { random, share } = malice;
  const entries = fields
    .filter(({ type }) => !random.chance(isNonNullType(type) ? 0.05 * share : 0.5))
    .map((field): [string, unknown] => [field.name, hostileValue(malice, field.type, field.name)]);
  if (random.chance(0.05 * share)) entries.push([random.pick(ODD_TEXTS), anything(random)]);
  return Object.fromEntries(entries);
}

function hostileScalar({ random, ids }: Malice, type: string, name: string): unknown {
  switch (type) {
    case "ID":
      return hostileId(random, random.pick(ids(name)));
    case "Int":
      return random.pick(NUMBERS);
    case "Boolean":
      return random.pick<unknown>([true, false, "true", 0]);
    case "DateTime":
      return random.pick(INSTANTS);
    case "JSONObject":
      return hostileJson(random);
    default:
      return name === "after" ? hostileCursor(random, random.pick(ids("id"))) : hostileText(random);
  }
}

function likelyScalar({ random, ids }: Malice, type: string, name: string): unknown {
  switch (type) {
    case "ID":
      return random.pick(ids(name));
    case "Int":
      return 1 + random.below(60);
    case "Boolean":
      return random.chance(0.5);
    case "DateTime":
      return `${2027 + random.below(3)}-01-01T00:00:00.000Z`;
    case "JSONObject":
      return { team: random.pick(LIKELY_TEXTS) };
    default:
      return likelyText(random, name);
  }
}

function likelyText(random: Random, name: string): string | null {
  const number = random.below(1_000_000);
  switch (name) {
    case "after":
      return null;
    case "email":
      return `person-${number}@example.org`;
    case "name":
      return random.chance(0.5) ? `read:rules-${number}` : `Ünïcödé ${number}`;
    case "slug":
      return `slug-${number}`;
    case "keyPrefix":
      return "acme";
    case "scopes":
      return "read:rules";
    case "method":
      return "GET";
    case "newPassword":
    case "password":
      return "long enough for a password";
    default:
      return random.pick(LIKELY_TEXTS);
  }
}

export function hostileText(random: Random): string {
  if (random.chance(0.45)) return random.pick(LIKELY_TEXTS);
  if (random.chance(0.8)) return random.pick(ODD_TEXTS);
  return random.times(random.below(40), () => String.fromCharCode(random.below(0x10000))).join("");
}

export function hostileId(random: Random, real: string): unknown {
  const [prefix = "", body = ""] = real.split("_");
  return random.pick<unknown>([
    prefix,
    `${prefix}_`,
    `${prefix}_${body.toUpperCase()}`,
    `${prefix}_${body}0`,
    `${prefix}_8${body.slice(1)}`,
    `${prefix}_${"z".repeat(26)}`,
    `${prefix}_${body.slice(0, -1)}é`,
    `zzz_${body}`,
    ` ${real} `,
    `${real}\u0000`,
    `${real}'`,
    body,
    0,
    -1,
    1.5,
    random.pick(ODD_TEXTS),
  ]);
}

function hostileCursor(random: Random, id: string): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signature = `${random.pick(["createdAt", "foldedName", "lastUsedAt", "expiresAt", "sequence", "id"])}.${random.pick(["ASC", "DESC"])}`;
  const value = random.pick<unknown>([
    null,
    { at: 1795219200000 },
    { at: 8.64e15 + 1 },
    { at: -1 },
    { at: 1e300 },
    0,
    1,
    2 ** 31,
    1.5,
    "",
    "a\u0000b",
    "\ud800",
    "é".repeat(300),
    "x".repeat(301),
    [],
    {},
    true,
  ]);
  return random.pick<() => string>([
    () => encode([signature, value, id]),
    () => encode([signature, value, id]),
    () => encode([signature, value, hostileId(random, id)]),
    () => encode([signature]),
    () => encode(value),
    () => "bm90IGpzb24",
    () => "=".repeat(100),
    () => hostileText(random),
  ])();
}

export function hostileJson(random: Random): unknown {
  const odd = random.pick(ODD_TEXTS);
  return random.pick<() => unknown>([
    () => ({}),
    () => ({ team: "ops" }),
    () => ({ [odd]: random.pick(ODD_TEXTS) }),
    () => ({ text: odd }),
    () => ({ number: HUGE_NUMBER }),
    () => ({ number: random.pick(NUMBERS) }),
    () => ({ deep: nested(random.below(1500), true) }),
    () => ({ deep: nested(random.below(1500), false) }),
    () => ({ deep: nested(20 + random.below(30), true) }),
    () => ({ deep: ABYSS }),
    () => ({ many: random.times(2000, (index) => index) }),
    () => ({ long: "🚀".repeat(2000) }),
    () => ({ constructor: { prototype: { admin: true } } }),
    () => JSON.parse('{"__proto__":{"admin":true}}') as unknown,
    () => ({ toString: 1, toJSON: "x", valueOf: null }),
    () => ({ "a.b": { $gt: "" } }),
    () => [],
    () => odd,
    () => 5,
  ])();
}

function nested(depth: number, inLists: boolean): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = inLists ? [value] : { a: value };
  return value;
}

/** JSON with what JavaScript can't write. */
export const writeJson = (value: unknown): string =>
  (JSON.stringify(value) ?? "null")
    .replaceAll(`"${HUGE_NUMBER}"`, "1e400")
    .replaceAll(`"${ABYSS}"`, () => "[".repeat(ABYSS_DEPTH) + "]".repeat(ABYSS_DEPTH));
