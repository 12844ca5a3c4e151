import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isTooNested } from "./document-nesting.js";

const nested = (levels: number, open: string, close: string): string => open.repeat(levels) + close.repeat(levels);

describe("brackets in each other", () => {
  test.each([
    ["{ a ", "}"],
    ["[", "]"],
    ["(", ")"],
    ["{a:[", "]}"],
  ])("of the kind %j are counted up to 100", (open, close) => {
    const each = open.includes("[") && open.includes("{") ? 2 : 1;
    expect(isTooNested(nested(100 / each, open, close))).toBe(false);
    expect(isTooNested(nested(100 / each + 1, open, close))).toBe(true);
    expect(isTooNested(open.repeat(60_000))).toBe(true);
  });

  test("don't count beside each other, in texts or in comments", () => {
    expect(isTooNested("{ a } ".repeat(2000))).toBe(false);
    expect(isTooNested(`{ a(b: "${"[".repeat(1000)}") }`)).toBe(false);
    expect(isTooNested(`{ a(b: """${"[".repeat(1000)}""") }`)).toBe(false);
    expect(isTooNested(`{ a # ${"[".repeat(1000)}\n}`)).toBe(false);
  });

  test("count as far as the document is one", () => {
    expect(isTooNested(`'${"[".repeat(1000)}`)).toBe(false);
    expect(isTooNested(`${"a ".repeat(5001)}${"[".repeat(1000)}`)).toBe(false);
  });

  test("of any text can be counted", () => {
    const text = fc.string({ unit: fc.constantFrom(..."{}[]()\"'#\n\\a1. \ud800"), maxLength: 1000 });
    fc.assert(fc.property(text, (document) => typeof isTooNested(document) === "boolean"));
  });
});
