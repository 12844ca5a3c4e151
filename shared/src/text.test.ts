import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cleanEmail, cleanExternalId, cleanName, cleanText, foldCase, problemText } from "./text.js";

const anyText = fc.string({ unit: "binary", maxLength: 130 });

describe("an external id", () => {
  test.each([
    ["  acme  ", "acme"],
    ["Cafe\u0301", "Café"],
    ["a b/c:1@x", "a b/c:1@x"],
    ["x".repeat(200), "x".repeat(200)],
  ])("%j is kept as %j", (raw, text) => {
    expect(cleanExternalId(raw)).toEqual({ text });
    expect(cleanExternalId(text)).toEqual({ text });
  });

  test.each([
    ["", "too_short"],
    ["\u200b", "too_short"],
    ["a\u0000b", "control_character"],
    ["a\nb", "control_character"],
    ["\ud800", "not_well_formed"],
    ["x".repeat(201), "too_long"],
    [5, "not_text"],
  ])("%j is refused as %s", (raw, problem) => {
    expect(cleanExternalId(raw)).toEqual({ problem });
  });
});

describe("a name", () => {
  test.each([
    ["  Billing  ", "Billing"],
    ["\n\tBilling\r\n", "Billing"],
    ["Cafe\u0301", "Café"],
    ["東京", "東京"],
    ["👩‍🚀", "👩‍🚀"],
    ["x", "x"],
    ["Two  spaces", "Two  spaces"],
    ["\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"],
  ])("%j is kept as %j", (raw, text) => {
    expect(cleanName(raw)).toEqual({ text });
  });

  test.each([
    ["", "too_short"],
    [" \u00a0\u2003\ufeff ", "too_short"],
    ["\u200b\u2060\u00ad", "too_short"],
    ["\u3164\u115f\u2800", "too_short"],
    ["a\u0000b", "control_character"],
    ["\u0000", "control_character"],
    ["a\nb", "control_character"],
    ["a\tb", "control_character"],
    ["a\u007fb", "control_character"],
    ["a\u0085b", "control_character"],
    ["a\u009bb", "control_character"],
    ["a\u2028b", "control_character"],
    ["a\u2029b", "control_character"],
    ["a\ud800b", "not_well_formed"],
    ["\udc00", "not_well_formed"],
    ["\ud83d", "not_well_formed"],
    [5, "not_text"],
    [null, "not_text"],
    [undefined, "not_text"],
    [["Billing"], "not_text"],
    [{ toString: () => "Billing" }, "not_text"],
    ["x".repeat(101), "too_long"],
    ["x".repeat(1_000_000), "too_long"],
    ["\u0301".repeat(1_000_000), "too_long"],
  ])("%j is refused as %s", (raw, problem) => {
    expect(cleanName(raw)).toEqual({ problem });
  });

  test.each([..."\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"].map((c) => [c]))(
    "%j is refused, as it turns the text around it",
    (character) => {
      expect(cleanName(`a${character}b`)).toEqual({ problem: "control_character" });
    },
  );

  test("may have 100 characters, however many units and combining marks they take", () => {
    expect(cleanName("x".repeat(100))).toEqual({ text: "x".repeat(100) });
    expect(cleanName("🚀".repeat(100))).toEqual({ text: "🚀".repeat(100) });
    expect(cleanName("🚀".repeat(101))).toEqual({ problem: "too_long" });
    expect(cleanName("e\u0301".repeat(100))).toEqual({ text: "é".repeat(100) });
    expect(cleanName("\u03b1\u0313\u0300\u0345".repeat(100))).toEqual({ text: "ᾂ".repeat(100) });
  });

  test("that was cleaned is clean", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const name = cleanName(raw);
        if ("text" in name) expect(cleanName(name.text)).toEqual(name);
      }),
      { numRuns: 500 },
    );
  });

  test("is one however its accents are encoded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (raw) => {
        expect(cleanName(raw.normalize("NFD"))).toEqual(cleanName(raw.normalize("NFC")));
      }),
    );
  });
});

describe("a description", () => {
  test("keeps its lines and tabs, with one kind of line break", () => {
    expect(cleanText(" one\r\n\ttwo\rthree\n ", { max: 500 })).toEqual({ text: "one\n\ttwo\nthree" });
  });

  test("without anything to see is empty", () => {
    expect(cleanText("", { max: 500 })).toEqual({ text: "" });
    expect(cleanText(" \u200b ", { max: 500 })).toEqual({ text: "" });
  });

  test.each([
    ["a\u0000b", "control_character"],
    ["a\u001bb", "control_character"],
    ["a\u000bb", "control_character"],
    ["a\u2028b", "control_character"],
    ["a\u202eb", "control_character"],
    ["a\ud800b", "not_well_formed"],
    ["123456", "too_long"],
    ["\r\n".repeat(100_000) + "123456", "too_long"],
    [7, "not_text"],
  ])("%j is refused as %s", (raw, problem) => {
    expect(cleanText(raw, { max: 5 })).toEqual({ problem });
  });

  test("is measured after trimming", () => {
    expect(cleanText("  12345  ", { max: 5 })).toEqual({ text: "12345" });
  });
});

