import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ENVIRONMENT_MODES } from "./environments.js";
import {
  buildSecret,
  findSecretTexts,
  isKeyPrefix,
  isSecretStart,
  KEY_FORMATS,
  keyChecksum,
  parseSecret,
  startOf,
} from "./key-format.js";

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ZEROS = `clv_live_${"0".repeat(30)}1Pmesh`;
const HEX = `clv_test_${"0123456789abcdef".repeat(2)}`;

const parts = fc.record({
  prefix: fc.stringMatching(/^[a-z][a-z0-9]{1,11}$/),
  mode: fc.constantFrom(...ENVIRONMENT_MODES),
  format: fc.constantFrom(...KEY_FORMATS),
  bytes: fc.uint8Array({ minLength: 64, maxLength: 64 }),
});

/** Gives the bytes one after another, then ones for ever. */
function sourceOf(bytes: Iterable<number>) {
  const rest = [...bytes];
  return (size: number) => Uint8Array.from({ length: size }, () => rest.shift() ?? 1);
}

const secrets = parts.map(({ bytes, ...rest }) => buildSecret({ ...rest, randomBytes: sourceOf(bytes) }));

describe("a checksum", () => {
  // The expected texts come from another implementation of CRC-32.
  test.each([
    ["", "000000"],
    ["123456789", "3jZRME"],
    [`clv_live_${"0".repeat(30)}`, "1Pmesh"],
    ["clv_test_123456789ABCDEFGHIJKLMNOPQRSTU", "42dS4P"],
    [`acme9_live_${"z".repeat(30)}`, "1MSyjx"],
    [`clv_test_${"0".repeat(27)}376`, "00Oyx5"],
  ])("of %j is %s", (head, expected) => {
    expect(keyChecksum(head)).toBe(expected);
  });
});

describe("building a secret", () => {
  test("zeros from the random source make the first character of the alphabet", () => {
    const randomBytes = (size: number) => new Uint8Array(size);
    expect(buildSecret({ prefix: "clv", mode: "LIVE", format: "BASE62_CHECKSUM", randomBytes })).toBe(ZEROS);
  });

  test("HEX32 writes sixteen random bytes in lower case", () => {
    const randomBytes = sourceOf([0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef, 1, 35, 69, 103, 137, 171, 205, 239]);
    expect(buildSecret({ prefix: "clv", mode: "TEST", format: "HEX32", randomBytes })).toBe(HEX);
  });

  test("no character is likelier than another", () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 248; byte++) {
      const randomBytes = sourceOf([byte]);
      const secret = buildSecret({ prefix: "clv", mode: "LIVE", format: "BASE62_CHECKSUM", randomBytes });
      const first = secret.charAt("clv_live_".length);
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    expect(counts).toEqual(new Map(Array.from(ALPHABET, (character) => [character, 4])));
  });

  test.each([248, 250, 255])("the byte %i is thrown away, as it would favour a character", (byte) => {
    const secretFrom = (bytes: number[]) =>
      buildSecret({ prefix: "clv", mode: "LIVE", format: "BASE62_CHECKSUM", randomBytes: sourceOf(bytes) });
    expect(secretFrom([5, byte, byte, 7])).toBe(secretFrom([5, 7]));
  });

  test.each(["", "c", "Clv", "1clv", "c_v", "a".repeat(13)])("the prefix %j is refused", (prefix) => {
    const randomBytes = (size: number) => new Uint8Array(size);
    expect(() => buildSecret({ prefix, mode: "LIVE", format: "HEX32", randomBytes })).toThrow(RangeError);
  });
});

