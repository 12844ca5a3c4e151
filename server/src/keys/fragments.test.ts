import { describe, expect, test } from "@jest/globals";
import { foldCase } from "@claviger/shared/text";
import fc from "fast-check";
import { FRAGMENT_BYTES, fragmentsOf, rangesOf, type Searched } from "./fragments.js";

const named = (name: string): Searched => ({ foldedName: foldCase(name), start: "clv_live_aB3x" });

/** Whether each list of ranges has a fragment of the key. */
const isFound = (apiKey: Searched, search: string): boolean =>
  rangesOf(search).every((ranges) =>
    ranges.some(([from, to]) =>
      fragmentsOf(apiKey).some((fragment) => from.compare(fragment) <= 0 && fragment.compare(to) <= 0),
    ),
  );

const letters = fc.constantFrom("a", "b", "B", " ", "_", "ß", "é", "Ž", "語", "🔑", "\u{10FFFF}");
const names = fc.array(letters, { minLength: 1, maxLength: 60 }).map((list) => list.join(""));

describe("the fragments of a key", () => {
  test("are found by every text that its name has in it, whatever its case", () => {
    fc.assert(
      fc.property(names, fc.nat(59), fc.nat(60), (name, from, length) => {
        const piece = [...name].slice(from, from + length).join("");
        expect(isFound(named(name), piece)).toBe(true);
        expect(isFound(named(name), piece.toUpperCase())).toBe(true);
      }),
    );
  });

  test("are found by every text that its start has in it", () => {
    const { start } = named("");
    for (let from = 0; from < start.length; from++) {
      for (let to = from; to <= start.length; to++) expect(isFound(named("x"), start.slice(from, to))).toBe(true);
    }
  });

  test("aren't found by a text that begins or ends otherwise", () => {
    for (const search of ["xey 0000123", "key 0000124", "0000122", "nothing", "live_xB"]) {
      expect(isFound(named("Key 0000123"), search)).toBe(false);
    }
    expect(rangesOf("0000123 and what only begins so")).toHaveLength(3);
    expect(isFound(named("Key 0000123"), "0000123 and what only begins so")).toBe(false);
  });

  test("are half as many as it has characters, each once and none longer than there is room for", () => {
    expect(fragmentsOf(named("Key 0000123")).map(String)).toEqual([
      "key 0000123",
      "y 0000123",
      "0000123",
      "00123",
      "123",
      "clv_live_ab3",
      "v_live_ab3x",
      "live_ab3x",
      "ve_ab3x",
      "_ab3x",
      "b3x",
    ]);
    expect(fragmentsOf(named("a".repeat(100)))).toHaveLength(FRAGMENT_BYTES / 2 + 6);
  });

  test("answer no text of less than three bytes", () => {
    expect(["", "a", "ab"].flatMap(rangesOf)).toEqual([]);
    expect(rangesOf("abc")).toHaveLength(1);
  });
});