describe("ignoring case", () => {
  test.each([
    ["Billing", "bILLING"],
    ["straße", "STRASSE"],
    ["STRAẞE", "straße"],
    ["ſecret", "SECRET"],
    ["\u212aelvin", "kelvin"],
    ["ΟΔΟΣ", "οδος"],
    ["οδοσ", "οδος"],
    ["Café", "CAFE\u0301"],
    ["ﬁnance", "FINANCE"],
    ["µs", "ΜS"],
  ])("%j and %j are the same name", (one, other) => {
    expect(foldCase(one)).toBe(foldCase(other));
  });

  test.each([
    ["Billing", "Biling"],
    ["cafe", "café"],
    ["a b", "ab"],
    ["東京", "京東"],
  ])("%j and %j are two names", (one, other) => {
    expect(foldCase(one)).not.toBe(foldCase(other));
  });

  test("every character is the same as its upper and its lower case, and becomes three at most", () => {
    const wrong: string[] = [];
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
      const character = String.fromCodePoint(codePoint);
      const folded = foldCase(character);
      const cases = [character.toLowerCase(), character.toUpperCase(), character.normalize("NFD"), folded];
      if (cases.some((other) => foldCase(other) !== folded) || Array.from(folded).length > 3) wrong.push(character);
    }
    expect(wrong).toEqual([]);
  });

  test("what is folded stays as it is", () => {
    fc.assert(
      fc.property(anyText, (name) => foldCase(foldCase(name)) === foldCase(name)),
      { numRuns: 500 },
    );
  });
});

describe("an e-mail address", () => {
  test.each([
    [" Ada@Example.org ", "Ada@Example.org", "ada@example.org"],
    ["root@localhost", "root@localhost", "root@localhost"],
    ["a+b.c@mail.example.co.uk", "a+b.c@mail.example.co.uk", "a+b.c@mail.example.co.uk"],
    ["JOSE\u0301@example.org", "JOSÉ@example.org", "josé@example.org"],
  ])("%j is kept as %j and is unique as %j", (raw, text, canonical) => {
    expect(cleanEmail(raw)).toEqual({ text, canonical });
  });

  test.each([
    ["", "too_short"],
    ["  ", "too_short"],
    ["ada", "not_an_email"],
    ["@example.org", "not_an_email"],
    ["ada@", "not_an_email"],
    ["ada@example", "not_an_email"],
    ["ada@.org", "not_an_email"],
    ["ada@example.", "not_an_email"],
    ["ada@example..org", "not_an_email"],
    ["ada@bob@example.org", "not_an_email"],
    ["ada lovelace@example.org", "not_an_email"],
    ["ada\u00a0@example.org", "not_an_email"],
    ["ada\u200b@example.org", "not_an_email"],
    ["ada\n@example.org", "control_character"],
    ["ada@example.org\r\nBcc: bob@example.org", "control_character"],
    ["ada\u202e@example.org", "control_character"],
    ["ada\ud800@example.org", "not_well_formed"],
    [`${"a".repeat(243)}@example.org`, "too_long"],
    [`${"İ".repeat(122)}@example.org`, "too_long"],
    [42, "not_text"],
  ])("%j is refused as %s", (raw, problem) => {
    expect(cleanEmail(raw)).toEqual({ problem });
  });

  test("may have 254 characters", () => {
    expect(cleanEmail(`${"a".repeat(242)}@example.org`)).toHaveProperty("text");
  });

  test("has a canonical form that is its own", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (raw) => {
        const email = cleanEmail(raw);
        if ("problem" in email) throw new Error(email.problem);
        expect(cleanEmail(email.canonical)).toEqual({ text: email.canonical, canonical: email.canonical });
      }),
    );
  });
});

test("a problem is told in a sentence that names the field", () => {
  expect(problemText("Name", "too_long", 100)).toBe("Name must have at most 100 characters.");
  expect(problemText("Name", "too_short", 100)).toBe("Name must not be empty.");
  const problems = [
    "not_text",
    "too_short",
    "too_long",
    "control_character",
    "not_well_formed",
    "not_an_email",
  ] as const;
  const sentences = problems.map((problem) => problemText("E-mail", problem, 254));
  expect(new Set(sentences).size).toBe(problems.length);
  expect(sentences.every((sentence) => /^E-mail must .*\.$/.test(sentence))).toBe(true);
});