describe("parsing", () => {
  test("a secret gives back what it was built from", () => {
    fc.assert(
      fc.property(parts, ({ bytes, ...built }) => {
        const text = buildSecret({ ...built, randomBytes: sourceOf(bytes) });
        expect(parseSecret(text)).toEqual({ ...built, text, start: startOf(text) });
      }),
    );
  });

  test("one wrong character anywhere in a secret with a checksum is noticed", () => {
    const replacements = [..."0Aa_zé\u0000-"];
    for (let i = 0; i < ZEROS.length; i++) {
      for (const replacement of replacements.filter((character) => character !== ZEROS[i])) {
        expect(parseSecret(ZEROS.slice(0, i) + replacement + ZEROS.slice(i + 1))).toBeNull();
      }
    }
  });

  test("two neighbouring characters swapped are noticed", () => {
    const text = `clv_test_123456789ABCDEFGHIJKLMNOPQRSTU42dS4P`;
    expect(parseSecret(text)).not.toBeNull();
    for (let i = 0; i < text.length - 1; i++) {
      const swapped = text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2);
      expect(parseSecret(swapped)).toBeNull();
    }
  });

  test.each([
    ["nothing", ""],
    ["only separators", "___"],
    ["no prefix", ZEROS.slice(3)],
    ["a prefix of one character", HEX.slice(2)],
    ["a prefix of thirteen characters", `${"a".repeat(10)}${HEX}`],
    ["a prefix in upper case", HEX.replace("clv", "CLV")],
    ["a prefix that starts with a digit", HEX.replace("clv", "1lv")],
    ["a mode nobody knows", HEX.replace("test", "prod")],
    ["a mode in upper case", HEX.replace("test", "TEST")],
    ["no body", "clv_live_"],
    ["a body cut short", HEX.slice(0, -1)],
    ["a body too long", `${HEX}0`],
    ["hexadecimal in upper case", HEX.replaceAll("a", "A")],
    ["a checksum beyond 32 bits", `${ZEROS.slice(0, -6)}zzzzzz`],
    ["a checksum of the right value modulo 2^32", `${ZEROS.slice(0, -6)}66Ru4l`],
    ["a space in front", ` ${HEX}`],
    ["a line break behind", `${HEX}\n`],
    ["letters of another script that look alike", ZEROS.replace("0000", "٠٠٠٠")],
    ["a lone surrogate", HEX.replace("0123", "012\ud800")],
    ["a megabyte", ZEROS.repeat(20_000)],
    ["a megabyte of underscores", "_".repeat(1_000_000)],
  ])("refuses %s", (_, text) => {
    expect(parseSecret(text)).toBeNull();
  });

  test("no text makes it throw, and what it accepts has an accepted start", () => {
    // Halves of surrogate pairs too, which texts from JSON may hold.
    const anyUnits = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units));
    const mutated = fc
      .tuple(secrets, fc.nat(60), fc.nat(4), anyUnits)
      .map(([text, at, cut, other]) => text.slice(0, at) + other.slice(0, 3) + text.slice(at + cut));
    const nearly = fc.stringMatching(/^[a-z0-9]{1,4}_live_[0-9a-f]{30,36}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), anyUnits, mutated, nearly), (text) => {
        const parsed = parseSecret(text);
        expect(parsed === null || (text.startsWith(parsed.start) && parsed.start === startOf(text))).toBe(true);
        expect(text.startsWith(startOf(text))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the start", () => {
  test("ends with the fourth character of the body", () => {
    expect(startOf(`acme_test_aB3xYYYY`)).toBe("acme_test_aB3x");
  });

  test("leaves all but four characters of a secret's body untold", () => {
    fc.assert(fc.property(secrets, (text) => text.length - startOf(text).length >= 28));
  });

  test.each(["", "hunter2", "_live_hunter2", "sk-proj-hunter2", "a_b_hunter2"])("of %j tells nothing", (text) => {
    expect(startOf(text)).toBe("");
  });
});

describe("a key prefix", () => {
  test.each(["ab", "clv", "a1", "a".repeat(12)])("may be %j", (text) => expect(isKeyPrefix(text)).toBe(true));

  test.each(["", "a", "1a", "a_b", "a-b", "Ab", "äb", "ab\n", " ab", "a".repeat(13)])("may not be %j", (text) =>
    expect(isKeyPrefix(text)).toBe(false),
  );
});

describe("looking for secrets in a text", () => {
  const found = (text: string): string[] => findSecretTexts(text).map((secret) => secret.text);

  test("finds every secret, wherever it stands, once and in order", () => {
    const around = fc.constantFrom("", " ", "\n", '"', "KEY=", "Bearer ", "https://x/?key=", "\\n", "é", "_");
    fc.assert(
      fc.property(fc.array(fc.tuple(around, secrets), { maxLength: 5 }), (pieces) => {
        const text = pieces.map(([before, secret]) => `${before}${secret};`).join("");
        expect(found(text)).toEqual([...new Set(pieces.map(([, secret]) => secret))]);
      }),
    );
  });

  test("tells by its checksum where a secret begins and ends", () => {
    expect(found(`xyz${ZEROS}abc and ${HEX}`)).toEqual([ZEROS, HEX]);
  });

  test.each([
    ["a wrong checksum", ZEROS.slice(0, -1) + "i"],
    ["a secret cut off", ZEROS.slice(0, -1)],
    ["more hexadecimal digits", `${HEX}0`],
    ["another prefix than any may be", `1${"a".repeat(12)}_test_${"0".repeat(32)}`],
    ["nothing", ""],
    ["a front alone", "clv_live_clv_test_"],
  ])("takes %s for none", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test("the start of each is one, and nothing longer or shorter is", () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const start = startOf(secret);
        expect([start, `${start}0`, start.slice(0, -1), ` ${start}`].map(isSecretStart)).toEqual([
          true,
          false,
          false,
          false,
        ]);
      }),
    );
  });
});
